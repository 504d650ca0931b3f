// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/delivery.h"
#include "app/domain/japanday.h"

#include <optional>
#include <vector>

namespace smartfleet {

class Store;

/// How much of the day's messages is used, and by which talk rooms. What other programs of the tenant sent isn't in it,
/// nor are test notifications.
struct DailyUse
{
    int limit = StandardDailyMessages;
    int used = 0;
    std::vector<RoomCount> rooms = {}; ///< the busiest first
    friend bool operator==(const DailyUse&, const DailyUse&) = default;
};

/// Whether so much of it is used, 70 % or more, that the administrator is told.
bool isNearlyUsedUp(const DailyUse& use);

/// Since Japan's midnight; `rooms` of the busiest rooms.
Result<DailyUse> dailyUse(Store& store, const QDateTime& now, int rooms, int limit = StandardDailyMessages);

/// How many messages that aren't urgent may go a minute, so that the day's last: nothing as long as less than half is
/// used. A tenth is kept for urgent ones, of which the others get no more than half, one by one with long pauses: then
/// 0.
std::optional<double> dailyPace(const DailyUse& use, const QDateTime& now);

} // namespace smartfleet
