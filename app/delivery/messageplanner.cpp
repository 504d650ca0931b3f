// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/messageplanner.h"

#include "app/delivery/digesttext.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr double InTimeSeconds = 10; // how long what waits may take, one by one, and still go one by one
constexpr int ManyWaiting = 2000;    // more needn't be counted
constexpr int MostTogether = 400;    // more never fit onto one message

QString newMessageId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

int messageCount(std::span<const MinuteCount> arrivals)
{
    int messages = 0;
    for (const MinuteCount& minute : arrivals)
        messages += minute.events;
    return messages;
}

MessagePlanner::MessagePlanner(Store& store, const EventCatalogue& catalogue, MessageLocale locale)
    : m_store(store)
    , m_catalogue(catalogue)
    , m_locale(std::move(locale))
{
}

Result<std::vector<MessagePlan>> MessagePlanner::next(const PlanRequest& request)
{
    std::vector<MessagePlan> plans;
    // claimed all or none, so that an error leaves nothing marked as being sent
    const Result<> planned = m_store.database.transaction([&]() -> Result<> {
        auto heads = m_store.rooms.heads(request.now);
        SMARTFLEET_TRY(heads);
        if (heads->empty())
            return {};
        const auto crowded = isCrowded(request);
        SMARTFLEET_TRY(crowded);
        // of two that have waited equally long, the one that had no message yet
        const auto waitsSince = [this](const Delivery& head) {
            const qint64 served = m_served.value(head.channel.value, 0);
            return std::pair(std::max(served, head.createdAt.toMSecsSinceEpoch()), served);
        };
        std::stable_sort(heads->begin(), heads->end(), [&waitsSince](const Delivery& a, const Delivery& b) {
            return a.urgent != b.urgent ? a.urgent : waitsSince(a) < waitsSince(b);
        });
        int urgent = request.urgent;
        int others = request.messages;
        for (const Delivery& head : *heads) {
            if ((head.urgent ? urgent : others) <= 0)
                continue;
            --urgent;
            --others;
            SMARTFLEET_TRY(planRoom(head, *crowded && !head.urgent, request.now, plans));
        }
        return {};
    });
    SMARTFLEET_TRY(planned);
    return plans;
}

void MessagePlanner::separate(const std::vector<Delivery>& deliveries)
{
    for (const Delivery& delivery : deliveries)
        m_alone.insert(delivery.id.value);
}

Result<bool> MessagePlanner::isCrowded(const PlanRequest& request)
{
    const auto waiting = m_store.rooms.waiting(ManyWaiting);
    SMARTFLEET_TRY(waiting);
    return *waiting > request.messages + request.perMinute * InTimeSeconds / 60;
}

Result<> MessagePlanner::planRoom(const Delivery& head, bool together, const QDateTime& now,
                                  std::vector<MessagePlan>& plans)
{
    m_served.insert(head.channel.value, now.toMSecsSinceEpoch());
    const bool isRepeat = head.possiblyRepeated && !head.messageId.isEmpty();
    if ((together || isRepeat) && !head.urgent && !m_alone.contains(head.id.value))
        return planDigest(head, plans);
    std::vector<Delivery> one{head};
    SMARTFLEET_TRY(m_store.rooms.take(one, head.messageId.isEmpty() ? newMessageId() : head.messageId));
    m_alone.erase(head.id.value);
    Result<QString> text = single(head);
    plans.push_back({.room = head.channel,
                     .deliveries = std::move(one),
                     .text = std::move(text),
                     .priority = head.urgent ? CallPriority::Urgent : CallPriority::Delivery});
    return {};
}

Result<> MessagePlanner::planDigest(const Delivery& head, std::vector<MessagePlan>& plans)
{
    auto waiting = m_store.rooms.behind(head, MostTogether);
    SMARTFLEET_TRY(waiting);
    const auto alone = std::find_if(waiting->begin(), waiting->end(),
                                    [this](const Delivery& delivery) { return m_alone.contains(delivery.id.value); });
    waiting->erase(alone, waiting->end());

    Settings settings;
    std::vector<Delivery> told;
    std::vector<DigestEntry> entries;
    for (const Delivery& delivery : *waiting) {
        auto known = content(delivery, settings);
        if (!known && known.error().kind == Error::Kind::Storage)
            return failure(known.error());
        if (!known) {
            if (!told.empty())
                break; // it has its turn as the head of the room
            std::vector<Delivery> one{delivery};
            SMARTFLEET_TRY(m_store.rooms.take(one, newMessageId()));
            plans.push_back({.room = head.channel, .deliveries = std::move(one), .text = failure(known.error())});
            return {};
        }
        const MessageChoices& choices = known->setting.setting.message;
        entries.push_back(
            {disclosed(known->event, known->names, choices, MessageWords::of(m_locale.language)), choices});
        told.push_back(delivery);
    }
    MessagePlan plan{.room = head.channel};
    if (told.size() == 1) {
        plan.text = single(head);
    } else {
        DigestText digest = digestText(entries, m_catalogue, m_locale, head.possiblyRepeated);
        told.resize(std::size_t(digest.entries));
        plan.text = std::move(digest.text);
    }
    // what may be a repeat keeps its name; others may be put together anew
    SMARTFLEET_TRY(m_store.rooms.take(told, head.possiblyRepeated ? head.messageId : newMessageId()));
    plan.deliveries = std::move(told);
    plans.push_back(std::move(plan));
    return {};
}

Result<NotificationSettingRow> MessagePlanner::setting(SettingId id, Settings& known)
{
    const auto found = known.constFind(id.value);
    if (found != known.constEnd())
        return *found;
    // deleting or suspending a setting doesn't reach a delivery that was being sent just then: it is stopped here
    const auto stored = m_store.settings.find(id);
    SMARTFLEET_TRY(stored);
    const std::optional<NotificationSettingRow>& row = *stored;
    Result<NotificationSettingRow> result =
        failure(Error::Kind::NotFound, u"setting_not_found"_s, {QString::number(id.value)});
    if (row && row->setting.suspended)
        result = failure(Error::Kind::Conflict, u"setting_suspended"_s, {QString::number(id.value)});
    else if (row)
        result = *row;
    known.insert(id.value, result);
    return result;
}

Result<MessagePlanner::Content> MessagePlanner::content(const Delivery& delivery, Settings& known)
{
    auto row = setting(delivery.setting, known);
    SMARTFLEET_TRY(row);
    auto stored = m_store.events.find(delivery.event);
    SMARTFLEET_TRY(stored);
    std::optional<Event>& event = *stored;
    if (!event)
        return failure(Error::Kind::NotFound, u"event_not_found"_s);
    auto names = m_store.events.names(*event);
    SMARTFLEET_TRY(names);
    return Content{std::move(*row), std::move(*event), std::move(*names)};
}

Result<QString> MessagePlanner::single(const Delivery& delivery)
{
    Settings settings;
    const auto known = content(delivery, settings);
    SMARTFLEET_TRY(known);
    return messageText(known->event, known->names, known->setting.setting.message, m_catalogue, m_locale,
                       delivery.possiblyRepeated);
}

} // namespace smartfleet
