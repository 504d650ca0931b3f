// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/botbody.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

using Refusal = std::optional<PracticeRefusal>;

constexpr qsizetype LongestName = 100;
constexpr qsizetype LongestUrl = 1000;
constexpr qsizetype MostPeople = 3;

Refusal invalid(const QString& sentence)
{
    return PracticeRefusal{400, u"INVALID_PARAMETER"_s, sentence};
}

Refusal requireAll(const QJsonObject& body)
{
    for (const QString& name : {u"botName"_s, u"photoUrl"_s, u"description"_s, u"administrators"_s}) {
        if (!body.contains(name) || body.value(name).isNull())
            return PracticeRefusal{400, u"MISSING_PARAMETER"_s, name + u" is required."_s};
    }
    return std::nullopt;
}

Refusal readText(const QJsonObject& body, const QString& name, qsizetype longest, QString& text)
{
    if (!body.contains(name))
        return std::nullopt;
    const QString value = body.value(name).toString();
    if (value.isEmpty() || value.size() > longest)
        return invalid(u"%1 must be a text of 1 to %2 characters."_s.arg(name).arg(longest));
    text = value;
    return std::nullopt;
}

Refusal readUrl(const QJsonObject& body, const QString& name, QString& url)
{
    QString value;
    if (const Refusal refusal = readText(body, name, LongestUrl, value))
        return refusal;
    if (!body.contains(name))
        return std::nullopt;
    const QUrl parsed(value, QUrl::StrictMode);
    if (!parsed.isValid() || parsed.scheme() != u"https" || parsed.host().isEmpty())
        return invalid(name + u" must be an https address."_s);
    url = value;
    return std::nullopt;
}

Refusal readPeople(const PracticeTenant& tenant, const QJsonObject& body, const QString& name, qsizetype fewest,
                   QStringList& people)
{
    if (!body.contains(name))
        return std::nullopt;
    const QJsonArray ids = body.value(name).toArray();
    if (!body.value(name).isArray() || ids.size() < fewest || ids.size() > MostPeople)
        return invalid(u"%1 must be a list of %2 to %3 user ids."_s.arg(name).arg(fewest).arg(MostPeople));
    QStringList found;
    for (const auto id : ids) {
        const auto user = tenant.user(id.toString());
        if (!user)
            return invalid(u"%1: the user '%2' doesn't exist."_s.arg(name, id.toString()));
        if (found.contains(user->userId))
            return invalid(u"%1: the user '%2' is there twice."_s.arg(name, id.toString()));
        found << user->userId;
    }
    people = found;
    return std::nullopt;
}

Refusal readFlag(const QJsonObject& body, const QString& name, bool& flag)
{
    if (!body.contains(name))
        return std::nullopt;
    if (!body.value(name).isBool())
        return invalid(name + u" must be true or false."_s);
    flag = body.value(name).toBool();
    return std::nullopt;
}

Refusal readDomains(const PracticeTenant& tenant, const QJsonObject& body, std::vector<qint64>& domains)
{
    if (!body.contains(u"allowDomains"))
        return std::nullopt;
    if (!body.value(u"allowDomains").isArray())
        return invalid(u"allowDomains must be a list of domain ids."_s);
    std::vector<qint64> found;
    const QJsonArray ids = body.value(u"allowDomains").toArray();
    for (const auto id : ids) {
        if (!id.isDouble() || !tenant.hasDomain(id.toInteger()))
            return invalid(u"allowDomains names a domain that doesn't exist."_s);
        found.push_back(id.toInteger());
    }
    domains = found;
    return std::nullopt;
}

Refusal readCallback(const QJsonObject& body, PracticeBot& bot)
{
    static const QStringList known = {u"text"_s, u"location"_s, u"sticker"_s, u"image"_s, u"file"_s};
    if (const Refusal refusal = readFlag(body, u"enableCallback"_s, bot.enableCallback))
        return refusal;
    if (!body.value(u"callbackUrl").toString().isEmpty()) {
        if (const Refusal refusal = readUrl(body, u"callbackUrl"_s, bot.callbackUrl))
            return refusal;
    }
    if (body.contains(u"callbackEvents")) {
        bot.callbackEvents.clear();
        const QJsonArray events = body.value(u"callbackEvents").toArray();
        for (const auto event : events) {
            if (!known.contains(event.toString()))
                return invalid(u"callbackEvents has an unknown event."_s);
            bot.callbackEvents << event.toString();
        }
    }
    if (bot.enableCallback && bot.callbackUrl.isEmpty())
        return invalid(u"callbackUrl is required when enableCallback is true."_s);
    return std::nullopt;
}

} // namespace

Refusal readBotBody(const PracticeTenant& tenant, const QJsonObject& body, bool partly, PracticeBot& bot)
{
    PracticeBot read;
    if (partly)
        read = bot;
    else if (const Refusal refusal = requireAll(body))
        return refusal;
    for (const Refusal& refusal : {
             readText(body, u"botName"_s, LongestName, read.name),
             readUrl(body, u"photoUrl"_s, read.photoUrl),
             readText(body, u"description"_s, LongestName, read.description),
             readPeople(tenant, body, u"administrators"_s, 1, read.administrators),
             readPeople(tenant, body, u"subadministrators"_s, 0, read.subadministrators),
             readDomains(tenant, body, read.allowDomains),
             readFlag(body, u"enableGroupJoin"_s, read.enableGroupJoin),
             readCallback(body, read),
         }) {
        if (refusal)
            return refusal;
    }
    static const QRegularExpression lineBreaks(u"\\r\\n|\\r|\\n"_s);
    read.name.replace(lineBreaks, u" "_s);
    for (const QString& name : {u"defaultRichmenuId"_s, u"i18nBotNames"_s, u"i18nDescriptions"_s, u"i18nPhotoUrls"_s}) {
        if (body.contains(name))
            read.more.insert(name, body.value(name));
    }
    read.botId = bot.botId;
    read.clientId = bot.clientId;
    read.secret = bot.secret;
    read.createdAt = bot.createdAt;
    read.registrations = bot.registrations;
    bot = read;
    return std::nullopt;
}

QJsonObject botToJson(const PracticeBot& bot)
{
    QJsonArray domains;
    for (const qint64 domain : bot.allowDomains)
        domains.append(domain);
    QJsonObject json = botInListToJson(bot);
    json.insert(u"description"_s, bot.description);
    json.insert(u"administrators"_s, QJsonArray::fromStringList(bot.administrators));
    json.insert(u"subadministrators"_s, QJsonArray::fromStringList(bot.subadministrators));
    json.insert(u"allowDomains"_s, domains);
    json.insert(u"enableGroupJoin"_s, bot.enableGroupJoin);
    json.insert(u"enableCallback"_s, bot.enableCallback);
    json.insert(u"callbackUrl"_s, bot.callbackUrl);
    json.insert(u"callbackEvents"_s, QJsonArray::fromStringList(bot.callbackEvents));
    json.insert(u"createdTime"_s, bot.createdAt.toString(Qt::ISODateWithMs));
    json.insert(u"modifiedTime"_s, bot.modifiedAt.toString(Qt::ISODateWithMs));
    for (auto field = bot.more.begin(); field != bot.more.end(); ++field)
        json.insert(field.key(), field.value());
    return json;
}

QJsonObject botInListToJson(const PracticeBot& bot)
{
    return {{u"botId"_s, bot.botId}, {u"botName"_s, bot.name}, {u"photoUrl"_s, bot.photoUrl}};
}

} // namespace smartfleet
