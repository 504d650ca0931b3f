// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/event.h"
#include "app/domain/eventtype.h"

#include <QJsonObject>

#include <vector>

namespace smartfleet {

/// One CloudEvent 1.0 as a JSON object (structured mode, or the parts of binary mode put together). Errors (args: the
/// attribute's name, as "data.latitude"): "event_attribute_missing", "event_attribute_invalid", "event_type_unknown"
/// (args: the type). Without `time` occurredAt stays null. hard_cornering's value may be a level by name (注意, 警告,
/// 危険; caution, warning, danger), which becomes 1-3 with the unit "level". https://github.com/cloudevents/spec
/// `text` is what the object was read from, which then is kept to the letter, long numbers as well; without it, it is
/// written anew.
Result<IncomingEvent> decodeCloudEvent(const QJsonObject& event, const EventCatalogue& catalogue,
                                       const QByteArray& text = {});

/// One body of Traccar's event forwarding. Speeds become km/h, fuel and acceleration keep their unit, `users` and login
/// tokens are dropped before anything else. Of several alarms in one event ("a,b") the most severe one that the
/// catalogue knows names it, the first of equals; the others are in the note. The source is "traccar:" and the device's
/// unique ID, since event numbers start afresh in another Traccar. Errors as above.
/// https://www.traccar.org/event-forwarding/
Result<IncomingEvent> decodeTraccar(const QJsonObject& body, const EventCatalogue& catalogue);

enum class EventFormat { CloudEvents, Traccar };

/// A line (of NDJSON, or an element of an array) that isn't a good event.
struct RejectedLine
{
    int line = 0; ///< 1-based line of the text, or element of the array
    Error error = {};
};

/// The events of a file: one JSON document, a JSON array, or one document a line (NDJSON). A text that is none of these
/// is one rejected line 1 with "event_not_json"; an empty one has no events.
struct DecodedEvents
{
    std::vector<IncomingEvent> events = {};
    std::vector<RejectedLine> rejected = {};
};
DecodedEvents decodeEventFile(const QByteArray& text, EventFormat format, const EventCatalogue& catalogue);

} // namespace smartfleet
