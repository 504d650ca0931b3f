// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delivery/dailyquota.h"
#include "app/domain/silence.h"
#include "app/store/deliveryhealth.h"
#include "ui/kit/icons.h"
#include "ui/kit/place.h"

namespace smartfleet {

/// Whether events reach the talk rooms at all.
enum class DeliveryOutlook {
    Unknown,   ///< not read yet
    NotLinked, ///< no LINE WORKS to deliver to
    On,
    Paused ///< something is broken; see the cause
};

/// How delivery stands, as the status bar and the tray show it.
struct DeliveryStatus
{
    DeliveryOutlook outlook = DeliveryOutlook::Unknown;
    Error cause = {}; ///< of Paused
    DeliveryHealth health = {};
    DailyUse today = {}; ///< of the messages that LINE WORKS takes; told only when it is nearly used up
    std::vector<ToldSilence> silences = {}; ///< of sources of events: those that last, and those that ended lately
    friend bool operator==(const DeliveryStatus&, const DeliveryStatus&) = default;
};

/// Whether a person should be told of the room: several failures in a row.
bool keepsFailing(const RoomHealth& room);
int failingRooms(const DeliveryStatus& status);

/// The status in one line, in the language of now.
QString wordsFor(const DeliveryStatus& status);
Tone toneOf(const DeliveryStatus& status);
/// Where a person sees, and mends, what the status is due to.
Place placeOfCause(const DeliveryStatus& status);

} // namespace smartfleet
