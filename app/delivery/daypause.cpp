// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/daypause.h"

#include "app/domain/japanday.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr int TrySeconds = 600;

} // namespace

QDateTime nextDailyTry(const QDateTime& now)
{
    return std::min(nextMidnightInJapan(now), now.addSecs(TrySeconds));
}

void DayPause::note(const Result<void>& outcome)
{
    if (outcome) {
        m_why.reset();
    } else if (outcome.error().code == u"daily_quota_used"_s) {
        const QDateTime now = m_clock.now();
        if (!m_why)
            m_since = m_clock.monotonic();
        m_why = outcome.error();
        m_tryAt = m_clock.monotonic() + std::chrono::milliseconds(now.msecsTo(nextDailyTry(now)));
    }
}

bool DayPause::isLong() const
{
    return m_why && m_clock.monotonic() - m_since >= std::chrono::seconds(TrySeconds);
}

} // namespace smartfleet
