// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/storegauges.h"

#include "app/domain/japanday.h"
#include "app/store/filesize.h"

namespace smartfleet {

namespace {

Result<> readQueue(Store& store, const QDateTime& now, Metrics& metrics)
{
    const auto counts = store.deliveries.unfinished();
    SMARTFLEET_TRY(counts);
    const auto due = store.rooms.oldestDue(now);
    SMARTFLEET_TRY(due);
    const auto failing = store.roomFailures.failingRooms();
    SMARTFLEET_TRY(failing);
    metrics.roomsFailing.Set(*failing);
    metrics.deliveriesWaiting.Set(counts->waiting);
    metrics.deliveriesSending.Set(counts->sending);
    metrics.deliveriesFailedKept.Set(counts->failed);
    metrics.lagSeconds.Set(due->isValid() ? toSeconds(std::chrono::milliseconds(due->msecsTo(now))) : 0);
    return {};
}

Result<> readQuota(Store& store, const QDateTime& now, Metrics& metrics)
{
    const auto used = store.statistics.messagesSent(lastMidnightInJapan(now));
    SMARTFLEET_TRY(used);
    const auto calls = store.calls.lastMinute(now);
    SMARTFLEET_TRY(calls);
    metrics.dailyMessagesUsed.Set(*used);
    for (const CallsRepository::OperationCalls& operation : *calls)
        metrics.setCallsUsed(operation.operation, operation.calls);
    return {};
}

Result<> readSources(Store& store, Metrics& metrics)
{
    const auto senders = store.senders.list();
    SMARTFLEET_TRY(senders);
    std::map<QString, bool> silent;
    for (const EventSender& sender : *senders)
        silent.emplace(sender.name, sender.isSilent);
    metrics.setSources(silent);
    return {};
}

} // namespace

Result<> readGauges(Store& store, const QDateTime& now, Metrics& metrics)
{
    const auto integration = store.integration.load();
    SMARTFLEET_TRY(integration);
    metrics.linked.Set(integration->state == IntegrationState::Linked ? 1 : 0);
    SMARTFLEET_TRY(readQueue(store, now, metrics));
    SMARTFLEET_TRY(readQuota(store, now, metrics));
    SMARTFLEET_TRY(readSources(store, metrics));
    const auto file = fileUse(store.database);
    SMARTFLEET_TRY(file);
    metrics.databaseBytes.Set(double(file->bytes));
    metrics.databaseUsedBytes.Set(double(file->usedBytes));
    return {};
}

} // namespace smartfleet
