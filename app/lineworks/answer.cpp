// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lineworks/answer.h"

#include <QJsonDocument>
#include <QLocale>

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
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    date.setTimeSpec(Qt::UTC);
    return date;
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
