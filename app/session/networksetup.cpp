// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/networksetup.h"

using namespace Qt::StringLiterals;

namespace smartfleet {

NetworkSetup::NetworkSetup(Store& store, SecretStore& secrets, LineWorks& lineworks, Clock& clock)
    : m_store(store)
    , m_secrets(secrets)
    , m_lineworks(lineworks)
    , m_clock(clock)
{
}

Call<void>* NetworkSetup::apply(const NetworkSettings& settings, const std::optional<QString>& password)
{
    const qint64 version = ++m_version;
    m_way = {.settings = settings, .proxyPassword = password.value_or(QString())};
    Result<void> outcome;
    if (!settings.caFile.isEmpty()) {
        const auto authorities = readAuthorities(settings.caFile, m_clock.now());
        if (authorities)
            m_way.certificates = *authorities;
        else
            outcome = failure(authorities.error());
    }
    putInForce();
    if (password)
        return finishedCall<void>(this, outcome);
    const Result<QString> name = key();
    if (!namesProxy(settings.proxy) || settings.proxyUser.isEmpty() || !name)
        return finishedCall<void>(this, name ? outcome : failure(name.error()));
    auto* call = new Call<void>(this);
    m_secrets.read(*name)->onFinished(call, [this, call, version, outcome](const Result<QByteArray>& kept) {
        const bool isMissing = !kept && kept.error().code == u"secret_not_found"_s;
        if (kept && version == m_version) {
            m_way.proxyPassword = QString::fromUtf8(*kept);
            putInForce();
        }
        call->finish(kept || isMissing || !outcome ? outcome : failure(kept.error()));
    });
    return call;
}

Call<void>* NetworkSetup::setPassword(const QString& password)
{
    const Result<QString> name = key();
    if (!name)
        return finishedCall<void>(this, failure(name.error()));
    auto* call = new Call<void>(this);
    Call<void>* kept = password.isEmpty() ? m_secrets.remove(*name) : m_secrets.write(*name, password.toUtf8());
    kept->onFinished(call, [this, call, password](const Result<void>& result) {
        if (result) {
            ++m_version; // a password that is being read is an older one
            m_way.proxyPassword = password;
            putInForce();
        }
        call->finish(result);
    });
    return call;
}

Call<bool>* NetworkSetup::hasPassword()
{
    const Result<QString> name = key();
    if (!name)
        return finishedCall<bool>(this, failure(name.error()));
    auto* call = new Call<bool>(this);
    m_secrets.read(*name)->onFinished(call, [call](const Result<QByteArray>& password) {
        if (password)
            call->finish(!password->isEmpty());
        else if (password.error().code == u"secret_not_found"_s)
            call->finish(false);
        else
            call->finish(failure(password.error()));
    });
    return call;
}

Result<QString> NetworkSetup::key()
{
    const Result<QString> profile = m_store.profileId();
    if (!profile)
        return failure(profile.error());
    return proxyPasswordKey(*profile);
}

void NetworkSetup::putInForce()
{
    m_lineworks.setWayOut(m_way);
}

} // namespace smartfleet
