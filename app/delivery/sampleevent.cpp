// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/sampleevent.h"

#include "app/delivery/messagewords.h"

using namespace Qt::StringLiterals;

namespace smartfleet {

Event sampleEvent(const QString& type, const QDateTime& now, const MessageLocale& locale)
{
    const MessageWords& words = MessageWords::of(locale.language);
    Event event;
    event.type = type;
    event.occurredAt = now;
    event.receivedAt = now;
    event.data.latitude = 35.65583; // Minato city office
    event.data.longitude = 139.75149;
    event.data.address = words.line(u"sampleAddress"_s);
    if (type == u"speeding") {
        event.data.speedKmh = 78;
        event.data.limitKmh = 60;
    } else if (type == u"hard_acceleration" || type == u"hard_braking") {
        event.data.value = type == u"hard_braking" ? -0.42 : 0.38;
        event.data.unit = u"G"_s;
    } else if (type == u"hard_cornering") {
        event.data.value = 2;
    } else if (type.startsWith(u"geofence_")) {
        event.data.geofence = words.line(u"sampleGeofence"_s);
    } else if (type == u"fuel_drop" || type == u"fuel_increase") {
        event.data.note = type == u"fuel_drop" ? u"62 L → 48 L"_s : u"12 L → 70 L"_s;
    }
    return event;
}

EventNames sampleNames(const QString& company, const MessageLocale& locale)
{
    const MessageWords& words = MessageWords::of(locale.language);
    return {company, words.line(u"sampleDriver"_s), words.line(u"sampleVehicle"_s), words.line(u"samplePlate"_s)};
}

} // namespace smartfleet
