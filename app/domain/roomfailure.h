// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/error.h"
#include "app/domain/ids.h"

#include <QDateTime>

namespace smartfleet {

/// Whether the error is a talk room's own: no other room would have met it.
bool isRoomProblem(const Error& error);

/// How far telling a fallback room has come.
enum class NoticeState {
    Waiting, ///< it is to be told
    Sending, ///< the message is on its way
    Told,    ///< it knows how things stand
    GivenUp  ///< it can't be told, and isn't told of what follows either
};
QString toString(NoticeState state); ///< "waiting", "sending", "told", "given-up"
std::optional<NoticeState> noticeStateFromString(const QString& text);

/// A company's setting whose talk room fails, or works again, and what its fallback room knows of that. There is none
/// for a setting without a fallback room, and none once everything is told.
struct RoomFailure
{
    SettingId setting = {};
    QString companyName = {};  ///< of the setting, as are the next two
    ChannelId room = {};       ///< that fails
    ChannelId fallback = {};   ///< that is told
    QDateTime since = {};      ///< UTC
    Error problem = {};        ///< the last one
    int failed = 0;            ///< deliveries that were given up because of it
    QDateTime worksSince = {}; ///< UTC; null while it fails
    int held = 0;              ///< deliveries that waited until it worked
    NoticeState notice = NoticeState::Waiting;
    QDateTime noticeSince = {};    ///< UTC; when there came to be something to tell
    int attempts = 0;              ///< to tell it
    bool possiblyRepeated = false; ///< an answer was never seen, so the fallback room may show it twice
    QDateTime nextAttemptAt = {};  ///< UTC
    bool works() const { return worksSince.isValid(); }
    friend bool operator==(const RoomFailure&, const RoomFailure&) = default;
};

} // namespace smartfleet
