// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sqlvalues.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace smartfleet {

QVariant toSql(const QDateTime& time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

QDateTime timeFromSql(const QVariant& value)
{
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

QString listToSql(const QStringList& list)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

QStringList listFromSql(const QVariant& value)
{
    QStringList list;
    for (const QJsonValue& item : QJsonDocument::fromJson(value.toString().toUtf8()).array())
        list += item.toString();
    return list;
}

QVariant toSql(const std::optional<Error>& error)
{
    if (!error)
        return {};
    const QJsonObject object{{u"kind"_s, int(error->kind)},
                             {u"code"_s, error->code},
                             {u"args"_s, QJsonArray::fromStringList(error->args)},
                             {u"detail"_s, error->detail},
                             {u"httpStatus"_s, error->httpStatus},
                             {u"maybeDone"_s, error->maybeDone}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<Error> errorFromSql(const QVariant& value)
{
    if (value.isNull())
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(value.toString().toUtf8()).object();
    Error error{Error::Kind(object.value(u"kind"_s).toInt()), object.value(u"code"_s).toString()};
    for (const QJsonValue& arg : object.value(u"args"_s).toArray())
        error.args += arg.toString();
    error.detail = object.value(u"detail"_s).toString();
    error.httpStatus = object.value(u"httpStatus"_s).toInt();
    error.maybeDone = object.value(u"maybeDone"_s).toBool();
    return error;
}

QVariant textOrNull(const QString& text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QString substringPattern(const QString& needle)
{
    QString escaped;
    for (const QChar c : needle.toLower()) {
        if (c == u'!' || c == u'%' || c == u'_')
            escaped += u'!';
        escaped += c;
    }
    return u'%' + escaped + u'%';
}

} // namespace smartfleet
