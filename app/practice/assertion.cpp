// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/assertion.h"

#include "app/practice/rsakey.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr double LongestLife = 3600;
constexpr double FutureTolerance = 60;
constexpr double Rounding = 0.001; // senders add 3600 to a floating-point time

std::optional<QByteArray> decoded(const QByteArray& part)
{
    if (part.isEmpty() || part.contains('='))
        return std::nullopt;
    const auto result =
        QByteArray::fromBase64Encoding(part, QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (result.decodingStatus != QByteArray::Base64DecodingStatus::Ok)
        return std::nullopt;
    return result.decoded;
}

std::optional<QJsonObject> decodedObject(const QByteArray& part)
{
    const auto json = decoded(part);
    if (!json)
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(*json);
    if (!document.isObject())
        return std::nullopt;
    return document.object();
}

QString timeFault(const QJsonObject& claims, const QDateTime& now)
{
    const QJsonValue iat = claims.value(u"iat");
    const QJsonValue exp = claims.value(u"exp");
    if (!iat.isDouble() || !exp.isDouble())
        return u"The assertion's iat and exp must be numbers of seconds."_s;
    const double issued = iat.toDouble();
    const double expires = exp.toDouble();
    const double seconds = static_cast<double>(now.toMSecsSinceEpoch()) / 1000;
    if (expires <= issued)
        return u"The assertion's exp must be later than its iat."_s;
    if (expires - issued > LongestLife + Rounding)
        return u"The assertion's exp must be within 60 minutes of its iat."_s;
    if (issued > seconds + FutureTolerance)
        return u"The assertion was issued in the future."_s;
    if (expires <= seconds)
        return u"The assertion has expired."_s;
    return {};
}

} // namespace

QString assertionFault(const QByteArray& assertion, const AssertionDemand& demand)
{
    const QList<QByteArray> parts = assertion.split('.');
    if (parts.size() != 3)
        return u"The assertion is not a JWT of three parts."_s;
    const auto header = decodedObject(parts[0]);
    const auto claims = decodedObject(parts[1]);
    const auto signature = decoded(parts[2]);
    if (!header || !claims || !signature)
        return u"The assertion is not a well-formed JWT."_s;
    if (header->value(u"alg").toString() != u"RS256" || header->value(u"typ").toString() != u"JWT")
        return u"The assertion's header must name alg RS256 and typ JWT."_s;
    if (claims->value(u"iss").toString() != demand.clientId)
        return u"The assertion's iss is not the client_id."_s;
    if (claims->value(u"sub").toString() != demand.serviceAccount)
        return u"The assertion's sub is not the app's service account."_s;
    if (!isSignedBy(demand.publicPem, parts[0] + '.' + parts[1], *signature))
        return u"The assertion's signature doesn't match the app's private key."_s;
    return timeFault(*claims, demand.now);
}

} // namespace smartfleet
