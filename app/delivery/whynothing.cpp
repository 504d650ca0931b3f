// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/whynothing.h"

#include "app/link/linkedlineworks.h"
#include "app/store/store.h"

#include <algorithm>

namespace smartfleet {

namespace {

using Settings = std::vector<NotificationSettingRow>;

Result<Settings> settingsOf(Store& store, const ChannelId& room)
{
    auto settings = store.settings.list({.channelId = room.value}); // a substring, so others may be among them
    SMARTFLEET_TRY(settings);
    std::erase_if(*settings, [&room](const NotificationSettingRow& row) { return row.setting.channel != room; });
    return settings;
}

RoomOutcome outcomeOf(const Delivery& delivery, bool isLinked)
{
    switch (delivery.state) {
    case DeliveryState::Sent:
        return RoomOutcome::Delivered;
    case DeliveryState::Waiting: // only the first one of a room has the reason written on it
        return !isLinked || (delivery.lastError && LinkedLineWorks::isLinkProblem(*delivery.lastError))
            ? RoomOutcome::Paused
            : RoomOutcome::Waiting;
    case DeliveryState::Sending:
        return RoomOutcome::Waiting;
    case DeliveryState::Failed:
        return RoomOutcome::Failed;
    case DeliveryState::Cancelled:
        break;
    }
    return RoomOutcome::Cancelled;
}

bool isUnassigned(UnmatchedReason reason)
{
    return reason == UnmatchedReason::UnknownVehicle || reason == UnmatchedReason::UnknownUser ||
        reason == UnmatchedReason::UnknownCompany;
}

/// The settings of the room that this event concerns, whatever events they have on.
Settings concerning(const Settings& settings, const Event& event)
{
    Settings found;
    std::copy_if(settings.begin(), settings.end(), std::back_inserter(found), [&event](const auto& row) {
        const NotificationSetting& setting = row.setting;
        return setting.tab == SettingTab::Company ? setting.company == event.company : setting.user == event.user;
    });
    return found;
}

/// Why an event that was assigned to a company didn't go to the room by any of these settings.
RoomEvent heldBack(const EventRow& row, const Settings& settings)
{
    const QString& type = row.event.type;
    RoomEvent told{.row = row, .outcome = RoomOutcome::EventOff, .setting = settings.front().setting.id};
    for (const NotificationSettingRow& candidate : settings) {
        const NotificationSetting& setting = candidate.setting;
        if (!setting.events.contains(type))
            continue;
        told.setting = setting.id;
        told.outcome = setting.suspended ? RoomOutcome::Suspended : RoomOutcome::SettingChanged;
        if (!setting.suspended)
            break; // this one would send it today
    }
    return told;
}

/// Nothing where the event is none of the room's business.
std::optional<RoomEvent> tell(const EventRow& row, const Settings& settings, const std::optional<Delivery>& delivery,
                              bool isLinked)
{
    if (delivery)
        return RoomEvent{row, outcomeOf(*delivery, isLinked), delivery, delivery->setting};
    if (isUnassigned(row.event.unmatched))
        return RoomEvent{.row = row, .outcome = RoomOutcome::Unassigned};
    const Settings candidates = concerning(settings, row.event);
    if (candidates.empty())
        return std::nullopt;
    if (row.event.unmatched == UnmatchedReason::NotLinked)
        return RoomEvent{.row = row, .outcome = RoomOutcome::NotLinked, .setting = candidates.front().setting.id};
    return heldBack(row, candidates);
}

QStringList companiesOf(const Settings& settings)
{
    QStringList companies;
    for (const NotificationSettingRow& row : settings)
        companies += row.setting.company.value;
    companies.removeDuplicates();
    return companies;
}

/// An event's delivery to the room.
Result<std::optional<Delivery>> deliveryTo(Store& store, const ChannelId& room, const EventRow& row)
{
    if (row.deliveries == 0)
        return std::optional<Delivery>();
    const auto found = store.deliveries.ofEvent(row.event.seq);
    SMARTFLEET_TRY(found);
    for (const DeliveryRow& candidate : *found) {
        if (candidate.delivery.channel == room)
            return std::optional(candidate.delivery);
    }
    return std::optional<Delivery>();
}

void addMissing(std::vector<EventRow>& events, std::vector<EventRow> more)
{
    for (EventRow& row : more) {
        const bool isKnown = std::any_of(events.begin(), events.end(),
                                         [&row](const EventRow& other) { return other.event.seq == row.event.seq; });
        if (!isKnown)
            events.push_back(std::move(row));
    }
    std::sort(events.begin(), events.end(),
              [](const EventRow& left, const EventRow& right) { return left.event.seq < right.event.seq; });
}

} // namespace

Result<RoomStory> whyNothing(Store& store, const ChannelId& room, const QDateTime& from, const QDateTime& until)
{
    RoomStory story;
    auto settings = settingsOf(store, room);
    SMARTFLEET_TRY(settings);
    story.settings = std::move(*settings);
    auto events = store.events.around(companiesOf(story.settings), from, until, MostRoomEvents + 1);
    SMARTFLEET_TRY(events);
    // what the room had by settings that are gone
    auto sent = store.events.list({.channelId = room.value, .from = from, .until = until, .limit = MostRoomEvents + 1});
    SMARTFLEET_TRY(sent);
    addMissing(*events, std::move(*sent));
    const Result<Integration> integration = store.integration.load();
    SMARTFLEET_TRY(integration);
    const bool isLinked = integration->state == IntegrationState::Linked;
    for (const EventRow& row : *events) {
        const auto delivery = deliveryTo(store, room, row);
        SMARTFLEET_TRY(delivery);
        if (auto told = tell(row, story.settings, *delivery, isLinked))
            story.events.push_back(std::move(*told));
    }
    story.isAll = events->size() <= std::size_t(MostRoomEvents);
    if (story.events.size() > std::size_t(MostRoomEvents))
        story.events.resize(std::size_t(MostRoomEvents));
    const Result<QDateTime> last = store.events.lastReceived();
    SMARTFLEET_TRY(last);
    story.lastReceived = *last;
    return story;
}

} // namespace smartfleet
