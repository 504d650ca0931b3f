// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/controljson.h"

#include "app/practice/botbody.h"

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

QJsonArray numbers(const std::vector<qint64>& values)
{
    QJsonArray array;
    for (const qint64 value : values)
        array.append(value);
    return array;
}

template <typename Values, typename ToJson> QJsonArray each(const Values& values, ToJson toJson)
{
    QJsonArray array;
    for (const auto& value : values)
        array.append(toJson(value));
    return array;
}

QJsonObject userToJson(const PracticeUser& user)
{
    return {{u"userId"_s, user.userId}, {u"loginId"_s, user.loginId}, {u"name"_s, user.name}};
}

QJsonObject appToJson(const PracticeApp& app)
{
    return {{u"clientId"_s, app.clientId},
            {u"name"_s, app.name},
            {u"serviceAccount"_s, app.serviceAccount},
            {u"scopes"_s, QJsonArray::fromStringList(app.scopes)},
            {u"domainId"_s, app.domainId},
            {u"tokenLifeSeconds"_s, static_cast<qint64>(app.tokenLife.count())}};
}

QJsonObject registrationToJson(const PracticeRegistration& registration)
{
    return {{u"domainId"_s, registration.domainId},
            {u"visible"_s, registration.visible},
            {u"allowToSelectedMember"_s, registration.allowToSelectedMember},
            {u"members"_s, QJsonArray::fromStringList(registration.members)}};
}

QJsonObject registeredBotToJson(const PracticeBot& bot)
{
    QJsonObject json = botToJson(bot);
    json.insert(u"clientId"_s, bot.clientId);
    json.insert(u"registrations"_s, each(bot.registrations, registrationToJson));
    return json;
}

QJsonObject messageToJson(const PracticeMessage& message)
{
    QJsonObject json = {{u"id"_s, message.id},
                        {u"botId"_s, message.botId},
                        {u"content"_s, message.content},
                        {u"receivedAt"_s, message.receivedAt.toString(Qt::ISODateWithMs)}};
    if (!message.channelId.isEmpty())
        json.insert(u"channelId"_s, message.channelId);
    if (!message.userId.isEmpty())
        json.insert(u"userId"_s, message.userId);
    if (!message.fileName.isEmpty())
        json.insert(u"file"_s, QJsonObject{{u"name"_s, message.fileName}, {u"size"_s, message.fileSize}});
    return json;
}

QJsonObject requestToJson(const PracticeRequest& request)
{
    return {{u"method"_s, request.method},       {u"path"_s, request.path},
            {u"status"_s, request.status},       {u"ms"_s, request.milliseconds},
            {u"errorCode"_s, request.errorCode}, {u"at"_s, request.at.toString(Qt::ISODateWithMs)}};
}

} // namespace

QJsonObject roomToJson(const PracticeRoom& room)
{
    return {{u"channelId"_s, room.channelId}, {u"title"_s, room.title},
            {u"domainId"_s, room.domainId},   {u"oneToOne"_s, room.oneToOne},
            {u"bots"_s, numbers(room.bots)},  {u"members"_s, QJsonArray::fromStringList(room.members)}};
}

QJsonArray messagesToJson(const std::vector<PracticeMessage>& messages)
{
    return each(messages, messageToJson);
}

QJsonArray requestsToJson(const std::vector<PracticeRequest>& requests)
{
    return each(requests, requestToJson);
}

QJsonObject tenantToJson(const PracticeTenant& tenant)
{
    return {{u"domains"_s, numbers(tenant.domains())},
            {u"plan"_s, tenant.plan() == PracticePlan::Paid ? u"paid"_s : u"free"_s},
            {u"users"_s, each(tenant.users(), userToJson)},
            {u"apps"_s, each(tenant.apps(), appToJson)},
            {u"bots"_s, each(tenant.bots(), registeredBotToJson)},
            {u"rooms"_s, each(tenant.rooms(), roomToJson)},
            {u"messages"_s, messagesToJson(tenant.messages())}};
}

} // namespace smartfleet
