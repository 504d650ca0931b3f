// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/http.h"

#include "app/domain/problems.h"

#include <QJsonDocument>

namespace smartfleet {

using namespace Qt::StringLiterals;

namespace {

QByteArray reason(int status)
{
    switch (status) {
    case 200:
        return "OK"_ba;
    case 202:
        return "Accepted"_ba;
    case 400:
        return "Bad Request"_ba;
    case 401:
        return "Unauthorized"_ba;
    case 404:
        return "Not Found"_ba;
    case 405:
        return "Method Not Allowed"_ba;
    case 408:
        return "Request Timeout"_ba;
    case 413:
        return "Content Too Large"_ba;
    case 415:
        return "Unsupported Media Type"_ba;
    case 429:
        return "Too Many Requests"_ba;
    case 431:
        return "Request Header Fields Too Large"_ba;
    case 503:
        return "Service Unavailable"_ba;
    default:
        return "Error"_ba;
    }
}

} // namespace

QByteArray HttpRequest::header(const QByteArray& lowerCaseName) const
{
    for (const auto& [name, value] : headers) {
        if (name.compare(lowerCaseName, Qt::CaseInsensitive) == 0)
            return value.trimmed();
    }
    return {};
}

QByteArray HttpRequest::mediaType() const
{
    return header("content-type"_ba).split(';').constFirst().trimmed().toLower();
}

bool HttpRequest::isUtf8() const
{
    const QList<QByteArray> parts = header("content-type"_ba).toLower().split(';');
    for (const QByteArray& part : parts.mid(1)) {
        const QByteArray parameter = part.trimmed();
        if (!parameter.startsWith("charset="_ba))
            continue;
        const QByteArray charset = parameter.mid(8).replace('"', "");
        return charset == "utf-8"_ba || charset == "utf8"_ba || charset == "us-ascii"_ba;
    }
    return true;
}

HttpReply jsonReply(int status, const QJsonObject& body)
{
    return {status, "application/json"_ba, QJsonDocument(body).toJson(QJsonDocument::Compact), {}};
}

HttpReply problemReply(int status, const Error& error, const QJsonObject& extra)
{
    const Problem problem = describe(error);
    QJsonObject body = extra;
    body.insert(u"type"_s, u"urn:smartfleet:problem:"_s + error.code);
    body.insert(u"title"_s, QString::fromLatin1(reason(status)));
    body.insert(u"status"_s, status);
    body.insert(u"code"_s, error.code);
    body.insert(u"detail"_s, problem.message);
    if (!problem.hint.isEmpty())
        body.insert(u"hint"_s, problem.hint);
    HttpReply reply{status, "application/problem+json"_ba, QJsonDocument(body).toJson(QJsonDocument::Compact), {}};
    if (status == 401)
        reply.headers.append({"WWW-Authenticate"_ba, "Bearer realm=\"smartfleet\""_ba});
    if (status == 429 || status == 503)
        reply.headers.append({"Retry-After"_ba, QByteArray::number(error.retryAfter ? error.retryAfter->count() : 5)});
    return reply;
}

QByteArray wireBytes(const HttpReply& reply, bool closing)
{
    QByteArray bytes = "HTTP/1.1 "_ba + QByteArray::number(reply.status) + ' ' + reason(reply.status) + "\r\n";
    bytes += "Content-Type: "_ba + reply.contentType + "\r\n";
    for (const auto& [name, value] : reply.headers)
        bytes += name + ": " + value + "\r\n";
    if (closing)
        bytes += "Connection: close\r\n";
    bytes += "Content-Length: "_ba + QByteArray::number(reply.body.size()) + "\r\n\r\n";
    return bytes + reply.body;
}

} // namespace smartfleet
