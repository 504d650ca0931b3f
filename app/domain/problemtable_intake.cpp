// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/problemtable.h"

#include <QtGlobal>

namespace smartfleet {

std::span<const ProblemRow> intakeProblems()
{
    static constexpr ProblemRow rows[] = {
        {"event_not_json", QT_TRANSLATE_NOOP("Problems", "The event is not JSON."),
         QT_TRANSLATE_NOOP("Problems", "Send one JSON document a line, or a JSON array.")},
        {"event_attribute_missing", QT_TRANSLATE_NOOP("Problems", "The attribute %1 is missing."),
         QT_TRANSLATE_NOOP("Problems", "Add it to the event.")},
        {"event_attribute_invalid", QT_TRANSLATE_NOOP("Problems", "The attribute %1 is not valid."),
         QT_TRANSLATE_NOOP("Problems", "See CloudEvents 1.0 and the documentation of the event's data.")},
        {"event_type_unknown", QT_TRANSLATE_NOOP("Problems", "There is no event type “%1” (attribute type)."),
         QT_TRANSLATE_NOOP("Problems", "`smartfleetctl events types` lists the event types.")},
        {"listen_invalid", QT_TRANSLATE_NOOP("Problems", "“%1” is not an address and port."),
         QT_TRANSLATE_NOOP("Problems", "Write it as HOST:PORT, for example 127.0.0.1:8787.")},
        {"listen_needs_tls", QT_TRANSLATE_NOOP("Problems", "Outside this computer the HTTP interface needs TLS."),
         QT_TRANSLATE_NOOP("Problems", "Name --tls-cert and --tls-key, or listen on 127.0.0.1.")},
        {"listen_failed", QT_TRANSLATE_NOOP("Problems", "%1 can't be listened on: %2"),
         QT_TRANSLATE_NOOP("Problems", "Choose another port, or stop the program that uses it.")},
        {"certificate_unreadable", QT_TRANSLATE_NOOP("Problems", "The certificate or its key can't be read (%1)."),
         QT_TRANSLATE_NOOP("Problems", "Name PEM files that belong together.")},
        {"media_type_unsupported", QT_TRANSLATE_NOOP("Problems", "The content type %1 is not understood here."),
         QT_TRANSLATE_NOOP(
             "Problems",
             "Send application/cloudevents+json, application/cloudevents-batch+json, or JSON with ce- headers.")},
        {"method_not_allowed", QT_TRANSLATE_NOOP("Problems", "This method is not allowed here."), ""},
        {"path_unknown", QT_TRANSLATE_NOOP("Problems", "There is nothing at this address."), ""},
        {"request_body_too_large", QT_TRANSLATE_NOOP("Problems", "The request is larger than 1 MiB."),
         QT_TRANSLATE_NOOP("Problems", "Send the events in smaller batches.")},
        {"request_head_too_large", QT_TRANSLATE_NOOP("Problems", "The request's headers are too large."), ""},
        {"request_malformed", QT_TRANSLATE_NOOP("Problems", "The request is not HTTP as it should be."), ""},
        {"request_timeout", QT_TRANSLATE_NOOP("Problems", "The request did not arrive in time."), ""},
        {"token_missing", QT_TRANSLATE_NOOP("Problems", "The request bears no valid token."),
         QT_TRANSLATE_NOOP("Problems", "Send Authorization: Bearer with a token from `smartfleetctl tokens add`.")},
        {"too_many_connections", QT_TRANSLATE_NOOP("Problems", "There are too many connections."),
         QT_TRANSLATE_NOOP("Problems", "Try again in a moment.")},
    };
    return rows;
}

} // namespace smartfleet
