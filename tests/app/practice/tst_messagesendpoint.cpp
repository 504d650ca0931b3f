// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/practice/practiceworldclient.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

class TestMessagesEndpoint : public QObject
{
    Q_OBJECT
private slots:
    void channel_text_arrives();
    void channel_unknownRoom_isRefused();
    void channel_botNotInRoom_isRefused();
    void channel_botNotUsable_isDenied();
    void channel_content_isChecked_data();
    void channel_content_isChecked();
    void user_byIdOrLogin_arrives();
    void user_unknownOrNotSelected_isRefused();
    void show_room_givesItsTitle();
    void members_room_areListed();
    void scopes_decide();
    void invite_rules();
    void invite_oneToOne_needsNoGroupJoin();
    void invite_selectedMembersAlone();
};

void TestMessagesEndpoint::channel_text_arrives()
{
    PracticeWorldClient client;
    client.earn();
    const qint64 botId = client.makeBotInRoom();
    QSignalSpy arrived(&client.server, &PracticeServer::messageReceived);

    const Reply first = client.call("POST"_ba, client.messagePath(botId), client.textBody(u"急ブレーキ 𠮷"_s));
    client.call("POST"_ba, client.messagePath(botId), client.textBody(u"二"_s));

    QCOMPARE(first.status, 201);
    QVERIFY(first.body.isEmpty());
    QCOMPARE(arrived.count(), 2);
    const auto messages = client.server.tenant().messagesInRoom(client.scenario.dispatchRoom.channelId);
    QCOMPARE(messages.size(), std::size_t(2));
    QCOMPARE(messages[0].text(), u"急ブレーキ 𠮷"_s);
    QCOMPARE(messages[0].botId, botId);
    QCOMPARE(messages[1].id, messages[0].id + 1);
    QCOMPARE(client.server.tenant().messagesInRoom(client.scenario.dispatchRoom.channelId, messages[0].id).size(),
             std::size_t(1));
    QVERIFY(client.server.tenant().messagesInRoom(client.scenario.safetyRoom.channelId).empty());
}

void TestMessagesEndpoint::channel_unknownRoom_isRefused()
{
    PracticeWorldClient client;
    client.earn();
    const qint64 botId = client.makeBotInRoom();

    const Reply reply = client.call("POST"_ba, u"/bots/%1/channels/xyz/messages"_s.arg(botId), client.textBody(u"a"_s));

    QCOMPARE(reply.status, 404);
    QCOMPARE(reply.code(), u"CHANNEL_NOT_EXIST"_s);
    QCOMPARE(client.call("POST"_ba, client.messagePath(1), client.textBody(u"a"_s)).code(), u"BOT_NOT_EXIST"_s);
}

void TestMessagesEndpoint::channel_botNotInRoom_isRefused()
{
    PracticeWorldClient client;
    client.earn();
    const qint64 botId = client.makeBotInRoom();
    QVERIFY(client.server.tenant().removeBot(client.scenario.dispatchRoom.channelId, botId));

    const Reply reply = client.call("POST"_ba, client.messagePath(botId), client.textBody(u"a"_s));

    QCOMPARE(reply.status, 403);
    QCOMPARE(reply.code(), u"ACCESS_DENIED"_s);
    QVERIFY(client.server.tenant().messages().empty());
}

void TestMessagesEndpoint::channel_botNotUsable_isDenied()
{
    PracticeWorldClient client;
    client.earn();
    const qint64 botId = client.makeBotInRoom();

    client.call("PATCH"_ba, client.domainPath(botId), {{u"visible"_s, false}});
    const Reply invisible = client.call("POST"_ba, client.messagePath(botId), client.textBody(u"a"_s));
    client.call("DELETE"_ba, client.domainPath(botId));
    const Reply notAdded = client.call("POST"_ba, client.messagePath(botId), client.textBody(u"a"_s));

    for (const Reply& reply : {invisible, notAdded}) {
        QCOMPARE(reply.status, 403);
        QCOMPARE(reply.json.value(u"description").toString(), u"Access is denied for bot."_s);
    }
}

void TestMessagesEndpoint::channel_content_isChecked_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<int>("status");
    const auto content = [](const QJsonObject& fields) {
        return QJsonObject{{u"content"_s, fields}};
    };

    QTest::newRow("longest text") << PracticeWorldClient::textBody(QString(2000, u'あ')) << 201;
    QTest::newRow("too long text") << PracticeWorldClient::textBody(QString(2001, u'あ')) << 400;
    QTest::newRow("too long with pairs") << PracticeWorldClient::textBody(u"𠮷"_s.repeated(1001)) << 400;
    QTest::newRow("empty text") << PracticeWorldClient::textBody(QString()) << 400;
    QTest::newRow("text a number") << content({{u"type"_s, u"text"_s}, {u"text"_s, 1}}) << 400;
    QTest::newRow("no content") << QJsonObject() << 400;
    QTest::newRow("unknown type") << content({{u"type"_s, u"smell"_s}}) << 400;
    QTest::newRow("link") << content({{u"type"_s, u"link"_s},
                                      {u"contentText"_s, u"a"_s},
                                      {u"linkText"_s, u"b"_s},
                                      {u"link"_s, u"https://example.com"_s}})
                          << 201;
    QTest::newRow("link without link")
        << content({{u"type"_s, u"link"_s}, {u"contentText"_s, u"a"_s}, {u"linkText"_s, u"b"_s}}) << 400;
    QTest::newRow("flex") << content({{u"type"_s, u"flex"_s},
                                      {u"altText"_s, u"a"_s},
                                      {u"contents"_s, QJsonObject{{u"type"_s, u"bubble"_s}}}})
                          << 201;
    QTest::newRow("flex without altText") << content({{u"type"_s, u"flex"_s}, {u"contents"_s, QJsonObject()}}) << 400;
    QTest::newRow("image by address") << content({{u"type"_s, u"image"_s},
                                                  {u"originalContentUrl"_s, u"https://example.com/a.png"_s}})
                                      << 201;
    QTest::newRow("file that isn't there") << content({{u"type"_s, u"file"_s}, {u"fileId"_s, u"f"_s}}) << 400;
    QTest::newRow("image of nothing") << content({{u"type"_s, u"image"_s}}) << 400;
    QTest::newRow("buttons without actions")
        << content({{u"type"_s, u"button_template"_s}, {u"contentText"_s, u"a"_s}, {u"actions"_s, QJsonArray()}})
        << 400;
    QTest::newRow("sticker") << content({{u"type"_s, u"sticker"_s}, {u"packageId"_s, u"1"_s}, {u"stickerId"_s, u"2"_s}})
                             << 201;
}

void TestMessagesEndpoint::channel_content_isChecked()
{
    QFETCH(QJsonObject, body);
    QFETCH(int, status);
    PracticeWorldClient client;
    client.earn();
    const qint64 botId = client.makeBotInRoom();

    QCOMPARE(client.call("POST"_ba, client.messagePath(botId), body).status, status);
    QCOMPARE(client.server.tenant().messages().size(), std::size_t(status == 201 ? 1 : 0));
}

void TestMessagesEndpoint::user_byIdOrLogin_arrives()
{
    PracticeWorldClient client;
    client.earn();
    const qint64 botId = client.makeBotInRoom();
    const PracticeUser user = client.scenario.users[2];

    for (const QString& name : {user.userId, user.loginId}) {
        const QString path = u"/bots/%1/users/%2/messages"_s.arg(botId).arg(name);
        QCOMPARE(client.call("POST"_ba, path, client.textBody(u"a"_s)).status, 201);
    }

    QCOMPARE(client.server.tenant().messagesToUser(user.loginId).size(), std::size_t(2));
    QVERIFY(client.server.tenant().messagesToUser(client.scenario.users[1].userId).empty());
}

void TestMessagesEndpoint::user_unknownOrNotSelected_isRefused()
{
    PracticeWorldClient client;
    client.earn();
    const qint64 botId = client.makeBotInRoom();
    const QString path = u"/bots/%1/users/%2/messages"_s.arg(botId);
    client.call("PATCH"_ba, client.domainPath(botId), {{u"allowToSelectedMember"_s, true}});
    client.call("POST"_ba, client.domainPath(botId) + u"/members"_s, {{u"userId"_s, client.scenario.users[1].userId}});

    QCOMPARE(client.call("POST"_ba, path.arg(u"me"_s), client.textBody(u"a"_s)).code(), u"USER_NOT_EXIST"_s);
    QCOMPARE(client.call("POST"_ba, path.arg(client.scenario.users[0].userId), client.textBody(u"a"_s)).status, 403);
    QCOMPARE(client.call("POST"_ba, path.arg(client.scenario.users[1].userId), client.textBody(u"a"_s)).status, 201);
}

void TestMessagesEndpoint::show_room_givesItsTitle()
{
    PracticeWorldClient client;
    client.earn();
    const qint64 botId = client.makeBotInRoom();
    const QString path = u"/bots/%1/channels/%2"_s.arg(botId);

    const Reply reply = client.call("GET"_ba, path.arg(client.scenario.dispatchRoom.channelId));

    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.json.value(u"title").toString(), u"配送1課 連絡"_s);
    QCOMPARE(client.call("GET"_ba, path.arg(client.scenario.safetyRoom.channelId)).status, 403);
}

void TestMessagesEndpoint::members_room_areListed()
{
    PracticeWorldClient client;
    client.earn();
    const QString path = u"/bots/%1/channels/%2/members?count=3"_s.arg(client.makeBotInRoom())
                             .arg(client.scenario.dispatchRoom.channelId);

    const Reply reply = client.call("GET"_ba, path);

    QCOMPARE(reply.json.value(u"members").toArray().size(), 3);
    QVERIFY(!reply.json.value(u"responseMetaData").toObject().value(u"nextCursor").toString().isEmpty());
}

void TestMessagesEndpoint::scopes_decide()
{
    PracticeWorldClient client;
    client.server.tenant().setScopes(client.scenario.app.clientId, {u"bot"_s, u"bot.message"_s, u"bot.read"_s});
    client.earn();
    const qint64 botId = client.makeBotInRoom();

    client.earn(u"bot.message"_s);
    QCOMPARE(client.call("POST"_ba, client.messagePath(botId), client.textBody(u"a"_s)).status, 201);
    QCOMPARE(client.call("GET"_ba, u"/bots"_s).status, 403);
    client.earn(u"bot.read"_s);
    QCOMPARE(client.call("GET"_ba, u"/bots"_s).status, 200);
    const Reply refused = client.call("POST"_ba, client.messagePath(botId), client.textBody(u"a"_s));
    QCOMPARE(refused.status, 403);
    QCOMPARE(refused.code(), u"FORBIDDEN"_s);
}

void TestMessagesEndpoint::invite_rules()
{
    PracticeWorldClient client;
    client.earn();
    PracticeTenant& tenant = client.server.tenant();
    const qint64 botId = client.makeBot();
    const QString room = client.scenario.dispatchRoom.channelId;

    QCOMPARE(tenant.inviteBot(u"x"_s, botId)->code, u"CHANNEL_NOT_EXIST"_s);
    QCOMPARE(tenant.inviteBot(room, 1)->code, u"BOT_NOT_EXIST"_s);
    QCOMPARE(tenant.inviteBot(room, botId)->code, u"ACCESS_DENIED"_s);
    client.call("POST"_ba, client.domainPath(botId));
    QCOMPARE(tenant.inviteBot(room, botId)->code, u"ACCESS_DENIED"_s);
    client.call("PATCH"_ba, client.domainPath(botId), {{u"visible"_s, true}});
    QVERIFY(!tenant.inviteBot(room, botId));
    QVERIFY(!tenant.inviteBot(room, botId));
    QCOMPARE(tenant.room(room)->bots, std::vector<qint64>{botId});
    QVERIFY(tenant.removeBot(room, botId));
    QVERIFY(!tenant.removeBot(room, botId));
}

void TestMessagesEndpoint::invite_oneToOne_needsNoGroupJoin()
{
    PracticeWorldClient client;
    client.earn();
    PracticeTenant& tenant = client.server.tenant();
    const qint64 botId = client.makeBotInRoom();
    client.call("PATCH"_ba, u"/bots/%1"_s.arg(botId), {{u"enableGroupJoin"_s, false}});
    const PracticeRoom small = tenant.createRoom(u"一人"_s, {client.scenario.botAdminId}, true);

    QCOMPARE(tenant.inviteBot(client.scenario.safetyRoom.channelId, botId)->code, u"ACCESS_DENIED"_s);
    QVERIFY(!tenant.inviteBot(small.channelId, botId));
    QCOMPARE(small.members, QStringList{client.scenario.users[0].userId});
}

void TestMessagesEndpoint::invite_selectedMembersAlone()
{
    PracticeWorldClient client;
    client.earn();
    PracticeTenant& tenant = client.server.tenant();
    const qint64 botId = client.makeBotInRoom();
    client.call("PATCH"_ba, client.domainPath(botId), {{u"allowToSelectedMember"_s, true}});

    QCOMPARE(tenant.inviteBot(client.scenario.safetyRoom.channelId, botId)->code, u"ACCESS_DENIED"_s);
    client.call("POST"_ba, client.domainPath(botId) + u"/members"_s, {{u"userId"_s, client.scenario.botAdminId}});
    QVERIFY(!tenant.inviteBot(client.scenario.safetyRoom.channelId, botId));
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestMessagesEndpoint)
#include "tst_messagesendpoint.moc"
