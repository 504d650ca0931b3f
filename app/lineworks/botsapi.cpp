// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lineworks/botsapi.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

const QString LimitExceeded = u"LIMIT_EXCEEDED"_s;

QString laneOf(BotId id)
{
    return u"bot/"_s + QString::number(id.value);
}

QStringList botParts(BotId id)
{
    return {u"bots"_s, QString::number(id.value)};
}

ApiRequest changeRequest(const QByteArray& method, const QStringList& parts, const QString& operation, BotId id)
{
    ApiRequest request;
    request.method = method;
    request.path = apiPath(parts);
    request.operation = operation;
    request.lane = laneOf(id);
    return request;
}

tl::unexpected<Error> renamed(Error error, Error::Kind kind, const QString& code, const QStringList& args = {})
{
    error.kind = kind;
    error.code = code;
    error.args = args;
    return tl::unexpected(std::move(error));
}

// a bot that isn't there
tl::unexpected<Error> botError(const WireAnswer& answer)
{
    Error error = errorOfAnswer(answer, refusalOf(answer));
    if (error.code == u"not_found"_s)
        return renamed(std::move(error), Error::Kind::NotFound, u"bot_not_found"_s);
    return tl::unexpected(std::move(error));
}

tl::unexpected<Error> createError(const WireAnswer& answer)
{
    const ServiceRefusal refusal = refusalOf(answer);
    Error error = errorOfAnswer(answer, refusal);
    if (error.code == u"lineworks_failed"_s || error.code == u"scope_missing"_s)
        return tl::unexpected(std::move(error));
    if (refusal.code == LimitExceeded)
        return renamed(std::move(error), Error::Kind::Forbidden, u"bot_limit_reached"_s);
    if (refusal.mentions(u"photo"))
        return renamed(std::move(error), Error::Kind::Invalid, u"photo_url_refused"_s);
    const bool badRequest = answer.status == 400 || answer.status == 404;
    if (badRequest && (refusal.mentions(u"administrator") || refusal.mentions(u"user") || refusal.mentions(u"member")))
        return renamed(std::move(error), Error::Kind::Invalid, u"bot_admin_unknown"_s, {refusal.text()});
    if (error.code == u"access_denied"_s)
        return tl::unexpected(std::move(error));
    return renamed(std::move(error), Error::Kind::Invalid, u"bot_refused"_s);
}

tl::unexpected<Error> domainError(const WireAnswer& answer)
{
    const ServiceRefusal refusal = refusalOf(answer);
    Error error = errorOfAnswer(answer, refusal);
    if (error.code == u"not_found"_s && meansBot(refusal))
        return renamed(std::move(error), Error::Kind::NotFound, u"bot_not_found"_s);
    if (error.code == u"not_found"_s || (answer.status == 400 && refusal.mentions(u"domain")))
        return renamed(std::move(error), Error::Kind::NotFound, u"domain_unknown"_s);
    return tl::unexpected(std::move(error));
}

std::optional<Bot> botOf(const QJsonObject& object)
{
    const std::optional<qint64> id = integerOf(object.value(u"botId"_s));
    if (!id || *id <= 0)
        return std::nullopt;
    return Bot{BotId{*id}, object.value(u"botName"_s).toString(), object.value(u"description"_s).toString()};
}

std::optional<BotDomain> domainOf(const QJsonObject& object)
{
    const std::optional<qint64> id = integerOf(object.value(u"domainId"_s));
    if (!id)
        return std::nullopt;
    return BotDomain{DomainId{*id}, object.value(u"visible"_s).toBool()};
}

Result<Bot> readBot(const WireAnswer& answer)
{
    const std::optional<Bot> bot = botOf(answer.object().value_or(QJsonObject()));
    if (!bot)
        return tl::unexpected(badReply(answer));
    return *bot;
}

template <typename T>
Result<Page<T>> readPage(const WireAnswer& answer, const QString& field, std::optional<T> (*read)(const QJsonObject&))
{
    const QJsonObject object = answer.object().value_or(QJsonObject());
    if (!object.value(field).isArray())
        return tl::unexpected(badReply(answer));
    Page<T> page;
    const QJsonArray array = object.value(field).toArray();
    for (const auto value : array) {
        std::optional<T> item = read(value.toObject());
        if (!item)
            return tl::unexpected(badReply(answer));
        page.items.push_back(std::move(*item));
    }
    page.nextCursor = object.value(u"responseMetaData"_s).toObject().value(u"nextCursor"_s).toString();
    return page;
}

QUrlQuery pageQuery(const QString& cursor)
{
    QUrlQuery query{{u"count"_s, u"100"_s}};
    if (!cursor.isEmpty())
        query.addQueryItem(u"cursor"_s, QString::fromLatin1(QUrl::toPercentEncoding(cursor)));
    return query;
}

} // namespace

bool meansBot(const ServiceRefusal& refusal)
{
    if (refusal.code.startsWith(u"BOT_"_s))
        return true;
    return refusal.mentions(u"bot") && !refusal.mentions(u"channel") && !refusal.mentions(u"room") &&
        !refusal.mentions(u"user") && !refusal.mentions(u"member") && !refusal.mentions(u"domain");
}

Result<> readNothing(const WireAnswer& answer)
{
    if (!answer.body.trimmed().isEmpty() && !answer.object())
        return tl::unexpected(badReply(answer));
    return {};
}

LineWorksCall<Bot> createBotCall(const NewBot& bot)
{
    QJsonObject body{{u"botName"_s, bot.name},
                     {u"photoUrl"_s, bot.photoUrl},
                     {u"description"_s, bot.description},
                     {u"administrators"_s, QJsonArray::fromStringList(bot.administrators)},
                     {u"enableGroupJoin"_s, true}}; // else it can't be invited to talk rooms of several people
    if (!bot.subAdministrators.isEmpty())
        body.insert(u"subadministrators"_s, QJsonArray::fromStringList(bot.subAdministrators));
    ApiRequest request;
    request.method = "POST"_ba;
    request.path = apiPath({u"bots"_s});
    request.operation = u"bots.create"_s;
    request.lane = u"bots"_s; // which bot it will be isn't known yet
    request.body = body;
    return {request, [](const WireAnswer& answer) -> Result<Bot> {
                if (!answer.isSuccess())
                    return createError(answer);
                return readBot(answer);
            }};
}

LineWorksCall<Page<Bot>> listBotsCall(const QString& cursor)
{
    ApiRequest request;
    request.path = apiPath({u"bots"_s});
    request.query = pageQuery(cursor);
    request.operation = u"bots.list"_s;
    return {request, [](const WireAnswer& answer) -> Result<Page<Bot>> {
                if (!answer.isSuccess())
                    return tl::unexpected(errorOfAnswer(answer, refusalOf(answer)));
                return readPage<Bot>(answer, u"bots"_s, &botOf);
            }};
}

LineWorksCall<Bot> botCall(BotId id)
{
    ApiRequest request;
    request.path = apiPath(botParts(id));
    request.operation = u"bots.get"_s;
    return {request, [](const WireAnswer& answer) -> Result<Bot> {
                if (!answer.isSuccess())
                    return botError(answer);
                return readBot(answer);
            }};
}

LineWorksCall<void> deleteBotCall(BotId id)
{
    return {changeRequest("DELETE"_ba, botParts(id), u"bots.delete"_s, id), [](const WireAnswer& answer) -> Result<> {
                if (!answer.isSuccess())
                    return botError(answer);
                return readNothing(answer);
            }};
}

LineWorksCall<void> addBotDomainCall(BotId id, DomainId domain)
{
    const QStringList parts = botParts(id) + QStringList{u"domains"_s, QString::number(domain.value)};
    ApiRequest request = changeRequest("POST"_ba, parts, u"bots.domains.add"_s, id);
    request.body = QJsonObject{{u"visible"_s, true}};
    return {request, [](const WireAnswer& answer) -> Result<> {
                if (answer.status == 409)
                    return tl::unexpected(errorOfAnswer(answer, refusalOf(answer)));
                if (!answer.isSuccess())
                    return domainError(answer);
                return readNothing(answer);
            }};
}

LineWorksCall<void> patchBotDomainCall(BotId id, DomainId domain)
{
    const QStringList parts = botParts(id) + QStringList{u"domains"_s, QString::number(domain.value)};
    ApiRequest request = changeRequest("PATCH"_ba, parts, u"bots.domains.patch"_s, id);
    request.body = QJsonObject{{u"visible"_s, true}};
    return {request, [](const WireAnswer& answer) -> Result<> {
                if (!answer.isSuccess())
                    return domainError(answer);
                return readNothing(answer);
            }};
}

LineWorksCall<Page<BotDomain>> botDomainsCall(BotId id, const QString& cursor)
{
    ApiRequest request;
    request.path = apiPath(botParts(id) + QStringList{u"domains"_s});
    request.query = pageQuery(cursor);
    request.operation = u"bots.domains.list"_s;
    return {request, [](const WireAnswer& answer) -> Result<Page<BotDomain>> {
                if (!answer.isSuccess())
                    return botError(answer);
                return readPage<BotDomain>(answer, u"domains"_s, &domainOf);
            }};
}

} // namespace smartfleet
