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
    /// The names a message shows for it.
    Result<EventNames> names(const Event& event);
    Result<qint64> count();
    /// Accepted events that have neither a delivery nor a reason; empty unless something is broken.
    Result<std::vector<EventSeq>> unaccounted();

private:
    Database& m_database;
};

} // namespace smartfleet
