// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/call.h"

#include <QByteArray>
#include <QHash>
#include <QString>

namespace smartfleet {

/// Where secrets lie. Keys are short ASCII names that carry the program's name, as Windows has no other name space.
/// Errors: "keychain_unavailable", "keychain_locked", "keychain_denied", "keychain_slow" (waiting for the person or
/// hung), "secret_too_large", "secret_not_found".
class SecretStore : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    virtual Call<QByteArray>* read(const QString& key) = 0;
    /// Overwrites; done only once the value was read back.
    virtual Call<void>* write(const QString& key, const QByteArray& value) = 0;
    /// What isn't there counts as removed.
    virtual Call<void>* remove(const QString& key) = 0;
};

/// Secrets in this process' memory alone: practice mode and tests.
class MemorySecretStore final : public SecretStore
{
    Q_OBJECT
public:
    using SecretStore::SecretStore;
    Call<QByteArray>* read(const QString& key) override;
    Call<void>* write(const QString& key, const QByteArray& value) override;
    Call<void>* remove(const QString& key) override;
    const QHash<QString, QByteArray>& all() const { return m_values; }

private:
    QHash<QString, QByteArray> m_values;
};

/// The names of a link's two secrets.
QString clientSecretKey(const QString& profileId, int generation);
QString privateKeyKey(const QString& profileId, int generation);
/// The name of the password with which the proxy is signed in to.
QString proxyPasswordKey(const QString& profileId);

} // namespace smartfleet
