// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/error.h"
#include "app/domain/notificationsetting.h"

#include <vector>

namespace smartfleet {

class Database;

/// What a look at a talk room showed, without sending to it.
struct RoomLook
{
    ChannelId channel = {};
    QDateTime lookedAt = {};           ///< null: never
    std::optional<Error> problem = {}; ///< why messages would not arrive
    QString companyName = {};          ///< of a setting that names the room; told by problems() alone
    friend bool operator==(const RoomLook&, const RoomLook&) = default;
};

/// When each talk room that a setting names was last looked at.
class RoomLooks
{
public:
    explicit RoomLooks(Database& database);

    /// The next `most` rooms of that tab's settings that are in force, by their IDs, behind this one. Fallback rooms
    /// are among them.
    Result<std::vector<RoomLook>> after(SettingTab tab, const ChannelId& channel, int most);
    Result<> note(const ChannelId& channel, const QDateTime& now, const std::optional<Error>& problem);
    /// Whether a message has reached the room since then. One of a time to come doesn't count: it may be from long ago.
    Result<bool> isReachedSince(const ChannelId& channel, const QDateTime& since, const QDateTime& now);
    /// Those with a problem to which nothing was sent since, and which a setting still names; at most `most`.
    Result<std::vector<RoomLook>> problems(int most);

private:
    Database& m_database;
};

} // namespace smartfleet
