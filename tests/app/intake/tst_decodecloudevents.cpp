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

QJsonObject anEvent()
{
    return {{u"specversion"_s, u"1.0"_s},
            {u"id"_s, u"e-1"_s},
            {u"source"_s, u"/fleet/tokyo"_s},
            {u"type"_s, u"speeding"_s},
            {u"time"_s, u"2026-08-20T09:00:00+09:00"_s},
            {u"companyid"_s, u"c1"_s}};
}

QJsonObject anEventWith(const QString& name, const QJsonValue& value)
{
    QJsonObject event = anEvent();
    event.insert(name, value);
    return event;
}

QJsonObject anEventWithData(const QString& name, const QJsonValue& value)
{
    return anEventWith(u"data"_s, QJsonObject{{name, value}});
}

} // namespace

class TestDecodeCloudEvents : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void full_keepsEverything()
    {
        QJsonObject event = anEvent();
        event.insert(u"userid"_s, u"u1"_s);
        event.insert(u"vehicleid"_s, u"v1"_s);
        event.insert(u"data"_s,
                     QJsonObject{{u"latitude"_s, 35.6},
                                 {u"longitude"_s, 139.7},
                                 {u"address"_s, u"東京都港区"_s},
                                 {u"speedKmh"_s, 112.4},
                                 {u"limitKmh"_s, 100},
                                 {u"value"_s, -0.4},
                                 {u"unit"_s, u"G"_s},
                                 {u"note"_s, u"雨\n夜"_s},
                                 {u"geofence"_s, u"本社"_s},
                                 {u"somethingelse"_s, QJsonObject{{u"a"_s, 1}}}});

        const auto decoded = decodeCloudEvent(event, m_catalogue);

        QVERIFY(decoded);
        QCOMPARE(decoded->source, u"/fleet/tokyo"_s);
        QCOMPARE(decoded->id, u"e-1"_s);
        QCOMPARE(decoded->type, u"speeding"_s);
        QCOMPARE(decoded->occurredAt, QDateTime(QDate(2026, 8, 20), QTime(0, 0), Qt::UTC));
        QCOMPARE(decoded->company.value, u"c1"_s);
        QCOMPARE(decoded->user.value, u"u1"_s);
        QCOMPARE(decoded->vehicle.value, u"v1"_s);
        QCOMPARE(decoded->data.latitude, 35.6);
        QCOMPARE(decoded->data.longitude, 139.7);
        QCOMPARE(decoded->data.address, u"東京都港区"_s);
        QCOMPARE(decoded->data.speedKmh, 112.4);
        QCOMPARE(decoded->data.limitKmh, 100.0);
        QCOMPARE(decoded->data.value, -0.4);
        QCOMPARE(decoded->data.unit, u"G"_s);
        QCOMPARE(decoded->data.note, u"雨\n夜"_s);
        QCOMPARE(decoded->data.geofence, u"本社"_s);
        QCOMPARE(QJsonDocument::fromJson(decoded->raw).object(), event);
    }

    void missingAttribute_isNamed_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"specversion", "id", "source", "type", "companyid"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void missingAttribute_isNamed()
    {
        QFETCH(QString, name);
        QJsonObject without = anEvent();
        without.remove(name);

        const auto missing = decodeCloudEvent(without, m_catalogue);
        const auto null = decodeCloudEvent(anEventWith(name, QJsonValue::Null), m_catalogue);

        QVERIFY(!missing);
        QCOMPARE(missing.error().code, u"event_attribute_missing"_s);
        QCOMPARE(missing.error().args, QStringList{name});
        QVERIFY(!null);
        QCOMPARE(null.error(), missing.error());
    }

    void badAttribute_isNamed_data()
    {
        QTest::addColumn<QJsonObject>("event");
        QTest::addColumn<QString>("named");
        QTest::newRow("other version") << anEventWith(u"specversion"_s, u"0.3"_s) << u"specversion"_s;
        QTest::newRow("empty id") << anEventWith(u"id"_s, u""_s) << u"id"_s;
        QTest::newRow("id is a number") << anEventWith(u"id"_s, 7) << u"id"_s;
        QTest::newRow("id with a control character") << anEventWith(u"id"_s, u"a\u0000b"_s) << u"id"_s;
        QTest::newRow("id too long for a key") << anEventWith(u"id"_s, QString(1001, u'x')) << u"id"_s;
        QTest::newRow("source is an object") << anEventWith(u"source"_s, QJsonObject()) << u"source"_s;
        QTest::newRow("no zone") << anEventWith(u"time"_s, u"2026-08-20T09:00:00"_s) << u"time"_s;
        QTest::newRow("no such day") << anEventWith(u"time"_s, u"2026-02-30T09:00:00Z"_s) << u"time"_s;
        QTest::newRow("compact zone") << anEventWith(u"time"_s, u"2026-08-20T09:00:00+0900"_s) << u"time"_s;
        QTest::newRow("upper-case name") << anEventWith(u"companyId"_s, u"c1"_s) << u"companyId"_s;
        QTest::newRow("name with underscore") << anEventWith(u"my_ext"_s, u"c1"_s) << u"my_ext"_s;
        QTest::newRow("empty company") << anEventWith(u"companyid"_s, u""_s) << u"companyid"_s;
        QTest::newRow("company is a list") << anEventWith(u"companyid"_s, QJsonArray{u"c1"_s}) << u"companyid"_s;
        QTest::newRow("company is a fraction") << anEventWith(u"companyid"_s, 1.5) << u"companyid"_s;
        QTest::newRow("vehicle too long") << anEventWith(u"vehicleid"_s, QString(65, u'v')) << u"vehicleid"_s;
        QTest::newRow("data is a text") << anEventWith(u"data"_s, u"{}"_s) << u"data"_s;
        QTest::newRow("latitude beyond the pole") << anEventWithData(u"latitude"_s, 90.1) << u"data.latitude"_s;
        QTest::newRow("longitude beyond 180") << anEventWithData(u"longitude"_s, -180.5) << u"data.longitude"_s;
        QTest::newRow("latitude as a text") << anEventWithData(u"latitude"_s, u"35"_s) << u"data.latitude"_s;
        QTest::newRow("negative speed") << anEventWithData(u"speedKmh"_s, -1) << u"data.speedKmh"_s;
        QTest::newRow("endless limit") << anEventWithData(u"limitKmh"_s, 1e300) << u"data.limitKmh"_s;
        QTest::newRow("value as a text") << anEventWithData(u"value"_s, u"警告"_s) << u"data.value"_s;
        QTest::newRow("note is a number") << anEventWithData(u"note"_s, 3) << u"data.note"_s;
        QTest::newRow("broken Base64") << anEventWith(u"data_base64"_s, u"%%%"_s) << u"data_base64"_s;
        QTest::newRow("Base64 of a text") << anEventWith(u"data_base64"_s, u"Ingi"_s) << u"data_base64"_s;
    }
    void badAttribute_isNamed()
    {
        QFETCH(QJsonObject, event);
        QFETCH(QString, named);

        const auto decoded = decodeCloudEvent(event, m_catalogue);

        QVERIFY(!decoded);
        QCOMPARE(decoded.error().code, u"event_attribute_invalid"_s);
        QCOMPARE(decoded.error().args, QStringList{named});
    }

    void type_notInTheCatalogue_isNamed()
    {
        const auto decoded = decodeCloudEvent(anEventWith(u"type"_s, u"volcano"_s), m_catalogue);

        QVERIFY(!decoded);
        QCOMPARE(decoded.error().code, u"event_type_unknown"_s);
        QCOMPARE(decoded.error().args, QStringList{u"volcano"_s});
    }

    void time_isRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("utc");
        QTest::newRow("zulu") << u"2026-08-20T09:00:00Z"_s << u"2026-08-20T09:00:00.000Z"_s;
        QTest::newRow("lower case") << u"2026-08-20t09:00:00z"_s << u"2026-08-20T09:00:00.000Z"_s;
        QTest::newRow("nanoseconds") << u"2026-08-20T09:00:00.123456789Z"_s << u"2026-08-20T09:00:00.123Z"_s;
        QTest::newRow("one digit") << u"2026-08-20T09:00:00.5Z"_s << u"2026-08-20T09:00:00.500Z"_s;
        QTest::newRow("west") << u"2026-08-20T23:30:00-05:30"_s << u"2026-08-21T05:00:00.000Z"_s;
        QTest::newRow("leap second") << u"2016-12-31T23:59:60Z"_s << u"2016-12-31T23:59:59.000Z"_s;
    }
    void time_isRead()
    {
        QFETCH(QString, text);
        QFETCH(QString, utc);

        const auto decoded = decodeCloudEvent(anEventWith(u"time"_s, text), m_catalogue);

        QVERIFY(decoded);
        QCOMPARE(decoded->occurredAt.toString(Qt::ISODateWithMs), utc);
    }

    void time_missing_isLeftToTheReceiver()
    {
        const auto decoded = decodeCloudEvent(anEventWith(u"time"_s, QJsonValue::Null), m_catalogue);

        QVERIFY(decoded);
        QVERIFY(decoded->occurredAt.isNull());
    }

    void place_vehicleAlone_isEnough()
    {
        QJsonObject event = anEventWith(u"vehicleid"_s, 12);
        event.remove(u"companyid"_s);

        const auto decoded = decodeCloudEvent(event, m_catalogue);

        QVERIFY(decoded);
        QCOMPARE(decoded->vehicle.value, u"12"_s);
        QVERIFY(decoded->company.value.isEmpty());
    }

    void data_inBase64_isTheSame()
    {
        const QByteArray data = R"({"speedKmh": 88.5})"_ba.toBase64();

        const auto decoded = decodeCloudEvent(anEventWith(u"data_base64"_s, QString::fromLatin1(data)), m_catalogue);

        QVERIFY(decoded);
        QCOMPARE(decoded->data.speedKmh, 88.5);
    }

    void data_inBothSpellings_isRefused()
    {
        QJsonObject event = anEventWith(u"data"_s, QJsonObject());
        event.insert(u"data_base64"_s, u"e30="_s);

        QVERIFY(!decodeCloudEvent(event, m_catalogue));
    }

    void data_contentType_mustBeJson()
    {
        QJsonObject event = anEventWith(u"datacontenttype"_s, u"text/xml"_s);
        QVERIFY(decodeCloudEvent(event, m_catalogue));

        event.insert(u"data"_s, QJsonObject());
        const auto xml = decodeCloudEvent(event, m_catalogue);
        event.insert(u"datacontenttype"_s, u"application/vnd.fleet+json; charset=utf-8"_s);
        const auto json = decodeCloudEvent(event, m_catalogue);

        QVERIFY(!xml);
        QCOMPARE(xml.error().args, QStringList{u"datacontenttype"_s});
        QVERIFY(json);
    }

    void data_corneringLevelByName_becomesANumber()
    {
        QJsonObject event = anEventWithData(u"value"_s, u"警告"_s);
        event.insert(u"type"_s, u"hard_cornering"_s);

        const auto decoded = decodeCloudEvent(event, m_catalogue);

        QVERIFY(decoded);
        QCOMPARE(decoded->data.value, 2.0);
        QCOMPARE(decoded->data.unit, u"level"_s);
    }

    void data_controlCharacters_areLeftOut()
    {
        const auto decoded = decodeCloudEvent(anEventWithData(u"note"_s, u"a\u0000\u001bb"_s), m_catalogue);

        QVERIFY(decoded);
        QCOMPARE(decoded->data.note, u"ab"_s);
    }

    void large_isTaken()
    {
        const QString note(70'000, u'あ');

        const auto decoded = decodeCloudEvent(anEventWithData(u"note"_s, note), m_catalogue);

        QVERIFY(decoded);
        QCOMPARE(decoded->data.note, note);
    }

private:
    const EventCatalogue m_catalogue = EventCatalogue::builtIn();
};

QTEST_GUILESS_MAIN(TestDecodeCloudEvents)
#include "tst_decodecloudevents.moc"
