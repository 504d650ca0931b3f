// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/link/linksecrets.h"

#include "app/secrets/secretstore.h"

namespace smartfleet {

Call<LinkSecrets>* readLinkSecrets(SecretStore& secrets, const QString& profileId, int generation)
{
    auto* call = new Call<LinkSecrets>(&secrets);
    secrets.read(clientSecretKey(profileId, generation))
        ->onFinished(call, [&secrets, call, profileId, generation](const Result<QByteArray>& clientSecret) {
            if (!clientSecret) {
                call->finish(failure(clientSecret.error()));
                return;
            }
            secrets.read(privateKeyKey(profileId, generation))
                ->onFinished(call, [call, text = *clientSecret](const Result<QByteArray>& privateKey) {
                    if (privateKey)
                        call->finish(LinkSecrets{QString::fromUtf8(text), *privateKey});
                    else
                        call->finish(failure(privateKey.error()));
                });
        });
    return call;
}

Call<void>* writeLinkSecrets(SecretStore& secrets, const QString& profileId, int generation, const LinkSecrets& values)
{
    auto* call = new Call<void>(&secrets);
    secrets.write(clientSecretKey(profileId, generation), values.clientSecret.toUtf8())
        ->onFinished(call, [&secrets, call, profileId, generation, values](const Result<void>& written) {
            if (!written) {
                call->finish(written);
                return;
            }
            secrets.write(privateKeyKey(profileId, generation), values.privateKey)
                ->onFinished(call, [call](const Result<void>& last) { call->finish(last); });
        });
    return call;
}

Call<void>* removeLinkSecrets(SecretStore& secrets, const QString& profileId, int generation)
{
    if (generation == 0)
        return finishedCall<void>(&secrets, {});
    auto* call = new Call<void>(&secrets);
    secrets.remove(privateKeyKey(profileId, generation))
        ->onFinished(call, [&secrets, call, profileId, generation](const Result<void>& removed) {
            if (!removed) {
                call->finish(removed);
                return;
            }
            secrets.remove(clientSecretKey(profileId, generation))->onFinished(call, [call](const Result<void>& last) {
                call->finish(last);
            });
        });
    return call;
}

} // namespace smartfleet
