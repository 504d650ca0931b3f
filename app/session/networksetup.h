// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "app/domain/networksettings.h"
#include "app/lineworks/lineworks.h"
#include "app/secrets/secretstore.h"
#include "app/store/store.h"

namespace smartfleet {

/// Puts the network settings in force, together with what they only name: the proxy's password in the keychain and the
/// certificate authorities in a file.
class NetworkSetup : public QObject
{
    Q_OBJECT
public:
    NetworkSetup(Store& store, SecretStore& secrets, LineWorks& lineworks, Clock& clock);

    /// Calls to LINE WORKS go this way from now on, with this password for the proxy instead of the kept one where one
    /// is given. Errors: those of readAuthorities(), then the proxy is in force
    /// without them; the keychain's, then the proxy is in force without the password.
    Call<void>* apply(const NetworkSettings& settings, const std::optional<QString>& password = {});
    /// Keeps the proxy's password (empty = none any more) and uses it from now on. Errors: the keychain's.
    Call<void>* setPassword(const QString& password);
    /// Whether a password is kept. Errors: the keychain's.
    Call<bool>* hasPassword();

private:
    Result<QString> key();
    void putInForce();

    Store& m_store;
    SecretStore& m_secrets;
    LineWorks& m_lineworks;
    Clock& m_clock;
    WayOut m_way;
    qint64 m_version = 0; ///< of the settings: what was asked for an older one comes too late
};

} // namespace smartfleet
