// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "app/core/result.h"

namespace smartfleet {

/// When to try again after LINE WORKS said that the day's messages are used up: soon, as the administrator may have
/// bought more, and at Japan's midnight at the latest.
QDateTime nextDailyTry(const QDateTime& now);

/// The pause of delivery once LINE WORKS has said that the day's messages are used up, which holds for all talk rooms:
/// one message tries now and then, instead of one in each of thousands of rooms.
class DayPause
{
public:
    explicit DayPause(Clock& clock)
        : m_clock(clock)
    {
    }

    /// A message has ended so.
    void note(const Result<void>& outcome);
    /// More may have been bought.
    void end() { m_why.reset(); }

    /// What LINE WORKS said; nothing when there is no pause.
    const std::optional<Error>& why() const { return m_why; }
    /// Until the next message may try; not positive when one may.
    std::chrono::milliseconds untilTry() const { return m_tryAt - m_clock.monotonic(); }
    /// Whether it has been refused for so long that what is past its window is given up.
    bool isLong() const;

private:
    Clock& m_clock;
    std::optional<Error> m_why;
    std::chrono::milliseconds m_tryAt{0};
    std::chrono::milliseconds m_since{0};
};

} // namespace smartfleet
