// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

namespace smartfleet::test {

/// Chance that comes out the same everywhere for the same seed.
class Dice
{
public:
    explicit Dice(quint64 seed)
        : m_state(seed)
    {
    }

    quint64 next();
    /// From `least` to `most`, both included.
    int between(int least, int most);
    /// From 0 to just below 1.
    double share() { return double(next() >> 11) * 0x1.0p-53; }
    bool happens(double probability) { return share() < probability; }
    std::chrono::milliseconds time(std::chrono::milliseconds least, std::chrono::milliseconds most);
    /// Dice of their own, so that how often they are thrown shifts nothing here.
    Dice others() { return Dice(next()); }

private:
    quint64 m_state;
};

} // namespace smartfleet::test
