// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/dispatcher.h"
#include "tests/app/delivery/deliveryworld.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace smartfleet::test {

namespace {

constexpr qint64 Hour = 3600;
constexpr qint64 Year = Hour * 24 * 365;

/// A world whose LINE WORKS knows the right time whatever the computer's clock shows.
struct JumpingWorld : DeliveryWorld
{
    JumpingWorld()
    {
        server.setClock([this] { return clock.now().addSecs(-error); });
    }

    /// Sets the computer's clock to go wrong by so many seconds, less than 0 when behind.
    void setError(qint64 seconds)
    {
        clock.jumpTo(clock.now().addSecs(seconds - error));
        error = seconds;
    }
    /// To both rooms, events with the numbers from `first` to `last`.
    void addBoth(int first, int last)
    {
        for (int number = first; number <= last; ++number) {
            add(roomA, u"a%1"_s.arg(number));
            add(roomB, u"b%1"_s.arg(number));
        }
    }
    int waiting() { return store().deliveries.counts().value().waiting; }

    qint64 error = 0;
};

QStringList numbered(const QString& letter, int last)
{
    QStringList notes;
    for (int number = 1; number <= last; ++number)
        notes += letter + QString::number(number);
    return notes;
}

} // namespace

/// The computer's clock is set, by hours and by years, while messages go out.
class TestClockJumps : public QObject
{
    Q_OBJECT

private slots:
    void wrongForAWhile_losesAndRepeatsNothing_data();
    void wrongForAWhile_losesAndRepeatsNothing();
    void setRightOften_noStorm();
    void asleepForDays_whatFailsIsTriedOn();
    void setRightBetweenTwoPrograms_nothingWaitsForYears();
};

void TestClockJumps::wrongForAWhile_losesAndRepeatsNothing_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("an hour ahead") << Hour;
    QTest::newRow("an hour behind") << -Hour;
    QTest::newRow("two days ahead") << 48 * Hour;
    QTest::newRow("two days behind") << -48 * Hour;
    QTest::newRow("a year ahead") << Year;
    QTest::newRow("ten years behind") << -10 * Year;
    QTest::newRow("ten years ahead") << 10 * Year;
}

void TestClockJumps::wrongForAWhile_losesAndRepeatsNothing()
{
    QFETCH(const qint64, seconds);
    JumpingWorld world;
    world.disturb(world.roomA, PracticeFault::Kind::Status, 1, 429); // one that is put off
    world.dispatcher().start();
    QVERIFY(world.settle());
    world.addBoth(1, 5);
    world.dispatcher().wake();
    QVERIFY(world.settle());

    world.setError(seconds);
    world.addBoth(6, 10);
    for (int minute = 0; minute < 15; ++minute) // longer than a broken link is waited for
        QVERIFY(world.pass(1min));
    world.setError(0);
    world.addBoth(11, 15);
    for (int second = 0; second < 300 && world.waiting() > 0; ++second)
        QVERIFY(world.pass(1s));

    QCOMPARE(world.notes(world.roomA), numbered(u"a"_s, 15));
    QCOMPARE(world.notes(world.roomB), numbered(u"b"_s, 15));
    QCOMPARE(world.sends(), 31);
    QCOMPARE(world.store().deliveries.counts().value().sent, 30);
}

void TestClockJumps::setRightOften_noStorm()
{
    JumpingWorld world;
    world.disturb(world.roomA, PracticeFault::Kind::Status, -1, 503);
    const DeliveryId id = world.add(world.roomA, u"a1"_s);
    world.dispatcher().start();
    QVERIFY(world.settle());

    for (int jump = 0; jump < 60; ++jump) { // within ten minutes
        world.setError(jump % 2 == 0 ? 1800 : 0);
        QVERIFY(world.pass(10s));
    }

    // 2 + 4 + 8 … s apart, as ever, and one for each leap ahead, by which the wait seems to be over
    QVERIFY2(world.sends() <= 45, qPrintable(QString::number(world.sends())));
    QCOMPARE(world.state(id), u"waiting"_s);
}

void TestClockJumps::asleepForDays_whatFailsIsTriedOn()
{
    DeliveryWorld world; // LINE WORKS' clock goes on as well
    world.disturb(world.roomA, PracticeFault::Kind::Status, -1, 503);
    const DeliveryId id = world.add(world.roomA, u"a1"_s);
    world.dispatcher().start();
    for (int step = 0; step < 200 && world.delivery(id).attempts < RetryPolicy().leastAttempts; ++step)
        QVERIFY(world.pass(30s));
    QCOMPARE(world.delivery(id).attempts, RetryPolicy().leastAttempts);

    world.clock.jumpTo(world.clock.now().addDays(3));
    for (int minute = 0; minute < 60; ++minute) // the line isn't there at once
        QVERIFY(world.pass(1min));
    QVERIFY(world.delivery(id).attempts > RetryPolicy().leastAttempts);
    QCOMPARE(world.state(id), u"waiting"_s);
    world.server.faults().clear();
    for (int minute = 0; minute < 20; ++minute)
        QVERIFY(world.pass(1min));

    QCOMPARE(world.state(id), u"sent"_s);
    QCOMPARE(world.notes(world.roomA), QStringList{u"a1?"_s});
}

void TestClockJumps::setRightBetweenTwoPrograms_nothingWaitsForYears()
{
    DeliveryWorld world;
    world.disturb(world.roomA, PracticeFault::Kind::Status, 1, 503);
    const DeliveryId id = world.add(world.roomA, u"a1"_s);
    const QDateTime right = world.clock.now();
    world.clock.jumpTo(right.addYears(3));
    world.dispatcher().start();
    QTRY_COMPARE(world.delivery(id).attempts, 1);
    QVERIFY(world.settle());

    world.program.reset();
    world.clock.jumpTo(right.addSecs(60));
    world.program = world.another();
    world.dispatcher().start();
    for (int second = 0; second < 60 && world.state(id) != u"sent"; ++second)
        QVERIFY(world.pass(1s));

    QCOMPARE(world.state(id), u"sent"_s);
    QCOMPARE(world.notes(world.roomA), QStringList{u"a1?"_s});
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestClockJumps)
#include "tst_clockjumps.moc"
