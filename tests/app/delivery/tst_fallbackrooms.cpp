// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/fallbackrooms.h"
#include "app/delivery/roomkeeper.h"
#include "tests/app/delivery/fallbackworld.h"
#include "tests/support/wait.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace smartfleet::test {

/// What a fallback room, room B, is told of room A; with the real dispatcher and the practice LINE WORKS.
class TestFallbackRooms : public QObject
{
    Q_OBJECT

private slots:
    void roomFails_isToldOnce_andItsMessagesWait();
    void roomWorksAgain_isToldOnce_andWhatWasHeldGoesOut();
    void messageHeldForADay_hasFailed_andIsCounted();
    void settingWithoutFallback_failsAsEver();
    void tellingCutOff_isToldAgainAndMarked();
    void answerLost_isToldAgainAndMarked();
    void dayIsUsedUp_isToldAfterwards();
    void bothRoomsFail_nobodyIsToldOfTheFallbackRoom();
    void look_botMissing_isToldBeforeAnEvent();
    void look_botMissing_whereMessagesArrived_isNotTold();
    void test_arrives_heldOnesGoAtOnce();
    void channelPutRight_heldOnesGoThere();
    void otherFallback_isToldAnew();
};

void TestFallbackRooms::roomFails_isToldOnce_andItsMessagesWait()
{
    FallbackWorld world;
    const SettingId setting = world.watch(world.roomA, world.roomB);
    world.removeBot(world.roomA);
    const DeliveryId first = world.add(world.roomA, u"a1"_s);
    const DeliveryId second = world.add(world.roomA, u"a2"_s);
    world.dispatcher().start();

    QTRY_VERIFY(world.failureOf(setting).notice == NoticeState::Told);
    const QStringList told = world.texts(world.roomB);
    QCOMPARE(told.size(), 1);
    QVERIFY2(told.first().startsWith(u"【通知が届いていません】横浜運輸\n"_s), qPrintable(told.first()));
    QVERIFY(told.first().contains(world.roomA.channelId));
    QCOMPARE(world.state(first), u"waiting"_s);
    QCOMPARE(world.delivery(first).lastError->code, u"bot_not_in_room"_s);

    QVERIFY(world.pass(20min));
    QTRY_COMPARE(world.delivery(first).attempts, 2);
    QVERIFY(world.pass(20min));
    QTRY_COMPARE(world.delivery(first).attempts, 3);
    QCOMPARE(world.delivery(second).attempts, 0);
    QCOMPARE(world.texts(world.roomB), told);
    const auto audit = given(world.store().audit.list(1));
    QCOMPARE(audit.front().action, u"fallback.fails"_s);
    QCOMPARE(audit.front().subject, QString::number(setting.value));
}

void TestFallbackRooms::roomWorksAgain_isToldOnce_andWhatWasHeldGoesOut()
{
    FallbackWorld world;
    const SettingId setting = world.watch(world.roomA, world.roomB);
    world.removeBot(world.roomA);
    world.add(world.roomA, u"a1"_s);
    world.add(world.roomA, u"a2"_s);
    world.dispatcher().start();
    QTRY_VERIFY(world.failureOf(setting).notice == NoticeState::Told);

    world.inviteBot(world.roomA);
    QVERIFY(world.pass(20min));

    QTRY_COMPARE(world.notes(world.roomA), (QStringList{u"a1"_s, u"a2"_s}));
    QTRY_COMPARE(world.texts(world.roomB).size(), 2);
    const QString told = world.texts(world.roomB).constLast();
    QVERIFY2(told.startsWith(u"【通知が届くようになりました】"_s), qPrintable(told));
    QVERIFY2(told.contains(u"保留していた通知 2 件"_s), qPrintable(told));
    QTRY_VERIFY(!given(world.store().roomFailures.any()));
    world.add(world.roomA, u"a3"_s);
    QVERIFY(world.pass(2s));
    QTRY_COMPARE(world.notes(world.roomA).constLast(), u"a3"_s);
    QCOMPARE(world.texts(world.roomB).size(), 2);
}

void TestFallbackRooms::messageHeldForADay_hasFailed_andIsCounted()
{
    FallbackWorld world;
    const SettingId setting = world.watch(world.roomA, world.roomB);
    world.removeBot(world.roomA);
    const DeliveryId id = world.add(world.roomA, u"a1"_s);
    world.dispatcher().start();
    QTRY_VERIFY(world.failureOf(setting).notice == NoticeState::Told);

    world.age(23h);
    QVERIFY(world.pass(20min));
    QTRY_COMPARE(world.delivery(id).attempts, 2);
    QCOMPARE(world.state(id), u"waiting"_s);
    world.age(41min);
    QVERIFY(world.pass(20min));
    QTRY_COMPARE(world.state(id), u"failed"_s);
    QCOMPARE(world.delivery(id).lastError->code, u"delivery_expired"_s);
    QCOMPARE(world.failureOf(setting).failed, 1);

    world.inviteBot(world.roomA);
    world.add(world.roomA, u"a2"_s);
    QVERIFY(world.pass(2s));
    QTRY_COMPARE(world.texts(world.roomB).size(), 2);
    QVERIFY(world.texts(world.roomB).constLast().contains(u"送信できなかった通知が 1 件"_s));
}

void TestFallbackRooms::settingWithoutFallback_failsAsEver()
{
    FallbackWorld world;
    world.watch(world.roomA, world.roomB);
    world.removeBot(world.roomA);
    const DeliveryId users = world.add(world.roomA, u"u1"_s, world.userSetting(world.roomA));
    const DeliveryId companys = world.add(world.roomA, u"a1"_s);
    world.dispatcher().start();

    QTRY_COMPARE(world.state(users), u"failed"_s);
    QTRY_COMPARE(world.delivery(companys).attempts, 1);
    QCOMPARE(world.state(companys), u"waiting"_s);
}

void TestFallbackRooms::tellingCutOff_isToldAgainAndMarked()
{
    FallbackWorld world;
    const SettingId setting = world.watch(world.roomA, world.roomB);
    const Error problem{.kind = Error::Kind::Forbidden, .code = u"bot_not_in_room"_s};
    given(noteRoomSeen(world.store(), {world.roomA.channelId}, problem, world.clock.now()));
    QVERIFY(given(world.store().roomFailures.take(world.clock.now()))); // and then that process died

    world.dispatcher().start();

    QTRY_VERIFY(world.failureOf(setting).notice == NoticeState::Told);
    QCOMPARE(world.texts(world.roomB).size(), 1);
    QVERIFY(world.texts(world.roomB).constFirst().contains(u"\n※再送のため"_s));
}

void TestFallbackRooms::answerLost_isToldAgainAndMarked()
{
    FallbackWorld world;
    const SettingId setting = world.watch(world.roomA, world.roomB);
    world.removeBot(world.roomA);
    world.disturb(world.roomB, PracticeFault::Kind::DropAfter, 1);
    world.add(world.roomA, u"a1"_s);
    world.dispatcher().start();
    QTRY_COMPARE(world.failureOf(setting).attempts, 1);

    QVERIFY(world.pass(3s));

    QTRY_VERIFY(world.failureOf(setting).notice == NoticeState::Told);
    const QStringList told = world.texts(world.roomB);
    QCOMPARE(told.size(), 2);
    QVERIFY(!told.first().contains(u"※再送のため"_s) && told.last().contains(u"※再送のため"_s));
}

void TestFallbackRooms::dayIsUsedUp_isToldAfterwards()
{
    FallbackWorld world;
    world.clock.jumpTo(QDateTime::fromString(u"2026-08-20T14:55:00Z"_s, Qt::ISODate)); // five to midnight in Japan
    world.server.limits().setPerDay(1);
    const SettingId setting = world.watch(world.roomA, world.roomB);
    const DeliveryId sent = world.add(world.roomB, u"b1"_s);
    world.dispatcher().start();
    QTRY_COMPARE(world.state(sent), u"sent"_s);
    const Error problem{.kind = Error::Kind::Forbidden, .code = u"bot_not_in_room"_s};
    given(noteRoomSeen(world.store(), {world.roomA.channelId}, problem, world.clock.now()));
    world.dispatcher().wake();

    QTRY_COMPARE(world.failureOf(setting).nextAttemptAt, world.clock.now().addSecs(300));
    QVERIFY(world.failureOf(setting).notice == NoticeState::Waiting);
    QCOMPARE(world.failureOf(setting).attempts, 0);
    QVERIFY(world.pass(301s));

    QTRY_VERIFY(world.failureOf(setting).notice == NoticeState::Told);
    QCOMPARE(world.texts(world.roomB).size(), 2);
}

void TestFallbackRooms::bothRoomsFail_nobodyIsToldOfTheFallbackRoom()
{
    FallbackWorld world;
    const SettingId a = world.watch(world.roomA, world.roomB);
    const SettingId b = world.watch(world.roomB, world.roomA);
    world.removeBot(world.roomA);
    world.removeBot(world.roomB);
    const DeliveryId inA = world.add(world.roomA, u"a1"_s);
    const DeliveryId inB = world.add(world.roomB, u"b1"_s);
    world.dispatcher().start();
    QTRY_COMPARE(world.failureOf(a).attempts, 1);
    QTRY_COMPARE(world.failureOf(b).attempts, 1);

    QVERIFY(world.pass(20min));
    QTRY_COMPARE(world.failureOf(a).attempts, 2);
    QTRY_COMPARE(world.failureOf(b).attempts, 2);
    QTRY_COMPARE(world.sends(), 8); // each message and each notice twice
    QTRY_COMPARE(world.delivery(inA).attempts, 2);
    QTRY_COMPARE(world.delivery(inB).attempts, 2);
    world.age(24h);
    QVERIFY(world.pass(20min));
    QTRY_COMPARE(world.state(inA), u"failed"_s);
    QTRY_COMPARE(world.state(inB), u"failed"_s);
    QTRY_VERIFY(world.failureOf(a).notice == NoticeState::GivenUp);
    QTRY_VERIFY(world.failureOf(b).notice == NoticeState::GivenUp);
    const int sends = world.sends();
    QVERIFY(world.pass(1h));

    QCOMPARE(world.sends(), sends);
    QVERIFY(world.texts(world.roomA).isEmpty() && world.texts(world.roomB).isEmpty());
}

void TestFallbackRooms::look_botMissing_isToldBeforeAnEvent()
{
    FallbackWorld world;
    const SettingId setting = world.watch(world.roomA, world.roomB);
    world.removeBot(world.roomA);
    RoomKeeper keeper(world.store(), world.program->link, world.clock);
    QSignalSpy looked(&keeper, &RoomKeeper::looked);
    keeper.start();
    world.clock.advance(3s);
    QTRY_COMPARE(looked.count(), 1);
    world.clock.advance(3s);
    QTRY_COMPARE(looked.count(), 2); // the fallback room is looked at as well
    world.dispatcher().start();
    QTRY_VERIFY(world.failureOf(setting).notice == NoticeState::Told);
    QCOMPARE(world.texts(world.roomB).size(), 1);

    world.inviteBot(world.roomA);
    QVERIFY(world.pass(70min));
    QTRY_COMPARE(looked.count(), 3);
    QVERIFY(world.pass(2s));

    QTRY_COMPARE(world.texts(world.roomB).size(), 2);
    QVERIFY(world.texts(world.roomB).constLast().endsWith(u"保留している通知はありません。"_s));
}

void TestFallbackRooms::look_botMissing_whereMessagesArrived_isNotTold()
{
    FallbackWorld world;
    world.watch(world.roomA, world.roomB);
    const DeliveryId sent = world.add(world.roomA, u"a1"_s);
    world.dispatcher().start();
    QTRY_COMPARE(world.state(sent), u"sent"_s);
    const Error problem{.kind = Error::Kind::NotFound, .code = u"channel_not_found"_s};

    given(noteRoomSeen(world.store(), {world.roomA.channelId}, problem, world.clock.now()));
    QVERIFY(!given(world.store().roomFailures.any()));
    given(waitFor(world.dispatcher().stop())); // it looks every second
    world.clock.advance(25h);
    given(noteRoomSeen(world.store(), {world.roomA.channelId}, problem, world.clock.now()));

    QVERIFY(given(world.store().roomFailures.any()));
}

void TestFallbackRooms::test_arrives_heldOnesGoAtOnce()
{
    FallbackWorld world;
    const SettingId setting = world.watch(world.roomA, world.roomB);
    world.removeBot(world.roomA);
    const DeliveryId id = world.add(world.roomA, u"a1"_s);
    world.dispatcher().start();
    QTRY_VERIFY(world.failureOf(setting).notice == NoticeState::Told);
    world.inviteBot(world.roomA);

    given(waitFor(
        sendTestNotification(world.store(), world.program->link, world.clock, setting, {}, &world.program->link)));
    world.dispatcher().wake();

    QTRY_COMPARE(world.state(id), u"sent"_s);
    QTRY_COMPARE(world.texts(world.roomB).size(), 2);
}

void TestFallbackRooms::channelPutRight_heldOnesGoThere()
{
    FallbackWorld world;
    PracticeRoom wrong = world.roomA;
    wrong.channelId = u"no-such-room"_s;
    const SettingId id = world.watch(wrong, world.roomB);
    const DeliveryId held = world.add(wrong, u"a1"_s);
    world.dispatcher().start();
    QTRY_VERIFY(world.failureOf(id).notice == NoticeState::Told);
    QCOMPARE(world.delivery(held).lastError->code, u"channel_not_found"_s);

    NotificationSetting setting = world.stored(id);
    setting.channel = {world.roomA.channelId};
    setting.updatedAt = world.clock.now();
    given(world.store().settings.update(setting));
    world.dispatcher().wake();

    QTRY_COMPARE(world.notes(world.roomA), QStringList{u"a1"_s});
    QTRY_COMPARE(world.texts(world.roomB).size(), 2);
    QVERIFY(world.texts(world.roomB).constLast().contains(u"1 件"_s));
}

void TestFallbackRooms::otherFallback_isToldAnew()
{
    FallbackWorld world;
    PracticeRoom wrong = world.roomA;
    wrong.channelId = u"no-such-room"_s;
    const SettingId id = world.watch(wrong, world.roomB);
    world.add(wrong, u"a1"_s);
    world.dispatcher().start();
    QTRY_VERIFY(world.failureOf(id).notice == NoticeState::Told);

    world.watch(wrong, world.roomA);
    QVERIFY(!given(world.store().roomFailures.any()));
    QVERIFY(world.pass(20min));

    QTRY_COMPARE(world.texts(world.roomA).size(), 1);
    QCOMPARE(world.texts(world.roomB).size(), 1);
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestFallbackRooms)
#include "tst_fallbackrooms.moc"
