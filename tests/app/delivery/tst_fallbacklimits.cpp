// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/dailyquota.h"
#include "app/delivery/fallbackrooms.h"
#include "app/delivery/outbox.h"
#include "tests/app/delivery/fallbackworld.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace smartfleet::test {

/// A room that fails beside others, while much waits, and while the clock leaps; room B is told of room A.
class TestFallbackLimits : public QObject
{
    Q_OBJECT

private slots:
    void roomFails_withManyWaiting_othersGoOneByOne();
    void manyHeld_areAllCounted_howeverFastTheyGo();
    void twoSettingsOfARoom_bothFallbackRoomsAreTold();
    void channelPutRight_whileAMessageIsUnderWay_goesThereAtOnce();
    void notices_areAmongTheDaysMessages();
    void clockLeapsAhead_fallbackRoomIsTriedOn();
};

void TestFallbackLimits::roomFails_withManyWaiting_othersGoOneByOne()
{
    FallbackWorld world;
    const SettingId setting = world.watch(world.roomA, world.roomB);
    world.removeBot(world.roomA);
    given(world.store().database.transaction([&]() -> Result<> {
        for (int i = 0; i < 100; ++i)
            world.add(world.roomA, u"a%1"_s.arg(i));
        return {};
    }));
    world.dispatcher().start();
    QTRY_VERIFY(world.failureOf(setting).notice == NoticeState::Told);

    world.add(world.roomB, u"b1"_s);
    const DeliveryId last = world.add(world.roomB, u"b2"_s);
    world.dispatcher().wake();
    QVERIFY(world.pass(10s));

    QTRY_COMPARE(world.state(last), u"sent"_s);
    QCOMPARE(world.notes(world.roomB).mid(1), (QStringList{u"b1"_s, u"b2"_s}));
}

void TestFallbackLimits::manyHeld_areAllCounted_howeverFastTheyGo()
{
    FallbackWorld world;
    world.goFast(); // many are claimed at once
    const SettingId setting = world.watch(world.roomA, world.roomB);
    world.removeBot(world.roomA);
    for (int i = 0; i < 10; ++i)
        world.add(world.roomA, u"a%1"_s.arg(i));
    world.dispatcher().start();
    QTRY_VERIFY(world.failureOf(setting).notice == NoticeState::Told);

    world.inviteBot(world.roomA);
    QVERIFY(world.pass(20min));

    QTRY_COMPARE(world.notes(world.roomA).size(), 10);
    QTRY_COMPARE(world.texts(world.roomB).size(), 2);
    const QString told = world.texts(world.roomB).constLast();
    QVERIFY2(told.contains(u"保留していた通知 10 件"_s), qPrintable(told));
}

void TestFallbackLimits::twoSettingsOfARoom_bothFallbackRoomsAreTold()
{
    FallbackWorld world;
    const PracticeRoom third = world.server.tenant().createRoom(u"本社"_s);
    world.inviteBot(third);
    const SettingId own = world.watch(world.roomA, world.roomB);
    given(world.store().fleet.add(Company{.id = {u"chiba"_s}, .name = u"千葉物流"_s}));
    NotificationSetting setting = world.stored(own);
    setting.company = {u"chiba"_s};
    setting.fallback = {third.channelId};
    const SettingId others = given(world.store().settings.add(setting));
    world.removeBot(world.roomA);
    world.add(world.roomA, u"a1"_s);
    const DeliveryId behind = world.add(world.roomA, u"a2"_s, others);
    world.dispatcher().start();
    QTRY_VERIFY(world.failureOf(own).notice == NoticeState::Told);
    QCOMPARE(world.texts(third).size(), 0); // nothing of its own was tried

    const Error problem{.kind = Error::Kind::Forbidden, .code = u"bot_not_in_room"_s};
    given(noteRoomSeen(world.store(), {world.roomA.channelId}, problem, world.clock.now())); // a look at the room
    world.dispatcher().wake();
    QTRY_VERIFY(world.failureOf(others).notice == NoticeState::Told);
    QVERIFY(world.texts(third).constFirst().contains(u"千葉物流"_s));
    world.inviteBot(world.roomA);
    QVERIFY(world.pass(20min));

    QTRY_COMPARE(world.state(behind), u"sent"_s);
    QTRY_COMPARE(world.texts(third).size(), 2);
    QTRY_COMPARE(world.texts(world.roomB).size(), 2);
    QTRY_VERIFY(!given(world.store().roomFailures.any()));
}

void TestFallbackLimits::channelPutRight_whileAMessageIsUnderWay_goesThereAtOnce()
{
    FallbackWorld world;
    const QDateTime now = world.clock.now();
    PracticeRoom wrong = world.roomA;
    wrong.channelId = u"no-such-room"_s;
    const SettingId id = world.watch(wrong, world.roomB);
    const DeliveryId held = world.add(wrong, u"a1"_s);
    FallbackRooms rooms(world.store(), {});
    const MessagePlan plan{.room = {wrong.channelId}, .deliveries = given(world.store().deliveries.claim(now, 1))};
    NotificationSetting setting = world.stored(id);
    setting.channel = {world.roomA.channelId};
    given(world.store().settings.update(setting));

    const Result<void> outcome = failure(Error::Kind::NotFound, u"channel_not_found"_s);
    const bool waits = rooms.waiting(plan, outcome).contains(id.value);
    const std::vector ends{endOf(plan.deliveries.front(), outcome, now, RetryPolicy(), 0, waits)};
    rooms.note(plan, ends, outcome, now);
    given(write(world.store(), ends, rooms));

    QCOMPARE(world.state(held), u"waiting"_s);
    QCOMPARE(world.delivery(held).channel.value, world.roomA.channelId);
    QCOMPARE(world.delivery(held).nextAttemptAt, now);
    world.dispatcher().start();
    QTRY_COMPARE(world.notes(world.roomA), QStringList{u"a1"_s});
    QCOMPARE(world.texts(world.roomB).size(), 0); // the room that it names works
}

void TestFallbackLimits::notices_areAmongTheDaysMessages()
{
    FallbackWorld world;
    const SettingId setting = world.watch(world.roomA, world.roomB);
    world.removeBot(world.roomA);
    world.add(world.roomA, u"a1"_s);
    world.dispatcher().start();
    QTRY_VERIFY(world.failureOf(setting).notice == NoticeState::Told);

    const DailyUse use = given(dailyUse(world.store(), world.clock.now(), 3));

    QCOMPARE(use.used, 1);
    QCOMPARE(use.rooms, (std::vector<RoomCount>{{{world.roomB.channelId}, 1}}));
}

void TestFallbackLimits::clockLeapsAhead_fallbackRoomIsTriedOn()
{
    FallbackWorld world;
    const SettingId setting = world.watch(world.roomA, world.roomB);
    world.removeBot(world.roomA);
    world.removeBot(world.roomB);
    const DeliveryId held = world.add(world.roomA, u"a1"_s);
    world.dispatcher().start();
    QTRY_COMPARE(world.failureOf(setting).attempts, 1);

    world.clock.jumpTo(world.clock.now().addDays(3)); // the computer slept
    for (int second = 0; second < 60 && world.failureOf(setting).attempts < 2; ++second)
        QVERIFY(world.pass(1s));
    QTRY_COMPARE(world.failureOf(setting).attempts, 2);
    QVERIFY(world.failureOf(setting).notice == NoticeState::Waiting);
    world.inviteBot(world.roomB);
    QVERIFY(world.pass(20min));

    QTRY_VERIFY(world.failureOf(setting).notice == NoticeState::Told);
    QCOMPARE(world.texts(world.roomB).size(), 1);
    QCOMPARE(world.state(held), u"waiting"_s);
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestFallbackLimits)
#include "tst_fallbacklimits.moc"
