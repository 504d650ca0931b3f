// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/delivery.h"

#include <vector>

namespace smartfleet {

class Database;

/// Accepted events.
class EventsRepository
{
public:
    explicit EventsRepository(Database& database);

    /// Stores it and gives its place in the order; nothing when (source, id) was accepted before, whose repeats are
    /// then counted.
    Result<std::optional<EventSeq>> accept(const Event& event, const QByteArray& raw);
    Result<std::optional<Event>> find(EventSeq seq);
    /// Newest first; `limit` 0 = all.
    Result<std::vector<Event>> list(int limit = 0);
    /// With their names, in the order of acceptance, newest first unless told otherwise.
    Result<std::vector<EventRow>> list(const EventFilter& filter);
    /// How many match, whatever the limit.
    Result<int> count(const EventFilter& filter);
    /// At which place of list(), from 0, an event stands; nothing when it doesn't match.
    Result<std::optional<int>> position(const EventFilter& filter, EventSeq seq);
    Result<std::optional<EventRow>> findRow(EventSeq seq);
    /// The JSON as it came, without what must not be stored.
    Result<QByteArray> raw(EventSeq seq);
    /// Those of these companies, and those that could not be assigned to any, that occurred or were received from
    /// `from` to before `until`; oldest first.
    Result<std::vector<EventRow>> around(const QStringList& companies, const QDateTime& from, const QDateTime& until,
                                         int limit);
    /// When the newest one came in; null when there is none.
    Result<QDateTime> lastReceived();
    /// The newest of a company, by when they were received; at most `limit`.
    Result<std::vector<Event>> latestOf(const CompanyId& company, int limit);
    /// The names a message shows for it.
    Result<EventNames> names(const Event& event);
    Result<qint64> count();
    /// Accepted events that have neither a delivery nor a reason; empty unless something is broken.
    Result<std::vector<EventSeq>> unaccounted();

private:
    Database& m_database;
};

} // namespace smartfleet
