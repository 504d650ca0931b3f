// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/departure.h"

namespace smartfleet {

using namespace Qt::StringLiterals;

namespace {

/// What tells a vehicle from others; empty when nobody knows which one it was. No id begins with a blank.
QString vehicleOf(const Event& event)
{
    if (!event.vehicle.value.isEmpty())
        return event.vehicle.value;
    return event.deviceName.isEmpty() ? QString() : u' ' + event.deviceName;
}

void cancelWithError(Delivery& delivery, const QString& reason)
{
    delivery.state = DeliveryState::Cancelled;
    delivery.lastError = Error{.kind = Error::Kind::Cancelled, .code = reason};
}

// by our own clock, as the pause is about what arrives in the talk room
Result<> keepToPause(Store& store, const NotificationSetting& setting, const Event& event, Delivery& delivery)
{
    const PauseKey key{setting.id, vehicleOf(event), event.type};
    if (key.vehicle.isEmpty())
        return {};
    const auto pause = store.timing.pause(key);
    SMARTFLEET_TRY(pause);
    const QDateTime& now = event.receivedAt;
    const QDateTime end = pause->since.addSecs(qint64{60} * setting.timing.pauseMinutes);
    if (pause->since.isValid() && now >= pause->since && now < end) {
        cancelWithError(delivery, u"folded"_s);
        return store.timing.countFolded(key);
    }
    delivery.folded = pause->folded;
    return store.timing.startPause(key, now);
}

} // namespace

Result<> keepToTiming(Store& store, const NotificationSetting& setting, const Event& event, Delivery& delivery)
{
    const DeliveryTiming& timing = setting.timing;
    if (delivery.urgent || timing == DeliveryTiming{})
        return {};
    const QDateTime& now = event.receivedAt;
    std::vector<QDate> daysOff;
    if (timing.daysOff == DaysOff::Quiet) {
        auto declared = store.timing.daysOff(setting.company, now.date().addDays(-1));
        SMARTFLEET_TRY(declared);
        daysOff = std::move(*declared);
    }
    const Departure departure = departureOf(timing, now, daysOff);
    if (departure.isDropped) {
        cancelWithError(delivery, u"quiet_hours"_s);
        return {};
    }
    if (timing.pauseMinutes > 0)
        SMARTFLEET_TRY(keepToPause(store, setting, event, delivery));
    if (delivery.state == DeliveryState::Waiting && departure.at > now) {
        delivery.isHeld = true;
        delivery.heldUntil = departure.at;
        delivery.nextAttemptAt = departure.at;
        delivery.retrySince = departure.at; // retrying lasts from then on
    }
    return {};
}

} // namespace smartfleet
