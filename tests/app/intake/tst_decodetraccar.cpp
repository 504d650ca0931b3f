// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/decode.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace smartfleet;
using namespace Qt::StringLiterals;

namespace {

/// A body in the shape of Traccar 6: nulls written out, speeds in knots.
QJsonObject aBody(const QString& type, const QJsonObject& attributes = {})
{
    const QJsonObject event{{u"id"_s, 7001},
                            {u"attributes"_s, attributes},
                            {u"deviceId"_s, 31},
                            {u"type"_s, type},
                            {u"eventTime"_s, u"2026-03-01T22:15:09.000+00:00"_s},
                            {u"positionId"_s, 5550001},
                            {u"geofenceId"_s, 0},
                            {u"maintenanceId"_s, 0}};
    const QJsonObject position{
        {u"id"_s, 5550001},
        {u"attributes"_s, QJsonObject{{u"ignition"_s, true}, {u"hours"_s, qint64(9'734'812'000)}}},
        {u"deviceId"_s, 31},
        {u"serverTime"_s, u"2026-03-01T22:15:10.000+00:00"_s},
        {u"valid"_s, true},
        {u"latitude"_s, 34.6937},
        {u"longitude"_s, 135.5023},
        {u"speed"_s, 40.0},
        {u"address"_s, u"大阪府大阪市北区1-2"_s},
        {u"network"_s, QJsonValue::Null}};
    const QJsonObject device{{u"id"_s, 31},
                             {u"attributes"_s, QJsonObject{{u"speedLimit"_s, 10.0}}},
                             {u"name"_s, u"配送7号車"_s},
                             {u"uniqueId"_s, u"860000000000017"_s},
                             {u"model"_s, QJsonValue::Null}};
    return {{u"event"_s, event}, {u"position"_s, position}, {u"device"_s, device}};
}

QJsonObject withEvent(QJsonObject body, const QString& name, const QJsonValue& value)
{
    QJsonObject event = body.value(u"event"_s).toObject();
    event.insert(name, value);
    body.insert(u"event"_s, event);
    return body;
}

QJsonObject withPosition(QJsonObject body, const QString& name, const QJsonValue& value)
{
    QJsonObject position = body.value(u"position"_s).toObject();
    position.insert(name, value);
    body.insert(u"position"_s, position);
    return body;
}

QJsonObject anAlarm(const QString& alarm)
{
    return aBody(u"alarm"_s, {{u"alarm"_s, alarm}});
}

} // namespace

class TestDecodeTraccar : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void overspeed_knotsBecomeKmh()
    {
        const auto event = decode(aBody(u"deviceOverspeed"_s, {{u"speed"_s, 60.0}, {u"speedLimit"_s, 53.9957}}));

        QCOMPARE(event.type, u"speeding"_s);
        QCOMPARE(*event.data.speedKmh, 111.12);
        QVERIFY(std::abs(*event.data.limitKmh - 100.0) < 0.001);
        QCOMPARE(event.id, u"event:7001"_s);
        QCOMPARE(event.source, u"traccar:860000000000017"_s);
        QCOMPARE(event.deviceId, u"860000000000017"_s);
        QCOMPARE(event.deviceName, u"配送7号車"_s);
        QCOMPARE(event.occurredAt, QDateTime(QDate(2026, 3, 1), QTime(22, 15, 9), Qt::UTC));
        QCOMPARE(event.data.latitude, 34.6937);
        QCOMPARE(event.data.longitude, 135.5023);
        QCOMPARE(event.data.address, u"大阪府大阪市北区1-2"_s);
    }

    void overspeedAlarm_hasNoLimitOfOurs()
    {
        const auto event = decode(anAlarm(u"overspeed"_s));

        QCOMPARE(event.type, u"speeding"_s);
        QCOMPARE(*event.data.speedKmh, 74.08);
        QVERIFY(!event.data.limitKmh); // the device's limit wasn't the tracker's
    }

    void alarms_haveTypes_data()
    {
        QTest::addColumn<QString>("alarm");
        QTest::addColumn<QString>("type");
        QTest::newRow("hard acceleration") << u"hardAcceleration"_s << u"hard_acceleration"_s;
        QTest::newRow("hard braking") << u"hardBraking"_s << u"hard_braking"_s;
        QTest::newRow("hard cornering") << u"hardCornering"_s << u"hard_cornering"_s;
        QTest::newRow("geofence") << u"geofenceEnter"_s << u"geofence_enter"_s;
        QTest::newRow("sos") << u"sos"_s << u"sos"_s;
        QTest::newRow("fall") << u"fallDown"_s << u"accident"_s;
        QTest::newRow("tow") << u"tow"_s << u"tampering"_s;
        QTest::newRow("battery") << u"lowBattery"_s << u"power"_s;
        QTest::newRow("unknown") << u"jamming"_s << u"other"_s;
    }
    void alarms_haveTypes()
    {
        QFETCH(QString, alarm);
        QFETCH(QString, type);

        QCOMPARE(decode(anAlarm(alarm)).type, type);
    }

    void acceleration_ofTheEvent_isInG()
    {
        const auto without = decode(anAlarm(u"hardBraking"_s));
        const auto with = decode(aBody(u"alarm"_s, {{u"alarm"_s, u"hardBraking"_s}, {u"acceleration"_s, u"-0.42"_s}}));

        QVERIFY(!without.data.value);
        QCOMPARE(with.data.value, -0.42);
        QCOMPARE(with.data.unit, u"G"_s);
    }

    void unknownType_isKeptAndNamed()
    {
        const auto event = decode(aBody(u"commandResult"_s, {{u"result"_s, u"OK 1"_s}}));
        const auto alarm = decode(anAlarm(u"jamming"_s));

        QCOMPARE(event.type, u"other"_s);
        QCOMPARE(event.data.note, u"commandResult: OK 1"_s);
        QCOMPARE(alarm.data.note, u"jamming"_s);
    }

    void joinedAlarms_mostSevereNamesIt_othersAreNoted()
    {
        const auto event = decode(anAlarm(u"hardBraking,sos, jamming"_s));

        QCOMPARE(event.type, u"sos"_s);
        QCOMPARE(event.data.note, u"hardBraking, jamming"_s);
    }

    void twoAlarmsOfOnePosition_areTwoEvents()
    {
        const QJsonObject joined{{u"alarm"_s, u"hardBraking,hardCornering"_s}};
        QJsonObject first = withEvent(withPosition(anAlarm(u"hardBraking"_s), u"attributes"_s, joined), u"id"_s, 0);
        QJsonObject second = withEvent(withPosition(anAlarm(u"hardCornering"_s), u"attributes"_s, joined), u"id"_s, 0);

        const auto braking = decode(first);
        const auto cornering = decode(second);

        QCOMPARE(braking.type, u"hard_braking"_s);
        QCOMPARE(cornering.type, u"hard_cornering"_s);
        QVERIFY(braking.id != cornering.id);
        QCOMPARE(decode(first).id, braking.id);
    }

    void idZero_isMadeOfWhatTellsItApart_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("device") << u"deviceId"_s << QJsonValue(32);
        QTest::newRow("type") << u"type"_s << QJsonValue(u"geofenceEnter"_s);
        QTest::newRow("geofence") << u"geofenceId"_s << QJsonValue(6);
        QTest::newRow("maintenance") << u"maintenanceId"_s << QJsonValue(2);
        QTest::newRow("time") << u"eventTime"_s << QJsonValue(u"2026-03-01T22:15:10.000+00:00"_s);
    }
    void idZero_isMadeOfWhatTellsItApart()
    {
        QFETCH(QString, name);
        QFETCH(QJsonValue, value);
        const QJsonObject body = withEvent(aBody(u"geofenceExit"_s), u"id"_s, 0);

        QVERIFY(decode(withEvent(body, name, value)).id != decode(body).id);
    }

    void idZero_otherSpellingOfTheTime_isTheSameEvent()
    {
        const QJsonObject body = withEvent(aBody(u"ignitionOn"_s), u"id"_s, 0);

        QCOMPARE(decode(withEvent(body, u"eventTime"_s, u"2026-03-01T22:15:09Z"_s)).id, decode(body).id);
    }

    void largeNumbers_survive()
    {
        const auto event = decode(withEvent(aBody(u"ignitionOff"_s), u"id"_s, qint64(9'007'199'254'740'993)));

        QCOMPARE(event.id, u"event:9007199254740993"_s);
        QVERIFY(event.raw.contains("9734812000"));
    }

    void geofence_isNamed()
    {
        QJsonObject body = withEvent(aBody(u"geofenceExit"_s), u"geofenceId"_s, 5);
        QVERIFY(decode(body).data.geofence.isEmpty()); // it may be missing although it has an id
        body.insert(u"geofence"_s, QJsonObject{{u"id"_s, 5}, {u"name"_s, u"南港倉庫"_s}});

        const auto event = decode(body);

        QCOMPARE(event.type, u"geofence_exit"_s);
        QCOMPARE(event.data.geofence, u"南港倉庫"_s);
    }

    void maintenance_isNamed()
    {
        QJsonObject body = aBody(u"maintenance"_s);
        body.insert(u"maintenance"_s, QJsonObject{{u"name"_s, u"オイル交換"_s}, {u"start"_s, 1.0E7}});

        QCOMPARE(decode(body).data.note, u"オイル交換"_s);
    }

    void driver_isNamed()
    {
        const auto event = decode(aBody(u"driverChanged"_s, {{u"driverUniqueId"_s, u"D-55"_s}}));

        QCOMPARE(event.type, u"driver_changed"_s);
        QCOMPARE(event.data.note, u"D-55"_s);
    }

    void fuel_beforeAndAfter()
    {
        const auto event = decode(aBody(u"deviceFuelDrop"_s, {{u"before"_s, 52.0}, {u"after"_s, 40.5}}));

        QCOMPARE(event.type, u"fuel_drop"_s);
        QCOMPARE(event.data.value, -11.5);
        QCOMPARE(event.data.unit, u"L"_s);
        QCOMPARE(event.data.note, u"52.0 L → 40.5 L"_s);
    }

    void moving_positionIsLater_speedIsNotTheEvents()
    {
        const auto event = decode(withPosition(aBody(u"deviceMoving"_s), u"id"_s, 5550009));

        QCOMPARE(event.type, u"trip_start"_s);
        QCOMPARE(event.occurredAt, QDateTime(QDate(2026, 3, 1), QTime(22, 15, 9), Qt::UTC));
        QVERIFY(!event.data.speedKmh);
        QVERIFY(event.data.latitude);
    }

    void offline_withoutPosition()
    {
        QJsonObject body = aBody(u"deviceOffline"_s);
        body.remove(u"position"_s);

        const auto event = decode(body);

        QCOMPARE(event.type, u"device_offline"_s);
        QCOMPARE(event.data, EventData());
    }

    void noFix_hasNoCoordinates()
    {
        const auto event =
            decode(withPosition(withPosition(anAlarm(u"sos"_s), u"latitude"_s, 0.0), u"longitude"_s, 0.0));

        QVERIFY(!event.data.latitude);
        QVERIFY(!event.data.longitude);
    }

    void addressNull_isEmpty()
    {
        QVERIFY(decode(withPosition(anAlarm(u"sos"_s), u"address"_s, QJsonValue::Null)).data.address.isEmpty());
    }

    void deviceMissing_isToldByItsNumber()
    {
        QJsonObject body = aBody(u"deviceInactive"_s);
        body.remove(u"device"_s);

        const auto event = decode(body);

        QVERIFY(event.deviceId.isEmpty());
        QCOMPARE(event.deviceName, u"#31"_s);
        QCOMPARE(event.source, u"traccar"_s);
    }

    void olderServer_serverTimeAndEmptyLists()
    {
        QJsonObject body = aBody(u"ignitionOn"_s);
        QJsonObject event = body.value(u"event"_s).toObject();
        event.remove(u"eventTime"_s);
        event.insert(u"serverTime"_s, u"2019-03-02T07:15:09.000+0900"_s);
        event.insert(u"attributes"_s, QJsonArray());
        body.insert(u"event"_s, event);
        body.insert(u"geofence"_s, QJsonArray());

        const auto decoded = decode(body);

        QCOMPARE(decoded.type, u"ignition_on"_s);
        QCOMPARE(decoded.occurredAt, QDateTime(QDate(2019, 3, 1), QTime(22, 15, 9), Qt::UTC));
    }

    void usersAndTheirTokens_areDropped()
    {
        QJsonObject body = aBody(u"ignitionOn"_s);
        body.insert(u"users"_s, QJsonArray{QJsonObject{{u"email"_s, u"a@example.com"_s}, {u"token"_s, u"s3cr3t"_s}}});

        const auto event = decode(body);

        QVERIFY(!event.raw.contains("s3cr3t"));
        QVERIFY(!event.raw.contains("example.com"));
        body.remove(u"users"_s);
        QCOMPARE(QJsonDocument::fromJson(event.raw).object(), body);
    }

    void withoutTimeAndNumber_sameBodyIsTheSameEvent()
    {
        const QJsonObject body =
            withEvent(withEvent(aBody(u"ignitionOn"_s), u"id"_s, 0), u"eventTime"_s, QJsonValue::Null);

        const auto event = decode(body);

        QVERIFY(event.occurredAt.isNull());
        QCOMPARE(decode(body).id, event.id);
        QVERIFY(decode(withPosition(body, u"speed"_s, 1.0)).id != event.id);
    }

    void missing_isNamed_data()
    {
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<QString>("named");
        QTest::newRow("event") << QJsonObject{{u"position"_s, QJsonObject()}} << u"event"_s;
        QTest::newRow("type") << withEvent(aBody(u"x"_s), u"type"_s, QJsonValue::Null) << u"event.type"_s;
    }
    void missing_isNamed()
    {
        QFETCH(QJsonObject, body);
        QFETCH(QString, named);

        const auto decoded = decodeTraccar(body, m_catalogue);

        QVERIFY(!decoded);
        QCOMPARE(decoded.error().code, u"event_attribute_missing"_s);
        QCOMPARE(decoded.error().args, QStringList{named});
    }

private:
    IncomingEvent decode(const QJsonObject& body)
    {
        const auto decoded = decodeTraccar(body, m_catalogue);
        return decoded ? *decoded : IncomingEvent{u"not decoded"_s, decoded.error().code};
    }

    const EventCatalogue m_catalogue = EventCatalogue::builtIn();
};

QTEST_GUILESS_MAIN(TestDecodeTraccar)
#include "tst_decodetraccar.moc"
