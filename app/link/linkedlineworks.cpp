// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/link/linkedlineworks.h"

#include "app/core/logging.h"
#include "app/link/linksecrets.h"

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

/// Why a link in this state can't be used for sending; nothing when it can.
std::optional<Error> unusable(const Integration& integration)
{
    switch (integration.state) {
    case IntegrationState::Linked:
        return std::nullopt;
    case IntegrationState::NotLinked:
    case IntegrationState::Unlinking:
        return Error{Error::Kind::Conflict, u"not_linked"_s};
    case IntegrationState::Linking:
        return Error{Error::Kind::Conflict, u"link_unfinished"_s};
    case IntegrationState::NeedsAttention:
        return Error{Error::Kind::Unauthorized,
                     u"link_needs_attention"_s,
                     {integration.problem ? integration.problem->code : QString()}};
    }
    return std::nullopt;
}

} // namespace

LinkedLineWorks::LinkedLineWorks(Store& store, SecretStore& secrets, LineWorks& lineworks, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_secrets(secrets)
    , m_lineworks(lineworks)
{
}

Call<Integration>* LinkedLineWorks::ready()
{
    return load(true);
}

Call<Integration>* LinkedLineWorks::open()
{
    return load(false);
}

Call<Integration>* LinkedLineWorks::recover()
{
    auto* call = new Call<Integration>(this);
    const auto finish = [this, call] {
        ready()->onFinished(call, [call](const Result<Integration>& ready) { call->finish(ready); });
    };
    open()->onFinished(call, [this, call, finish](const Result<Integration>& opened) {
        if (!opened || opened->state != IntegrationState::NeedsAttention) {
            finish();
            return;
        }
        m_lineworks.bot(opened->bot)->onFinished(call, [this, finish](const Result<Bot>& bot) {
            const bool isTaken = bot || bot.error().code == u"bot_not_found"; // which each room is told
            noteOutcome(isTaken ? Result<void>() : failure(bot.error()));
            finish();
        });
    });
    return call;
}

void LinkedLineWorks::reload()
{
    m_loaded.reset();
}

Call<Integration>* LinkedLineWorks::load(bool onlyUsable)
{
    const Result<qint64> version = m_store.integration.version();
    if (!version)
        return finishedCall<Integration>(this, failure(version.error()));
    if (!m_loaded || m_loaded->version != *version)
        return loadAnew(onlyUsable);
    if (const std::optional<Error> why = unusable(*m_loaded); why && onlyUsable)
        return finishedCall<Integration>(this, failure(*why));
    return finishedCall<Integration>(this, *m_loaded);
}

Call<Integration>* LinkedLineWorks::loadAnew(bool onlyUsable)
{
    m_loaded.reset();
    const Result<Integration> record = m_store.integration.load();
    if (!record)
        return finishedCall<Integration>(this, failure(record.error()));
    if (record->state == IntegrationState::NotLinked) {
        m_lineworks.setCredentials(std::nullopt);
        return finishedCall<Integration>(this, failure(Error::Kind::Conflict, u"not_linked"_s));
    }
    if (const std::optional<Error> why = unusable(*record); why && onlyUsable)
        return finishedCall<Integration>(this, failure(*why));
    const Result<QString> profile = m_store.profileId();
    if (!profile)
        return finishedCall<Integration>(this, failure(profile.error()));

    auto* call = new Call<Integration>(this);
    readLinkSecrets(m_secrets, *profile, record->secretGeneration)
        ->onFinished(call, [this, call, integration = *record](const Result<LinkSecrets>& secrets) {
            if (!secrets) {
                call->finish(failure(secretsUnreadable(integration, secrets.error())));
                return;
            }
            m_lineworks.setCredentials(LineWorksCredentials{integration.clientId, secrets->clientSecret,
                                                            integration.serviceAccount, secrets->privateKey});
            m_loaded = integration;
            call->finish(integration);
        });
    return call;
}

Error LinkedLineWorks::secretsUnreadable(const Integration& integration, const Error& error)
{
    if (error.code != u"secret_not_found"_s)
        return error; // a locked or slow keychain passes by itself: delivery waits
    const Error missing{Error::Kind::Keychain, u"secrets_missing"_s, {}, error.detail};
    if (integration.state == IntegrationState::Linked)
        writeProblem(missing);
    return missing;
}

void LinkedLineWorks::writeProblem(const Error& problem)
{
    Result<Integration> record = m_store.integration.load();
    if (!record || (record->state != IntegrationState::Linked && record->state != IntegrationState::NeedsAttention))
        return;
    // credentials that another process has replaced in the meantime are not the ones that were refused
    if (m_loaded && (record->secretGeneration != m_loaded->secretGeneration || record->marker != m_loaded->marker))
        return;
    const std::optional<Error>& before = record->problem;
    if (record->state == IntegrationState::NeedsAttention && before && before->code == problem.code)
        return;
    record->state = IntegrationState::NeedsAttention;
    record->problem = problem;
    if (const Result<> saved = m_store.integration.save(*record); !saved)
        qCWarning(logIntegration) << "the link's problem could not be written down:" << saved.error().code;
    else
        emit stateChanged();
}

bool LinkedLineWorks::isLinkProblem(const Error& error)
{
    static const QStringList codes{u"client_refused"_s,       u"key_refused"_s,     u"scope_missing"_s,
                                   u"token_refused"_s,        u"clock_skewed"_s,    u"not_linked"_s,
                                   u"link_needs_attention"_s, u"link_unfinished"_s, u"secrets_missing"_s};
    return codes.contains(error.code) || error.kind == Error::Kind::Keychain;
}

void LinkedLineWorks::noteOutcome(const Result<void>& outcome)
{
    static const QStringList refusals{u"client_refused"_s, u"key_refused"_s, u"scope_missing"_s, u"token_refused"_s};
    if (!outcome) {
        if (refusals.contains(outcome.error().code))
            writeProblem(outcome.error());
        return;
    }
    if (!m_loaded || m_loaded->state != IntegrationState::NeedsAttention)
        return;
    Result<Integration> record = m_store.integration.load();
    if (!record || record->state != IntegrationState::NeedsAttention)
        return;
    record->state = IntegrationState::Linked;
    record->problem.reset();
    if (const Result<> saved = m_store.integration.save(*record); !saved)
        qCWarning(logIntegration) << "that the link works again could not be written down:" << saved.error().code;
    else
        emit stateChanged();
}

} // namespace smartfleet
