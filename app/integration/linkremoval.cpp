// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integration/linkremoval.h"

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

const QString LocalOnly = u"local_only"_s;
const QString BotGone = u"bot_gone"_s;

/// One removal; a child of its call.
class Removal : public QObject
{
public:
    Removal(const LinkWork& work, const Integration& record, std::optional<IntegrationState> before,
            Call<IntegrationDeleted>* call)
        : QObject(call)
        , m_work(work)
        , m_record(record)
        , m_before(before)
        , m_call(call)
    {
    }

    void start()
    {
        if (m_record.step == LocalOnly || m_record.step == BotGone)
            deleteSettings();
        else
            deleteBot();
    }

private:
    void fail(const Error& error)
    {
        if (m_before) {
            m_record.state =
                LinkedLineWorks::isLinkProblem(error) && !mayPass(error) ? IntegrationState::NeedsAttention : *m_before;
            m_record.step.clear();
        }
        m_record.problem = error;
        if (m_record.state == IntegrationState::Linked)
            m_record.problem.reset(); // it may pass; the link itself is as good as before
        (void)m_work.save(m_record);  // the error that stopped it is the one to tell
        m_call->finish(failure(error));
    }

    void deleteBot()
    {
        m_work.link.reload();
        m_work.link.open()->onFinished(this, [this](const Result<Integration>& opened) {
            if (!opened) {
                fail(opened.error());
                return;
            }
            m_work.lineworks().deleteBot(m_record.bot)->onFinished(this, [this](const Result<void>& deleted) {
                if (!deleted && deleted.error().code != u"bot_not_found"_s) {
                    fail(deleted.error());
                    return;
                }
                m_deleted.botDeleted = deleted.has_value();
                m_record.step = BotGone;
                if (const Result<> saved = m_work.save(m_record); !saved)
                    fail(saved.error());
                else
                    deleteSettings();
            });
        });
    }

    void deleteSettings()
    {
        const Result<> removed = m_work.store.database.transaction([this]() -> Result<> {
            const Result<SettingCounts> counts = m_work.store.settings.removeAll(LineWorksSystem);
            if (!counts)
                return failure(counts.error());
            m_deleted.companySettings = counts->company;
            m_deleted.userSettings = counts->user;
            return m_work.store.audit.add(m_work.clock.now(), u"integration.settings_deleted"_s, LineWorksSystem,
                                          u"%1 + %2"_s.arg(counts->company).arg(counts->user));
        });
        if (!removed)
            m_call->finish(failure(removed.error()));
        else
            forgetSecrets({m_record.secretGeneration, m_record.pendingGeneration, m_record.staleGeneration});
    }

    void forgetSecrets(std::vector<int> generations)
    {
        if (generations.empty()) {
            removeRecord();
            return;
        }
        const Result<QString> profile = m_work.profile();
        if (!profile) {
            m_call->finish(failure(profile.error()));
            return;
        }
        const int generation = generations.back();
        generations.pop_back();
        removeLinkSecrets(m_work.secrets, *profile, generation)
            ->onFinished(this, [this, generation, generations](const Result<void>& removed) {
                if (!removed && m_record.step != LocalOnly) {
                    m_call->finish(failure(removed.error()));
                    return;
                }
                if (!removed) {
                    m_left.push_back(generation);
                    m_deleted.secretsLeft = removed.error();
                }
                forgetSecrets(generations);
            });
    }

    void removeRecord()
    {
        const Result<> removed = m_work.store.database.transaction([this]() -> Result<> {
            SMARTFLEET_TRY(m_work.store.integration.remove());
            if (!m_left.empty())
                SMARTFLEET_TRY(leaveSecrets());
            return m_work.store.audit.add(m_work.clock.now(), u"integration.deleted"_s, LineWorksSystem,
                                          m_record.step == LocalOnly ? LocalOnly : QString());
        });
        m_work.lineworks().setCredentials(std::nullopt);
        m_work.link.reload();
        m_call->finish(removed ? Result<IntegrationDeleted>(m_deleted) : failure(removed.error()));
    }

    Result<> leaveSecrets()
    {
        Result<std::vector<int>> left = m_work.store.integration.leftGenerations();
        if (!left)
            return failure(left.error());
        left->insert(left->end(), m_left.begin(), m_left.end());
        return m_work.store.integration.setLeftGenerations(*left);
    }

    LinkWork m_work;
    Integration m_record;
    std::optional<IntegrationState> m_before; ///< to go back to when LINE WORKS refuses
    Call<IntegrationDeleted>* m_call;
    IntegrationDeleted m_deleted;
    std::vector<int> m_left; ///< generations that the keychain didn't give up
};

} // namespace

Call<IntegrationDeleted>* removeLink(const LinkWork& work, const Integration& record, bool localOnly, QObject* owner)
{
    Integration unlinking = record;
    unlinking.state = IntegrationState::Unlinking;
    unlinking.step = localOnly ? LocalOnly : QString();
    if (const Result<> saved = work.save(unlinking, u"integration.delete"_s); !saved)
        return finishedCall<IntegrationDeleted>(owner, failure(saved.error()));
    auto* call = new Call<IntegrationDeleted>(owner);
    (new Removal(work, unlinking, record.state, call))->start();
    return call;
}

Call<IntegrationDeleted>* resumeRemoval(const LinkWork& work, const Integration& record, QObject* owner)
{
    auto* call = new Call<IntegrationDeleted>(owner);
    (new Removal(work, record, std::nullopt, call))->start();
    return call;
}

} // namespace smartfleet
