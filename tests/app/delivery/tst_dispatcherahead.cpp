// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/delivery/deliveryworld.h"
#include "tests/support/wait.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace smartfleet::test {

/// Where calls go fast, messages are claimed many at a time; what holds for one at a time holds for them.
class TestDispatcherAhead : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qRegisterMetaType<Error>(); }
    void many_goInTheOrderOfTheirRooms();
    void oneFails_thoseBehindItWait_otherRoomsGoOn();
    void stop_whatIsNotUnderWayWaitsAgain();
    void diedBetween_allAreSentAndMarked();

private:
    /// A world whose LINE WORKS takes any number of calls, with `each` events for both rooms in the outbox.
    static std::unique_ptr<DeliveryWorld> fastWorld(int each);
    static QStringList names(const QString& room, int each);
};

std::unique_ptr<DeliveryWorld> TestDispatcherAhead::fastWorld(int each)
{
    auto world = std::make_unique<DeliveryWorld>();
    world->server.limits().setPerMinute(0);
    world->endpoints.callsPerMinute = 1'000'000;
    world->program.reset();
    world->program = world->another();
    for (int i = 1; i <= each; ++i) {
        world->add(world->roomA, u"a%1"_s.arg(i));
        world->add(world->roomB, u"b%1"_s.arg(i));
    }
    return world;
}

QStringList TestDispatcherAhead::names(const QString& room, int each)
{
    QStringList names;
    for (int i = 1; i <= each; ++i)
        names += room + QString::number(i);
    return names;
}

void TestDispatcherAhead::many_goInTheOrderOfTheirRooms()
{
    const auto world = fastWorld(150); // more than are claimed at a time
    world->dispatcher().start();

    QTRY_COMPARE(world->store().deliveries.counts().value().sent, 300);
    QCOMPARE(world->notes(world->roomA), names(u"a"_s, 150));
    QCOMPARE(world->notes(world->roomB), names(u"b"_s, 150));
    QTRY_VERIFY(world->dispatcher().isIdle());
}

void TestDispatcherAhead::oneFails_thoseBehindItWait_otherRoomsGoOn()
{
    const auto world = fastWorld(10);
    world->disturb(world->roomA, PracticeFault::Kind::DropBefore, 1);
    world->dispatcher().start();

    QTRY_COMPARE(world->notes(world->roomB), names(u"b"_s, 10));
    QVERIFY(world->settle());
    QCOMPARE(world->notes(world->roomA), QStringList());
    QCOMPARE(world->store().deliveries.counts().value().waiting, 10);

    QVERIFY(world->pass(2500ms));
    QTRY_COMPARE(world->store().deliveries.counts().value().sent, 20);
    QStringList all = names(u"a"_s, 10);
    all.first() += u'?'; // its answer was never seen; those behind it were never tried
    QCOMPARE(world->notes(world->roomA), all);
}

void TestDispatcherAhead::stop_whatIsNotUnderWayWaitsAgain()
{
    const auto world = fastWorld(10);
    world->disturb(world->roomA, PracticeFault::Kind::Hang, 1);
    world->disturb(world->roomB, PracticeFault::Kind::Hang, 1);
    world->dispatcher().start();
    QTRY_VERIFY(world->server.faults().rules().empty()); // both hang
    QCOMPARE(world->store().deliveries.counts().value().sending, 20);

    auto* stopped = world->dispatcher().stop(4s);
    QCOMPARE(world->store().deliveries.counts().value().sending, 2);
    world->clock.advance(4s);
    QVERIFY(waitFor(stopped));
    world->dispatcher().start();

    QTRY_COMPARE(world->store().deliveries.counts().value().sent, 20);
    QStringList all = names(u"a"_s, 10);
    all.first() += u'?';
    QCOMPARE(world->notes(world->roomA), all);
}

void TestDispatcherAhead::diedBetween_allAreSentAndMarked()
{
    const auto world = fastWorld(10);
    world->disturb(world->roomA, PracticeFault::Kind::Hang, 1);
    world->disturb(world->roomB, PracticeFault::Kind::Hang, 1);
    world->dispatcher().start();
    QTRY_VERIFY(world->server.faults().rules().empty());

    world->program.reset();
    world->program = world->another();
    world->dispatcher().start();

    QTRY_COMPARE(world->store().deliveries.counts().value().sent, 20);
    QCOMPARE(world->notes(world->roomA).size(), 10);
    QVERIFY(world->notes(world->roomA).first().endsWith(u'?'));
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestDispatcherAhead)
#include "tst_dispatcherahead.moc"
