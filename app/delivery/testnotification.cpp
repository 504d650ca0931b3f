// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/testnotification.h"

#include "app/core/logging.h"
#include "app/delivery/fallbackrooms.h"

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

/// Writes down who had it sent, and that the room works. The message is out by then, so a full disk doesn't turn this
/// into a failure.
void noteSent(Store& store, const Clock& clock, const NotificationSetting& setting)
{
    const auto added =
        store.audit.add(clock.now(), u"setting.test"_s, QString::number(setting.id.value), setting.channel.value);
    if (!added)
        qCWarning(logDelivery) << "test notification not in the audit log:" << added.error().code;
    if (const auto seen = noteRoomSeen(store, setting.channel, {}, clock.now()); !seen)
        qCWarning(logDelivery) << "that a talk room works could not be kept:" << seen.error().code;
}

} // namespace

Call<void>* sendTestNotification(Store& store, LinkedLineWorks& link, Clock& clock, SettingId setting,
                                 const MessageLocale& locale, QObject* parent)
{
    const auto found = store.settings.find(setting);
    if (!found)
        return finishedCall<void>(parent, failure(found.error()));
    const std::optional<NotificationSettingRow>& stored = *found;
    if (!stored)
        return finishedCall<void>(
            parent, failure(Error::Kind::NotFound, u"setting_not_found"_s, {QString::number(setting.value)}));
    const NotificationSettingRow& row = *stored;
    if (row.setting.tab != SettingTab::Company)
        return finishedCall<void>(
            parent, failure(Error::Kind::Conflict, u"setting_is_users"_s, {QString::number(setting.value)}));

    auto* call = new Call<void>(parent);
    auto stage = std::make_shared<QPointer<Job>>(); // what is under way, so that cancelling reaches it
    call->setCanceller([stage] {
        if (*stage)
            (*stage)->cancel();
    });
    auto* ready = link.ready();
    *stage = ready;
    ready->onFinished(call, [=, &store, &link, &clock](const Result<Integration>& integration) {
        if (!integration) {
            call->finish(failure(integration.error()));
            return;
        }
        if (call->isFinished())
            return;
        auto* sending = link.lineworks().sendText(
            integration->bot, row.setting.channel,
            testMessageText(row.companyName, row.setting.message, clock.now(), locale), CallPriority::Admin);
        *stage = sending;
        sending->onFinished(call, [=, &store, &link, &clock](const Result<void>& outcome) {
            link.noteOutcome(outcome);
            if (outcome)
                noteSent(store, clock, row.setting);
            call->finish(outcome);
        });
    });
    return call;
}

} // namespace smartfleet
