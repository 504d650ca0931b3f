// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delivery/messagewords.h"
#include "app/domain/delivery.h"

namespace smartfleet {

/// An event and its names, with nothing in them that a room isn't to learn.
struct DisclosedEvent
{
    Event event = {};
    EventNames names = {};
};

/// Takes out of an event what the choices keep from the room, in favour of the driver where it is doubtful:
/// - the driver's name goes from the names of vehicles, from geofences, notes and IDs as well; with it the note of a
/// change
///   of drivers, which is the driver's number;
/// - an area is the municipality of the address, and coordinates without an address are rounded to a tenth of a degree,
///   about 10 km: not finer than a municipality. There is no map link. A geofence is as good as an address, so it stays
///   only in events that are about geofences;
/// - without a place there is no geofence either, and the address and coordinates go from the note and the ID.
DisclosedEvent disclosed(const Event& event, const EventNames& names, const MessageChoices& choices,
                         const MessageWords& words);

} // namespace smartfleet
