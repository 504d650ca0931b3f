// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/delivery.h"

#include <vector>

namespace smartfleet {

class Store;

/// What became of an event for one talk room.
enum class RoomOutcome {
    Delivered, ///< its message was sent
    Waiting,   ///< or just being sent
    Paused,    ///< it waits because there is no sound link with LINE WORKS
    Failed,
    Cancelled,
    EventOff,       ///< no setting for this room has the event on
    Suspended,      ///< a user's setting has it on, and is suspended
    SettingChanged, ///< a setting for this room would send it today: it was registered, changed or resumed afterwards
    NotLinked,      ///< LINE WORKS wasn't linked when it came in
    Unassigned,     ///< the event could not be assigned to a company, user or vehicle; unmatched tells of which it was
};

/// An event that concerns a talk room, or may, and what became of it there.
struct RoomEvent
{
    EventRow row = {};
    RoomOutcome outcome = RoomOutcome::Unassigned;
    std::optional<Delivery> delivery = {}; ///< to the room
    SettingId setting = {};                ///< of the room: the one that holds it back, or that sent it; 0 = none
    friend bool operator==(const RoomEvent&, const RoomEvent&) = default;
};

/// Why a talk room got what it got in a span of time, and why not the rest.
struct RoomStory
{
    std::vector<NotificationSettingRow> settings = {}; ///< those that name the room today
    std::vector<RoomEvent> events = {};                ///< oldest first
    bool isAll = true;                                 ///< there are more than MostRoomEvents otherwise
    QDateTime lastReceived = {};                       ///< when the newest event of all came in; null = never
    friend bool operator==(const RoomStory&, const RoomStory&) = default;
};

/// No more events than these are told of.
inline constexpr int MostRoomEvents = 500;

/// Tells of the events that occurred, or were received, from `from` to before `until`: those of the companies and users
/// whose settings name the room, those that went to the room by settings that are gone, and those that could not be
/// assigned to any company.
Result<RoomStory> whyNothing(Store& store, const ChannelId& room, const QDateTime& from, const QDateTime& until);

} // namespace smartfleet
