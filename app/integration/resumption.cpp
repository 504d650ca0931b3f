// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integration/resumption.h"

#include "app/integration/botsearch.h"
#include "app/integration/linkremoval.h"
#include "app/integration/linkundo.h"
#include "app/integration/registration.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

/// One resumption; a child of its call.
class Resumption : public QObject
{
public:
    Resumption(const LinkWork& work, Call<Integration>* call)
        : QObject(call)
        , m_work(work)
        , m_call(call)
    {
    }

    void start()
    {
        const Result<Integration> stored = m_work.store.integration.load();
        if (!stored) {
            m_call->finish(failure(stored.error()));
            return;
        }
        *m_record = *stored;
        switch (m_record->state) {
        case IntegrationState::NotLinked:
            forgetGenerationsLeft();
            return;
        case IntegrationState::Linked:
        case IntegrationState::NeedsAttention:
            forgetLeftSecrets();
            return;
        case IntegrationState::Linking:
            resumeLinking();
            return;
        case IntegrationState::Unlinking:
            resumeUnlinking();
            return;
        }
    }

private:
    bool mayHaveBot() const { return m_record->bot.value != 0 || m_record->step == u"create_bot"_s; }

    void end(const Result<void>& result)
    {
        if (!result) {
            m_call->finish(failure(result.error()));
            return;
        }
        m_call->finish(m_work.store.integration.load());
    }

    // what is left stays for the next start; the record tells why
    void stop(const Error& error)
    {
        m_record->problem = error;
        (void)m_work.save(*m_record);
        end(failure(error));
    }

    // an edit that died: its new secrets never came into force, or the old ones weren't forgotten yet
    void forgetLeftSecrets()
    {
        const int left = m_record->pendingGeneration ? m_record->pendingGeneration : m_record->staleGeneration;
        if (left == 0) {
            forgetGenerationsLeft();
            return;
        }
        const Result<QString> profile = m_work.profile();
        if (!profile) {
            end(failure(profile.error()));
            return;
        }
        removeLinkSecrets(m_work.secrets, *profile, left)->onFinished(this, [this](const Result<void>& removed) {
            if (!removed) {
                end(removed);
                return;
            }
            (m_record->pendingGeneration ? m_record->pendingGeneration : m_record->staleGeneration) = 0;
            if (const Result<> saved = m_work.save(*m_record); !saved)
                end(saved);
            else
                forgetLeftSecrets();
        });
    }

    // secrets of a link that was removed here while the keychain refused; if it still does, the next start asks again
    void forgetGenerationsLeft()
    {
        const Result<std::vector<int>> left = m_work.store.integration.leftGenerations();
        const Result<QString> profile = m_work.profile();
        if (!left || !profile) {
            end(failure(left ? profile.error() : left.error()));
            return;
        }
        if (left->empty()) {
            sweep();
            return;
        }
        removeLinkSecrets(m_work.secrets, *profile, left->front())
            ->onFinished(this,
                         [this, rest = std::vector<int>(left->begin() + 1, left->end())](const Result<void>& removed) {
                             if (!removed)
                                 sweep();
                             else if (const Result<> saved = m_work.store.integration.setLeftGenerations(rest); !saved)
                                 end(saved);
                             else
                                 forgetGenerationsLeft();
                         });
    }

    // bots that turned up after their registration was given up; what can't be done now is done at the next start
    void sweep()
    {
        const Result<QStringList> retired = m_work.store.integration.retiredMarkers();
        if (!retired || retired->isEmpty() || m_record->state != IntegrationState::Linked) {
            end({});
            return;
        }
        m_work.link.open()->onFinished(this, [this, markers = *retired](const Result<Integration>& opened) {
            if (!opened) {
                end({});
                return;
            }
            findBotsByMarker(m_work.lineworks(), markers)
                ->onFinished(this, [this, markers](const Result<std::vector<BotId>>& found) {
                    if (!found) {
                        end({});
                        return;
                    }
                    std::vector<BotId> others = *found;
                    others.erase(std::remove(others.begin(), others.end(), m_record->bot), others.end());
                    deleteBots(m_work.lineworks(), others)
                        ->onFinished(this, [this, markers](const Result<void>& deleted) {
                            for (const QString& marker : deleted ? markers : QStringList())
                                (void)m_work.store.integration.forgetMarker(
                                    marker); // kept, it costs one more look at the next start
                            end({});
                        });
                });
        });
    }

    void resumeLinking()
    {
        if (!mayHaveBot()) { // nothing was done in LINE WORKS yet, so no credentials are needed
            undo();
            return;
        }
        m_work.link.reload();
        m_work.link.open()->onFinished(this, [this](const Result<Integration>& opened) {
            if (!opened)
                stop(opened.error());
            else if (m_record->undoing)
                undo();
            else
                goOn();
        });
    }

    void goOn()
    {
        auto* registration = new Registration(m_work, this);
        registration->rest(*m_record)->start()->onFinished(this, [this, registration](const Result<void>& finished) {
            *m_record = *registration->record();
            if (finished)
                end({});
            else if (mayPass(finished.error()))
                stop(finished.error());
            else
                undo();
        });
    }

    void undo()
    {
        undoRegistration(m_work, m_record, this)->onFinished(this, [this](const Result<void>& undone) {
            end(undone ? undone
                       : failure(undone.error().kind, u"undo_pending"_s, {undone.error().code}, undone.error().detail));
        });
    }

    void resumeUnlinking()
    {
        resumeRemoval(m_work, *m_record, this)->onFinished(this, [this](const Result<IntegrationDeleted>& removed) {
            end(removed ? Result<void>() : failure(removed.error()));
        });
    }

    LinkWork m_work;
    Call<Integration>* m_call;
    std::shared_ptr<Integration> m_record = std::make_shared<Integration>();
};

} // namespace

Call<Integration>* resumeLink(const LinkWork& work, QObject* owner)
{
    auto* call = new Call<Integration>(owner);
    (new Resumption(work, call))->start();
    return call;
}

} // namespace smartfleet
