// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/dailyquota.h"

#include "app/store/store.h"

namespace smartfleet {

namespace {

constexpr int JapansOffset = 9 * 3600; // without summer time, ever since 1951

QDateTime midnightInJapan(const QDateTime& now, int days)
{
    const QDate today = now.toOffsetFromUtc(JapansOffset).date();
    return QDateTime(today.addDays(days), QTime(0, 0), Qt::OffsetFromUTC, JapansOffset).toUTC();
}

} // namespace

QDateTime lastMidnightInJapan(const QDateTime& now)
{
    return midnightInJapan(now, 0);
}

QDateTime nextMidnightInJapan(const QDateTime& now)
{
    return midnightInJapan(now, 1);
}

Result<DailyUse> dailyUse(Store& store, const QDateTime& now, int rooms, int limit)
{
    const QDateTime since = lastMidnightInJapan(now);
    const Result<int> used = store.statistics.messagesSent(since);
    SMARTFLEET_TRY(used);
    auto busiest = store.statistics.messagesByRoom(since, rooms);
    SMARTFLEET_TRY(busiest);
    return DailyUse{limit, *used, std::move(*busiest)};
}

} // namespace smartfleet
