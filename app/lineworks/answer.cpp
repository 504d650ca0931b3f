// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lineworks/answer.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace smartfleet {

std::optional<QJsonObject> WireAnswer::object() const
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return std::nullopt;
    return document.object();
}

QDateTime dateFromHttp(const QByteArray& text)
{
    // every answer has one: reading it by a format costs more than the rest of the answer's head
    QString date = QString::fromLatin1(text.trimmed());
    if (!date.endsWith(u" GMT"))
        return {};
    date.replace(date.size() - 3, 3, u"+0000"_s);
    return QDateTime::fromString(date, Qt::RFC2822Date).toUTC();
}

std::optional<qint64> integerOf(const QJsonValue& value)
{
    bool ok = false;
    const qint64 written = value.toString().toLongLong(&ok);
    if (ok)
        return written;
    // what doesn't fit or has a fraction gives the default, whichever that is
    const qint64 number = value.toInteger(0);
    return number == value.toInteger(1) ? std::optional<qint64>(number) : std::nullopt;
}

} // namespace smartfleet
