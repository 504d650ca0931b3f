// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/call.h"

#include <QByteArray>

namespace smartfleet {

class SecretStore;

/// A link's two secrets, which lie in the keychain under one generation number.
struct LinkSecrets
{
    QString clientSecret = {};
    QByteArray privateKey = {};
    friend bool operator==(const LinkSecrets&, const LinkSecrets&) = default;
};

/// Both or the error of the first that fails. The calls are owned by `secrets`.
Call<LinkSecrets>* readLinkSecrets(SecretStore& secrets, const QString& profileId, int generation);
/// Both; what was written before the second one failed stays, to be removed by its generation.
Call<void>* writeLinkSecrets(SecretStore& secrets, const QString& profileId, int generation, const LinkSecrets& values);
/// Both; generation 0 is nothing to remove.
Call<void>* removeLinkSecrets(SecretStore& secrets, const QString& profileId, int generation);

} // namespace smartfleet
