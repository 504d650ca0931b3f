// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/apifront.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

bool isAllowed(const ApiRoute& route, const QStringList& scopes)
{
    if (scopes.contains(u"bot"_s))
        return true;
    if (route.scope == ApiScope::Messages && scopes.contains(u"bot.message"_s))
        return true;
    return route.method == u"GET" && scopes.contains(u"bot.read"_s);
}

std::optional<PracticeRefusal> readBody(const PracticeHttpRequest& request, QJsonObject& body)
{
    if (request.method == u"GET" || request.method == u"DELETE" || request.body.isEmpty())
        return std::nullopt;
    if (request.contentType() != "application/json")
        return PracticeRefusal{415, u"UNSUPPORTED_MEDIA_TYPE"_s, u"The body must be application/json."_s};
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(request.body, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return PracticeRefusal{400, u"BAD_REQUEST"_s, u"The body is not a JSON object."_s};
    body = document.object();
    return std::nullopt;
}

} // namespace

QString bearerToken(const PracticeHttpRequest& request)
{
    static const QByteArray scheme = "Bearer "_ba;
    const QByteArray value = request.header("authorization"_ba);
    const QByteArray token = value.mid(scheme.size());
    if (!value.startsWith(scheme) || token.contains(' ') || token.contains('\t'))
        return {};
    return QString::fromLatin1(token);
}

PracticeHttpAnswer unauthorized(const QByteArray& cause, const QByteArray& sentence)
{
    PracticeHttpAnswer answer = refusalAnswer({401, u"UNAUTHORIZED"_s, QString::fromLatin1(sentence)});
    QByteArray challenge = "Bearer realm=\"LINE WORKS\""_ba;
    if (!cause.isEmpty())
        challenge += ", error=\"" + cause + "\", error_description=\"" + sentence + '"';
    answer.headers.emplace_back("WWW-Authenticate"_ba, challenge);
    return answer;
}

std::optional<PracticeHttpAnswer> tokenFault(const PracticeTenant& tenant, const PracticeHttpRequest& request,
                                             PracticeToken& token)
{
    if (request.header("authorization"_ba).isEmpty())
        return unauthorized({}, "Authentication is required."_ba);
    const QString text = bearerToken(request);
    if (text.isEmpty())
        return unauthorized("invalid_request"_ba,
                            "The Authorization header must be Bearer, one space and the token."_ba);
    const auto found = tenant.accessToken(text);
    if (!found)
        return unauthorized("invalid_token"_ba, "The access token is invalid or has expired."_ba);
    token = *found;
    return std::nullopt;
}

ApiFront::ApiFront(PracticeTenant& tenant, PracticeLimits& limits)
    : m_tenant(tenant)
    , m_limits(limits)
{
    for (const auto& routes : {botRoutes(), domainRoutes(), messageRoutes(), attachmentRoutes()})
        m_routes.insert(m_routes.end(), routes.begin(), routes.end());
}

ApiFront::Match ApiFront::match(const PracticeHttpRequest& request) const
{
    Match found;
    for (const ApiRoute& route : m_routes) {
        const auto arguments = pathArguments(route.path, request.segments);
        if (!arguments)
            continue;
        found.allowed << route.method;
        if (route.method == request.method) {
            found.route = &route;
            found.arguments = *arguments;
        }
    }
    return found;
}

ApiFront::Outcome ApiFront::answer(const PracticeHttpRequest& request, const QDateTime& limitTime)
{
    const Match found = match(request);
    if (found.allowed.isEmpty())
        return {refusalAnswer({404, u"NOT_FOUND"_s, u"There is nothing at this path."_s})};
    if (!found.route) {
        PracticeHttpAnswer answer = refusalAnswer({405, u"METHOD_NOT_ALLOWED"_s, u"The path has no such method."_s});
        answer.headers.emplace_back("Allow"_ba, found.allowed.join(u", "_s).toLatin1());
        return {answer};
    }
    PracticeToken token;
    if (const auto fault = tokenFault(m_tenant, request, token))
        return {*fault};
    const auto app = m_tenant.app(token.clientId);
    const auto standing =
        m_limits.count(found.route->method + u' ' + found.route->path, app ? app->domainId : 0, limitTime);
    Outcome outcome = standing.allowed ? handle(found, request, token) : Outcome{tooManyRequests()};
    m_limits.tell(standing, outcome.answer);
    return outcome;
}

ApiFront::Outcome ApiFront::handle(const Match& match, const PracticeHttpRequest& request, const PracticeToken& token)
{
    if (!isAllowed(*match.route, token.scopes))
        return {refusalAnswer({403, u"FORBIDDEN"_s, u"The token's scope doesn't cover this call."_s})};
    PracticeApiCall call{m_tenant, m_limits, request, token.clientId, match.arguments, {}};
    if (const auto refusal = readBody(request, call.body))
        return {refusalAnswer(*refusal)};
    if (!match.route->changesBot)
        return {match.route->handle(call)};
    const qint64 botId = match.arguments.value(0).toLongLong();
    if (!m_taken.insert(botId).second)
        return {refusalAnswer({409, u"CONFLICT"_s, u"Another call is changing this bot."_s})};
    return {match.route->handle(call), botId};
}

} // namespace smartfleet
