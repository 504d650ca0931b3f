// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/roomfailure.h"

#include "app/domain/namedvalues.h"

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr NamedValue<NoticeState> NoticeNames[] = {{NoticeState::Waiting, "waiting"},
                                                   {NoticeState::Sending, "sending"},
                                                   {NoticeState::Told, "told"},
                                                   {NoticeState::GivenUp, "given-up"}};

} // namespace

bool isRoomProblem(const Error& error)
{
    return error.code == u"bot_not_in_room"_s || error.code == u"channel_not_found"_s;
}

QString toString(NoticeState state)
{
    return nameOf(NoticeNames, state);
}

std::optional<NoticeState> noticeStateFromString(const QString& text)
{
    return valueOf(NoticeNames, text);
}

} // namespace smartfleet
