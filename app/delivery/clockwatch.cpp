// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/clockwatch.h"

namespace smartfleet {

namespace {

constexpr std::chrono::milliseconds Tolerated = std::chrono::seconds(1);

} // namespace

ClockWatch::ClockWatch(const Clock& clock)
    : m_clock(clock)
{
}

std::chrono::milliseconds ClockWatch::moved()
{
    const auto ahead = std::chrono::milliseconds(m_clock.now().toMSecsSinceEpoch()) - m_clock.monotonic();
    const auto before = m_ahead.value_or(ahead);
    const auto moved = ahead - before;
    if (std::chrono::abs(moved) < Tolerated) {
        m_ahead = before;
        return {};
    }
    m_ahead = ahead;
    return moved;
}

} // namespace smartfleet
