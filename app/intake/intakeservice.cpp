// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/intakeservice.h"

#include "app/intake/departure.h"

#include <algorithm>

namespace smartfleet {

using namespace Qt::StringLiterals;

namespace {

/// Where an event belongs, as far as that is registered here.
struct Place
{
    CompanyId company = {};
    UserId user = {};
    VehicleId vehicle = {};
    UnmatchedReason reason = UnmatchedReason::None;
};

Result<std::optional<Vehicle>> findVehicle(IntakeLookups& known, const IncomingEvent& event)
{
    if (!event.vehicle.value.isEmpty())
        return known.vehicle(event.vehicle);
    if (!event.deviceId.isEmpty())
        return known.vehicleOfDevice(event.deviceId);
    return std::optional<Vehicle>();
}

/// What the named company, user and vehicle agree on. A company that is named and known is told even of a vehicle or
/// user that isn't known; but never of one that belongs to another company.
Place agree(const IncomingEvent& event, bool companyKnown, const std::optional<Vehicle>& vehicle,
            const std::optional<User>& user)
{
    Place place;
    const bool namesVehicle = !event.vehicle.value.isEmpty() || !event.deviceId.isEmpty();
    if (!event.company.value.isEmpty()) {
        if (!companyKnown)
            return {{}, {}, {}, UnmatchedReason::UnknownCompany};
        place.company = event.company;
        if (vehicle && vehicle->company != place.company)
            return {place.company, {}, {}, UnmatchedReason::UnknownVehicle};
    } else if (vehicle) {
        place.company = vehicle->company;
    } else if (user) {
        place.company = user->company;
    } else {
        const bool onlyUser = !event.user.value.isEmpty() && !namesVehicle;
        return {{}, {}, {}, onlyUser ? UnmatchedReason::UnknownUser : UnmatchedReason::UnknownVehicle};
    }
    if (user && user->company != place.company)
        return {place.company, {}, {}, UnmatchedReason::UnknownUser};
    if (vehicle)
        place.vehicle = vehicle->id;
    if (user)
        place.user = user->id;
    return place;
}

Result<Place> locate(IntakeLookups& lookups, const IncomingEvent& event)
{
    const auto vehicle = findVehicle(lookups, event);
    if (!vehicle)
        return failure(vehicle.error());
    bool companyKnown = false;
    if (!event.company.value.isEmpty()) {
        const auto isKnown = lookups.isCompany(event.company);
        if (!isKnown)
            return failure(isKnown.error());
        companyKnown = *isKnown;
    }
    const std::optional<Vehicle>& known = *vehicle;
    const UserId named = !event.user.value.isEmpty() || !known ? event.user : known->user;
    std::optional<User> user;
    if (!named.value.isEmpty()) {
        auto found = lookups.user(named);
        if (!found)
            return failure(found.error());
        user = std::move(*found);
    }
    return agree(event, companyKnown, known, user);
}

using Settings = std::vector<const NotificationSetting*>;

/// The settings to deliver by: a room that two of them name is told once, and then the company's counts.
Settings oncePerRoom(Settings settings)
{
    std::stable_sort(settings.begin(), settings.end(),
                     [](const NotificationSetting* left, const NotificationSetting* right) {
                         return left->tab == SettingTab::Company && right->tab != SettingTab::Company;
                     });
    Settings chosen;
    chosen.reserve(settings.size());
    for (const NotificationSetting* setting : settings) {
        const bool known = std::any_of(chosen.begin(), chosen.end(), [setting](const NotificationSetting* other) {
            return other->system == setting->system && other->channel == setting->channel;
        });
        if (!known)
            chosen.push_back(setting);
    }
    return chosen;
}

struct Match
{
    Settings settings = {};
    UnmatchedReason reason = UnmatchedReason::None;
};

Result<Match> matchSettings(IntakeLookups& lookups, const Place& place, const QString& type)
{
    auto candidates = lookups.candidates(place.company, place.user);
    if (!candidates)
        return failure(candidates.error());
    std::erase_if(*candidates, [](const NotificationSetting* setting) { return setting->system != LineWorksSystem; });
    if (candidates->empty())
        return Match{{}, UnmatchedReason::NoSetting};
    std::erase_if(*candidates, [&type](const NotificationSetting* setting) { return !setting->events.contains(type); });
    if (candidates->empty())
        return Match{{}, UnmatchedReason::EventOff};
    std::erase_if(*candidates, [](const NotificationSetting* setting) { return setting->suspended; });
    if (candidates->empty())
        return Match{{}, UnmatchedReason::Suspended};
    return Match{oncePerRoom(std::move(*candidates)), UnmatchedReason::None};
}

Event toEvent(const IncomingEvent& incoming, const Place& place, UnmatchedReason reason, const QDateTime& now)
{
    Event event;
    event.source = incoming.source;
    event.id = incoming.id;
    event.type = incoming.type;
    event.occurredAt = incoming.occurredAt.isValid() ? incoming.occurredAt : now;
    event.receivedAt = now;
    event.company = place.company;
    event.user = place.user;
    event.vehicle = place.vehicle;
    event.deviceName = incoming.deviceName;
    if (event.deviceName.isEmpty())
        event.deviceName = incoming.deviceId;
    if (event.deviceName.isEmpty() && place.vehicle.value.isEmpty())
        event.deviceName = incoming.vehicle.value;
    event.data = incoming.data;
    event.unmatched = reason;
    return event;
}

} // namespace

IntakeService::IntakeService(Store& store, const EventCatalogue& catalogue, Clock& clock, Metrics* metrics)
    : m_store(store)
    , m_catalogue(catalogue)
    , m_clock(clock)
    , m_metrics(metrics)
    , m_lookups(store)
    , m_heard(store)
{
}

Result<IntakeOutcome> IntakeService::accept(const std::vector<IncomingEvent>& events)
{
    return acceptEach({&events, 1}).front();
}

std::vector<Result<IntakeOutcome>> IntakeService::acceptEach(std::span<const std::vector<IncomingEvent>> batches)
{
    std::vector<Result<IntakeOutcome>> outcomes(batches.size(), IntakeOutcome());
    bool begun = false;
    const Result<> done = m_store.database.transaction([&]() -> Result<> {
        begun = true;
        SMARTFLEET_TRY(m_lookups.refresh());
        const Result<bool> linked = m_lookups.takesDeliveries();
        SMARTFLEET_TRY(linked);
        for (std::size_t i = 0; i < batches.size(); ++i) {
            for (const IncomingEvent& event : batches[i])
                SMARTFLEET_TRY(acceptOne(event, *linked, *outcomes[i]));
        }
        return {};
    });
    m_heard.settle(done.has_value());
    if (done) {
        for (const Result<IntakeOutcome>& outcome : outcomes)
            count(*outcome);
        return outcomes;
    }
    for (std::size_t i = 0; i < batches.size(); ++i)
        outcomes[i] = begun && batches.size() > 1 ? accept(batches[i]) : failure(done.error());
    return outcomes;
}

void IntakeService::count(const IntakeOutcome& outcome) const
{
    if (!m_metrics)
        return;
    m_metrics->eventsAccepted.Increment(outcome.accepted);
    m_metrics->eventsDuplicate.Increment(outcome.duplicates);
    m_metrics->eventsUnmatched.Increment(outcome.unmatched);
}

Result<> IntakeService::acceptOne(const IncomingEvent& incoming, bool linked, IntakeOutcome& outcome)
{
    const auto place = locate(m_lookups, incoming);
    if (!place)
        return failure(place.error());
    Match match{{}, place->reason};
    if (match.reason == UnmatchedReason::None && !linked)
        match.reason = UnmatchedReason::NotLinked;
    if (match.reason == UnmatchedReason::None) {
        auto found = matchSettings(m_lookups, *place, incoming.type);
        if (!found)
            return failure(found.error());
        match = std::move(*found);
    }
    const QDateTime now = m_clock.now();
    const Event event = toEvent(incoming, *place, match.reason, now);
    const auto stored = m_store.events.accept(event, incoming.raw);
    if (!stored)
        return failure(stored.error());
    SMARTFLEET_TRY(m_heard.note(incoming.source, now));
    const std::optional<EventSeq>& seq = *stored;
    if (!seq) {
        ++outcome.duplicates;
        return {};
    }
    ++outcome.accepted;
    if (match.reason != UnmatchedReason::None)
        ++outcome.unmatched;
    const EventType* type = m_catalogue.find(incoming.type);
    for (const NotificationSetting* setting : match.settings) {
        Delivery delivery;
        delivery.event = *seq;
        delivery.setting = setting->id;
        delivery.tab = setting->tab;
        delivery.system = setting->system;
        delivery.channel = setting->channel;
        delivery.urgent = type && type->severity == Severity::Urgent;
        delivery.createdAt = now;
        delivery.retrySince = now;
        delivery.nextAttemptAt = now;
        SMARTFLEET_TRY(keepToTiming(m_store, *setting, event, delivery));
        const auto added = m_store.deliveries.add(delivery);
        if (!added)
            return failure(added.error());
    }
    return {};
}

} // namespace smartfleet
