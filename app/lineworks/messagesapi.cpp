// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lineworks/messagesapi.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr int JapanOffsetSeconds = 9 * 60 * 60;

QJsonObject textContent(const QString& text)
{
    return {{u"type"_s, u"text"_s}, {u"text"_s, text}};
}

QJsonObject fileContent(const QString& fileId)
{
    return {{u"type"_s, u"file"_s}, {u"fileId"_s, fileId}};
}

// the day's quota is counted from midnight in Japan
std::chrono::seconds untilMidnightInJapan(const QDateTime& now)
{
    const QDateTime there = now.toOffsetFromUtc(JapanOffsetSeconds);
    const QDateTime midnight(there.date().addDays(1), QTime(0, 0), Qt::OffsetFromUTC, JapanOffsetSeconds);
    return std::chrono::seconds(there.secsTo(midnight));
}

tl::unexpected<Error> sendError(const WireAnswer& answer, const QString& notFound, const QString& denied,
                                const QDateTime& now)
{
    const ServiceRefusal refusal = refusalOf(answer);
    Error error = errorOfAnswer(answer, refusal);
    if (answer.status == 403 && refusal.code == u"LIMIT_EXCEEDED"_s) {
        error.kind = Error::Kind::RateLimited;
        error.code = u"daily_quota_used"_s;
        error.retryAfter = untilMidnightInJapan(now);
    } else if (error.code == u"access_denied"_s) {
        error.code = denied;
    } else if (error.code == u"not_found"_s) {
        error.code = meansBot(refusal) ? u"bot_not_found"_s : notFound;
    } else if (error.code == u"request_refused"_s) {
        error.code = u"message_refused"_s;
    } else if (error.code == u"lineworks_failed"_s) {
        error.retryAfter = waitAskedFor(answer, now);
    }
    return tl::unexpected(std::move(error));
}

Result<Channel> readChannel(const WireAnswer& answer, const ChannelId& asked)
{
    if (!answer.isSuccess()) {
        const ServiceRefusal refusal = refusalOf(answer);
        Error error = errorOfAnswer(answer, refusal);
        if (error.code == u"access_denied"_s)
            error.code = u"bot_not_in_room"_s;
        else if (error.code == u"not_found"_s)
            error.code = meansBot(refusal) ? u"bot_not_found"_s : u"channel_not_found"_s;
        return tl::unexpected(std::move(error));
    }
    const std::optional<QJsonObject> object = answer.object();
    if (!object)
        return tl::unexpected(badReply(answer));
    return Channel{ChannelId{object->value(u"channelId"_s).toString(asked.value)},
                   object->value(u"title"_s).toString()};
}

ApiRequest messageRequest(const QStringList& parts, const QJsonObject& content, const QString& operation,
                          CallPriority priority)
{
    ApiRequest request;
    request.method = "POST"_ba;
    request.path = apiPath(parts);
    request.operation = operation;
    request.priority = priority;
    request.body = QJsonObject{{u"content"_s, content}};
    return request;
}

LineWorksCall<void> sendToRoom(BotId bot, const ChannelId& channel, const QJsonObject& content, CallPriority priority,
                               Clock& clock)
{
    const QStringList parts{u"bots"_s, QString::number(bot.value), u"channels"_s, channel.value, u"messages"_s};
    return {messageRequest(parts, content, ChannelMessages, priority), [&clock](const WireAnswer& answer) -> Result<> {
                if (!answer.isSuccess())
                    return sendError(answer, u"channel_not_found"_s, u"bot_not_in_room"_s, clock.now());
                return readNothing(answer);
            }};
}

} // namespace

LineWorksCall<void> sendTextCall(BotId bot, const ChannelId& channel, const QString& text, CallPriority priority,
                                 Clock& clock)
{
    return sendToRoom(bot, channel, textContent(text), priority, clock);
}

LineWorksCall<void> sendFileCall(BotId bot, const ChannelId& channel, const QString& fileId, CallPriority priority,
                                 Clock& clock)
{
    return sendToRoom(bot, channel, fileContent(fileId), priority, clock);
}

LineWorksCall<void> sendTextToUserCall(BotId bot, const QString& userId, const QString& text, Clock& clock)
{
    const QStringList parts{u"bots"_s, QString::number(bot.value), u"users"_s, userId, u"messages"_s};
    return {messageRequest(parts, textContent(text), u"messages.user"_s, CallPriority::Admin),
            [&clock](const WireAnswer& answer) -> Result<> {
                if (!answer.isSuccess())
                    return sendError(answer, u"recipient_not_found"_s, u"access_denied"_s, clock.now());
                return readNothing(answer);
            }};
}

LineWorksCall<Channel> channelCall(BotId bot, const ChannelId& channel)
{
    ApiRequest request;
    request.path = apiPath({u"bots"_s, QString::number(bot.value), u"channels"_s, channel.value});
    request.operation = u"channels.get"_s;
    return {request, [channel](const WireAnswer& answer) {
                return readChannel(answer, channel);
            }};
}

} // namespace smartfleet
