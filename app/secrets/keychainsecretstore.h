// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secrets/secretstore.h"

#include <chrono>

namespace smartfleet {

/// The operating system's keychain through QtKeychain. The keychain has no time-outs of its own: a job that takes
/// longer than `patience` ends here with "keychain_slow" and is left alone there. What isn't found is looked at twice:
/// a keychain that is locked or absent ends with its own error, not with "secret_not_found".
class KeychainSecretStore final : public SecretStore
{
    Q_OBJECT
public:
    explicit KeychainSecretStore(QObject* parent = nullptr,
                                 std::chrono::milliseconds patience = std::chrono::seconds(30));
    Call<QByteArray>* read(const QString& key) override;
    Call<void>* write(const QString& key, const QByteArray& value) override;
    Call<void>* remove(const QString& key) override;

private:
    void tellMissing(Call<QByteArray>* call, const Error& missing);

    std::chrono::milliseconds m_patience;
};

} // namespace smartfleet
