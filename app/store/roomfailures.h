// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/domain/roomfailure.h"

#include <chrono>
#include <optional>
#include <vector>

namespace smartfleet {

class Database;

/// Talk rooms that fail, of settings with a fallback room; and the outbox of what those are told.
class RoomFailures
{
public:
    explicit RoomFailures(Database& database);

    /// Whether there is any: asked after each message, so it looks at one row at the most.
    Result<bool> any();
    /// How many talk rooms fail, as far as is known.
    Result<int> failingRooms();
    Result<std::optional<RoomFailure>> find(SettingId setting);
    /// Of all settings that name the room.
    Result<std::vector<RoomFailure>> ofRoom(const ChannelId& room);
    /// Adds it, or replaces the setting's. Company and rooms are the setting's, whatever is handed in.
    Result<> put(const RoomFailure& failure);
    Result<> remove(SettingId setting);

    /// The companies' settings with a fallback room that have this one as their own.
    Result<std::vector<SettingId>> watched(const ChannelId& room);
    /// The own room of this one; null where it has no fallback room.
    Result<std::optional<ChannelId>> watchedRoom(SettingId setting);

    /// The notice that has been due longest at `now`, marked as being sent.
    Result<std::optional<RoomFailure>> take(const QDateTime& now);
    /// A notice has arrived in that room: it counts among the day's messages.
    Result<> noteSent(const ChannelId& fallback, const QDateTime& now);
    /// When the next one is due; null when none waits.
    Result<QDateTime> nextDue();
    /// What a process that died was sending waits again, marked as possibly repeated; and all that waits is due now.
    /// Only while no other process delivers.
    Result<> recoverInterrupted(const QDateTime& now);
    /// The clock was set back to `now`: what waits is due now, and nothing came up later than now.
    Result<> followClock(const QDateTime& now);
    /// The clock was set forward to `now`: the time that it left out isn't taken from that in which one is tried.
    Result<> lengthenWindows(const QDateTime& now, std::chrono::milliseconds by);

private:
    Database& m_database;
};

} // namespace smartfleet
