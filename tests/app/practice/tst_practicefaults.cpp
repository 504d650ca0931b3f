// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/practice/practiceworldclient.h"

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

using Kind = PracticeFault::Kind;

class TestPracticeFaults : public QObject
{
    Q_OBJECT
private slots:
    void decide_methodAndPath_select();
    void decide_nthAndCount_select();
    void decide_probability_isRepeatable();
    void decide_delays_addUp();
    void decide_laterRule_keepsItsCount();
    void fault_status_answersWithIt_data();
    void fault_status_answersWithIt();
    void fault_statusOfToken_hasOAuthForm();
    void fault_statusAfterEffect_leavesTheMessage();
    void fault_retryAfter_isSent();
    void fault_bodies_areAsNamed();
    void fault_redirect_pointsElsewhere();
    void fault_expiredToken_revokesIt();
    void fault_dropBefore_hasNoEffect();
    void fault_dropAfter_hasEffect();
    void fault_truncated_endsInTheMiddle();
    void fault_hang_staysSilent();
    void fault_delay_answersLater();
    void fault_control_isSpared();
    void clockSkew_movesTheDate();
};

namespace {

QByteArray rawMessage(const PracticeWorldClient& client, qint64 botId)
{
    const QByteArray body = R"({"content":{"type":"text","text":"a"}})"_ba;
    return "POST /v1.0"_ba + client.messagePath(botId).toLatin1() +
        " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + client.token +
        "\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace

void TestPracticeFaults::decide_methodAndPath_select()
{
    PracticeFaults faults;
    faults.add({.method = u"POST"_s, .path = u"/v1.0/bots/*/messages"_s, .count = -1});

    QVERIFY(!faults.decide(u"GET"_s, u"/v1.0/bots/1/channels/a/messages"_s).fault);
    QVERIFY(!faults.decide(u"POST"_s, u"/v1.0/bots"_s).fault);
    QVERIFY(!faults.decide(u"POST"_s, u"/v1.0/bots/1/messages/x"_s).fault);
    QVERIFY(faults.decide(u"POST"_s, u"/v1.0/bots/1/channels/a/messages"_s).fault);
    QVERIFY(faults.decide(u"POST"_s, u"/v1.0/bots/1/channels/a/messages"_s).fault);
}

void TestPracticeFaults::decide_nthAndCount_select()
{
    PracticeFaults faults;
    faults.add({.skip = 1, .count = 2});

    QString hits;
    for (int i = 0; i < 5; ++i)
        hits += faults.decide(u"GET"_s, u"/"_s).fault ? u'x' : u'.';

    QCOMPARE(hits, u".xx.."_s);
    QVERIFY(faults.rules().empty());
}

void TestPracticeFaults::decide_probability_isRepeatable()
{
    const auto run = [] {
        PracticeFaults faults;
        faults.setSeed(7);
        faults.add({.count = -1, .probability = 0.5});
        QString hits;
        for (int i = 0; i < 200; ++i)
            hits += faults.decide(u"GET"_s, u"/"_s).fault ? u'x' : u'.';
        return hits;
    };

    const QString first = run();

    QCOMPARE(run(), first);
    QVERIFY(first.count(u'x') > 60 && first.count(u'x') < 140);
}

void TestPracticeFaults::decide_delays_addUp()
{
    PracticeFaults faults;
    faults.add({.kind = Kind::Delay, .delay = std::chrono::milliseconds(5)});
    faults.add({.kind = Kind::Hang, .delay = std::chrono::milliseconds(2)});
    faults.add({.kind = Kind::Delay, .delay = std::chrono::milliseconds(7)});

    const auto verdict = faults.decide(u"GET"_s, u"/"_s);

    QCOMPARE(verdict.delay.count(), 14);
    QVERIFY(verdict.fault->kind == Kind::Hang);
}

void TestPracticeFaults::decide_laterRule_keepsItsCount()
{
    PracticeFaults faults;
    const int first = faults.add({.status = 500});
    faults.add({.status = 503});

    QCOMPARE(faults.decide(u"GET"_s, u"/"_s).fault->status, 500);
    QCOMPARE(faults.decide(u"GET"_s, u"/"_s).fault->status, 503);
    QVERIFY(!faults.decide(u"GET"_s, u"/"_s).fault);
    faults.remove(first);
    faults.add({});
    faults.clear();
    QVERIFY(!faults.decide(u"GET"_s, u"/"_s).fault);
}

void TestPracticeFaults::fault_status_answersWithIt_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::newRow("401") << 401 << u"UNAUTHORIZED"_s;
    QTest::newRow("403") << 403 << u"FORBIDDEN"_s;
    QTest::newRow("404") << 404 << u"NOT_FOUND"_s;
    QTest::newRow("409") << 409 << u"CONFLICT"_s;
    QTest::newRow("429") << 429 << u"TOO_MANY_REQUESTS"_s;
    QTest::newRow("500") << 500 << u"INTERNAL_SERVER_ERROR"_s;
    QTest::newRow("503") << 503 << u"SERVICE_UNAVAILABLE"_s;
}

void TestPracticeFaults::fault_status_answersWithIt()
{
    QFETCH(int, status);
    QFETCH(QString, code);
    PracticeWorldClient client;
    client.earn();
    client.server.faults().add({.status = status});

    const Reply reply = client.call("POST"_ba, u"/bots"_s, client.botBody());

    QCOMPARE(reply.status, status);
    QCOMPARE(reply.code(), code);
    QCOMPARE(reply.headers.contains("www-authenticate"_ba), status == 401);
    QVERIFY(client.server.tenant().bots().empty());
    QCOMPARE(client.call("POST"_ba, u"/bots"_s, client.botBody()).status, 201);
}

void TestPracticeFaults::fault_statusOfToken_hasOAuthForm()
{
    PracticeWorldClient client;
    client.server.faults().add({.path = u"/oauth2/*"_s, .status = 400, .code = u"invalid_grant"_s});

    const Reply reply = client.requestToken(client.tokenFields());

    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.json.value(u"error").toString(), u"invalid_grant"_s);
}

void TestPracticeFaults::fault_statusAfterEffect_leavesTheMessage()
{
    PracticeWorldClient client;
    client.earn();
    const qint64 botId = client.makeBotInRoom();
    client.server.faults().add({.status = 503, .afterEffect = true});

    QCOMPARE(client.call("POST"_ba, client.messagePath(botId), client.textBody(u"a"_s)).status, 503);
    QCOMPARE(client.server.tenant().messages().size(), std::size_t(1));
}

void TestPracticeFaults::fault_retryAfter_isSent()
{
    PracticeWorldClient client;
    client.server.faults().add({.status = 429, .retryAfter = 12});

    QCOMPARE(client.call("GET"_ba, u"/bots"_s).headers.value("retry-after"_ba), "12"_ba);
}

void TestPracticeFaults::fault_bodies_areAsNamed()
{
    PracticeWorldClient client;
    client.server.faults().add({.kind = Kind::ProxyPage});
    client.server.faults().add({.kind = Kind::BrokenJson});
    client.server.faults().add({.kind = Kind::EmptyBody});
    client.server.faults().add({.kind = Kind::OversizedBody, .bytes = 5'000'000});

    const Reply page = client.call("GET"_ba, u"/bots"_s);
    const Reply broken = client.call("GET"_ba, u"/bots"_s);
    const Reply empty = client.call("GET"_ba, u"/bots"_s);
    const Reply oversized = client.call("GET"_ba, u"/bots"_s);

    QCOMPARE(page.status, 502);
    QCOMPARE(page.headers.value("content-type"_ba), "text/html"_ba);
    QVERIFY(page.body.contains("<html>"));
    QCOMPARE(broken.status, 200);
    QVERIFY(!broken.body.isEmpty() && broken.json.isEmpty());
    QCOMPARE(empty.status, 200);
    QVERIFY(empty.body.isEmpty());
    QVERIFY(oversized.body.size() > 5'000'000);
}

void TestPracticeFaults::fault_redirect_pointsElsewhere()
{
    PracticeWorldClient client;
    client.server.faults().add({.kind = Kind::Redirect, .location = u"http://127.0.0.1:9/x"_s});

    const Reply reply = client.call("GET"_ba, u"/bots"_s);

    QCOMPARE(reply.status, 302);
    QCOMPARE(reply.headers.value("location"_ba), "http://127.0.0.1:9/x"_ba);
}

void TestPracticeFaults::fault_expiredToken_revokesIt()
{
    PracticeWorldClient client;
    client.earn();
    client.server.faults().add({.kind = Kind::ExpiredToken});

    const Reply expired = client.call("GET"_ba, u"/bots"_s);
    const Reply again = client.call("GET"_ba, u"/bots"_s);
    client.earn();
    const Reply renewed = client.call("GET"_ba, u"/bots"_s);

    QCOMPARE(expired.status, 401);
    QVERIFY(expired.headers.value("www-authenticate"_ba).contains("invalid_token"));
    QCOMPARE(again.status, 401);
    QCOMPARE(renewed.status, 200);
}

void TestPracticeFaults::fault_dropBefore_hasNoEffect()
{
    PracticeWorldClient client;
    client.earn();
    const qint64 botId = client.makeBotInRoom();
    client.server.faults().add({.kind = Kind::DropBefore});
    client.server.clearRequests();

    const QByteArray received = exchangeRaw(client.server.port(), rawMessage(client, botId));

    QVERIFY(received.isEmpty());
    QVERIFY(client.server.tenant().messages().empty());
    QCOMPARE(client.server.requests().size(), std::size_t(1));
    QCOMPARE(client.server.requests()[0].status, 0);
}

void TestPracticeFaults::fault_dropAfter_hasEffect()
{
    PracticeWorldClient client;
    client.earn();
    const qint64 botId = client.makeBotInRoom();
    client.server.faults().add({.kind = Kind::DropAfter});

    const QByteArray received = exchangeRaw(client.server.port(), rawMessage(client, botId));

    QVERIFY(received.isEmpty());
    QCOMPARE(client.server.tenant().messages().size(), std::size_t(1));
}

void TestPracticeFaults::fault_truncated_endsInTheMiddle()
{
    PracticeWorldClient client;
    client.earn();
    client.server.faults().add({.kind = Kind::Truncated});

    const QByteArray received = exchangeRaw(client.server.port(),
                                            "GET /v1.0/bots HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "_ba +
                                                client.token + "\r\n\r\n");

    const QByteArray body = received.mid(received.indexOf("\r\n\r\n") + 4);
    QVERIFY(received.startsWith("HTTP/1.1 200"));
    QVERIFY(!body.isEmpty());
    QVERIFY(!received.contains("Content-Length: " + QByteArray::number(body.size()) + "\r\n"));
}

void TestPracticeFaults::fault_hang_staysSilent()
{
    PracticeWorldClient client;
    client.earn();
    const qint64 botId = client.makeBotInRoom();
    client.server.faults().add({.kind = Kind::Hang, .afterEffect = true});
    client.server.clearRequests();
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, client.server.port());
    socket.write(rawMessage(client, botId));

    QTRY_COMPARE(client.server.tenant().messages().size(), std::size_t(1));
    QCOMPARE(client.call("GET"_ba, u"/bots"_s).status, 200); // others are served meanwhile
    QCOMPARE(socket.bytesAvailable(), 0);
    QCOMPARE(socket.state(), QAbstractSocket::ConnectedState);
    socket.abort();
    QTRY_COMPARE(client.server.requests().size(), std::size_t(2));
    QCOMPARE(client.server.requests().back().status, 0);
}

void TestPracticeFaults::fault_delay_answersLater()
{
    PracticeWorldClient client;
    client.earn();
    client.server.faults().add({.kind = Kind::Delay, .delay = std::chrono::milliseconds(120)});
    QElapsedTimer timer;
    timer.start();

    QCOMPARE(client.call("GET"_ba, u"/bots"_s).status, 200);

    QVERIFY(timer.elapsed() >= 115);
    QVERIFY(client.server.requests().back().milliseconds >= 115);
}

void TestPracticeFaults::fault_control_isSpared()
{
    PracticeWorldClient client;
    client.server.faults().add({.kind = Kind::DropBefore, .count = -1});

    QCOMPARE(client.control("GET"_ba, u"/state"_s).status, 200);
}

void TestPracticeFaults::clockSkew_movesTheDate()
{
    PracticeWorldClient client;
    client.server.setClock([] { return QDateTime(QDate(2026, 8, 20), QTime(3, 4, 5), Qt::UTC); });
    client.server.faults().setClockSkew(-300);

    QCOMPARE(client.call("GET"_ba, u"/bots"_s).headers.value("date"_ba), "Thu, 20 Aug 2026 02:59:05 GMT"_ba);
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestPracticeFaults)
#include "tst_practicefaults.moc"
