// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ids.h"

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace smartfleet {

/// What an event says beyond its type; everything may be missing.
struct EventData
{
    std::optional<double> latitude = {};  ///< degrees, -90…90
    std::optional<double> longitude = {}; ///< degrees, -180…180
    QString address = {};
    std::optional<double> speedKmh = {};
    std::optional<double> limitKmh = {};
    std::optional<double> value = {}; ///< the measured value, in `unit`
    QString unit = {};
    QString note = {};
    QString geofence = {};
    friend bool operator==(const EventData&, const EventData&) = default;
};

/// A fleet event as a sender hands it in, decoded, before it is accepted.
struct IncomingEvent
{
    QString source = {}; ///< with `id` unique over all time
    QString id = {};
    QString type = {};         ///< an EventType's id
    QDateTime occurredAt = {}; ///< UTC, by the sender's clock, which may be years wrong
    CompanyId company = {};    ///< at least one of these four is set
    UserId user = {};
    VehicleId vehicle = {};
    QString deviceId = {};   ///< of the fleet system, where it doesn't know our vehicle ids
    QString deviceName = {}; ///< what the sender calls the vehicle; shown when the vehicle isn't known here
    EventData data = {};
    QByteArray raw = {}; ///< the JSON as it came, without what must not be stored
    friend bool operator==(const IncomingEvent&, const IncomingEvent&) = default;
};

/// Why an accepted event went to nobody.
enum class UnmatchedReason {
    None,           ///< it went to somebody
    UnknownVehicle, ///< the device or vehicle isn't registered
    UnknownUser,
    UnknownCompany,
    NoSetting, ///< the company has no notification setting
    EventOff,  ///< it has, but none with this event on
    NotLinked, ///< no notification system is linked
    Suspended, ///< only users' settings match, and those are suspended
};
/// All but None.
inline constexpr UnmatchedReason UnmatchedReasons[] = {UnmatchedReason::UnknownVehicle, UnmatchedReason::UnknownUser,
                                                       UnmatchedReason::UnknownCompany, UnmatchedReason::NoSetting,
                                                       UnmatchedReason::EventOff,       UnmatchedReason::NotLinked,
                                                       UnmatchedReason::Suspended};
QString toString(UnmatchedReason reason); ///< "unknownVehicle" …; "" for None
UnmatchedReason unmatchedReasonFromString(const QString& text);

/// An event that was accepted and is stored.
struct Event
{
    EventSeq seq = {};
    QString source = {};
    QString id = {};
    QString type = {};
    QDateTime occurredAt = {}; ///< UTC
    QDateTime receivedAt = {}; ///< UTC, our clock
    CompanyId company = {};
    UserId user = {};
    VehicleId vehicle = {};
    QString deviceName = {};
    EventData data = {};
    UnmatchedReason unmatched = UnmatchedReason::None;
    int repeats = 0; ///< how often it came again
    friend bool operator==(const Event&, const Event&) = default;
};

/// EventData as compact JSON and back, for the store. Unknown members are ignored.
QByteArray toJson(const EventData& data);
EventData eventDataFromJson(const QByteArray& json);

} // namespace smartfleet
