// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/httpmessage.h"

#include <QJsonDocument>
#include <QLocale>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace smartfleet {

QByteArray PracticeHttpRequest::header(const QByteArray& name) const
{
    const auto found =
        std::find_if(headers.begin(), headers.end(), [&](const auto& entry) { return entry.first == name; });
    return found == headers.end() ? QByteArray() : found->second;
}

QByteArray PracticeHttpRequest::contentType() const
{
    const QByteArray whole = header("content-type"_ba);
    return whole.left(whole.indexOf(';') < 0 ? whole.size() : whole.indexOf(';')).trimmed().toLower();
}

PracticeHttpAnswer emptyAnswer(int status)
{
    PracticeHttpAnswer answer;
    answer.status = status;
    return answer;
}

PracticeHttpAnswer jsonAnswer(int status, const QJsonObject& object)
{
    PracticeHttpAnswer answer;
    answer.status = status;
    answer.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    answer.contentType = "application/json; charset=UTF-8"_ba;
    return answer;
}

PracticeHttpAnswer refusalAnswer(const PracticeRefusal& refusal)
{
    PracticeHttpAnswer answer =
        jsonAnswer(refusal.status, {{u"code"_s, refusal.code}, {u"description"_s, refusal.description}});
    answer.errorCode = refusal.code;
    return answer;
}

QByteArray reasonPhrase(int status)
{
    static const std::map<int, QByteArray> phrases = {
        {200, "OK"_ba},
        {201, "Created"_ba},
        {202, "Accepted"_ba},
        {204, "No Content"_ba},
        {302, "Found"_ba},
        {400, "Bad Request"_ba},
        {401, "Unauthorized"_ba},
        {403, "Forbidden"_ba},
        {404, "Not Found"_ba},
        {405, "Method Not Allowed"_ba},
        {409, "Conflict"_ba},
        {410, "Gone"_ba},
        {411, "Length Required"_ba},
        {413, "Content Too Large"_ba},
        {415, "Unsupported Media Type"_ba},
        {421, "Misdirected Request"_ba},
        {429, "Too Many Requests"_ba},
        {431, "Request Header Fields Too Large"_ba},
        {500, "Internal Server Error"_ba},
        {501, "Not Implemented"_ba},
        {502, "Bad Gateway"_ba},
        {503, "Service Unavailable"_ba},
        {504, "Gateway Timeout"_ba},
        {505, "HTTP Version Not Supported"_ba},
    };
    const auto found = phrases.find(status);
    return found == phrases.end() ? "Status"_ba : found->second;
}

QByteArray httpDate(const QDateTime& time)
{
    return QLocale::c().toString(time.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'").toLatin1();
}

QByteArray serialised(const PracticeHttpAnswer& answer, const QDateTime& date, bool closing, bool bodyless)
{
    QByteArray bytes = "HTTP/1.1 "_ba + QByteArray::number(answer.status) + ' ' + reasonPhrase(answer.status) + "\r\n";
    const auto add = [&bytes](const QByteArray& name, const QByteArray& value) {
        bytes += name + ": " + value + "\r\n";
    };
    add("Date"_ba, httpDate(date));
    if (!answer.contentType.isEmpty())
        add("Content-Type"_ba, answer.contentType);
    if (answer.status != 204) // RFC 9110 8.6: no length where there can be no body
        add("Content-Length"_ba, QByteArray::number(answer.body.size()));
    for (const auto& [name, value] : answer.headers)
        add(name, value);
    if (closing)
        add("Connection"_ba, "close"_ba);
    bytes += "\r\n";
    if (!bodyless && answer.status != 204)
        bytes += answer.body;
    return bytes;
}

} // namespace smartfleet
