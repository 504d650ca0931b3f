// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/decode.h"
#include "app/intake/decodesupport.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <cmath>

namespace smartfleet {

using namespace Qt::StringLiterals;

namespace {

constexpr double KmhPerKnot = 1.852;
constexpr qsizetype MaxNameLength = 200;

/// One forwarded body, taken apart. Relays written in PHP turn {} into []; then the object counts as empty.
struct Body
{
    QJsonObject event;
    QJsonObject attributes;
    QJsonObject position;
    QJsonObject device;
    QJsonObject geofence;
    QJsonObject maintenance;

    explicit Body(const QJsonObject& body)
        : event(body.value(u"event"_s).toObject())
        , attributes(event.value(u"attributes"_s).toObject())
        , position(body.value(u"position"_s).toObject())
        , device(body.value(u"device"_s).toObject())
        , geofence(body.value(u"geofence"_s).toObject())
        , maintenance(body.value(u"maintenance"_s).toObject())
    {
    }
};

/// A number, also one written as a text.
std::optional<double> number(const QJsonObject& object, const QString& name)
{
    const QJsonValue value = object.value(name);
    bool good = value.isDouble();
    const double number = good ? value.toDouble() : value.toString().toDouble(&good);
    if (!good || !std::isfinite(number))
        return {};
    return number;
}

/// A text, also one written as a number; "" for anything else.
QString text(const QJsonObject& object, const QString& name)
{
    const QJsonValue value = object.value(name);
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    return cleanText(value.toString()).trimmed();
}

std::optional<double> kmh(std::optional<double> knots)
{
    if (!knots || *knots < 0)
        return {};
    return *knots * KmhPerKnot;
}

/// Of several alarms in one event the most severe one names it, the first of equals; the others are told in the note.
QString decidingAlarm(const QStringList& alarms, const EventCatalogue& catalogue)
{
    QString deciding = alarms.value(0);
    int best = -1;
    for (const QString& alarm : alarms) {
        const QString id = catalogue.typeForTraccar(u"alarm"_s, alarm);
        const EventType* type = catalogue.find(id);
        const int rank = id == OtherEventType || !type ? -1 : static_cast<int>(type->severity);
        if (rank > best) {
            best = rank;
            deciding = alarm;
        }
    }
    return deciding;
}

/// Where it happened. Trackers without a fix send 0/0.
void readPosition(const Body& body, EventData& into)
{
    const auto latitude = number(body.position, u"latitude"_s);
    const auto longitude = number(body.position, u"longitude"_s);
    const bool inRange = latitude && longitude && std::abs(*latitude) <= 90 && std::abs(*longitude) <= 180;
    if (inRange && (*latitude != 0 || *longitude != 0)) {
        into.latitude = latitude;
        into.longitude = longitude;
    }
    into.address = text(body.position, u"address"_s);
    into.geofence = text(body.geofence, u"name"_s);
}

void readSpeeds(const Body& body, const QString& type, EventData& into)
{
    // the position that comes with these was measured later, at another speed
    if (type == u"trip_start"_s || type == u"trip_stop"_s)
        return;
    into.speedKmh = kmh(number(body.attributes, u"speed"_s));
    if (!into.speedKmh)
        into.speedKmh = kmh(number(body.position, u"speed"_s));
    if (type != u"speeding"_s)
        return;
    into.limitKmh = kmh(number(body.attributes, u"speedLimit"_s));
    if (!into.limitKmh)
        into.limitKmh = kmh(number(body.position.value(u"attributes"_s).toObject(), u"speedLimit"_s));
}

QString litres(double value)
{
    return QString::number(value, 'f', 1);
}

void readFuel(const Body& body, EventData& into)
{
    const auto before = number(body.attributes, u"before"_s);
    const auto after = number(body.attributes, u"after"_s);
    if (!before || !after)
        return;
    into.value = *after - *before;
    into.unit = u"L"_s;
    into.note = u"%1 L → %2 L"_s.arg(litres(*before), litres(*after));
}

/// What there is to tell beyond the type's name.
void readValue(const Body& body, const QString& type, const QString& traccarType, EventData& into)
{
    if (type == u"fuel_drop"_s || type == u"fuel_increase"_s) {
        readFuel(body, into);
    } else if (type == u"hard_acceleration"_s || type == u"hard_braking"_s) {
        into.value = number(body.attributes, u"acceleration"_s);
        if (into.value)
            into.unit = u"G"_s;
    } else if (type == u"maintenance"_s) {
        into.note = text(body.maintenance, u"name"_s);
    } else if (type == u"driver_changed"_s) {
        into.note = text(body.attributes, u"driverUniqueId"_s);
        if (into.note.isEmpty())
            into.note = text(body.position.value(u"attributes"_s).toObject(), u"driverUniqueId"_s);
    } else if (type == OtherEventType && traccarType != u"alarm"_s) {
        const QString said = text(body.attributes, traccarType == u"textMessage"_s ? u"message"_s : u"result"_s);
        into.note = said.isEmpty() ? traccarType : traccarType + u": "_s + said;
    }
}

/// The event's alarms apart from the deciding one, or all of them where the type doesn't tell which it was.
void noteAlarms(QStringList alarms, const QString& deciding, const QString& type, EventData& into)
{
    if (type != OtherEventType)
        alarms.removeOne(deciding);
    if (!alarms.isEmpty())
        into.note = into.note.isEmpty() ? alarms.join(u", "_s) : into.note + u" / "_s + alarms.join(u", "_s);
}

/// The event's number where Traccar could store it; else what else tells it from others.
QString uniqueId(const Body& body, const IncomingEvent& event, const QString& traccarType, const QString& alarm)
{
    const qint64 id = body.event.value(u"id"_s).toInteger();
    if (id > 0)
        return u"event:%1"_s.arg(id);
    if (event.occurredAt.isNull())
        return u"body:"_s +
            QString::fromLatin1(QCryptographicHash::hash(event.raw, QCryptographicHash::Sha256).toHex());
    QString about = alarm;
    if (about.isEmpty() && body.event.value(u"geofenceId"_s).toInteger() > 0)
        about = u"geofence:%1"_s.arg(body.event.value(u"geofenceId"_s).toInteger());
    if (about.isEmpty() && body.event.value(u"maintenanceId"_s).toInteger() > 0)
        about = u"maintenance:%1"_s.arg(body.event.value(u"maintenanceId"_s).toInteger());
    return u"device:%1/%2/%3/%4"_s.arg(QString::number(body.event.value(u"deviceId"_s).toInteger()),
                                       traccarType.left(100), about.left(100),
                                       event.occurredAt.toString(Qt::ISODateWithMs));
}

/// The device's clock; older servers sent the server's.
QDateTime eventTime(const QJsonObject& event)
{
    for (const QString& name : {u"eventTime"_s, u"serverTime"_s}) {
        if (const auto time = parseTimestamp(text(event, name), true))
            return *time;
    }
    return {};
}

} // namespace

Result<IncomingEvent> decodeTraccar(const QJsonObject& received, const EventCatalogue& catalogue)
{
    QJsonObject kept = received;
    kept.remove(u"users"_s); // with mail addresses and login tokens
    const Body body(kept);
    if (body.event.isEmpty())
        return failure(attributeMissing(u"event"_s));
    const QString traccarType = text(body.event, u"type"_s);
    if (traccarType.isEmpty())
        return failure(attributeMissing(u"event.type"_s));
    const QString allAlarms = text(body.attributes, u"alarm"_s);
    QStringList alarms;
    for (const QString& alarm : allAlarms.split(u',', Qt::SkipEmptyParts))
        alarms.append(alarm.trimmed());
    const QString alarm = decidingAlarm(alarms, catalogue);

    IncomingEvent event;
    event.raw = QJsonDocument(kept).toJson(QJsonDocument::Compact);
    event.type = catalogue.typeForTraccar(traccarType, alarm);
    event.occurredAt = eventTime(body.event);
    event.deviceId = text(body.device, u"uniqueId"_s).left(MaxNameLength);
    event.deviceName = text(body.device, u"name"_s).left(MaxNameLength);
    if (event.deviceName.isEmpty() && event.deviceId.isEmpty())
        event.deviceName = u"#%1"_s.arg(body.event.value(u"deviceId"_s).toInteger());
    // event numbers start afresh in another Traccar, or in one set up anew; trackers' IDs don't
    event.source = event.deviceId.isEmpty() ? u"traccar"_s : u"traccar:"_s + event.deviceId;
    event.id = uniqueId(body, event, traccarType, allAlarms);
    readPosition(body, event.data);
    readSpeeds(body, event.type, event.data);
    readValue(body, event.type, traccarType, event.data);
    noteAlarms(alarms, alarm, event.type, event.data);
    return event;
}

} // namespace smartfleet
