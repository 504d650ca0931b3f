// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integration/linkundo.h"

#include "app/integration/botsearch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

Result<> markUndoing(const LinkWork& work, Integration& record)
{
    if (record.undoing)
        return {};
    record.undoing = true;
    return work.save(record);
}

} // namespace

Call<void>* undoBot(const LinkWork& work, const std::shared_ptr<Integration>& record, bool uncertain, QObject* owner)
{
    if (const Result<> marked = markUndoing(work, *record); !marked)
        return finishedCall<void>(owner, marked);
    const bool hasId = record->bot.value != 0;
    if (!hasId && record->step != u"create_bot"_s)
        return finishedCall<void>(owner, {});
    if (uncertain || !hasId) {
        const Result<> retired = work.store.integration.retireMarker(record->marker, work.clock.now());
        if (!retired)
            return finishedCall<void>(owner, retired);
    }
    if (hasId && !uncertain)
        return deleteBots(work.lineworks(), {record->bot});
    auto* call = new Call<void>(owner);
    findBotsByMarker(work.lineworks(), {record->marker})
        ->onFinished(call, [work, call, known = record->bot](const Result<std::vector<BotId>>& found) {
            if (!found) {
                call->finish(failure(found.error()));
                return;
            }
            std::vector<BotId> bots = *found;
            if (known.value != 0 && std::find(bots.begin(), bots.end(), known) == bots.end())
                bots.push_back(known);
            deleteBots(work.lineworks(), bots)->onFinished(call, [call](const Result<void>& deleted) {
                call->finish(deleted);
            });
        });
    return call;
}

Call<void>* undoSecrets(const LinkWork& work, const std::shared_ptr<Integration>& record, QObject* owner)
{
    if (const Result<> marked = markUndoing(work, *record); !marked)
        return finishedCall<void>(owner, marked);
    // the bot is gone: a process that dies from here on needs no credentials any more
    record->bot = {};
    record->step = u"store_secrets"_s;
    if (const Result<> saved = work.save(*record); !saved)
        return finishedCall<void>(owner, saved);
    const Result<QString> profile = work.profile();
    if (!profile)
        return finishedCall<void>(owner, failure(profile.error()));
    return removeLinkSecrets(work.secrets, *profile, record->secretGeneration);
}

Call<void>* undoRecord(const LinkWork& work, const std::shared_ptr<Integration>& record, QObject* owner)
{
    work.lineworks().setCredentials(std::nullopt);
    work.link.reload();
    return finishedCall<void>(owner, work.store.database.transaction([&]() -> Result<> {
        const Result<Integration> stored = work.store.integration.load();
        if (!stored)
            return failure(stored.error());
        return stored->marker == record->marker ? work.store.integration.remove() : Result<>();
    }));
}

Call<void>* undoRegistration(const LinkWork& work, const std::shared_ptr<Integration>& record, QObject* owner)
{
    auto* procedure =
        new Procedure({{u"undo_bot"_s, [work, record, owner] { return undoBot(work, record, true, owner); }, {}},
                       {u"undo_secrets"_s, [work, record, owner] { return undoSecrets(work, record, owner); }, {}},
                       {u"undo_record"_s, [work, record, owner] { return undoRecord(work, record, owner); }, {}}},
                      owner);
    Call<void>* call = procedure->start();
    call->onFinished(owner, [work, record, procedure](const Result<void>& undone) {
        procedure->deleteLater();
        if (undone)
            return;
        record->problem = undone.error();
        (void)work.save(*record); // the record says "undoing" already; the reason is for the reader
    });
    return call;
}

} // namespace smartfleet
