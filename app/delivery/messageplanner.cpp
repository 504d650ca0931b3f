// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/messageplanner.h"

using namespace Qt::StringLiterals;

namespace smartfleet {

int messageCount(std::span<const MinuteCount> arrivals)
{
    int messages = 0;
    for (const MinuteCount& minute : arrivals)
        messages += minute.events;
    return messages;
}

OneEventPlanner::OneEventPlanner(Store& store, const EventCatalogue& catalogue, MessageLocale locale)
    : m_store(store)
    , m_catalogue(catalogue)
    , m_locale(std::move(locale))
{
}

Result<std::vector<MessagePlan>> OneEventPlanner::next(const QDateTime& now, int rooms)
{
    auto claimed = m_store.deliveries.claim(now, rooms);
    SMARTFLEET_TRY(claimed);
    std::vector<MessagePlan> plans;
    for (const Delivery& delivery : *claimed)
        plans.push_back({.room = delivery.channel, .deliveries = {delivery}, .text = compose(delivery)});
    return plans;
}

Result<QString> OneEventPlanner::compose(const Delivery& delivery)
{
    // deleting or suspending a setting doesn't reach a delivery that was being sent just then: it is stopped here
    const auto foundSetting = m_store.settings.find(delivery.setting);
    SMARTFLEET_TRY(foundSetting);
    const std::optional<NotificationSettingRow>& row = *foundSetting;
    const QString settingId = QString::number(delivery.setting.value);
    if (!row)
        return failure(Error::Kind::NotFound, u"setting_not_found"_s, {settingId});
    if (row->setting.suspended)
        return failure(Error::Kind::Conflict, u"setting_suspended"_s, {settingId});

    const auto foundEvent = m_store.events.find(delivery.event);
    SMARTFLEET_TRY(foundEvent);
    const std::optional<Event>& event = *foundEvent;
    if (!event)
        return failure(Error::Kind::NotFound, u"event_not_found"_s);
    const auto names = m_store.events.names(*event);
    SMARTFLEET_TRY(names);
    return messageText(*event, *names, row->setting.message, m_catalogue, m_locale, delivery.possiblyRepeated);
}

} // namespace smartfleet
