// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/apiroute.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

using Refusal = std::optional<PracticeRefusal>;

/// The bot and domain that a call names, and the bot's registration there if it has one.
struct Place
{
    PracticeBot bot = {};
    qint64 domainId = 0;
    PracticeRegistration* registration = nullptr; ///< points into `bot`
};

Refusal findPlace(const PracticeApiCall& call, Place& place)
{
    if (const Refusal refusal = findOwnBot(call, place.bot))
        return refusal;
    place.domainId = call.arguments.value(1).toLongLong();
    if (!call.tenant.hasDomain(place.domainId))
        return PracticeRefusal{404, u"DOMAIN_NOT_EXIST"_s, u"There is no domain of this id."_s};
    for (PracticeRegistration& candidate : place.bot.registrations) {
        if (candidate.domainId == place.domainId)
            place.registration = &candidate;
    }
    return std::nullopt;
}

Refusal findRegistration(const PracticeApiCall& call, Place& place)
{
    if (const Refusal refusal = findPlace(call, place))
        return refusal;
    if (!place.registration)
        return PracticeRefusal{404, u"BOT_DOMAIN_NOT_EXIST"_s, u"The bot isn't added to this domain."_s};
    return std::nullopt;
}

QJsonObject toJson(const PracticeRegistration& registration)
{
    return {{u"domainId"_s, registration.domainId},
            {u"visible"_s, registration.visible},
            {u"allowToSelectedMember"_s, registration.allowToSelectedMember}};
}

Refusal readRegistration(const QJsonObject& body, PracticeRegistration& registration)
{
    for (const auto& [name, flag] : {std::pair{u"visible"_s, &registration.visible},
                                     std::pair{u"allowToSelectedMember"_s, &registration.allowToSelectedMember}}) {
        if (!body.contains(name))
            continue;
        if (!body.value(name).isBool())
            return PracticeRefusal{400, u"INVALID_PARAMETER"_s, name + u" must be true or false."_s};
        *flag = body.value(name).toBool();
    }
    return std::nullopt;
}

PracticeHttpAnswer addDomain(const PracticeApiCall& call)
{
    Place place;
    if (const Refusal refusal = findPlace(call, place))
        return refusalAnswer(*refusal);
    const auto& allowed = place.bot.allowDomains;
    if (!allowed.empty() && std::find(allowed.begin(), allowed.end(), place.domainId) == allowed.end())
        return refusalAnswer({403, u"ACCESS_DENIED"_s, u"The bot's allowDomains leave this domain out."_s});
    if (place.registration)
        return refusalAnswer({409, u"ALREADY_EXIST"_s, u"The bot is added to this domain already."_s});
    PracticeRegistration added;
    added.domainId = place.domainId;
    if (const Refusal refusal = readRegistration(call.body, added))
        return refusalAnswer(*refusal);
    place.bot.registrations.push_back(added);
    call.tenant.putBot(place.bot);
    return jsonAnswer(201, toJson(added));
}

PracticeHttpAnswer listDomains(const PracticeApiCall& call)
{
    PracticeBot bot;
    if (const Refusal refusal = findOwnBot(call, bot))
        return refusalAnswer(*refusal);
    QJsonArray all;
    for (const PracticeRegistration& registration : bot.registrations)
        all.append(toJson(registration));
    return listAnswer(u"domains"_s, all, listPage(call.request));
}

PracticeHttpAnswer changeDomain(const PracticeApiCall& call, bool partly)
{
    Place place;
    if (const Refusal refusal = findRegistration(call, place))
        return refusalAnswer(*refusal);
    PracticeRegistration changed = *place.registration;
    if (!partly)
        changed.visible = changed.allowToSelectedMember = false;
    if (const Refusal refusal = readRegistration(call.body, changed))
        return refusalAnswer(*refusal);
    *place.registration = changed;
    call.tenant.putBot(place.bot);
    return jsonAnswer(200, toJson(changed));
}

PracticeHttpAnswer replaceDomain(const PracticeApiCall& call)
{
    return changeDomain(call, false);
}

PracticeHttpAnswer patchDomain(const PracticeApiCall& call)
{
    return changeDomain(call, true);
}

PracticeHttpAnswer removeDomain(const PracticeApiCall& call)
{
    Place place;
    if (const Refusal refusal = findRegistration(call, place))
        return refusalAnswer(*refusal);
    std::erase_if(place.bot.registrations,
                  [&](const PracticeRegistration& candidate) { return candidate.domainId == place.domainId; });
    call.tenant.putBot(place.bot);
    return emptyAnswer(204);
}

PracticeHttpAnswer addMember(const PracticeApiCall& call)
{
    Place place;
    if (const Refusal refusal = findRegistration(call, place))
        return refusalAnswer(*refusal);
    const QString given = call.body.value(u"userId").toString();
    if (given.isEmpty())
        return refusalAnswer({400, u"MISSING_PARAMETER"_s, u"userId is required."_s});
    const auto user = call.tenant.user(given);
    if (!user)
        return refusalAnswer({404, u"USER_NOT_EXIST"_s, u"There is no such user."_s});
    if (place.registration->members.contains(user->userId))
        return refusalAnswer({409, u"ALREADY_EXIST"_s, u"The user may use the bot already."_s});
    place.registration->members << user->userId;
    call.tenant.putBot(place.bot);
    return jsonAnswer(201, {{u"userId"_s, user->userId}});
}

PracticeHttpAnswer listMembers(const PracticeApiCall& call)
{
    Place place;
    if (const Refusal refusal = findRegistration(call, place))
        return refusalAnswer(*refusal);
    QJsonArray all;
    for (const QString& userId : std::as_const(place.registration->members))
        all.append(QJsonObject{{u"userId"_s, userId}});
    return listAnswer(u"members"_s, all, listPage(call.request));
}

PracticeHttpAnswer removeMember(const PracticeApiCall& call)
{
    Place place;
    if (const Refusal refusal = findRegistration(call, place))
        return refusalAnswer(*refusal);
    const auto user = call.tenant.user(call.arguments.value(2));
    if (!user || place.registration->members.removeAll(user->userId) == 0)
        return refusalAnswer({404, u"USER_NOT_EXIST"_s, u"The user isn't one of those who may use the bot."_s});
    call.tenant.putBot(place.bot);
    return emptyAnswer(204);
}

} // namespace

std::vector<ApiRoute> domainRoutes()
{
    const QString all = u"/bots/{botId}/domains"_s;
    const QString one = all + u"/{domainId}"_s;
    const QString members = one + u"/members"_s;
    return {
        {u"GET"_s, all, ApiScope::Bots, false, listDomains},
        {u"POST"_s, one, ApiScope::Bots, true, addDomain},
        {u"PUT"_s, one, ApiScope::Bots, true, replaceDomain},
        {u"PATCH"_s, one, ApiScope::Bots, true, patchDomain},
        {u"DELETE"_s, one, ApiScope::Bots, true, removeDomain},
        {u"GET"_s, members, ApiScope::Bots, false, listMembers},
        {u"POST"_s, members, ApiScope::Bots, true, addMember},
        {u"DELETE"_s, members + u"/{userId}"_s, ApiScope::Bots, true, removeMember},
    };
}

} // namespace smartfleet
