// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/delivery.h"

#include <vector>

namespace smartfleet {

class Database;

/// An event with all that a message tells of it.
struct NamedEvent
{
    Event event = {};
    EventNames names = {};
};

/// What is told of the event; nothing when it was deleted since.
Result<std::optional<NamedEvent>> namedEvent(Database& database, EventSeq seq);
/// What is told of a room's deliveries that haven't been sent, from `first` to `last` of them, in one look: for a room
/// of which many are told at once.
Result<std::vector<NamedEvent>> namedEventsOf(Database& database, const Delivery& first, const Delivery& last);

} // namespace smartfleet
