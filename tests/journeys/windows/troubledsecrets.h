// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secrets/secretstore.h"

#include <atomic>
#include <memory>

namespace smartfleet::test {

/// What is the matter with a keychain; may be changed from any thread, and counts for what is asked from then on.
enum class KeychainTrouble { None, Locked, Denied, Unavailable, Silent };

/// A keychain in memory that can be locked, refuse, be absent or not answer, as the system's can.
class TroubledSecrets final : public SecretStore
{
    Q_OBJECT
public:
    using Switch = std::shared_ptr<std::atomic<KeychainTrouble>>;

    explicit TroubledSecrets(Switch trouble);

    Call<QByteArray>* read(const QString& key) override;
    Call<void>* write(const QString& key, const QByteArray& value) override;
    Call<void>* remove(const QString& key) override;

private:
    template <typename T> Call<T>* refused();

    Switch m_trouble;
    MemorySecretStore m_good;
};

} // namespace smartfleet::test
