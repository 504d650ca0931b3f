// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integration/registration.h"

#include "app/integration/botsearch.h"
#include "app/integration/linkundo.h"
#include "app/lineworks/privatekey.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr int Attempts = 3; // of a call whose answer was lost

LineWorksCredentials credentialsOf(const IntegrationForm& form)
{
    return {form.clientId, form.clientSecret, form.serviceAccount, form.privateKey};
}

} // namespace

Registration::Registration(const LinkWork& work, QObject* parent)
    : QObject(parent)
    , m_work(work)
{
}

Procedure* Registration::procedure(const IntegrationForm& form)
{
    return new Procedure(
        {{u"check_form"_s, [this, form] { return checkForm(form); }, {}},
         {u"earn_token"_s, [this] { return m_work.lineworks().tryCredentials(credentialsOf(m_form)); }, {}, true},
         {u"store_record"_s, [this] { return storeRecord(); },
          [this] {
              return undoRecord(m_work, m_record, this);
          }},
         {u"store_secrets"_s, [this] { return storeSecrets(); },
          [this] {
              return dropSecrets();
          }},
         {u"create_bot"_s, [this] { return createBot(); },
          [this] {
              return undoBot(m_work, m_record, m_uncertain, this);
          }},
         {u"publish_bot"_s, [this] { return publishBot(); }, {}},
         {u"finish"_s, [this] { return finish(); }, {}}},
        this);
}

Procedure* Registration::rest(const Integration& record)
{
    *m_record = record;
    m_uncertain = true; // nobody knows what the process that died had seen
    return new Procedure({{u"create_bot"_s, [this] { return findBot(); }, {}},
                          {u"publish_bot"_s, [this] { return publishBot(); }, {}},
                          {u"finish"_s, [this] { return finish(); }, {}}},
                         this);
}

Result<IntegrationForm> Registration::checked(const IntegrationForm& form)
{
    Result<IntegrationForm> checked = normalised(form);
    if (!checked)
        return checked;
    const Result<QByteArray> key = normalisedPrivateKey(checked->privateKey);
    if (!key)
        return failure(key.error());
    checked->privateKey = *key;
    if (checked->photoUrl.isEmpty())
        checked->photoUrl = QStringLiteral(SMARTFLEET_BOT_PHOTO_URL);
    return checked;
}

Call<void>* Registration::done(Result<> result)
{
    return finishedCall<void>(this, std::move(result));
}

Call<void>* Registration::checkForm(const IntegrationForm& form)
{
    const Result<IntegrationForm> good = checked(form);
    if (!good)
        return done(failure(good.error()));
    m_form = *good;
    return done({});
}

Call<void>* Registration::storeRecord()
{
    *m_record = {};
    m_record->state = IntegrationState::Linking;
    m_record->clientId = m_form.clientId;
    m_record->serviceAccount = m_form.serviceAccount;
    m_record->domain = {m_form.domainId.toLongLong()};
    m_record->botAdmins = m_form.botAdmins;
    m_record->botSubAdmins = m_form.botSubAdmins;
    m_record->userPermission = m_form.userPermission;
    m_record->photoUrl = m_form.photoUrl;
    m_record->marker = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_record->step = u"store_record"_s;
    const Result<std::vector<int>> left = m_work.store.integration.leftGenerations();
    if (!left)
        return done(failure(left.error()));
    m_record->secretGeneration = left->empty() ? 1 : *std::ranges::max_element(*left) + 1;
    return done(m_work.save(*m_record, u"integration.register"_s));
}

Call<void>* Registration::storeSecrets()
{
    const Result<QString> profile = m_work.profile();
    if (!profile)
        return done(failure(profile.error()));
    m_work.lineworks().setCredentials(credentialsOf(m_form));
    auto* call = new Call<void>(this);
    writeLinkSecrets(m_work.secrets, *profile, m_record->secretGeneration, {m_form.clientSecret, m_form.privateKey})
        ->onFinished(call, [this, call](const Result<void>& written) {
            m_keychainRefused = !written && written.error().code != u"keychain_slow"_s;
            call->finish(written);
        });
    return call;
}

Call<void>* Registration::dropSecrets()
{
    auto* call = new Call<void>(this);
    undoSecrets(m_work, m_record, this)->onFinished(call, [this, call](const Result<void>& removed) {
        // a keychain that let nothing in has nothing to give back, and can't be asked to either
        const bool isNothing = !removed && m_keychainRefused && removed.error().kind == Error::Kind::Keychain;
        call->finish(isNothing ? Result<void>() : removed);
    });
    return call;
}

Call<void>* Registration::createBot()
{
    // written down before the call: from here on a bot may exist
    m_record->step = u"create_bot"_s;
    if (const Result<> saved = m_work.save(*m_record); !saved)
        return done(saved);
    auto* call = new Call<void>(this);
    attemptCreation(call, 1);
    return call;
}

void Registration::attemptCreation(Call<void>* call, int attempt)
{
    const NewBot bot{.name = BotName,
                     .description = botDescription(m_record->marker),
                     .photoUrl = m_record->photoUrl,
                     .administrators = m_record->botAdmins,
                     .subAdministrators = m_record->botSubAdmins};
    m_work.lineworks().createBot(bot)->onFinished(call, [this, call, attempt](const Result<Bot>& created) {
        if (created) {
            call->finish(adopt(created->id));
            return;
        }
        if (created.error().maybeDone) {
            m_uncertain = true;
            lookForBot(call, attempt, created.error());
            return;
        }
        // refused for certain: there is nothing to look for when this is taken back, unless an earlier attempt is
        // unanswered
        if (!m_uncertain)
            m_record->step = u"store_secrets"_s;
        call->finish(failure(created.error()));
    });
}

void Registration::lookForBot(Call<void>* call, int attempt, const Error& cause)
{
    findBotsByMarker(m_work.lineworks(), {m_record->marker})
        ->onFinished(call, [this, call, attempt, cause](const Result<std::vector<BotId>>& found) {
            if (found && !found->empty())
                call->finish(adopt(found->front()));
            else if (found && attempt < Attempts)
                attemptCreation(call, attempt + 1);
            else
                call->finish(failure(cause));
        });
}

Call<void>* Registration::findBot()
{
    if (m_record->bot.value != 0)
        return done({});
    auto* call = new Call<void>(this);
    findBotsByMarker(m_work.lineworks(), {m_record->marker})
        ->onFinished(call, [this, call](const Result<std::vector<BotId>>& found) {
            if (!found)
                call->finish(failure(found.error()));
            else if (found->empty())
                call->finish(failure(Error::Kind::Conflict, u"link_unfinished"_s));
            else
                call->finish(adopt(found->front()));
        });
    return call;
}

Result<> Registration::adopt(BotId bot)
{
    m_record->bot = bot;
    m_record->botName = BotName;
    return m_work.save(*m_record);
}

Call<void>* Registration::publishBot()
{
    auto* call = new Call<void>(this);
    attemptPublication(call, 1);
    return call;
}

void Registration::attemptPublication(Call<void>* call, int attempt)
{
    // publishing twice is the same as publishing once, so what may pass is simply tried again
    m_work.lineworks()
        .publishBot(m_record->bot, m_record->domain)
        ->onFinished(call, [this, call, attempt](const Result<void>& published) {
            if (published || !mayPass(published.error()) || published.error().kind == Error::Kind::Cancelled ||
                attempt == Attempts) {
                call->finish(published);
                return;
            }
            m_work.clock.after(std::chrono::seconds(attempt), call,
                               [this, call, attempt] { attemptPublication(call, attempt + 1); });
        });
}

Call<void>* Registration::finish()
{
    const Result<QStringList> retired = m_work.store.integration.retiredMarkers();
    if (!retired)
        return done(failure(retired.error()));
    if (!m_uncertain && retired->isEmpty())
        return done(writeLinked());
    auto* call = new Call<void>(this);
    findBotsByMarker(m_work.lineworks(), *retired + QStringList{m_record->marker})
        ->onFinished(call, [this, call](const Result<std::vector<BotId>>& found) {
            if (!found) {
                call->finish(failure(found.error()));
                return;
            }
            std::vector<BotId> others = *found;
            others.erase(std::remove(others.begin(), others.end(), m_record->bot), others.end());
            deleteBots(m_work.lineworks(), others)->onFinished(call, [this, call](const Result<void>& deleted) {
                call->finish(deleted ? writeLinked() : deleted);
            });
        });
    return call;
}

Result<> Registration::writeLinked()
{
    m_record->state = IntegrationState::Linked;
    m_record->step.clear();
    m_record->undoing = false;
    m_record->problem.reset();
    m_record->linkedAt = m_work.clock.now();
    return m_work.store.database.transaction([this]() -> Result<> {
        SMARTFLEET_TRY(m_work.store.settings.setUsersSuspended(LineWorksSystem, !m_record->userPermission));
        // one that is still being answered in LINE WORKS may turn up later: it is looked for at the next start
        if (m_uncertain)
            SMARTFLEET_TRY(m_work.store.integration.retireMarker(m_record->marker, m_work.clock.now()));
        return m_work.save(*m_record, u"integration.linked"_s);
    });
}

} // namespace smartfleet
