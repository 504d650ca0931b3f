// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/controlendpoint.h"

#include "app/practice/apiroute.h"
#include "app/practice/controljson.h"
#include "app/practice/faults.h"
#include "app/practice/ratelimits.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

PracticeHttpAnswer badRequest(const QString& sentence)
{
    return refusalAnswer({400, u"BAD_REQUEST"_s, sentence});
}

PracticeHttpAnswer unknown(const QString& what)
{
    return refusalAnswer({404, u"NOT_FOUND"_s, u"There is no such %1."_s.arg(what)});
}

QStringList texts(const QJsonValue& value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const auto item : array)
        list << item.toString();
    return list;
}

/// A number, or nothing for null.
std::optional<int> numberOrNothing(const QJsonValue& value)
{
    if (!value.isDouble())
        return std::nullopt;
    return value.toInt();
}

} // namespace

ControlEndpoint::ControlEndpoint(PracticeTenant& tenant, PracticeFaults& faults, PracticeLimits& limits)
    : m_tenant(tenant)
    , m_faults(faults)
    , m_limits(limits)
    , m_routes({
          {u"GET"_s, u"/state"_s, &ControlEndpoint::state},
          {u"GET"_s, u"/requests"_s, &ControlEndpoint::showRequests},
          {u"GET"_s, u"/rooms/{id}/messages"_s, &ControlEndpoint::roomMessages},
          {u"GET"_s, u"/files/{id}"_s, &ControlEndpoint::fileContent},
          {u"POST"_s, u"/rooms"_s, &ControlEndpoint::addRoom},
          {u"POST"_s, u"/rooms/{id}/bots"_s, &ControlEndpoint::invite},
          {u"DELETE"_s, u"/rooms/{id}/bots/{botId}"_s, &ControlEndpoint::uninvite},
          {u"POST"_s, u"/faults"_s, &ControlEndpoint::addFault},
          {u"DELETE"_s, u"/faults"_s, &ControlEndpoint::clearFaults},
          {u"POST"_s, u"/limits"_s, &ControlEndpoint::setLimits},
          {u"POST"_s, u"/clock"_s, &ControlEndpoint::setClock},
          {u"POST"_s, u"/apps/{clientId}/scopes"_s, &ControlEndpoint::setScopes},
          {u"POST"_s, u"/apps/{clientId}/revoke-tokens"_s, &ControlEndpoint::revokeTokens},
          {u"POST"_s, u"/apps/{clientId}/reissue-key"_s, &ControlEndpoint::reissueKey},
      })
{
}

PracticeHttpAnswer ControlEndpoint::answer(const PracticeHttpRequest& request, const std::vector<PracticeRequest>& log)
{
    // a web page in the same machine's browser can send simple requests here, but not without naming itself
    if (!request.header("origin"_ba).isNull())
        return refusalAnswer({403, u"FORBIDDEN"_s, u"Not for web pages."_s});
    Call call;
    if (!request.body.isEmpty()) {
        const QJsonDocument document = QJsonDocument::fromJson(request.body);
        if (request.contentType() != "application/json" || !document.isObject())
            return badRequest(u"The body must be a JSON object, sent as application/json."_s);
        call.body = document.object();
    }
    bool isKnown = false;
    for (const Route& route : m_routes) {
        const auto arguments = pathArguments(route.path, request.segments);
        isKnown = isKnown || arguments.has_value();
        if (!arguments || route.method != request.method)
            continue;
        call.arguments = *arguments;
        m_log = &log;
        PracticeHttpAnswer answer = (this->*route.handle)(call);
        m_log = nullptr;
        return answer;
    }
    return isKnown ? refusalAnswer({405, u"METHOD_NOT_ALLOWED"_s, u"The path has no such method."_s})
                   : unknown(u"path"_s);
}

PracticeHttpAnswer ControlEndpoint::state(const Call&)
{
    QJsonObject json = tenantToJson(m_tenant);
    json.insert(u"messagesToday"_s, m_limits.messagesToday(m_tenant.now()));
    json.insert(u"clockSkewSeconds"_s, m_faults.clockSkew());
    json.insert(u"faults"_s, static_cast<qint64>(m_faults.rules().size()));
    return jsonAnswer(200, json);
}

PracticeHttpAnswer ControlEndpoint::showRequests(const Call&)
{
    return jsonAnswer(200, {{u"requests"_s, requestsToJson(*m_log)}});
}

PracticeHttpAnswer ControlEndpoint::roomMessages(const Call& call)
{
    const QString channelId = call.arguments[0];
    if (!m_tenant.room(channelId))
        return unknown(u"room"_s);
    return jsonAnswer(200, {{u"messages"_s, messagesToJson(m_tenant.messagesInRoom(channelId))}});
}

PracticeHttpAnswer ControlEndpoint::fileContent(const Call& call)
{
    const auto file = m_tenant.file(call.arguments[0]);
    if (!file || !file->isUploaded)
        return unknown(u"file"_s);
    PracticeHttpAnswer answer = emptyAnswer(200);
    answer.contentType = "application/octet-stream"_ba;
    answer.body = file->content;
    return answer;
}

PracticeHttpAnswer ControlEndpoint::addRoom(const Call& call)
{
    const QString title = call.body.value(u"title").toString();
    if (title.isEmpty())
        return badRequest(u"title is required."_s);
    const PracticeRoom room =
        m_tenant.createRoom(title, texts(call.body.value(u"members")), call.body.value(u"oneToOne").toBool());
    return jsonAnswer(201, roomToJson(room));
}

PracticeHttpAnswer ControlEndpoint::invite(const Call& call)
{
    const QString channelId = call.arguments[0];
    if (const auto refusal = m_tenant.inviteBot(channelId, call.body.value(u"botId").toInteger()))
        return refusalAnswer(*refusal);
    const auto room = m_tenant.room(channelId);
    return room ? jsonAnswer(201, roomToJson(*room)) : unknown(u"room"_s);
}

PracticeHttpAnswer ControlEndpoint::uninvite(const Call& call)
{
    return m_tenant.removeBot(call.arguments[0], call.arguments[1].toLongLong()) ? emptyAnswer(204)
                                                                                 : unknown(u"bot in this room"_s);
}

PracticeHttpAnswer ControlEndpoint::addFault(const Call& call)
{
    const auto fault = faultFromJson(call.body);
    if (!fault)
        return badRequest(u"The rule has an unknown kind or field."_s);
    return jsonAnswer(201, {{u"id"_s, m_faults.add(*fault)}});
}

PracticeHttpAnswer ControlEndpoint::clearFaults(const Call&)
{
    m_faults.clear();
    return emptyAnswer(204);
}

PracticeHttpAnswer ControlEndpoint::setLimits(const Call& call)
{
    const QString plan = call.body.value(u"plan").toString();
    if (call.body.contains(u"plan") && plan != u"free" && plan != u"paid")
        return badRequest(u"plan must be free or paid."_s);
    if (!plan.isEmpty())
        m_tenant.setPlan(plan == u"free" ? PracticePlan::Free : PracticePlan::Paid);
    if (call.body.contains(u"perMinute"))
        m_limits.setPerMinute(numberOrNothing(call.body.value(u"perMinute")));
    if (call.body.contains(u"perDay"))
        m_limits.setPerDay(numberOrNothing(call.body.value(u"perDay")));
    if (call.body.contains(u"retryAfter"))
        m_limits.setRetryAfter(call.body.value(u"retryAfter").toBool());
    if (call.body.value(u"fileBytes").isDouble())
        m_tenant.setFileSizeLimit(call.body.value(u"fileBytes").toInteger());
    if (call.body.value(u"blockedFileTypes").isArray())
        m_tenant.setBlockedFileTypes(texts(call.body.value(u"blockedFileTypes")));
    if (call.body.value(u"forget").toBool())
        m_limits.forget();
    return emptyAnswer(204);
}

PracticeHttpAnswer ControlEndpoint::setClock(const Call& call)
{
    if (!call.body.value(u"skewSeconds").isDouble())
        return badRequest(u"skewSeconds must be a number."_s);
    m_faults.setClockSkew(call.body.value(u"skewSeconds").toInteger());
    return emptyAnswer(204);
}

PracticeHttpAnswer ControlEndpoint::setScopes(const Call& call)
{
    if (!call.body.value(u"scopes").isArray())
        return badRequest(u"scopes must be a list."_s);
    return m_tenant.setScopes(call.arguments[0], texts(call.body.value(u"scopes"))) ? emptyAnswer(204)
                                                                                    : unknown(u"app"_s);
}

PracticeHttpAnswer ControlEndpoint::revokeTokens(const Call& call)
{
    return m_tenant.revokeTokens(call.arguments[0]) ? emptyAnswer(204) : unknown(u"app"_s);
}

PracticeHttpAnswer ControlEndpoint::reissueKey(const Call& call)
{
    // the new key stays in this process: a private key never goes over HTTP
    return m_tenant.reissueKey(call.arguments[0]).isEmpty() ? unknown(u"app"_s) : emptyAnswer(204);
}

} // namespace smartfleet
