// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delivery/digesttext.h"

namespace smartfleet {

/// Rows of a CSV file.
struct StormRows
{
    QByteArray csv = {}; ///< UTF-8 with a byte order mark and a header row
    int entries = 0;     ///< how many of them are in it, from the first on; at least one
};

/// One row an event, as many as fit into `mostBytes`: when it happened in the locale's zone, what, how urgent, vehicle,
/// driver, place, value, the event's ID, note (with how many were folded into it) and when it was received. No field
/// begins a formula.
StormRows stormRows(std::span<const DigestEntry> entries, const EventCatalogue& catalogue, const MessageLocale& locale,
                    qsizetype mostBytes);

} // namespace smartfleet
