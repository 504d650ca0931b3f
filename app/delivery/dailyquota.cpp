// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/dailyquota.h"

#include "app/store/store.h"

#include <algorithm>

namespace smartfleet {

namespace {

constexpr double FreeShare = 0.5;        // of the day's messages that go without a thought of tomorrow
constexpr double NoticeShare = 0.7;      // of them, from which on the administrator is told
constexpr double UrgentShare = 0.1;      // of the day's messages
constexpr double UrgentAlone = 0.05;     // of them, which nothing else gets
constexpr double SlowestPace = 1.0 / 30; // messages a minute; what waits is told now and then, as long as it can be
// what is left is spread over this time, shorter than a day: what waits now is worth more than what may come, and a
// rate in proportion to what is left never uses all of it
constexpr double SpreadMinutes = 180;

} // namespace

Result<DailyUse> dailyUse(Store& store, const QDateTime& now, int rooms, int limit)
{
    const QDateTime since = lastMidnightInJapan(now);
    const Result<int> used = store.statistics.messagesSent(since);
    SMARTFLEET_TRY(used);
    auto busiest = store.statistics.messagesByRoom(since, rooms);
    SMARTFLEET_TRY(busiest);
    return DailyUse{limit, *used, std::move(*busiest)};
}

bool isNearlyUsedUp(const DailyUse& use)
{
    return use.limit > 0 && use.used >= use.limit * NoticeShare;
}

std::optional<double> dailyPace(const DailyUse& use, const QDateTime& now)
{
    if (use.limit <= 0 || use.used < use.limit * FreeShare)
        return {};
    const double left = use.limit * (1 - UrgentShare) - use.used;
    const double minutes = double(now.secsTo(nextMidnightInJapan(now))) / 60;
    const double pace = std::max(0.0, left) / std::clamp(minutes, 1.0, SpreadMinutes);
    const bool isOneLeft = use.used + 1 <= use.limit * (1 - UrgentAlone);
    return isOneLeft ? std::max(pace, SlowestPace) : 0.0;
}

} // namespace smartfleet
