// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sqlvalues.h"

#include "app/domain/namedvalues.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr NamedValue<Error::Kind> Kinds[] = {
    {Error::Kind::Cancelled, "cancelled"},
    {Error::Kind::Network, "network"},
    {Error::Kind::Timeout, "timeout"},
    {Error::Kind::Tls, "tls"},
    {Error::Kind::Unauthorized, "unauthorized"},
    {Error::Kind::Forbidden, "forbidden"},
    {Error::Kind::NotFound, "notFound"},
    {Error::Kind::Conflict, "conflict"},
    {Error::Kind::Invalid, "invalid"},
    {Error::Kind::RateLimited, "rateLimited"},
    {Error::Kind::Server, "server"},
    {Error::Kind::BadReply, "badReply"},
    {Error::Kind::Keychain, "keychain"},
    {Error::Kind::Storage, "storage"},
};

} // namespace

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
    const QJsonArray items = QJsonDocument::fromJson(value.toString().toUtf8()).array();
    for (const QJsonValueConstRef item : items)
        list += item.toString();
    return list;
}

QVariant toSql(const std::optional<Error>& error)
{
    if (!error)
        return {};
    const QJsonObject object{{u"kind"_s, nameOf(Kinds, error->kind)},
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
    Error error{valueOf(Kinds, object.value(u"kind"_s).toString()).value_or(Error::Kind::Storage),
                object.value(u"code"_s).toString()};
    const QJsonArray args = object.value(u"args"_s).toArray();
    for (const QJsonValueConstRef arg : args)
        error.args += arg.toString();
    error.detail = object.value(u"detail"_s).toString();
    error.httpStatus = object.value(u"httpStatus"_s).toInt();
    error.maybeDone = object.value(u"maybeDone"_s).toBool();
    return error;
}

QString patternOf(Error::Kind kind)
{
    // a quotation mark within a text has a backslash before it there
    return u"%\"kind\":\"%1\"%"_s.arg(nameOf(Kinds, kind));
}

QVariant textOrNull(const QString& text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QString substringPattern(const QString& needle)
{
    QString escaped;
    for (const QChar c : needle) {
        if (c == u'!' || c == u'%' || c == u'_')
            escaped += u'!';
        escaped += c;
    }
    return u'%' + escaped + u'%';
}

} // namespace smartfleet
