// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdio>
#include <vector>

namespace smartfleet::bench {

inline double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

inline void reportHeader(const char* title)
{
    std::printf("\n%-52s %12s %8s %8s\n", title, "value", "ratio", "limit");
}

/// One figure: its value, its ratio to what it is measured against, and the most (or least) that ratio may be.
inline void report(const char* name, double value, const char* unit, double ratio, double limit)
{
    std::printf("%-52s %9.1f %-3s %7.2f %8.2f  %s\n", name, value, unit, ratio, limit, ratio <= limit ? "ok" : "OVER");
    std::fflush(stdout);
}

/// The same where the ratio has to be at least `least`.
inline void reportAtLeast(const char* name, double value, const char* unit, double ratio, double least)
{
    std::printf("%-52s %9.1f %-3s %7.2f %8.2f  %s\n", name, value, unit, ratio, least, ratio >= least ? "ok" : "UNDER");
    std::fflush(stdout);
}

/// A figure that others are ratios to, or that is only told.
inline void reportPlain(const char* name, double value, const char* unit)
{
    std::printf("%-52s %9.1f %s\n", name, value, unit);
    std::fflush(stdout);
}

} // namespace smartfleet::bench
