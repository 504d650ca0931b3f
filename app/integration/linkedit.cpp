// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integration/linkedit.h"

#include "app/lineworks/privatekey.h"

using namespace Qt::StringLiterals;

namespace smartfleet {

LinkEdit::LinkEdit(const LinkWork& work, const Integration& record, const IntegrationEdit& edit, QObject* parent)
    : QObject(parent)
    , m_work(work)
    , m_record(record)
    , m_edit(edit)
{
}

Procedure* LinkEdit::procedure()
{
    return new Procedure({{u"check_form"_s, [this] { return checkForm(); }, {}},
                          {u"earn_token"_s, [this] { return earnToken(); }, {}, true},
                          {u"store_secrets"_s, [this] { return storeSecrets(); },
                           [this] {
                               return dropSecrets();
                           }},
                          {u"finish"_s, [this] { return finish(); }, {}}},
                         this);
}

Call<void>* LinkEdit::checkForm()
{
    if (m_edit.serviceAccount) {
        m_edit.serviceAccount = m_edit.serviceAccount->trimmed();
        if (m_edit.serviceAccount->isEmpty())
            return finishedCall<void>(this,
                                      failure(Error::Kind::Invalid, u"missing_field"_s, {formfield::ServiceAccount}));
    }
    if (m_edit.privateKey) {
        const Result<QByteArray> key = normalisedPrivateKey(*m_edit.privateKey);
        if (!key)
            return finishedCall<void>(this, failure(key.error()));
        m_edit.privateKey = *key;
    }
    return finishedCall<void>(this, {});
}

Call<void>* LinkEdit::earnToken()
{
    if (!changesCredentials())
        return finishedCall<void>(this, {});
    const Result<QString> profile = m_work.profile();
    if (!profile)
        return finishedCall<void>(this, failure(profile.error()));
    auto* call = new Call<void>(this);
    readLinkSecrets(m_work.secrets, *profile, m_record.secretGeneration)
        ->onFinished(call, [this, call](const Result<LinkSecrets>& stored) {
            if (!stored) {
                call->finish(failure(stored.error().code == u"secret_not_found"_s
                                         ? Error{Error::Kind::Keychain, u"secrets_missing"_s}
                                         : stored.error()));
                return;
            }
            m_secrets = {stored->clientSecret, m_edit.privateKey.value_or(stored->privateKey)};
            const LineWorksCredentials credentials{m_record.clientId, m_secrets.clientSecret,
                                                   m_edit.serviceAccount.value_or(m_record.serviceAccount),
                                                   m_secrets.privateKey};
            m_work.lineworks().tryCredentials(credentials)->onFinished(call, [call](const Result<void>& earned) {
                call->finish(earned);
            });
        });
    return call;
}

Call<void>* LinkEdit::storeSecrets()
{
    if (!changesCredentials())
        return finishedCall<void>(this, {});
    m_record.pendingGeneration = std::max(m_record.secretGeneration, m_record.staleGeneration) + 1;
    if (const Result<> saved = m_work.save(m_record); !saved)
        return finishedCall<void>(this, saved);
    const Result<QString> profile = m_work.profile();
    if (!profile)
        return finishedCall<void>(this, failure(profile.error()));
    return writeLinkSecrets(m_work.secrets, *profile, m_record.pendingGeneration, m_secrets);
}

Call<void>* LinkEdit::dropSecrets()
{
    const Result<QString> profile = m_work.profile();
    if (!profile || m_record.pendingGeneration == 0)
        return finishedCall<void>(this, profile ? Result<void>() : failure(profile.error()));
    auto* call = new Call<void>(this);
    removeLinkSecrets(m_work.secrets, *profile, m_record.pendingGeneration)
        ->onFinished(call, [this, call](const Result<void>& removed) {
            m_record.pendingGeneration = 0;
            call->finish(removed ? m_work.save(m_record) : removed);
        });
    return call;
}

Call<void>* LinkEdit::finish()
{
    Integration next = m_record;
    next.serviceAccount = m_edit.serviceAccount.value_or(next.serviceAccount);
    next.userPermission = m_edit.userPermission.value_or(next.userPermission);
    if (changesCredentials()) {
        next.staleGeneration = next.secretGeneration;
        next.secretGeneration = next.pendingGeneration;
        next.pendingGeneration = 0;
        next.state = IntegrationState::Linked;
        next.problem.reset();
    }
    const Result<> saved = m_work.store.database.transaction([&]() -> Result<> {
        SMARTFLEET_TRY(m_work.store.settings.setUsersSuspended(LineWorksSystem, !next.userPermission));
        return m_work.save(next, u"integration.edit"_s);
    });
    if (!saved)
        return finishedCall<void>(this, saved);
    m_record = next;
    m_work.link.reload();
    return forgetOldSecrets();
}

// The edit is in force by now: what fails here is tried again at the next start and is no failure of the edit.
Call<void>* LinkEdit::forgetOldSecrets()
{
    const Result<QString> profile = m_work.profile();
    if (!profile || m_record.staleGeneration == 0)
        return finishedCall<void>(this, {});
    auto* call = new Call<void>(this);
    removeLinkSecrets(m_work.secrets, *profile, m_record.staleGeneration)
        ->onFinished(call, [this, call](const Result<void>& removed) {
            if (removed) {
                m_record.staleGeneration = 0;
                (void)m_work.save(m_record);
            }
            call->finish({});
        });
    return call;
}

} // namespace smartfleet
