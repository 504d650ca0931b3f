// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
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
