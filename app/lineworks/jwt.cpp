// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lineworks/jwt.h"

#include "app/lineworks/privatekey.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr qint64 LifeSeconds = qint64{5} * 60; // used at once; LINE WORKS takes up to 60 minutes

QByteArray segment(const QByteArray& bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray segment(const QJsonObject& object)
{
    return segment(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

Result<QByteArray> makeAssertion(const LineWorksCredentials& credentials, const QDateTime& now)
{
    const qint64 issued = now.toSecsSinceEpoch();
    const QJsonObject header{{u"alg"_s, u"RS256"_s}, {u"typ"_s, u"JWT"_s}};
    const QJsonObject claims{{u"iss"_s, credentials.clientId},
                             {u"sub"_s, credentials.serviceAccount},
                             {u"iat"_s, issued},
                             {u"exp"_s, issued + LifeSeconds}};
    const QByteArray content = segment(header) + '.' + segment(claims);
    const Result<QByteArray> signature = signRs256(content, credentials.privateKey);
    SMARTFLEET_TRY(signature);
    return content + '.' + segment(*signature);
}

} // namespace smartfleet
