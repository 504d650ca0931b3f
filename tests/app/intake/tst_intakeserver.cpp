// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/intake/runningintake.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace smartfleet;
using namespace smartfleet::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Writes an event, and doesn't wait for the answer.
void post(HttpPeer& peer, const QByteArray& event)
{
    peer.write("POST /v1/events HTTP/1.1\r\nHost: localhost\r\n" + Structured +
               "Content-Length: " + QByteArray::number(event.size()) + "\r\n\r\n" + event);
}

} // namespace

class TestIntakeServer : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_running = std::make_unique<RunningIntake>();
        QVERIFY(m_running->isGood());
    }

    void cleanup() { m_running.reset(); }

    void structured_isAccepted_thenKnown()
    {
        QSignalSpy accepted(m_running->server.get(), &IntakeServer::accepted);
        HttpPeer peer(m_running->port);

        const auto first = peer.send("POST"_ba, "/v1/events"_ba, Structured, aCloudEvent("1"_ba));
        const auto second = peer.send("POST"_ba, "/v1/events"_ba, Structured, aCloudEvent("1"_ba));

        QCOMPARE(first.status, 202);
        QCOMPARE(jsonOf(first), (QJsonObject{{u"accepted"_s, 1}, {u"duplicates"_s, 0}, {u"unmatched"_s, 1}}));
        QCOMPARE(second.status, 202);
        QCOMPARE(jsonOf(second), (QJsonObject{{u"accepted"_s, 0}, {u"duplicates"_s, 1}, {u"unmatched"_s, 0}}));
        QCOMPARE(m_running->store->events.count().value(), 1);
        QTRY_COMPARE(accepted.count(), 1);
    }

    void binary_isAccepted()
    {
        HttpPeer peer(m_running->port);

        const auto reply =
            peer.send("POST"_ba, "/v1/events"_ba,
                      Authorized +
                          "ce-specversion: 1.0\r\nce-id: 7\r\nce-source: s\r\nce-type: sos\r\nce-companyid: c1\r\n"
                          "Content-Type: application/json\r\n",
                      R"({"note":"助けて"})"_ba);

        QCOMPARE(reply.status, 202);
        QCOMPARE(m_running->store->events.list().value().at(0).data.note, u"助けて"_s);
    }

    void batch_isTakenWholeOrNotAtAll()
    {
        HttpPeer peer(m_running->port);

        const auto bad = peer.send("POST"_ba, "/v1/events"_ba, Batched,
                                   '[' + aCloudEvent("1") + ',' + aCloudEvent("2", R"(,"time":"soon")") + ']');
        const auto good =
            peer.send("POST"_ba, "/v1/events"_ba, Batched, '[' + aCloudEvent("1") + ',' + aCloudEvent("2") + ']');

        QCOMPARE(bad.status, 400);
        QCOMPARE(jsonOf(bad).value(u"index"_s).toInt(-1), 1);
        QCOMPARE(jsonOf(bad).value(u"attribute"_s).toString(), u"time"_s);
        QCOMPARE(good.status, 202);
        QCOMPARE(jsonOf(good).value(u"accepted"_s).toInt(), 2);
    }

    void badEvent_isAProblemInWords()
    {
        HttpPeer peer(m_running->port);

        const auto reply =
            peer.send("POST"_ba, "/v1/events"_ba, Structured, R"({"specversion":"1.0","id":"1","type":"sos"})"_ba);

        QCOMPARE(reply.status, 400);
        QVERIFY(reply.head.contains("application/problem+json"));
        QCOMPARE(jsonOf(reply).value(u"status"_s).toInt(), 400);
        QCOMPARE(jsonOf(reply).value(u"attribute"_s).toString(), u"source"_s);
        QVERIFY(jsonOf(reply).value(u"detail"_s).toString().contains(u"source"_s));
        QCOMPARE(jsonOf(reply).value(u"errors"_s).toArray().size(), 1);
    }

    void traccar_isAccepted()
    {
        HttpPeer peer(m_running->port);
        const QByteArray body = R"({"event":{"id":9,"type":"somethingNew","deviceId":3},"device":{"uniqueId":"x"}})"_ba;

        const auto reply = peer.send("POST"_ba, "/v1/traccar"_ba,
                                     Authorized + "Content-Type: application/json;charset=utf-8\r\n", body);

        QCOMPARE(reply.status, 202);
        QCOMPARE(jsonOf(reply), (QJsonObject{{u"accepted"_s, 1}, {u"duplicates"_s, 0}, {u"unmatched"_s, 1}}));
    }

    void request_isRefused_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("header");
        const QByteArray post("POST");
        const QByteArray events("/v1/events");
        const QByteArray type("Content-Type: application/cloudevents+json\r\n");
        QTest::newRow("no token") << post << events << type << aCloudEvent("1") << 401 << "WWW-Authenticate: Bearer"_ba;
        QTest::newRow("wrong token") << post << events << type + "Authorization: Bearer x\r\n"
                                     << aCloudEvent("1") << 401 << "WWW-Auth"_ba;
        QTest::newRow("other scheme") << post << events << type + "Authorization: Basic eDp5\r\n"
                                      << aCloudEvent("1") << 401 << QByteArray();
        QTest::newRow("metrics without token")
            << "GET"_ba << "/metrics"_ba << QByteArray() << QByteArray() << 401 << QByteArray();
        QTest::newRow("readyz without token")
            << "GET"_ba << "/readyz"_ba << QByteArray() << QByteArray() << 401 << QByteArray();
        QTest::newRow("unknown path") << post << "/v2/events"_ba << Structured << aCloudEvent("1") << 404
                                      << QByteArray();
        QTest::newRow("wrong method") << "GET"_ba << events << Authorized << QByteArray() << 405 << "Allow: POST"_ba;
        QTest::newRow("method nobody knows")
            << "BREW"_ba << events << Authorized << QByteArray() << 405 << "Allow: POST"_ba;
        QTest::newRow("post to health") << post << "/healthz"_ba << Authorized << QByteArray() << 405
                                        << "Allow: GET"_ba;
        QTest::newRow("no content type") << post << events << Authorized << aCloudEvent("1") << 415 << QByteArray();
        QTest::newRow("form") << post << events << Authorized + "Content-Type: application/x-www-form-urlencoded\r\n"
                              << aCloudEvent("1") << 415 << QByteArray();
        QTest::newRow("Traccar as text") << post << "/v1/traccar"_ba << Authorized + "Content-Type: text/plain\r\n"
                                         << "{}"_ba << 415 << QByteArray();
        QTest::newRow("no JSON") << post << events << Structured << "{"_ba << 400 << QByteArray();
        QTest::newRow("Traccar without event")
            << post << "/v1/traccar"_ba << Authorized << "{}"_ba << 400 << QByteArray();
    }

    void request_isRefused()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, headers);
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        QFETCH(QByteArray, header);
        HttpPeer peer(m_running->port);

        const auto reply = peer.send(method, path, headers, body);

        QCOMPARE(reply.status, status);
        QVERIFY(reply.head.contains("application/problem+json"));
        QVERIFY2(reply.head.contains(header), reply.head);
        QCOMPARE(m_running->store->events.count().value(), 0);
    }

    void tokenOfAnotherScope_isRefused()
    {
        const QByteArray hash = QCryptographicHash::hash("other"_ba, QCryptographicHash::Sha256);
        QVERIFY(m_running->store->tokens.add({u"other"_s, u"users"_s, hash, m_running->clock.now()}));
        HttpPeer peer(m_running->port);

        QCOMPARE(peer.send("GET"_ba, "/metrics"_ba, "Authorization: Bearer other\r\n"_ba).status, 401);
    }

    void tokenRevoked_isRefusedAtOnce()
    {
        HttpPeer peer(m_running->port);
        QCOMPARE(peer.send("GET"_ba, "/metrics"_ba, Authorized).status, 200);

        QVERIFY(m_running->store->tokens.remove(u"test"_s));

        QCOMPARE(peer.send("GET"_ba, "/metrics"_ba, Authorized).status, 401);
    }

    void health_needsNoToken()
    {
        HttpPeer peer(m_running->port);

        const auto reply = peer.send("GET"_ba, "/healthz"_ba);

        QCOMPARE(reply.status, 200);
        QCOMPARE(jsonOf(reply), (QJsonObject{{u"status"_s, u"ok"_s}}));
    }

    void ready_followsTheLink()
    {
        HttpPeer peer(m_running->port);
        const auto before = peer.send("GET"_ba, "/readyz"_ba, Authorized);
        Integration integration;
        integration.state = IntegrationState::Linked;
        QVERIFY(m_running->store->integration.save(integration));
        const auto linked = peer.send("GET"_ba, "/readyz"_ba, Authorized);
        integration.state = IntegrationState::NeedsAttention;
        integration.problem = Error{Error::Kind::Unauthorized, u"event_not_json"_s};
        QVERIFY(m_running->store->integration.save(integration));
        const auto broken = peer.send("GET"_ba, "/readyz"_ba, Authorized);

        QCOMPARE(before.status, 503);
        QCOMPARE(jsonOf(before).value(u"code"_s).toString(), u"not_linked"_s);
        QVERIFY(before.head.contains("Retry-After: "));
        QCOMPARE(linked.status, 200);
        QCOMPARE(broken.status, 503);
        QCOMPARE(jsonOf(broken).value(u"code"_s).toString(), u"event_not_json"_s);
    }

    void metrics_countWhatHappened()
    {
        HttpPeer peer(m_running->port);
        QCOMPARE(peer.send("POST"_ba, "/v1/events"_ba, Structured, aCloudEvent("1")).status, 202);
        QCOMPARE(peer.send("POST"_ba, "/v1/events"_ba, Structured, aCloudEvent("1")).status, 202);

        const auto reply = peer.send("GET"_ba, "/metrics"_ba, Authorized);

        QCOMPARE(reply.status, 200);
        QVERIFY(reply.head.contains("text/plain; version=0.0.4"));
        for (const char* line :
             {"smartfleet_up 1\n", "smartfleet_events_accepted_total 1\n", "smartfleet_events_duplicates_total 1\n",
              "smartfleet_events_unmatched_total 1\n", "smartfleet_deliveries{state=\"waiting\"} 0\n",
              "smartfleet_http_requests_total{status=\"202\"} 2\n", "smartfleet_http_connections 1\n"})
            QVERIFY2(reply.body.contains(line), reply.body);
    }

    void storeRefuses_isToldToComeBack()
    {
        QVERIFY(m_running->store->database.run(
            u"CREATE TRIGGER full BEFORE INSERT ON events BEGIN SELECT RAISE(ABORT, 'no'); END"_s));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^store:"_s));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"Unable to fetch row"_s)); // of the store itself
        HttpPeer peer(m_running->port);

        const auto reply = peer.send("POST"_ba, "/v1/events"_ba, Structured, aCloudEvent("1"));

        QCOMPARE(reply.status, 503);
        QVERIFY(reply.head.contains("Retry-After: 5"));
        QVERIFY(reply.head.contains("application/problem+json"));
        QVERIFY(m_running->store->database.run(u"DROP TRIGGER full"_s));
        QCOMPARE(peer.send("POST"_ba, "/v1/events"_ba, Structured, aCloudEvent("1")).status, 202);
    }

    void storeHeldByAnother_restIsAnsweredMeanwhile()
    {
        HttpPeer sender(m_running->port);
        HttpPeer other(m_running->port);
        PeerReply figures;

        const auto held = m_running->store->database.transaction([&]() -> Result<> {
            post(sender, aCloudEvent("1"));
            figures = other.send("GET"_ba, "/metrics"_ba, Authorized);
            return {};
        });

        QVERIFY(held);
        QCOMPARE(figures.status, 200);
        QCOMPARE(sender.read().status, 202); // and not 503, once the other's patience was over
    }

    void storeHeldForTooLong_allWhoWaitAreToldTogether()
    {
        const QRegularExpression logged(u"^store: .*store_locked"_s);
        QTest::ignoreMessage(QtWarningMsg, logged); // once for all
        QTest::failOnWarning(logged);
        HttpPeer first(m_running->port);
        HttpPeer second(m_running->port);
        HttpPeer third(m_running->port);

        const auto held = m_running->store->database.transaction([&]() -> Result<> {
            post(first, aCloudEvent("1"));
            post(second, aCloudEvent("2"));
            post(third, aCloudEvent("3"));
            const auto reply = first.read();
            if (reply.status != 503 || !reply.head.contains("Retry-After: 5"))
                return failure(Error::Kind::Storage, u"not_refused"_s);
            for (HttpPeer* peer : {&second, &third}) { // and not after another five seconds
                if (peer->read(2'000).status != 503)
                    return failure(Error::Kind::Storage, u"not_refused_together"_s);
            }
            return {};
        });

        QVERIFY2(held, qPrintable(held ? QString() : held.error().code));
        QCOMPARE(first.send("POST"_ba, "/v1/events"_ba, Structured, aCloudEvent("1")).status, 202);
    }

    void listenText_isRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("address");
        QTest::addColumn<int>("port");
        QTest::newRow("IPv4") << u"127.0.0.1:8787"_s << u"127.0.0.1"_s << 8787;
        QTest::newRow("IPv6") << u"[::1]:0"_s << u"::1"_s << 0;
        QTest::newRow("localhost") << u"localhost:80"_s << u"127.0.0.1"_s << 80;
        QTest::newRow("all") << u"0.0.0.0:443"_s << u"0.0.0.0"_s << 443;
        QTest::newRow("no port") << u"127.0.0.1"_s << QString() << 0;
        QTest::newRow("port too high") << u"127.0.0.1:65536"_s << QString() << 0;
        QTest::newRow("no number") << u"127.0.0.1:http"_s << QString() << 0;
        QTest::newRow("name") << u"example.com:80"_s << QString() << 0;
        QTest::newRow("IPv6 bare") << u"::1:80"_s << QString() << 0;
        QTest::newRow("nothing") << QString() << QString() << 0;
    }

    void listenText_isRead()
    {
        QFETCH(QString, text);
        QFETCH(QString, address);
        QFETCH(int, port);

        const auto listen = parseListen(text);

        QCOMPARE(listen.has_value(), !address.isEmpty());
        if (listen)
            QCOMPARE(listen->address.toString(), address);
        QCOMPARE(listen ? int(listen->port) : 0, port);
    }

private:
    std::unique_ptr<RunningIntake> m_running;
};

QTEST_GUILESS_MAIN(TestIntakeServer)
#include "tst_intakeserver.moc"
