// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/intake/decode.h"
#include "app/intake/http.h"

namespace smartfleet {

/// The CloudEvents of one HTTP request, in whichever mode it has: batched, structured or binary. A rejected one's
/// `line` is its place in the batch from 1, and 0 outside a batch. Errors: "media_type_unsupported" (args: the type),
/// "event_not_json".
Result<DecodedEvents> decodeCloudEventRequest(const HttpRequest& request, const EventCatalogue& catalogue);

/// A binary-mode header's value: unquoted, then percent-decoded once. Nothing when the outcome isn't UTF-8.
std::optional<QString> decodeHeaderValue(const QByteArray& value);

} // namespace smartfleet
