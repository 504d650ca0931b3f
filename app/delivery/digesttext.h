// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delivery/disclosure.h"
#include "app/delivery/messagetext.h"

#include <span>

namespace smartfleet {

/// An event that goes onto a message with others, with nothing in it that the room isn't to learn.
struct DigestEntry
{
    DisclosedEvent told = {};
    MessageChoices choices = {};
    int folded = 0; ///< Delivery::folded
};

/// A message of several events.
struct DigestText
{
    QString text = {};
    int entries = 0; ///< how many of them are on it, from the first on; at least one
};

/// One message of as many events as fit into MaxMessageLength: how many, from when to when, then type by type (the more
/// urgent first, else as they came) and in it vehicle by vehicle, each event in order with its time and value. Every
/// own line of the settings is on it once. `entries` must not be empty. `possiblyRepeated` adds a line that says so.
DigestText digestText(std::span<const DigestEntry> entries, const EventCatalogue& catalogue,
                      const MessageLocale& locale, bool possiblyRepeated);

} // namespace smartfleet
