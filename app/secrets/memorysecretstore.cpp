// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/secretstore.h"

using namespace Qt::StringLiterals;

namespace smartfleet {

Call<QByteArray>* MemorySecretStore::read(const QString& key)
{
    const auto value = m_values.constFind(key);
    if (value == m_values.constEnd())
        return finishedCall<QByteArray>(this, failure(Error::Kind::Keychain, u"secret_not_found"_s));
    return finishedCall<QByteArray>(this, *value);
}

Call<void>* MemorySecretStore::write(const QString& key, const QByteArray& value)
{
    m_values.insert(key, value);
    return finishedCall<void>(this, {});
}

Call<void>* MemorySecretStore::remove(const QString& key)
{
    m_values.remove(key);
    return finishedCall<void>(this, {});
}

QString clientSecretKey(const QString& profileId, int generation)
{
    return u"smartfleet-connect/%1/%2/client-secret"_s.arg(profileId).arg(generation);
}

QString privateKeyKey(const QString& profileId, int generation)
{
    return u"smartfleet-connect/%1/%2/private-key"_s.arg(profileId).arg(generation);
}

QString proxyPasswordKey(const QString& profileId)
{
    return u"smartfleet-connect/%1/proxy-password"_s.arg(profileId);
}

} // namespace smartfleet
