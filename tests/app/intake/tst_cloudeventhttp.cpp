// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/cloudeventhttp.h"

#include <QRegularExpression>
#include <QTest>

using namespace smartfleet;
using namespace Qt::StringLiterals;

namespace {

HttpRequest aRequest(const QByteArray& contentType, const QByteArray& body)
{
    return {"POST"_ba, u"/v1/events"_s, {{"Content-Type"_ba, contentType}}, body};
}

HttpRequest aBinaryRequest()
{
    HttpRequest request = aRequest("application/json"_ba, R"({"speedKmh":88})"_ba);
    request.headers += {{"CE-SpecVersion"_ba, "1.0"_ba},
                        {"ce-id"_ba, "e-1"_ba},
                        {"ce-source"_ba, "/fleet"_ba},
                        {"ce-type"_ba, "speeding"_ba},
                        {"ce-companyid"_ba, "c1"_ba}};
    return request;
}

} // namespace

class TestCloudEventHttp : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void headerValue_isDecoded_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << "abc"_ba << u"abc"_s;
        QTest::newRow("quoted") << "\"a \\\"b\\\" c\""_ba << u"a \"b\" c"_s;
        QTest::newRow("percent") << "%E6%9D%B1%E4%BA%AC"_ba << u"東京"_s;
        QTest::newRow("one round only") << "%2541"_ba << u"%41"_s;
        QTest::newRow("quoted and percent") << "\"%22x%22\""_ba << u"\"x\""_s;
        QTest::newRow("lone percent") << "100%"_ba << u"100%"_s;
        QTest::newRow("percent without digits") << "5%zz"_ba << u"5%zz"_s;
        QTest::newRow("raw UTF-8") << QString(u"東京"_s).toUtf8() << u"東京"_s;
    }
    void headerValue_isDecoded()
    {
        QFETCH(QByteArray, raw);
        QFETCH(QString, text);

        QCOMPARE(decodeHeaderValue(raw), text);
    }

    void headerValue_notUtf8_isRefused()
    {
        QVERIFY(!decodeHeaderValue("%FF%FE"_ba));
        QVERIFY(!decodeHeaderValue("\xe6\x9d"_ba));
    }

    void binary_isRead()
    {
        const auto decoded = decodeCloudEventRequest(aBinaryRequest(), m_catalogue);

        QVERIFY(decoded);
        QCOMPARE(decoded->events.size(), 1U);
        QCOMPARE(decoded->events.front().id, u"e-1"_s);
        QCOMPARE(decoded->events.front().data.speedKmh, 88.0);
    }

    void binary_withoutBody_isRead()
    {
        HttpRequest request = aBinaryRequest();
        request.body.clear();

        const auto decoded = decodeCloudEventRequest(request, m_catalogue);

        QVERIFY(decoded);
        QCOMPARE(decoded->events.size(), 1U);
    }

    void binary_faulty_isNamed_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("named");
        QTest::newRow("not UTF-8") << "ce-userid"_ba << "%FF"_ba << u"userid"_s;
        QTest::newRow("twice") << "ce-id"_ba << "e-2"_ba << u"id"_s;
        QTest::newRow("bad name") << "ce-my-ext"_ba << "x"_ba << u"my-ext"_s;
        QTest::newRow("data as an attribute") << "ce-data"_ba << "{}"_ba << u"data"_s;
    }
    void binary_faulty_isNamed()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        QFETCH(QString, named);
        HttpRequest request = aBinaryRequest();
        request.headers.append({name, value});

        const auto decoded = decodeCloudEventRequest(request, m_catalogue);

        QVERIFY(decoded);
        QCOMPARE(decoded->rejected.size(), 1U);
        QCOMPARE(decoded->rejected.front().error.args, QStringList{named});
    }

    void binary_bodyNotJson_namesData()
    {
        HttpRequest request = aBinaryRequest();
        request.body = "<x/>"_ba;

        const auto decoded = decodeCloudEventRequest(request, m_catalogue);

        QVERIFY(decoded);
        QCOMPARE(decoded->rejected.size(), 1U);
        QCOMPARE(decoded->rejected.front().error.args, QStringList{u"data"_s});
    }

    void batch_isTestedBeforeStructured()
    {
        const QByteArray good = R"({"specversion":"1.0","id":"1","source":"s","type":"sos","companyid":"c"})"_ba;

        const auto decoded = decodeCloudEventRequest(
            aRequest("application/cloudevents-batch+json; charset=UTF-8"_ba, '[' + good + ",{},3]"), m_catalogue);

        QVERIFY(decoded);
        QCOMPARE(decoded->events.size(), 1U);
        QCOMPARE(decoded->rejected.size(), 2U);
        QCOMPARE(decoded->rejected.at(0).line, 2);
        QCOMPARE(decoded->rejected.at(1).line, 3);
    }

    void contentType_notUnderstood_isRefused_data()
    {
        QTest::addColumn<QByteArray>("contentType");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("plain JSON") << "application/json"_ba;
        QTest::newRow("other format") << "application/cloudevents+xml"_ba;
        QTest::newRow("other batch format") << "application/cloudevents-batch+avro"_ba;
        QTest::newRow("other characters") << "application/cloudevents+json; charset=Shift_JIS"_ba;
    }
    void contentType_notUnderstood_isRefused()
    {
        QFETCH(QByteArray, contentType);

        const auto decoded = decodeCloudEventRequest(aRequest(contentType, "{}"_ba), m_catalogue);

        QVERIFY(!decoded);
        QCOMPARE(decoded.error().code, u"media_type_unsupported"_s);
    }

    void structured_notAnObject_isRefused()
    {
        const auto decoded = decodeCloudEventRequest(aRequest("application/cloudevents+json"_ba, "[]"_ba), m_catalogue);

        QVERIFY(!decoded);
        QCOMPARE(decoded.error().code, u"event_not_json"_s);
    }

    void structured_isKeptToTheLetter_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("kept");
        const QByteArray body = "{ \"specversion\":\"1.0\", \"type\":\"speeding\",\"source\":\"s\", \"id\":\"1\", "
                                "\"companyid\":\"c1\", \"odometer\":9007199254740993 }"_ba;
        QTest::newRow("a long number") << body << body;
        QTest::newRow("a byte order mark isn't kept")
            << "\xEF\xBB\xBF"_ba +
                R"({"type":"speeding","source":"s","id":"1","specversion":"1.0","companyid":"c1"})"_ba
            << R"({"companyid":"c1","id":"1","source":"s","specversion":"1.0","type":"speeding"})"_ba;
    }
    void structured_isKeptToTheLetter()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, kept);

        const auto decoded = decodeCloudEventRequest(aRequest("application/cloudevents+json"_ba, body), m_catalogue);

        QVERIFY(decoded);
        QCOMPARE(decoded->events.size(), 1U);
        QCOMPARE(decoded->events.front().raw, kept);
    }

private:
    const EventCatalogue m_catalogue = EventCatalogue::builtIn();
};

QTEST_GUILESS_MAIN(TestCloudEventHttp)
#include "tst_cloudeventhttp.moc"
