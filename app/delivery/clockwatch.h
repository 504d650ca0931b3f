// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"

#include <optional>

namespace smartfleet {

/// Notices that the computer's clock was set: what was to be done at a time that won't come again soon would wait for
/// that long, and what has a time limit would lose of it what nobody worked for. A computer that slept looks the same.
class ClockWatch
{
public:
    explicit ClockWatch(const Clock& clock);

    /// By how much it was set since the last call, less than 0 when back; 0 when it wasn't. What is less than a second
    /// is told once it has added up to one.
    std::chrono::milliseconds moved();

private:
    const Clock& m_clock;
    std::optional<std::chrono::milliseconds> m_ahead; ///< the clock's time before the one that only goes forward
};

} // namespace smartfleet
