// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/practice/practiceworldclient.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

class TestPracticeServer : public QObject
{
    Q_OBJECT
private slots:
    void listen_anyPort_isOnLoopbackAlone();
    void close_andListenAgain_keepsTheWorld();
    void scenario_isComplete();
    void authorization_isStrict_data();
    void authorization_isStrict();
    void authorization_expired_isRefused();
    void paths_unknownOrWrongMethod_areRefused();
    void bodies_wrong_areRefused();
    void host_foreign_isRefused_data();
    void host_foreign_isRefused();
    void connection_pipelined_answersInOrder();
    void connection_chunkedBody_isRead();
    void connection_oversized_isToldAndClosed();
    void connection_closeAsked_closes();
    void connection_head_hasNoBody();
    void log_holdsNoSecret();
    void signals_tellOfEachRequest();
    void closedInAnAnswersSignal_survives();
    void ownThread_servesToo();
};

void TestPracticeServer::listen_anyPort_isOnLoopbackAlone()
{
    PracticeServer server;

    QVERIFY(server.listen());

    QVERIFY(server.port() != 0);
    QCOMPARE(server.apiUrl().toString(), u"http://127.0.0.1:%1/v1.0"_s.arg(server.port()));
    QCOMPARE(server.authUrl().toString(), u"http://127.0.0.1:%1/oauth2/v2.0"_s.arg(server.port()));
    PracticeServer second;
    QVERIFY(!second.listen(server.port()));
    QVERIFY(!second.errorString().isEmpty());
}

void TestPracticeServer::close_andListenAgain_keepsTheWorld()
{
    PracticeWorldClient client;
    client.earn();
    const qint64 botId = client.makeBot();
    const quint16 port = client.server.port();

    client.server.close();
    QVERIFY(client.server.listen(port));

    QTRY_COMPARE(client.call("GET"_ba, u"/bots/%1"_s.arg(botId)).status, 200);
}

void TestPracticeServer::scenario_isComplete()
{
    const PracticeWorldClient client;
    const PracticeScenario& scenario = client.scenario;

    QCOMPARE(scenario.domainId, 10000001);
    QVERIFY(scenario.app.privateKey.startsWith("-----BEGIN PRIVATE KEY-----\n"));
    QVERIFY(scenario.app.serviceAccount.contains(u".serviceaccount@"));
    QCOMPARE(scenario.app.scopes, QStringList{u"bot"_s});
    QCOMPARE(scenario.users.size(), std::size_t(4));
    QCOMPARE(scenario.botAdminId, scenario.users[0].loginId);
    QVERIFY(scenario.dispatchRoom.channelId != scenario.safetyRoom.channelId);
    QCOMPARE(scenario.safetyRoom.members.size(), 4);
}

void TestPracticeServer::authorization_isStrict_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("cause");
    QTest::newRow("none") << QByteArray() << QByteArray();
    QTest::newRow("two blanks") << "Bearer  %1"_ba << "invalid_request"_ba;
    QTest::newRow("no blank") << "Bearer%1"_ba << "invalid_request"_ba;
    QTest::newRow("other scheme") << "Basic %1"_ba << "invalid_request"_ba;
    QTest::newRow("more behind") << "Bearer %1 x"_ba << "invalid_request"_ba;
    QTest::newRow("unknown token") << "Bearer x%1"_ba << "invalid_token"_ba;
}

void TestPracticeServer::authorization_isStrict()
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, cause);
    PracticeWorldClient client;
    client.earn();
    const QByteArray sent = value.replace("%1", client.token);
    const QByteArray header = sent.isEmpty() ? QByteArray() : "Authorization: " + sent + "\r\n";

    const QByteArray received =
        exchangeRaw(client.server.port(),
                    "GET /v1.0/bots HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"_ba + header + "\r\n");

    QVERIFY(received.startsWith("HTTP/1.1 401 "));
    QVERIFY(received.contains("WWW-Authenticate: Bearer realm="));
    QVERIFY(received.contains(R"({"code":"UNAUTHORIZED")"));
    QCOMPARE(received.contains("error="), !cause.isEmpty());
    QVERIFY(received.contains(cause));
}

void TestPracticeServer::authorization_expired_isRefused()
{
    PracticeWorldClient client;
    client.scenario.app =
        client.server.tenant().createApp({.name = u"short"_s, .tokenLife = std::chrono::hours(1), .keyBits = 1024});
    client.earn();

    client.server.faults().setClockSkew(3599);
    QCOMPARE(client.call("GET"_ba, u"/bots"_s).status, 200);
    client.server.faults().setClockSkew(3601);
    QCOMPARE(client.call("GET"_ba, u"/bots"_s).status, 401);
}

void TestPracticeServer::paths_unknownOrWrongMethod_areRefused()
{
    PracticeWorldClient client;
    client.earn();

    QCOMPARE(client.call("GET"_ba, u"/users"_s).code(), u"NOT_FOUND"_s);
    QCOMPARE(client.call("GET"_ba, u"/bots/"_s).status, 404);
    QCOMPARE(client.send("GET"_ba, u"/"_s, {}, {}).status, 404);
    const Reply reply = client.call("DELETE"_ba, u"/bots"_s);
    QCOMPARE(reply.status, 405);
    QCOMPARE(reply.headers.value("allow"_ba), "POST, GET"_ba);
}

void TestPracticeServer::bodies_wrong_areRefused()
{
    PracticeWorldClient client;
    client.earn();
    const QByteArray bearer = "Bearer "_ba + client.token;
    const auto post = [&](const QByteArray& body, const QByteArray& type) {
        return client.send("POST"_ba, u"/v1.0/bots"_s, body, {{"Authorization"_ba, bearer}, {"Content-Type"_ba, type}});
    };

    QCOMPARE(post("{\"botName\":"_ba, "application/json"_ba).code(), u"BAD_REQUEST"_s);
    QCOMPARE(post("[1]"_ba, "application/json"_ba).code(), u"BAD_REQUEST"_s);
    QCOMPARE(post("{}"_ba, "text/plain"_ba).status, 415);
    QCOMPARE(post("{}"_ba, "application/json; charset=UTF-8"_ba).code(), u"MISSING_PARAMETER"_s);
}

void TestPracticeServer::host_foreign_isRefused_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("address") << "127.0.0.1:1"_ba << true;
    QTest::newRow("name") << "LocalHost:80"_ba << true;
    QTest::newRow("six") << "[::1]:80"_ba << true;
    QTest::newRow("rebound") << "evil.example:80"_ba << false;
    QTest::newRow("prefix") << "127.0.0.1.evil.example"_ba << false;
}

void TestPracticeServer::host_foreign_isRefused()
{
    QFETCH(QByteArray, host);
    QFETCH(bool, allowed);
    const PracticeWorldClient client;

    const QByteArray received = exchangeRaw(
        client.server.port(), "GET /practice/state HTTP/1.1\r\nHost: "_ba + host + "\r\nConnection: close\r\n\r\n");

    QVERIFY(received.startsWith(allowed ? "HTTP/1.1 200 " : "HTTP/1.1 421 "));
}

void TestPracticeServer::connection_pipelined_answersInOrder()
{
    PracticeWorldClient client;
    client.server.faults().add(
        {.kind = PracticeFault::Kind::Delay, .path = u"/v1.0/a"_s, .delay = std::chrono::milliseconds(30)});

    const QByteArray received =
        exchangeRaw(client.server.port(),
                    "GET /v1.0/a HTTP/1.1\r\nHost: localhost\r\n\r\n"
                    "DELETE /v1.0/bots HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"_ba);

    QVERIFY(received.startsWith("HTTP/1.1 404 "));
    QVERIFY(received.indexOf("HTTP/1.1 405 ") > 0);
}

void TestPracticeServer::connection_chunkedBody_isRead()
{
    PracticeWorldClient client;

    const QByteArray received = exchangeRaw(
        client.server.port(),
        "POST /practice/rooms HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
        "Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n8\r\n{\"title\"\r\n5\r\n:\"x\"}\r\n0\r\n\r\n"_ba);

    QVERIFY(received.startsWith("HTTP/1.1 201 "));
    QCOMPARE(client.server.tenant().rooms().back().title, u"x"_s);
}

void TestPracticeServer::connection_oversized_isToldAndClosed()
{
    const PracticeWorldClient client;

    const QByteArray received =
        exchangeRaw(client.server.port(),
                    "POST /v1.0/bots HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3000000\r\n\r\n"_ba +
                        QByteArray(3'000'000, 'x'));

    QVERIFY(received.startsWith("HTTP/1.1 413 "));
    QVERIFY(received.contains("Connection: close\r\n"));
}

void TestPracticeServer::connection_closeAsked_closes()
{
    const PracticeWorldClient client;

    const QByteArray received =
        exchangeRaw(client.server.port(), "GET /v1.0/x HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"_ba);

    QVERIFY(received.contains("Connection: close\r\n"));
    QVERIFY(received.contains("\r\nDate: "));
}

void TestPracticeServer::connection_head_hasNoBody()
{
    const PracticeWorldClient client;

    const QByteArray received = exchangeRaw(
        client.server.port(), "HEAD /v1.0/bots HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"_ba);

    QVERIFY(received.startsWith("HTTP/1.1 405 "));
    QVERIFY(received.endsWith("\r\n\r\n"));
}

void TestPracticeServer::log_holdsNoSecret()
{
    PracticeWorldClient client;

    client.send("GET"_ba, u"/oauth2/v2.0/token?client_secret=hidden"_s, {}, {});

    const PracticeRequest logged = client.server.requests().back();
    QCOMPARE(logged.path, u"/oauth2/v2.0/token"_s);
    QCOMPARE(logged.status, 405);
    QCOMPARE(logged.method, u"GET"_s);
}

void TestPracticeServer::signals_tellOfEachRequest()
{
    PracticeWorldClient client;
    QSignalSpy answered(&client.server, &PracticeServer::requestAnswered);
    QSignalSpy changed(&client.server, &PracticeServer::tenantChanged);

    client.earn();
    client.makeBot();

    QCOMPARE(answered.count(), 2);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(answered.last().constFirst().value<PracticeRequest>().status, 201);
}

void TestPracticeServer::closedInAnAnswersSignal_survives()
{
    PracticeWorldClient client;
    connect(&client.server, &PracticeServer::requestAnswered, &client.server, [&] { client.server.close(); });

    const QByteArray received = exchangeRaw(client.server.port(), "GET /v1.0/x HTTP/1.1\r\nHost: localhost\r\n\r\n"_ba);

    QVERIFY(received.isEmpty());
    QCOMPARE(client.server.requests().size(), std::size_t(1));
}

void TestPracticeServer::ownThread_servesToo()
{
    auto* server = new PracticeServer;
    QThread thread;
    server->moveToThread(&thread);
    connect(&thread, &QThread::finished, server, &QObject::deleteLater);
    thread.start();
    quint16 port = 0;
    QMetaObject::invokeMethod(
        server,
        [&] {
            server->listen();
            port = server->port();
        },
        Qt::BlockingQueuedConnection);

    const QByteArray received =
        exchangeRaw(port, "GET /practice/state HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"_ba);
    thread.quit();

    QVERIFY(thread.wait(10'000));
    QVERIFY(received.startsWith("HTTP/1.1 200 "));
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestPracticeServer)
#include "tst_practiceserver.moc"
