// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/apiroute.h"
#include "app/practice/messagecontent.h"
#include "app/practice/ratelimits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

using Refusal = std::optional<PracticeRefusal>;

Refusal accessDenied()
{
    return PracticeRefusal{403, u"ACCESS_DENIED"_s, u"Access is denied for bot."_s};
}

/// The room that the call names, when the caller's bot is in it and usable there.
Refusal findBotsRoom(const PracticeApiCall& call, PracticeBot& bot, PracticeRoom& room)
{
    if (const Refusal refusal = findOwnBot(call, bot))
        return refusal;
    const auto found = call.tenant.room(call.arguments.value(1));
    if (!found)
        return PracticeRefusal{404, u"CHANNEL_NOT_EXIST"_s, u"There is no talk room of this id."_s};
    if (!call.tenant.isUsable(bot, found->domainId, found->members))
        return accessDenied();
    if (std::find(found->bots.begin(), found->bots.end(), bot.botId) == found->bots.end())
        return PracticeRefusal{403, u"ACCESS_DENIED"_s, u"The bot isn't a member of this talk room."_s};
    room = *found;
    return std::nullopt;
}

/// The person that the call names, when the caller's bot may write to them.
Refusal findReceiver(const PracticeApiCall& call, PracticeBot& bot, PracticeUser& receiver)
{
    if (const Refusal refusal = findOwnBot(call, bot))
        return refusal;
    const auto found = call.tenant.user(call.arguments.value(1));
    if (!found)
        return PracticeRefusal{404, u"USER_NOT_EXIST"_s, u"There is no such user."_s};
    const auto& domains = call.tenant.domains();
    const bool usable = std::any_of(domains.begin(), domains.end(), [&](qint64 domainId) {
        return call.tenant.isUsable(bot, domainId, {found->userId});
    });
    if (!usable)
        return accessDenied();
    receiver = *found;
    return std::nullopt;
}

/// Whether the bot may show the file that the message names; a file is good for one message, for all that is known.
Refusal findFile(const PracticeApiCall& call, PracticeMessage& message, PracticeFile& file)
{
    const QString fileId = message.content.value(u"fileId").toString();
    const auto invalid = [](const QString& why) {
        return PracticeRefusal{400, u"INVALID_PARAMETER"_s, u"content.fileId content is invalid: "_s + why};
    };
    if (message.content.contains(u"originalContentUrl"))
        return invalid(u"there is a URL as well."_s);
    const auto found = call.tenant.file(fileId);
    if (!found || found->botId != message.botId)
        return invalid(u"the bot has no such file."_s);
    if (!found->isUploaded)
        return invalid(u"nothing was uploaded."_s);
    if (found->isUsed)
        return invalid(u"it has been used."_s);
    if (call.tenant.isExpired(*found))
        return invalid(u"it has expired."_s);
    if (call.tenant.isBlockedFile(found->name))
        return PracticeRefusal{403, u"FORBIDDEN"_s, u"Files of this type are blocked by the admin."_s};
    file = *found;
    message.fileName = found->name;
    message.fileSize = found->content.size();
    return std::nullopt;
}

PracticeHttpAnswer deliver(const PracticeApiCall& call, PracticeMessage message)
{
    if (const Refusal refusal = readMessageContent(call.body, message.content))
        return refusalAnswer(*refusal);
    PracticeFile file;
    if (message.content.contains(u"fileId")) {
        if (const Refusal refusal = findFile(call, message, file))
            return refusalAnswer(*refusal);
    }
    if (!call.limits.countMessage(call.tenant.now()))
        return refusalAnswer({403, u"LIMIT_EXCEEDED"_s, u"The bot messages of this day are used up."_s});
    file.isUsed = true;
    call.tenant.putFile(file);
    call.tenant.addMessage(message);
    return emptyAnswer(201);
}

PracticeHttpAnswer sendToChannel(const PracticeApiCall& call)
{
    PracticeBot bot;
    PracticeRoom room;
    if (const Refusal refusal = findBotsRoom(call, bot, room))
        return refusalAnswer(*refusal);
    PracticeMessage message;
    message.botId = bot.botId;
    message.channelId = room.channelId;
    return deliver(call, message);
}

PracticeHttpAnswer sendToUser(const PracticeApiCall& call)
{
    PracticeBot bot;
    PracticeUser receiver;
    if (const Refusal refusal = findReceiver(call, bot, receiver))
        return refusalAnswer(*refusal);
    PracticeMessage message;
    message.botId = bot.botId;
    message.userId = receiver.userId;
    return deliver(call, message);
}

PracticeHttpAnswer showChannel(const PracticeApiCall& call)
{
    PracticeBot bot;
    PracticeRoom room;
    if (const Refusal refusal = findBotsRoom(call, bot, room))
        return refusalAnswer(*refusal);
    return jsonAnswer(200,
                      {{u"domainId"_s, room.domainId}, {u"channelId"_s, room.channelId}, {u"title"_s, room.title}});
}

PracticeHttpAnswer listChannelMembers(const PracticeApiCall& call)
{
    PracticeBot bot;
    PracticeRoom room;
    if (const Refusal refusal = findBotsRoom(call, bot, room))
        return refusalAnswer(*refusal);
    return listAnswer(u"members"_s, QJsonArray::fromStringList(room.members), listPage(call.request));
}

} // namespace

std::vector<ApiRoute> messageRoutes()
{
    const QString channel = u"/bots/{botId}/channels/{channelId}"_s;
    return {
        {u"POST"_s, channel + u"/messages"_s, ApiScope::Messages, false, sendToChannel},
        {u"POST"_s, u"/bots/{botId}/users/{userId}/messages"_s, ApiScope::Messages, false, sendToUser},
        {u"GET"_s, channel, ApiScope::Messages, false, showChannel},
        {u"GET"_s, channel + u"/members"_s, ApiScope::Messages, false, listChannelMembers},
    };
}

} // namespace smartfleet
