// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/practice/practiceworldclient.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

class TestControlEndpoint : public QObject
{
    Q_OBJECT
private slots:
    void state_whole_hasNoSecret();
    void rooms_addInviteRead();
    void rooms_refusals_areTold();
    void faults_addAndClear();
    void faults_unknownField_isRefused_data();
    void faults_unknownField_isRefused();
    void limits_setAndBack();
    void clock_skew_moves();
    void apps_scopesTokensAndKey();
    void requests_log_isShown();
    void webPages_areRefused();
    void plainText_isRefused();
    void unknown_isRefused();
};

void TestControlEndpoint::state_whole_hasNoSecret()
{
    PracticeWorldClient client;
    client.earn();
    const qint64 botId = client.makeBotInRoom();
    client.call("POST"_ba, client.messagePath(botId), client.textBody(u"急"_s));

    const Reply reply = client.control("GET"_ba, u"/state"_s);

    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.json.value(u"domains").toArray(), QJsonArray{client.scenario.domainId});
    QCOMPARE(reply.json.value(u"users").toArray().size(), 4);
    QCOMPARE(reply.json.value(u"rooms").toArray().size(), 2);
    QCOMPARE(reply.json.value(u"bots")[0][u"registrations"_s][0][u"visible"_s], QJsonValue(true));
    QCOMPARE(reply.json.value(u"messages")[0][u"content"_s][u"text"_s].toString(), u"急"_s);
    QCOMPARE(reply.json.value(u"messagesToday"), QJsonValue(1));
    for (const QByteArray& secret : {client.scenario.app.clientSecret.toLatin1(), client.token,
                                     client.server.tenant().bot(botId)->secret.toLatin1(), "PRIVATE KEY"_ba})
        QVERIFY(!reply.body.contains(secret));
}

void TestControlEndpoint::rooms_addInviteRead()
{
    PracticeWorldClient client;
    client.earn();
    const qint64 botId = client.makeBotInRoom();

    const Reply made = client.control("POST"_ba, u"/rooms"_s, {{u"title"_s, u"点呼"_s}});
    const QString room = made.json.value(u"channelId").toString();
    const Reply invited = client.control("POST"_ba, u"/rooms/%1/bots"_s.arg(room), {{u"botId"_s, botId}});
    const Reply sent =
        client.call("POST"_ba, u"/bots/%1/channels/%2/messages"_s.arg(botId).arg(room), client.textBody(u"a"_s));
    const Reply read = client.control("GET"_ba, u"/rooms/%1/messages"_s.arg(room));
    const Reply removed = client.control("DELETE"_ba, u"/rooms/%1/bots/%2"_s.arg(room).arg(botId));

    QCOMPARE(made.status, 201);
    QCOMPARE(invited.status, 201);
    QCOMPARE(sent.status, 201);
    QCOMPARE(read.json.value(u"messages").toArray().size(), 1);
    QCOMPARE(removed.status, 204);
    QVERIFY(client.server.tenant().room(room)->bots.empty());
}

void TestControlEndpoint::rooms_refusals_areTold()
{
    PracticeWorldClient client;
    client.earn();
    const QString bots = u"/rooms/%1/bots"_s.arg(client.scenario.dispatchRoom.channelId);

    QCOMPARE(client.control("POST"_ba, u"/rooms"_s, {{u"name"_s, u"x"_s}}).status, 400);
    QCOMPARE(client.control("POST"_ba, bots, {{u"botId"_s, client.makeBot()}}).code(), u"ACCESS_DENIED"_s);
    QCOMPARE(client.control("POST"_ba, bots, {{u"botId"_s, 1}}).status, 404);
    QCOMPARE(client.control("DELETE"_ba, bots + u"/1"_s).status, 404);
    QCOMPARE(client.control("GET"_ba, u"/rooms/x/messages"_s).status, 404);
}

void TestControlEndpoint::faults_addAndClear()
{
    PracticeWorldClient client;
    client.earn();
    const QJsonObject rule = {
        {u"kind"_s, u"status"_s}, {u"status"_s, 500}, {u"count"_s, -1}, {u"nth"_s, 2}, {u"path"_s, u"/v1.0/*"_s}};

    QCOMPARE(client.control("POST"_ba, u"/faults"_s, rule).status, 201);
    QCOMPARE(client.call("GET"_ba, u"/bots"_s).status, 200);
    QCOMPARE(client.call("GET"_ba, u"/bots"_s).status, 500);
    QCOMPARE(client.control("DELETE"_ba, u"/faults"_s).status, 204);
    QCOMPARE(client.call("GET"_ba, u"/bots"_s).status, 200);
}

void TestControlEndpoint::faults_unknownField_isRefused_data()
{
    QTest::addColumn<QJsonObject>("rule");
    QTest::newRow("no kind") << QJsonObject{{u"status"_s, 500}};
    QTest::newRow("unknown kind") << QJsonObject{{u"kind"_s, u"explode"_s}};
    QTest::newRow("unknown field") << QJsonObject{{u"kind"_s, u"hang"_s}, {u"delay"_s, 5}};
}

void TestControlEndpoint::faults_unknownField_isRefused()
{
    QFETCH(QJsonObject, rule);
    PracticeWorldClient client;

    QCOMPARE(client.control("POST"_ba, u"/faults"_s, rule).status, 400);
}

void TestControlEndpoint::limits_setAndBack()
{
    PracticeWorldClient client;
    client.earn();
    const auto limitNow = [&] {
        return client.call("GET"_ba, u"/bots"_s).headers.value("ratelimit-limit"_ba);
    };

    client.control("POST"_ba, u"/limits"_s, {{u"perMinute"_s, 9}});
    QCOMPARE(limitNow(), "9"_ba);
    client.control("POST"_ba, u"/limits"_s, {{u"perMinute"_s, QJsonValue::Null}, {u"plan"_s, u"free"_s}});
    QCOMPARE(limitNow(), "60"_ba);
    client.control("POST"_ba, u"/limits"_s, {{u"perMinute"_s, 0}});
    QCOMPARE(limitNow(), QByteArray());
    QCOMPARE(client.control("POST"_ba, u"/limits"_s, {{u"plan"_s, u"gold"_s}}).status, 400);
}

void TestControlEndpoint::clock_skew_moves()
{
    PracticeWorldClient client;

    QCOMPARE(client.control("POST"_ba, u"/clock"_s, {{u"skewSeconds"_s, -600}}).status, 204);
    QCOMPARE(client.server.faults().clockSkew(), -600);
    QCOMPARE(client.control("POST"_ba, u"/clock"_s, {{u"skewSeconds"_s, u"x"_s}}).status, 400);
}

void TestControlEndpoint::apps_scopesTokensAndKey()
{
    PracticeWorldClient client;
    client.earn();
    const QString app = u"/apps/"_s + client.scenario.app.clientId;

    QCOMPARE(client.control("POST"_ba, app + u"/revoke-tokens"_s).status, 204);
    QCOMPARE(client.call("GET"_ba, u"/bots"_s).status, 401);
    QCOMPARE(client.control("POST"_ba, app + u"/scopes"_s, {{u"scopes"_s, QJsonArray{u"calendar"_s}}}).status, 204);
    QCOMPARE(client.requestToken(client.tokenFields()).json.value(u"error").toString(), u"invalid_scope"_s);
    const Reply reissued = client.control("POST"_ba, app + u"/reissue-key"_s);
    QCOMPARE(reissued.status, 204);
    QVERIFY(reissued.body.isEmpty());
    QCOMPARE(client.requestToken(client.tokenFields()).json.value(u"error").toString(), u"invalid_grant"_s);
    QCOMPARE(client.control("POST"_ba, u"/apps/x/reissue-key"_s).status, 404);
}

void TestControlEndpoint::requests_log_isShown()
{
    PracticeWorldClient client;
    client.earn();
    client.call("GET"_ba, u"/bots/1"_s);

    const QJsonArray log = client.control("GET"_ba, u"/requests"_s).json.value(u"requests").toArray();

    QCOMPARE(log.size(), 2);
    QCOMPARE(log[1][u"path"_s].toString(), u"/v1.0/bots/1"_s);
    QCOMPARE(log[1][u"status"_s], QJsonValue(404));
    QCOMPARE(log[1][u"errorCode"_s].toString(), u"BOT_NOT_EXIST"_s);
}

void TestControlEndpoint::webPages_areRefused()
{
    PracticeWorldClient client;

    const Reply reply =
        client.send("POST"_ba, u"/practice/rooms"_s, R"({"title":"x"})"_ba,
                    {{"Content-Type"_ba, "application/json"_ba}, {"Origin"_ba, "https://example.com"_ba}});

    QCOMPARE(reply.status, 403);
    QCOMPARE(client.server.tenant().rooms().size(), std::size_t(2));
}

void TestControlEndpoint::plainText_isRefused()
{
    PracticeWorldClient client;

    const Reply reply =
        client.send("POST"_ba, u"/practice/rooms"_s, R"({"title":"x"})"_ba, {{"Content-Type"_ba, "text/plain"_ba}});

    QCOMPARE(reply.status, 400);
}

void TestControlEndpoint::unknown_isRefused()
{
    PracticeWorldClient client;

    QCOMPARE(client.control("GET"_ba, u"/nothing"_s).status, 404);
    QCOMPARE(client.control("DELETE"_ba, u"/state"_s).status, 405);
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestControlEndpoint)
#include "tst_controlendpoint.moc"
