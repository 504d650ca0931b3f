// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/delivery.h"

#include <optional>
#include <vector>

namespace smartfleet {

class Store;

/// How many bot messages LINE WORKS takes a day from a tenant of up to 100 members, as far as is known; no answer tells
/// it. Larger tenants have more.
inline constexpr int StandardDailyMessages = 20'000;

/// LINE WORKS counts its days in Japan, wherever we run: the last and the next midnight there, in UTC.
QDateTime lastMidnightInJapan(const QDateTime& now);
QDateTime nextMidnightInJapan(const QDateTime& now);

/// How much of the day's messages is used, and by which talk rooms. What other programs of the tenant sent isn't in it.
struct DailyUse
{
    int limit = StandardDailyMessages;
    int used = 0;
    std::vector<RoomCount> rooms = {}; ///< the busiest first
    friend bool operator==(const DailyUse&, const DailyUse&) = default;
};

/// Since Japan's midnight; `rooms` of the busiest rooms.
Result<DailyUse> dailyUse(Store& store, const QDateTime& now, int rooms, int limit = StandardDailyMessages);

/// How many messages that aren't urgent may go a minute, so that the day's last: nothing as long as less than half is
/// used. A tenth is kept for urgent ones.
std::optional<double> dailyPace(const DailyUse& use, const QDateTime& now);

} // namespace smartfleet
