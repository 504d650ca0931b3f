// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delivery/digesttext.h"
#include "app/lineworks/lineworks.h"

namespace smartfleet {

/// What waits in a talk room, and how soon it could go.
struct Backlog
{
    int waiting = 0;       ///< events that would go together
    int inAllRooms = 0;    ///< events that wait anywhere, these included
    int onOneMessage = 1;  ///< how many of them a full message holds
    int rooms = 1;         ///< that take turns
    double perMinute = 0;  ///< messages to all rooms; 0 = not known
    bool isRepeat = false; ///< they were on one message before, which may have arrived
};

/// Whether even full messages can't keep up: taking its turns with the others, the room would need more than ten
/// minutes for them. What was on a summary goes on one again.
bool needsSummary(const Backlog& backlog);

/// A storm's events: a text that counts them, by type and vehicle, and a file that holds each.
struct StormSummary
{
    QString text = {};
    OutgoingFile file = {};
    int entries = 0; ///< how many of them are in it, from the first on; at least one
};

/// How many events there are in one summary at the most. A file of them goes in some seconds over a slow line, well
/// within the time of a call, and is far below what LINE WORKS takes.
inline constexpr int MostInSummary = 3000;

/// Counts the events, the most urgent and frequent types first, as far as MaxMessageLength allows; and writes all of
/// them, up to MostInSummary and some 2 MB, into a CSV file that Excel opens rightly, with no more of each than its
/// room may learn. `entries` must not be empty.
StormSummary stormSummary(std::span<const DigestEntry> entries, const EventCatalogue& catalogue,
                          const MessageLocale& locale, const QDateTime& now, bool possiblyRepeated);

} // namespace smartfleet
