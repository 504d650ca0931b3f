// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/tenant.h"

#include "app/practice/randomtext.h"
#include "app/practice/rsakey.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr int ClientIdLength = 20;
constexpr int ClientSecretLength = 10;
constexpr int TokenLength = 120;
constexpr std::size_t MostTokens = 10'000;

std::optional<PracticeToken> valid(const std::map<QString, PracticeToken>& tokens, const QString& token,
                                   const QDateTime& now)
{
    const auto found = tokens.find(token);
    if (found == tokens.end() || found->second.expiresAt <= now)
        return std::nullopt;
    return found->second;
}

QString keep(std::map<QString, PracticeToken>& tokens, const PracticeToken& token, const QDateTime& now)
{
    if (tokens.size() >= MostTokens)
        std::erase_if(tokens, [&](const auto& entry) { return entry.second.expiresAt <= now; });
    const QString text = randomText(TokenLength);
    tokens[text] = token;
    return text;
}

PracticeApp withoutSecrets(PracticeApp app)
{
    app.clientSecret.clear();
    app.privateKey.clear();
    return app;
}

} // namespace

PracticeApp PracticeTenant::createApp(const PracticeAppRequest& request)
{
    const RsaKey key = makeRsaKeyPair(request.keyBits);
    App created;
    created.publicPem = key.publicPem;
    created.values.clientId = randomText(ClientIdLength);
    created.values.clientSecret = randomText(ClientSecretLength);
    created.values.serviceAccount = randomText(5).toLower() + u".serviceaccount@smartfleet-practice"_s;
    created.values.privateKey = key.privatePem;
    created.values.name = request.name;
    created.values.scopes = request.scopes;
    created.values.domainId = request.domainId != 0 ? request.domainId : m_domains.empty() ? 0 : m_domains.front();
    created.values.tokenLife = request.tokenLife;
    m_apps.push_back(created);
    emit changed();
    return created.values;
}

PracticeTenant::App* PracticeTenant::findApp(const QString& clientId)
{
    const auto found = std::find_if(m_apps.begin(), m_apps.end(),
                                    [&](const App& candidate) { return candidate.values.clientId == clientId; });
    return found == m_apps.end() ? nullptr : &*found;
}

const PracticeTenant::App* PracticeTenant::findApp(const QString& clientId) const
{
    const auto found = std::find_if(m_apps.begin(), m_apps.end(),
                                    [&](const App& candidate) { return candidate.values.clientId == clientId; });
    return found == m_apps.end() ? nullptr : &*found;
}

std::optional<PracticeApp> PracticeTenant::app(const QString& clientId) const
{
    const App* found = findApp(clientId);
    if (!found)
        return std::nullopt;
    return found->values;
}

std::vector<PracticeApp> PracticeTenant::apps() const
{
    std::vector<PracticeApp> all;
    all.reserve(m_apps.size());
    for (const App& candidate : m_apps)
        all.push_back(withoutSecrets(candidate.values));
    return all;
}

QByteArray PracticeTenant::publicKey(const QString& clientId) const
{
    const App* found = findApp(clientId);
    return found ? found->publicPem : QByteArray();
}

QByteArray PracticeTenant::reissueKey(const QString& clientId, int keyBits)
{
    App* found = findApp(clientId);
    if (!found)
        return {};
    const RsaKey key = makeRsaKeyPair(keyBits);
    found->publicPem = key.publicPem;
    found->values.privateKey = key.privatePem;
    emit changed();
    return key.privatePem;
}

QString PracticeTenant::reissueSecret(const QString& clientId)
{
    App* found = findApp(clientId);
    if (!found)
        return {};
    found->values.clientSecret = randomText(ClientSecretLength);
    emit changed();
    return found->values.clientSecret;
}

bool PracticeTenant::setScopes(const QString& clientId, const QStringList& scopes)
{
    App* found = findApp(clientId);
    if (!found)
        return false;
    found->values.scopes = scopes;
    emit changed();
    return true;
}

bool PracticeTenant::revokeTokens(const QString& clientId)
{
    const auto isTheirs = [&](const auto& entry) {
        return entry.second.clientId == clientId;
    };
    std::erase_if(m_accessTokens, isTheirs);
    std::erase_if(m_refreshTokens, isTheirs);
    return findApp(clientId) != nullptr;
}

QString PracticeTenant::issueAccessToken(const PracticeToken& token)
{
    return keep(m_accessTokens, token, now());
}

QString PracticeTenant::issueRefreshToken(const PracticeToken& token)
{
    return keep(m_refreshTokens, token, now());
}

std::optional<PracticeToken> PracticeTenant::accessToken(const QString& token) const
{
    return valid(m_accessTokens, token, now());
}

std::optional<PracticeToken> PracticeTenant::refreshToken(const QString& token) const
{
    return valid(m_refreshTokens, token, now());
}

void PracticeTenant::revokeToken(const QString& token)
{
    m_accessTokens.erase(token);
    m_refreshTokens.erase(token);
}

} // namespace smartfleet
