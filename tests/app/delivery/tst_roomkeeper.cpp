// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/roomkeeper.h"

#include "tests/app/delivery/deliveryworld.h"
#include "tests/support/results.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace smartfleet::test {

class TestRoomKeeper : public QObject
{
    Q_OBJECT

private slots:
    void everyRoom_isLookedAtOnceADay();
    void botMissing_isKnown_andLookedAtAgainWithinTheHour();
    void lineWorks_failing_saysNothingOfTheRoom();
    void users_suspended_areNotLookedAt();
    void lookedAtByAWrongClock_isLookedAtAgain();

private:
    static int looks(const DeliveryWorld& world);
};

int TestRoomKeeper::looks(const DeliveryWorld& world)
{
    int looks = 0;
    for (const PracticeRequest& request : world.server.requests())
        looks += request.method == u"GET"_s && request.path.contains(u"/channels/"_s) ? 1 : 0;
    return looks;
}

void TestRoomKeeper::everyRoom_isLookedAtOnceADay()
{
    DeliveryWorld world;
    world.setting(world.roomA);
    world.setting(world.roomB);
    world.userSetting(world.roomB); // the same room is one room
    RoomKeeper keeper(world.store(), world.program->link, world.clock);
    QSignalSpy looked(&keeper, &RoomKeeper::looked);

    keeper.start();
    world.clock.advance(3s);
    QTRY_COMPARE(looked.count(), 1);
    world.clock.advance(3s);
    QTRY_COMPARE(looked.count(), 2);
    world.clock.advance(2h);
    QCOMPARE(looks(world), 2);
    QVERIFY(given(world.store().roomLooks.problems(10)).empty());
    world.clock.advance(23h);
    QTRY_VERIFY(looked.count() >= 3);
}

void TestRoomKeeper::botMissing_isKnown_andLookedAtAgainWithinTheHour()
{
    DeliveryWorld world;
    world.setting(world.roomB);
    QVERIFY(world.server.tenant().removeBot(world.roomB.channelId, world.bot));
    RoomKeeper keeper(world.store(), world.program->link, world.clock);
    QSignalSpy looked(&keeper, &RoomKeeper::looked);

    keeper.start();
    world.clock.advance(3s);
    QTRY_COMPARE(looked.count(), 1);

    const auto problems = given(world.store().roomLooks.problems(10));
    QCOMPARE(problems.size(), std::size_t(1));
    QCOMPARE(problems[0].channel.value, world.roomB.channelId);
    QCOMPARE(problems[0].problem->code, u"bot_not_in_room"_s);
    QCOMPARE(problems[0].companyName, u"横浜運輸"_s);
    QVERIFY(!world.server.tenant().inviteBot(world.roomB.channelId, world.bot));
    world.clock.advance(70min);
    QTRY_COMPARE(looked.count(), 2);
    QVERIFY(given(world.store().roomLooks.problems(10)).empty());
}

void TestRoomKeeper::lineWorks_failing_saysNothingOfTheRoom()
{
    DeliveryWorld world;
    world.setting(world.roomA);
    world.server.faults().add({.kind = PracticeFault::Kind::Status, .count = -1, .status = 503});
    RoomKeeper keeper(world.store(), world.program->link, world.clock);
    QSignalSpy looked(&keeper, &RoomKeeper::looked);

    keeper.start();
    world.clock.advance(3s);
    QTRY_VERIFY(!world.server.requests().empty());
    QVERIFY(given(world.store().roomLooks.problems(10)).empty());
    world.server.faults().clear();

    QTRY_VERIFY((world.clock.advance(6min), looked.count() == 1));
    QVERIFY(given(world.store().roomLooks.problems(10)).empty());
}

void TestRoomKeeper::users_suspended_areNotLookedAt()
{
    DeliveryWorld world;
    world.userSetting(world.roomA);
    QVERIFY(world.store().settings.setUsersSuspended(LineWorksSystem, true));

    QVERIFY(given(world.store().roomLooks.after(SettingTab::User, {}, 10)).empty());
}

void TestRoomKeeper::lookedAtByAWrongClock_isLookedAtAgain()
{
    DeliveryWorld world;
    world.setting(world.roomA);
    given(world.store().roomLooks.note({world.roomA.channelId}, world.clock.now().addYears(10), std::nullopt));
    RoomKeeper keeper(world.store(), world.program->link, world.clock);
    QSignalSpy looked(&keeper, &RoomKeeper::looked);

    keeper.start();
    world.clock.advance(3s);

    QTRY_COMPARE(looked.count(), 1);
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestRoomKeeper)
#include "tst_roomkeeper.moc"
