// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/lineworks/lineworksrig.h"
#include "tests/support/wait.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace smartfleet;
using namespace smartfleet::test;
using namespace std::chrono_literals;

class TestMessagesApi : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_rig.reset(); }

    void sendText_sendsTheText();
    void sendText_oddIds_areEncoded();
    void sendText_refused_isNamed_data();
    void sendText_refused_isNamed();
    void sendText_dailyQuota_waitsForMidnightInJapan();
    void sendText_overTheQuota_waits();
    void sendText_waitingForAToken_hasItsPlaceInTheAllowance();
    void sendTextToUser_unknown_isRecipientNotFound();
    void channel_refused_isNamed();
    void channel_isRead();

private:
    std::unique_ptr<LineWorksRig> m_rig;
};

void TestMessagesApi::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_rig = std::make_unique<LineWorksRig>();
}

void TestMessagesApi::sendText_sendsTheText()
{
    m_rig->network->once(RoomPath, {201});

    QVERIFY(waitFor(m_rig->lineworks->sendText(TheBot, TheRoom, u"急ブレーキ \"A\"\n"_s)).has_value());

    const test::SeenRequest& seen = m_rig->network->last(RoomPath);
    QCOMPARE(seen.method, "POST"_ba);
    QCOMPARE(seen.url, QUrl(u"https://api.example/v1.0/bots/7/channels/room-1/messages"_s));
    const QJsonObject content = sentBody(seen).value(u"content"_s).toObject();
    QCOMPARE(content.value(u"type"_s).toString(), u"text"_s);
    QCOMPARE(content.value(u"text"_s).toString(), u"急ブレーキ \"A\"\n"_s);
}

void TestMessagesApi::sendText_oddIds_areEncoded()
{
    m_rig->network->always(u"/messages"_s, {201});

    QVERIFY(waitFor(m_rig->lineworks->sendTextToUser(TheBot, u"a/b?c#d%@例.jp"_s, u"x"_s)).has_value());

    QCOMPARE(m_rig->network->last(u"/messages"_s).url.toEncoded(),
             "https://api.example/v1.0/bots/7/users/a%2Fb%3Fc%23d%25%40%E4%BE%8B.jp/messages"_ba);
}

void TestMessagesApi::sendText_refused_isNamed_data()
{
    QTest::addColumn<FakeAnswer>("answer");
    QTest::addColumn<QString>("code");
    QTest::newRow("bot outside the room")
        << refusal(403, "ACCESS_DENIED"_ba, "Access is denied for bot."_ba) << u"bot_not_in_room"_s;
    QTest::newRow("403 without a word") << FakeAnswer{403} << u"bot_not_in_room"_s;
    QTest::newRow("no such room") << refusal(404, "CHANNEL_NOT_EXIST"_ba) << u"channel_not_found"_s;
    QTest::newRow("404 without a word") << FakeAnswer{404} << u"channel_not_found"_s;
    QTest::newRow("404 page of a gateway") << FakeAnswer{404, "<html>"_ba} << u"channel_not_found"_s;
    QTest::newRow("bot isn't in that room")
        << refusal(404, "NOT_FOUND"_ba, "bot is not in the channel"_ba) << u"channel_not_found"_s;
    QTest::newRow("no such bot") << refusal(404, "BOT_NOT_EXIST"_ba) << u"bot_not_found"_s;
    QTest::newRow("text refused") << refusal(400, "INVALID_PARAMETER"_ba) << u"message_refused"_s;
}

void TestMessagesApi::sendText_refused_isNamed()
{
    QFETCH(FakeAnswer, answer);
    QFETCH(QString, code);
    m_rig->network->once(RoomPath, answer);

    const Result<> sent = waitFor(m_rig->lineworks->sendText(TheBot, TheRoom, u"x"_s));

    QVERIFY(!sent);
    QCOMPARE(sent.error().code, code);
    QCOMPARE(sent.error().httpStatus, answer.status);
    QCOMPARE(sent.error().maybeDone, false);
}

void TestMessagesApi::sendText_dailyQuota_waitsForMidnightInJapan()
{
    m_rig->clock.jumpTo(QDateTime::fromString(u"2026-08-20T14:59:00Z"_s, Qt::ISODate));
    m_rig->network->once(RoomPath, refusal(403, "LIMIT_EXCEEDED"_ba));

    const Result<> sent = waitFor(m_rig->lineworks->sendText(TheBot, TheRoom, u"x"_s));

    QVERIFY(!sent);
    QCOMPARE(sent.error().code, u"daily_quota_used"_s);
    QCOMPARE(sent.error().retryAfter, std::optional<std::chrono::seconds>(60s));
}

void TestMessagesApi::sendText_overTheQuota_waits()
{
    FakeAnswer sent{201};
    sent.headers = {
        {"ratelimit-limit"_ba, "2"_ba}, {"RateLimit-Remaining"_ba, "0"_ba}, {"RateLimit-Reset"_ba, "30"_ba}};
    m_rig->network->always(RoomPath, sent);
    QVERIFY(waitFor(m_rig->lineworks->sendText(TheBot, TheRoom, u"x"_s, CallPriority::Admin)).has_value());

    Call<void>* second = m_rig->lineworks->sendText(TheBot, TheRoom, u"y"_s, CallPriority::Admin);
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    QCOMPARE(m_rig->network->count(RoomPath), 1);
    QCOMPARE(m_rig->lineworks->quota().limitPerMinute, 2);
    QCOMPARE(m_rig->lineworks->quota().usedInLastMinute, 1);
    m_rig->clock.advance(30s);

    QVERIFY(waitFor(second).has_value());
}

void TestMessagesApi::sendText_waitingForAToken_hasItsPlaceInTheAllowance()
{
    m_rig->network->once(RoomPath, {201});
    m_rig->lineworks->setDeliveryPace(1); // of a small day
    QCOMPARE(m_rig->lineworks->messageAllowance().deliveries, 1);

    Call<void>* sent = m_rig->lineworks->sendText(TheBot, TheRoom, u"x"_s, CallPriority::Delivery);

    // else a second message would be claimed for the one place, and keep its room from urgent ones for a minute
    QCOMPARE(m_rig->lineworks->messageAllowance().deliveries, 0);
    QVERIFY(m_rig->lineworks->messageAllowance().urgent > 0);
    QVERIFY(waitFor(sent).has_value());
    m_rig->clock.advance(60s);
    QCOMPARE(m_rig->lineworks->messageAllowance().deliveries, 1);
}

void TestMessagesApi::sendTextToUser_unknown_isRecipientNotFound()
{
    m_rig->network->once(u"/users/u@works/messages"_s, refusal(404, "USER_NOT_EXIST"_ba));

    const Result<> sent = waitFor(m_rig->lineworks->sendTextToUser(TheBot, u"u@works"_s, u"x"_s));

    QVERIFY(!sent);
    QCOMPARE(sent.error().code, u"recipient_not_found"_s);
}

void TestMessagesApi::channel_refused_isNamed()
{
    m_rig->network->once(u"/channels/room-1"_s, refusal(403, "ACCESS_DENIED"_ba));
    m_rig->network->once(u"/channels/room-1"_s, refusal(404, "CHANNEL_NOT_EXIST"_ba));

    const Result<Channel> denied = waitFor(m_rig->lineworks->channel(TheBot, TheRoom));
    const Result<Channel> absent = waitFor(m_rig->lineworks->channel(TheBot, TheRoom));

    QCOMPARE(denied.error().code, u"bot_not_in_room"_s);
    QCOMPARE(absent.error().code, u"channel_not_found"_s);
}

void TestMessagesApi::channel_isRead()
{
    m_rig->network->once(u"/channels/room-1"_s, {200, R"({"channelId":"room-1","title":"Drivers"})"});

    const Result<Channel> room = waitFor(m_rig->lineworks->channel(TheBot, TheRoom));

    QVERIFY(room.has_value());
    QCOMPARE(room->id, TheRoom);
    QCOMPARE(room->title, u"Drivers"_s);
}

QTEST_GUILESS_MAIN(TestMessagesApi)
#include "tst_messagesapi.moc"
