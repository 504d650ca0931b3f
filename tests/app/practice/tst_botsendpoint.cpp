// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/practice/practiceworldclient.h"

#include <QJsonArray>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

class TestBotsEndpoint : public QObject
{
    Q_OBJECT
private slots:
    void create_goodBody_givesIdAndSecret();
    void create_lineBreaksInName_becomeBlanks();
    void create_badBody_isRefused_data();
    void create_badBody_isRefused();
    void create_unknownAdministrator_isNamed();
    void create_sameUserTwoWays_isRefused();
    void create_limitReached_isRefused();
    void show_bot_hasDescriptionButNoSecret();
    void show_otherAppsBot_isDenied();
    void list_pages_giveAllOnce();
    void list_shortForm_hasNoDescription();
    void list_badCount_isRefused_data();
    void list_badCount_isRefused();
    void list_otherAppsBots_areSwitchable();
    void patch_givenFieldsAlone_change();
    void put_missingField_isRefused();
    void remove_bot_isGoneEverywhere();
    void secret_reissued_isNew();
    void change_concurrently_isRefused();
    void change_afterTheAnswer_isAllowed();
};

void TestBotsEndpoint::create_goodBody_givesIdAndSecret()
{
    PracticeWorldClient client;
    client.earn();
    client.server.tenant().setNextBotId(9'007'199'254'740'993); // more than a double holds

    const Reply reply = client.call("POST"_ba, u"/bots"_s, client.botBody());

    QCOMPARE(reply.status, 201);
    QCOMPARE(reply.json.value(u"botId").toInteger(), 9'007'199'254'740'993);
    QVERIFY(!reply.json.value(u"botSecret").toString().isEmpty());
    QCOMPARE(client.server.tenant().bots().front().administrators, QStringList{client.scenario.users[0].userId});
}

void TestBotsEndpoint::create_lineBreaksInName_becomeBlanks()
{
    PracticeWorldClient client;
    client.earn();
    QJsonObject body = client.botBody();
    body.insert(u"botName"_s, u"a\r\nb\nc"_s);

    QCOMPARE(client.call("POST"_ba, u"/bots"_s, body).json.value(u"botName").toString(), u"a b c"_s);
}

void TestBotsEndpoint::create_badBody_isRefused_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("code");
    const QJsonValue gone(QJsonValue::Undefined);
    const QString invalid = u"INVALID_PARAMETER"_s;
    for (const QString& field : {u"botName"_s, u"photoUrl"_s, u"description"_s, u"administrators"_s})
        QTest::addRow("without %s", qPrintable(field)) << field << gone << u"MISSING_PARAMETER"_s;
    QTest::newRow("long name") << u"botName"_s << QJsonValue(QString(101, u'a')) << invalid;
    QTest::newRow("name not a text") << u"botName"_s << QJsonValue(1) << invalid;
    QTest::newRow("empty name") << u"botName"_s << QJsonValue(QString()) << invalid;
    QTest::newRow("plain http photo") << u"photoUrl"_s << QJsonValue(u"http://example.com/a.png"_s) << invalid;
    QTest::newRow("long photo") << u"photoUrl"_s << QJsonValue(u"https://example.com/"_s + QString(981, u'a'))
                                << invalid;
    QTest::newRow("long description") << u"description"_s << QJsonValue(QString(101, u'a')) << invalid;
    QTest::newRow("no administrator") << u"administrators"_s << QJsonValue(QJsonArray()) << invalid;
    QTest::newRow("four administrators") << u"administrators"_s
                                         << QJsonValue(QJsonArray{
                                                u"admin@smartfleet-practice"_s, u"sato@smartfleet-practice"_s,
                                                u"suzuki@smartfleet-practice"_s, u"takahashi@smartfleet-practice"_s})
                                         << invalid;
    QTest::newRow("me") << u"administrators"_s << QJsonValue(QJsonArray{u"me"_s}) << invalid;
    QTest::newRow("subadministrator unknown") << u"subadministrators"_s << QJsonValue(QJsonArray{u"x"_s}) << invalid;
    QTest::newRow("domain unknown") << u"allowDomains"_s << QJsonValue(QJsonArray{1}) << invalid;
    QTest::newRow("flag as text") << u"enableGroupJoin"_s << QJsonValue(u"true"_s) << invalid;
    QTest::newRow("callback without url") << u"enableCallback"_s << QJsonValue(true) << invalid;
    QTest::newRow("callback by http") << u"callbackUrl"_s << QJsonValue(u"http://example.com"_s) << invalid;
    QTest::newRow("unknown event") << u"callbackEvents"_s << QJsonValue(QJsonArray{u"smell"_s}) << invalid;
}

void TestBotsEndpoint::create_badBody_isRefused()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    QFETCH(QString, code);
    PracticeWorldClient client;
    client.earn();
    QJsonObject body = client.botBody();
    body.insert(field, value);

    const Reply reply = client.call("POST"_ba, u"/bots"_s, body);

    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.code(), code);
    QVERIFY(reply.json.value(u"description").toString().contains(field));
    QVERIFY(client.server.tenant().bots().empty());
}

void TestBotsEndpoint::create_unknownAdministrator_isNamed()
{
    PracticeWorldClient client;
    client.earn();
    QJsonObject body = client.botBody();
    body.insert(u"administrators"_s, QJsonArray{u"nobody@nowhere"_s});

    const Reply reply = client.call("POST"_ba, u"/bots"_s, body);

    QVERIFY(reply.json.value(u"description").toString().contains(u"nobody@nowhere"));
}

void TestBotsEndpoint::create_sameUserTwoWays_isRefused()
{
    PracticeWorldClient client;
    client.earn();
    const PracticeUser admin = client.scenario.users[0];
    QJsonObject body = client.botBody();
    body.insert(u"administrators"_s, QJsonArray{admin.userId, admin.loginId});

    QCOMPARE(client.call("POST"_ba, u"/bots"_s, body).code(), u"INVALID_PARAMETER"_s);
}

void TestBotsEndpoint::create_limitReached_isRefused()
{
    PracticeWorldClient client;
    client.earn();
    client.server.tenant().setBotLimit(1);

    QVERIFY(client.makeBot() > 0);
    const Reply reply = client.call("POST"_ba, u"/bots"_s, client.botBody());

    QCOMPARE(reply.status, 403);
    QCOMPARE(reply.code(), u"LIMIT_EXCEEDED"_s);
}

void TestBotsEndpoint::show_bot_hasDescriptionButNoSecret()
{
    PracticeWorldClient client;
    client.earn();

    const Reply reply = client.call("GET"_ba, u"/bots/%1"_s.arg(client.makeBot()));

    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.json.value(u"description").toString(), u"運行の知らせ"_s);
    QVERIFY(!reply.json.contains(u"botSecret"));
    QCOMPARE(client.call("GET"_ba, u"/bots/1"_s).code(), u"BOT_NOT_EXIST"_s);
    QCOMPARE(client.call("GET"_ba, u"/bots/abc"_s).status, 404);
}

void TestBotsEndpoint::show_otherAppsBot_isDenied()
{
    PracticeWorldClient client;
    client.earn();
    const qint64 botId = client.makeBot();
    client.scenario.app = client.server.tenant().createApp({.name = u"other"_s, .keyBits = 1024});
    client.earn();

    const Reply reply = client.call("GET"_ba, u"/bots/%1"_s.arg(botId));

    QCOMPARE(reply.status, 403);
    QCOMPARE(reply.code(), u"ACCESS_DENIED"_s);
    QCOMPARE(client.call("DELETE"_ba, u"/bots/%1"_s.arg(botId)).status, 403);
}

void TestBotsEndpoint::list_pages_giveAllOnce()
{
    PracticeWorldClient client;
    client.earn();
    QList<qint64> made;
    for (int i = 0; i < 5; ++i)
        made << client.makeBot();

    QList<qint64> listed;
    QString cursor;
    int pages = 0;
    do {
        const Reply reply = client.call("GET"_ba, u"/bots?count=2&cursor="_s + cursor);
        const QJsonArray bots = reply.json.value(u"bots").toArray();
        for (const auto bot : bots)
            listed << bot[u"botId"_s].toInteger();
        cursor = reply.json.value(u"responseMetaData").toObject().value(u"nextCursor").toString();
        ++pages;
    } while (!cursor.isEmpty() && pages < 9);

    QCOMPARE(pages, 3);
    QCOMPARE(listed, made);
}

void TestBotsEndpoint::list_shortForm_hasNoDescription()
{
    PracticeWorldClient client;
    client.earn();
    client.makeBot();

    const QJsonObject bot = client.call("GET"_ba, u"/bots"_s).json.value(u"bots").toArray().at(0).toObject();

    QCOMPARE(bot.keys(), QStringList({u"botId"_s, u"botName"_s, u"photoUrl"_s}));
}

void TestBotsEndpoint::list_badCount_isRefused_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("none") << u"count=0"_s;
    QTest::newRow("too many") << u"count=101"_s;
    QTest::newRow("no number") << u"count=all"_s;
    QTest::newRow("made-up cursor") << u"cursor=xyz"_s;
}

void TestBotsEndpoint::list_badCount_isRefused()
{
    QFETCH(QString, query);
    PracticeWorldClient client;
    client.earn();

    const Reply reply = client.call("GET"_ba, u"/bots?"_s + query);

    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.code(), u"INVALID_PARAMETER"_s);
}

void TestBotsEndpoint::list_otherAppsBots_areSwitchable()
{
    PracticeWorldClient client;
    client.earn();
    client.makeBot();
    client.scenario.app = client.server.tenant().createApp({.name = u"other"_s, .keyBits = 1024});
    client.earn();

    const qsizetype without = client.call("GET"_ba, u"/bots"_s).json.value(u"bots").toArray().size();
    client.server.tenant().setListShowsOtherApps(true);
    const qsizetype with = client.call("GET"_ba, u"/bots"_s).json.value(u"bots").toArray().size();

    QCOMPARE(without, 0);
    QCOMPARE(with, 1);
}

void TestBotsEndpoint::patch_givenFieldsAlone_change()
{
    PracticeWorldClient client;
    client.earn();
    const qint64 botId = client.makeBotInRoom();
    const PracticeBot before = *client.server.tenant().bot(botId);

    const Reply reply = client.call("PATCH"_ba, u"/bots/%1"_s.arg(botId), {{u"botName"_s, u"x"_s}});

    QCOMPARE(reply.status, 200);
    const PracticeBot after = *client.server.tenant().bot(botId);
    QCOMPARE(after.name, u"x"_s);
    QCOMPARE(after.description, before.description);
    QCOMPARE(after.enableGroupJoin, true);
    QCOMPARE(after.secret, before.secret);
    QCOMPARE(after.registrations, before.registrations);
}

void TestBotsEndpoint::put_missingField_isRefused()
{
    PracticeWorldClient client;
    client.earn();
    const QString path = u"/bots/%1"_s.arg(client.makeBot());
    QJsonObject body = client.botBody();
    body.remove(u"enableGroupJoin"_s);

    QCOMPARE(client.call("PUT"_ba, path, {{u"botName"_s, u"x"_s}}).code(), u"MISSING_PARAMETER"_s);
    QCOMPARE(client.call("PUT"_ba, path, body).json.value(u"enableGroupJoin"), QJsonValue(false));
}

void TestBotsEndpoint::remove_bot_isGoneEverywhere()
{
    PracticeWorldClient client;
    client.earn();
    const qint64 botId = client.makeBotInRoom();

    const Reply reply = client.call("DELETE"_ba, u"/bots/%1"_s.arg(botId));

    QCOMPARE(reply.status, 204);
    QVERIFY(reply.body.isEmpty());
    QVERIFY(client.server.tenant().room(client.scenario.dispatchRoom.channelId)->bots.empty());
    QCOMPARE(client.call("DELETE"_ba, u"/bots/%1"_s.arg(botId)).code(), u"BOT_NOT_EXIST"_s);
}

void TestBotsEndpoint::secret_reissued_isNew()
{
    PracticeWorldClient client;
    client.earn();
    const qint64 botId = client.makeBot();
    const QString before = client.server.tenant().bot(botId)->secret;

    const Reply reply = client.call("POST"_ba, u"/bots/%1/secret"_s.arg(botId));

    QCOMPARE(reply.status, 200);
    QVERIFY(reply.json.value(u"botSecret").toString() != before);
    QCOMPARE(client.server.tenant().bot(botId)->secret, reply.json.value(u"botSecret").toString());
}

void TestBotsEndpoint::change_concurrently_isRefused()
{
    PracticeWorldClient client;
    client.earn();
    const qint64 botId = client.makeBot();
    const qint64 otherId = client.makeBot();
    client.server.faults().add({.kind = PracticeFault::Kind::Hang, .method = u"PATCH"_s, .afterEffect = true});
    QTcpSocket first;
    first.connectToHost(QHostAddress::LocalHost, client.server.port());
    first.write("PATCH /v1.0/bots/"_ba + QByteArray::number(botId) +
                " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + client.token +
                "\r\nContent-Type: application/json\r\nContent-Length: 15\r\n\r\n{\"botName\":\"y\"}");
    QTRY_COMPARE(client.server.tenant().bot(botId)->name, u"y"_s);

    const Reply second = client.call("POST"_ba, client.domainPath(botId));
    const Reply reading = client.call("GET"_ba, u"/bots/%1"_s.arg(botId));
    const Reply other = client.call("POST"_ba, client.domainPath(otherId));

    QCOMPARE(second.status, 409);
    QCOMPARE(second.code(), u"CONFLICT"_s);
    QCOMPARE(reading.status, 200);
    QCOMPARE(other.status, 201);
    first.abort();
    QTRY_COMPARE(client.server.requests().back().status, 0);
    QCOMPARE(client.call("POST"_ba, client.domainPath(botId)).status, 201);
}

void TestBotsEndpoint::change_afterTheAnswer_isAllowed()
{
    PracticeWorldClient client;
    client.earn();
    const QString path = u"/bots/%1"_s.arg(client.makeBot());
    client.server.faults().add({.kind = PracticeFault::Kind::Delay, .delay = std::chrono::milliseconds(20)});

    QCOMPARE(client.call("PATCH"_ba, path, {{u"botName"_s, u"a"_s}}).status, 200);
    QCOMPARE(client.call("PATCH"_ba, path, {{u"botName"_s, u"b"_s}}).status, 200);
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestBotsEndpoint)
#include "tst_botsendpoint.moc"
