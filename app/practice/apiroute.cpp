// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/apiroute.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr QStringView CursorMark = u"after-";

std::optional<qsizetype> positionOf(const QString& cursor)
{
    const QByteArray decoded = QByteArray::fromBase64(cursor.toLatin1(), QByteArray::Base64UrlEncoding);
    const QString text = QString::fromLatin1(decoded);
    bool isNumber = false;
    const int position = QStringView(text).mid(CursorMark.size()).toInt(&isNumber);
    if (!text.startsWith(CursorMark) || !isNumber || position < 0)
        return std::nullopt;
    return position;
}

QString cursorAt(qsizetype position)
{
    const QByteArray text = CursorMark.toLatin1() + QByteArray::number(position);
    return QString::fromLatin1(text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace

std::optional<QStringList> pathArguments(const QString& pattern, const QStringList& segments)
{
    const QStringList parts = pattern.mid(1).split(u'/');
    if (parts.size() != segments.size() - 1)
        return std::nullopt;
    QStringList arguments;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QString& segment = segments[i + 1];
        if (parts[i].startsWith(u'{') && !segment.isEmpty())
            arguments << segment;
        else if (parts[i] != segment)
            return std::nullopt;
    }
    return arguments;
}

std::optional<PracticeRefusal> findOwnBot(const PracticeApiCall& call, PracticeBot& bot)
{
    bool isNumber = false;
    const qint64 botId = call.arguments.value(0).toLongLong(&isNumber);
    const auto found = call.tenant.bot(botId);
    if (!isNumber || !found)
        return PracticeRefusal{404, u"BOT_NOT_EXIST"_s, u"There is no bot of this id."_s};
    if (found->clientId != call.clientId)
        return PracticeRefusal{403, u"ACCESS_DENIED"_s, u"Access is denied for bot."_s};
    bot = *found;
    return std::nullopt;
}

ListPage listPage(const PracticeHttpRequest& request)
{
    ListPage page;
    if (request.query.hasQueryItem(u"count"_s)) {
        bool isNumber = false;
        page.count = request.query.queryItemValue(u"count"_s).toInt(&isNumber);
        if (!isNumber || page.count < 1 || page.count > 100)
            page.refusal = PracticeRefusal{400, u"INVALID_PARAMETER"_s, u"count must be from 1 to 100."_s};
    }
    const QString cursor = request.query.queryItemValue(u"cursor"_s, QUrl::FullyDecoded);
    if (!cursor.isEmpty()) {
        const auto position = positionOf(cursor);
        page.from = position.value_or(0);
        if (!position)
            page.refusal = PracticeRefusal{400, u"INVALID_PARAMETER"_s, u"cursor is not one that was given."_s};
    }
    return page;
}

PracticeHttpAnswer listAnswer(const QString& name, const QJsonArray& all, const ListPage& page)
{
    if (page.refusal)
        return refusalAnswer(*page.refusal);
    QJsonArray part;
    const qsizetype end = std::min<qsizetype>(page.from + page.count, all.size());
    for (qsizetype i = page.from; i < end; ++i)
        part.append(all.at(i));
    const QJsonValue next = end < all.size() ? QJsonValue(cursorAt(end)) : QJsonValue(QJsonValue::Null);
    return jsonAnswer(200, {{name, part}, {u"responseMetaData"_s, QJsonObject{{u"nextCursor"_s, next}}}});
}

} // namespace smartfleet
