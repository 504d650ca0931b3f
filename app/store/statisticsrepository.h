// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/delivery.h"

#include <chrono>
#include <vector>

namespace smartfleet {

class Database;

/// Figures over the deliveries of a span of time. All of them are read by index, whatever lies before the span.
class StatisticsRepository
{
public:
    explicit StatisticsRepository(Database& database);

    /// How the deliveries created from `from` to before `until` stand, an entry for each `interval` of them that has
    /// any, oldest first.
    Result<std::vector<IntervalOutcome>> outcomes(const QDateTime& from, const QDateTime& until,
                                                  std::chrono::milliseconds interval);
    /// How many messages were sent since then. The events on one message count as one, those in a file as two: the file
    /// and its text; what a fallback room was told is among them. What a clock that was wrong by many days marked with
    /// a time to come isn't counted.
    Result<int> messagesSent(const QDateTime& since);
    /// The same for each talk room, the busiest first; `limit` of them, 0 = all.
    Result<std::vector<RoomCount>> messagesByRoom(const QDateTime& since, int limit = 0);

private:
    Database& m_database;
};

} // namespace smartfleet
