// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/delivery.h"

#include <deque>

namespace smartfleet {

/// What Traccar reported to a talk room, as far as it tells whether another report is of the same incident: Traccar's
/// own watch on speed, for one, and the tracker's alarm come as two events.
struct Report
{
    DeliveryId delivery = {};
    ChannelId room = {};
    SettingId setting = {};
    QString source = {};  ///< the tracker
    QString type = {};    ///< ours
    QString name = {};    ///< Traccar's: of the alarm, or of the event
    bool isAlarm = false; ///< of the tracker
    QDateTime at = {};
};

/// Nothing for an event that isn't a tracker's, of which the catalogue knows no type, or without a time. `raw` is the
/// JSON as it came.
std::optional<Report> reportOf(const Delivery& delivery, const Event& event, const QByteArray& raw);

/// Whether an alarm and an event of Traccar's own, within seconds, tell a room the same of one tracker, by the same
/// setting.
bool isSameIncident(const Report& a, const Report& b);

/// The reports that rooms were told of lately, for those that come a moment later under the other name. It forgets when
/// the program ends: then a room reads of an incident twice.
class ToldReports
{
public:
    void remember(const Report& report);
    /// The earlier report of the same incident, which is forgotten then: each is one of two, never of three.
    std::optional<Report> takeTwin(const Report& report);

private:
    std::deque<Report> m_reports;
};

} // namespace smartfleet
