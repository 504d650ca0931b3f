// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/faultanswer.h"

#include "app/practice/apifront.h"
#include "app/practice/tokenendpoint.h"

#include <map>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

QString usualCode(int status)
{
    static const std::map<int, QString> codes = {
        {400, u"BAD_REQUEST"_s},       {401, u"UNAUTHORIZED"_s},
        {403, u"FORBIDDEN"_s},         {404, u"NOT_FOUND"_s},
        {409, u"CONFLICT"_s},          {410, u"DELETED"_s},
        {429, u"TOO_MANY_REQUESTS"_s}, {500, u"INTERNAL_SERVER_ERROR"_s},
    };
    const auto found = codes.find(status);
    return found == codes.end() ? u"SERVICE_UNAVAILABLE"_s : found->second;
}

QString usualOAuthError(int status)
{
    if (status >= 500)
        return u"server_error"_s;
    return status == 401 ? u"invalid_client"_s : u"invalid_request"_s;
}

PracticeHttpAnswer errorAnswer(const PracticeFault& fault, const QString& path)
{
    const int status = fault.status == 0 ? 503 : fault.status;
    const QString description = fault.description.isEmpty() ? u"A fault made on purpose."_s : fault.description;
    if (path.startsWith(u"/oauth2/"))
        return oauthRefusal(status, fault.code.isEmpty() ? usualOAuthError(status) : fault.code, description);
    PracticeHttpAnswer answer = status == 401 ? unauthorized("invalid_token"_ba, description.toLatin1())
                                              : refusalAnswer({status, {}, description});
    const PracticeHttpAnswer body =
        refusalAnswer({status, fault.code.isEmpty() ? usualCode(status) : fault.code, description});
    answer.body = body.body;
    answer.errorCode = body.errorCode;
    return answer;
}

PracticeHttpAnswer proxyPage(int status)
{
    PracticeHttpAnswer answer = emptyAnswer(status);
    answer.contentType = "text/html"_ba;
    answer.body = "<!DOCTYPE html>\n<html><head><title>"_ba + QByteArray::number(status) + ' ' + reasonPhrase(status) +
        "</title></head>\n<body><h1>" + reasonPhrase(status) + "</h1><hr>proxy</body></html>\n";
    return answer;
}

PracticeHttpAnswer jsonBytes(int status, const QByteArray& body)
{
    PracticeHttpAnswer answer = jsonAnswer(status, {});
    answer.body = body;
    return answer;
}

PracticeHttpAnswer plainAnswer(const PracticeFault& fault, const QString& path)
{
    const int status = fault.status == 0 ? 200 : fault.status;
    switch (fault.kind) {
    case PracticeFault::Kind::ProxyPage:
        return proxyPage(fault.status == 0 ? 502 : fault.status);
    case PracticeFault::Kind::BrokenJson:
        return jsonBytes(status, "{\"bots\":[{\"botId\":"_ba);
    case PracticeFault::Kind::EmptyBody:
        return emptyAnswer(status);
    case PracticeFault::Kind::OversizedBody:
        return jsonBytes(status, "{\"filler\":\""_ba + QByteArray(static_cast<qsizetype>(fault.bytes), 'x') + "\"}");
    case PracticeFault::Kind::ExpiredToken:
        return unauthorized("invalid_token"_ba, "The access token has expired."_ba);
    case PracticeFault::Kind::Redirect: {
        PracticeHttpAnswer answer = emptyAnswer(302);
        answer.headers.emplace_back("Location"_ba, fault.location.toLatin1());
        return answer;
    }
    default:
        return errorAnswer(fault, path);
    }
}

} // namespace

PracticeHttpAnswer faultAnswer(const PracticeFault& fault, const QString& path)
{
    PracticeHttpAnswer answer = plainAnswer(fault, path);
    if (fault.retryAfter)
        answer.headers.emplace_back("Retry-After"_ba, QByteArray::number(*fault.retryAfter));
    return answer;
}

} // namespace smartfleet
