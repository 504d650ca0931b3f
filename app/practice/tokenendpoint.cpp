// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/tokenendpoint.h"

#include "app/practice/assertion.h"
#include "app/practice/tenant.h"

#include <QUrl>

#include <map>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr auto RefreshTokenDays = 90;

using Form = std::map<QString, QString>;

/// Nothing when a parameter is there twice (RFC 6749 3.2).
std::optional<Form> formOf(const QByteArray& body)
{
    Form form;
    const QList<QByteArray> pairs = body.split('&');
    for (const QByteArray& pair : pairs) {
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        QByteArray name = equals < 0 ? pair : pair.left(equals);
        QByteArray value = equals < 0 ? QByteArray() : pair.mid(equals + 1);
        const QString key = QUrl::fromPercentEncoding(name.replace('+', ' '));
        if (!form.emplace(key, QUrl::fromPercentEncoding(value.replace('+', ' '))).second)
            return std::nullopt;
    }
    return form;
}

QString field(const Form& form, const QString& name)
{
    const auto found = form.find(name);
    return found == form.end() ? QString() : found->second;
}

PracticeHttpAnswer earned(PracticeTenant& tenant, const PracticeApp& app, const QStringList& scopes,
                          const QString& refreshToken, bool asString)
{
    const PracticeToken access{app.clientId, scopes, tenant.now().addSecs(app.tokenLife.count())};
    const auto life = static_cast<qint64>(app.tokenLife.count());
    PracticeHttpAnswer answer =
        jsonAnswer(200,
                   {{u"access_token"_s, tenant.issueAccessToken(access)},
                    {u"refresh_token"_s, refreshToken},
                    {u"token_type"_s, u"Bearer"_s},
                    {u"expires_in"_s, asString ? QJsonValue(QString::number(life)) : QJsonValue(life)},
                    {u"scope"_s, scopes.join(u' ')}});
    answer.headers.emplace_back("Cache-Control"_ba, "no-store"_ba);
    return answer;
}

PracticeHttpAnswer byAssertion(PracticeTenant& tenant, const PracticeApp& app, const Form& form, bool asString)
{
    const QString assertion = field(form, u"assertion"_s);
    if (assertion.isEmpty())
        return oauthRefusal(400, u"invalid_request"_s, u"assertion is missing."_s);
    const QString fault = assertionFault(
        assertion.toLatin1(), {app.clientId, app.serviceAccount, tenant.publicKey(app.clientId), tenant.now()});
    if (!fault.isEmpty())
        return oauthRefusal(400, u"invalid_grant"_s, fault);
    const QStringList scopes = field(form, u"scope"_s).split(u' ', Qt::SkipEmptyParts);
    for (const QString& scope : scopes) {
        if (!app.scopes.contains(scope))
            return oauthRefusal(400, u"invalid_scope"_s, u"Request scope is not valid."_s);
    }
    if (scopes.isEmpty())
        return oauthRefusal(400, u"invalid_scope"_s, u"Request scope is not valid."_s);
    const QString refreshToken =
        tenant.issueRefreshToken({app.clientId, scopes, tenant.now().addDays(RefreshTokenDays)});
    return earned(tenant, app, scopes, refreshToken, asString);
}

PracticeHttpAnswer byRefreshToken(PracticeTenant& tenant, const PracticeApp& app, const Form& form, bool asString)
{
    const QString refreshToken = field(form, u"refresh_token"_s);
    const auto token = tenant.refreshToken(refreshToken);
    if (!token || token->clientId != app.clientId)
        return oauthRefusal(400, u"invalid_grant"_s, u"The refresh token is invalid, expired or revoked."_s);
    return earned(tenant, app, token->scopes, refreshToken, asString);
}

} // namespace

PracticeHttpAnswer oauthRefusal(int status, const QString& error, const QString& description)
{
    PracticeHttpAnswer answer = jsonAnswer(status, {{u"error"_s, error}, {u"error_description"_s, description}});
    answer.headers.emplace_back("Cache-Control"_ba, "no-store"_ba);
    answer.errorCode = error;
    return answer;
}

PracticeHttpAnswer tokenAnswer(PracticeTenant& tenant, const PracticeHttpRequest& request, bool expiresInAsString)
{
    if (request.contentType() != "application/x-www-form-urlencoded")
        return oauthRefusal(415, u"invalid_request"_s, u"The body must be application/x-www-form-urlencoded."_s);
    const auto form = formOf(request.body);
    if (!form)
        return oauthRefusal(400, u"invalid_request"_s, u"A parameter is there twice."_s);
    const auto app = tenant.app(field(*form, u"client_id"_s));
    if (!app)
        return oauthRefusal(401, u"invalid_client"_s, u"client_id is not valid."_s);
    if (field(*form, u"client_secret"_s) != app->clientSecret)
        return oauthRefusal(401, u"invalid_client"_s, u"client_secret is not valid."_s);
    // LINE WORKS' own Python sample encodes the colons twice, so once more decoded is taken too
    const QString grant = QUrl::fromPercentEncoding(field(*form, u"grant_type"_s).toLatin1());
    if (grant == u"urn:ietf:params:oauth:grant-type:jwt-bearer")
        return byAssertion(tenant, *app, *form, expiresInAsString);
    if (grant == u"refresh_token")
        return byRefreshToken(tenant, *app, *form, expiresInAsString);
    return oauthRefusal(400, u"unsupported_grant_type"_s, u"grant_type is not supported."_s);
}

} // namespace smartfleet
