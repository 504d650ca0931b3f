// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/dispatcher.h"
#include "tests/app/delivery/deliveryworld.h"
#include "tests/support/wait.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace smartfleet {

using test::DeliveryWorld;
using test::must;
using test::waitFor;

namespace {

QStringList codes(const QSignalSpy& blocked)
{
    QStringList codes;
    for (const QList<QVariant>& emission : blocked)
        codes += emission.first().value<Error>().code;
    return codes;
}

} // namespace

/// How the dispatcher begins, pauses and ends.
class TestDispatcherLife : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qRegisterMetaType<Error>(); }
    void start_interruptedBefore_isSentAgainAndMarked();
    void start_anotherDelivers_takesOverWhenThatEnds();
    void start_anotherDied_takesOver();
    void start_afterStop_worksOn();
    void clock_setBack_sendsWhatWasAcceptedBefore();
    void clock_setBackWhileNobodyDelivered_sendsWhatWasAcceptedBefore();
    void stop_nothingUnderWay_endsAtOnce();
    void stop_callUnderWay_waitsForIt();
    void stop_callHangs_leavesItToBeRecovered();
    void stop_takesNothingNew();
    void link_keyReissued_pausesUntilRepaired();
    void link_putRightInLineWorks_comesBackByItself();
    void link_notLinked_blocksAndComesBack();
    void link_brokenForADay_expiresWithoutAttempts();
    void store_refusesTheEnd_neverSendsTwice();
};

void TestDispatcherLife::start_interruptedBefore_isSentAgainAndMarked()
{
    DeliveryWorld world;
    const DeliveryId id = world.add(world.roomA, u"a1"_s);
    world.add(world.roomA, u"a2"_s);
    QCOMPARE(world.store().deliveries.claim(world.clock.now(), 4).value().size(), std::size_t(1));
    QCOMPARE(world.state(id), u"sending"_s);

    world.dispatcher().start();

    QTRY_COMPARE(world.notes(world.roomA), (QStringList{u"a1?"_s, u"a2"_s}));
    QTRY_COMPARE(world.state(id), u"sent"_s);
    QVERIFY(world.delivery(id).possiblyRepeated);
}

void TestDispatcherLife::start_anotherDelivers_takesOverWhenThatEnds()
{
    DeliveryWorld world;
    const auto second = world.another();
    world.dispatcher().start();
    QVERIFY(world.settle());
    second->dispatcher.start();
    const DeliveryId first = world.add(world.roomA, u"a1"_s);
    second->dispatcher.wake();
    QVERIFY(world.settle());
    QCOMPARE(world.state(first), u"waiting"_s);
    QVERIFY(!second->dispatcher.isIdle());

    world.dispatcher().wake();
    QTRY_COMPARE(world.state(first), u"sent"_s);
    QVERIFY(waitFor(world.dispatcher().stop()));
    const DeliveryId next = world.add(world.roomA, u"a2"_s);
    QVERIFY(world.pass(1s));

    QTRY_COMPARE(world.state(next), u"sent"_s);
    QCOMPARE(world.notes(world.roomA), (QStringList{u"a1"_s, u"a2"_s}));
}

void TestDispatcherLife::start_anotherDied_takesOver()
{
    DeliveryWorld world;
    auto second = world.another();
    world.disturb(world.roomA, PracticeFault::Kind::Hang, 1);
    const DeliveryId id = world.add(world.roomA, u"a1"_s);
    second->dispatcher.start();
    QTRY_VERIFY(world.server.faults().rules().empty()); // it hangs
    QCOMPARE(world.state(id), u"sending"_s);
    world.clock.advance(1s); // so that nothing but the next look is left of what the second one has to do
    world.dispatcher().start();
    QCoreApplication::processEvents();
    QTRY_VERIFY(world.clock.untilNext() == 1s);

    second.reset();
    world.clock.advance(1s);

    QTRY_COMPARE(world.notes(world.roomA), QStringList{u"a1?"_s});
    QTRY_COMPARE(world.state(id), u"sent"_s);
}

void TestDispatcherLife::start_afterStop_worksOn()
{
    DeliveryWorld world;
    world.dispatcher().start();
    QVERIFY(waitFor(world.dispatcher().stop()));
    const DeliveryId id = world.add(world.roomA, u"a1"_s);

    world.dispatcher().start();

    QTRY_COMPARE(world.state(id), u"sent"_s);
}

void TestDispatcherLife::clock_setBack_sendsWhatWasAcceptedBefore()
{
    DeliveryWorld world;
    world.clock.jumpTo(world.clock.now().addDays(3));
    world.disturb(world.roomA, PracticeFault::Kind::Status, 1, 503);
    const DeliveryId failing = world.add(world.roomA, u"a1"_s);
    world.dispatcher().start();
    QTRY_COMPARE(world.delivery(failing).attempts, 1);
    const DeliveryId fresh = world.add(world.roomB, u"b1"_s);

    world.clock.jumpTo(world.clock.now().addDays(-3));
    QVERIFY(world.pass(1s));
    QCOMPARE(world.state(fresh), u"sent"_s);
    QVERIFY(world.pass(3s));

    QCOMPARE(world.state(failing), u"sent"_s);
}

void TestDispatcherLife::clock_setBackWhileNobodyDelivered_sendsWhatWasAcceptedBefore()
{
    DeliveryWorld world;
    world.clock.jumpTo(world.clock.now().addDays(3));
    const DeliveryId id = world.add(world.roomA, u"a1"_s);
    world.clock.jumpTo(world.clock.now().addDays(-3));

    world.dispatcher().start();

    QTRY_COMPARE(world.state(id), u"sent"_s);
}

void TestDispatcherLife::stop_nothingUnderWay_endsAtOnce()
{
    DeliveryWorld world;

    QVERIFY(waitFor(world.dispatcher().stop()));
    world.dispatcher().start();
    QVERIFY(world.settle());
    QVERIFY(waitFor(world.dispatcher().stop()));
    QVERIFY(!world.dispatcher().isIdle());
}

void TestDispatcherLife::stop_callUnderWay_waitsForIt()
{
    DeliveryWorld world;
    PracticeFault slow;
    slow.kind = PracticeFault::Kind::Delay;
    slow.path = u"*/messages"_s;
    slow.delay = 200ms;
    world.server.faults().add(slow);
    const DeliveryId id = world.add(world.roomA, u"a1"_s);
    world.dispatcher().start();
    QTRY_COMPARE(world.state(id), u"sending"_s);

    QVERIFY(waitFor(world.dispatcher().stop()));

    QCOMPARE(world.state(id), u"sent"_s);
    QCOMPARE(world.notes(world.roomA), QStringList{u"a1"_s});
}

void TestDispatcherLife::stop_callHangs_leavesItToBeRecovered()
{
    DeliveryWorld world;
    world.disturb(world.roomA, PracticeFault::Kind::Hang, 1);
    const DeliveryId id = world.add(world.roomA, u"a1"_s);
    world.dispatcher().start();
    QTRY_VERIFY(world.server.faults().rules().empty()); // it hangs

    auto* stop = world.dispatcher().stop(2s);
    QSignalSpy stopped(stop, &Job::finished);
    world.clock.advance(1999ms);
    QCoreApplication::processEvents();
    QCOMPARE(stopped.size(), 0);
    world.clock.advance(1ms);
    QTRY_COMPARE(stopped.size(), 1);
    QCOMPARE(world.state(id), u"sending"_s);

    world.dispatcher().start();
    QTRY_COMPARE(world.notes(world.roomA), QStringList{u"a1?"_s});
}

void TestDispatcherLife::stop_takesNothingNew()
{
    DeliveryWorld world;
    world.dispatcher().start();
    QVERIFY(world.settle());
    QVERIFY(waitFor(world.dispatcher().stop()));
    const DeliveryId id = world.add(world.roomA, u"a1"_s);

    world.dispatcher().wake();
    QVERIFY(world.pass(1min));

    QCOMPARE(world.state(id), u"waiting"_s);
    QCOMPARE(world.sends(), 0);
}

void TestDispatcherLife::link_keyReissued_pausesUntilRepaired()
{
    DeliveryWorld world;
    QSignalSpy blocked(&world.dispatcher(), &Dispatcher::blocked);
    world.server.tenant().reissueKey(world.scenario.app.clientId);
    const DeliveryId first = world.add(world.roomA, u"a1"_s);
    const DeliveryId second = world.add(world.roomA, u"a2"_s);
    world.dispatcher().start();

    QTRY_VERIFY(!blocked.isEmpty());
    QVERIFY(world.pass(10min));
    QCOMPARE(toString(world.store().integration.load().value().state), u"needsAttention"_s);
    QCOMPARE(world.state(first), u"waiting"_s);
    QCOMPARE(world.delivery(first).attempts, 0);
    QVERIFY(!world.delivery(first).possiblyRepeated);
    QCOMPARE(codes(blocked).constLast(), u"link_needs_attention"_s);

    world.repairLink();
    QVERIFY(world.pass(2s));

    QTRY_COMPARE(world.state(second), u"sent"_s);
    QCOMPARE(world.notes(world.roomA), (QStringList{u"a1"_s, u"a2"_s}));
    QCOMPARE(codes(blocked).constLast(), QString());
}

void TestDispatcherLife::link_putRightInLineWorks_comesBackByItself()
{
    DeliveryWorld world;
    QSignalSpy blocked(&world.dispatcher(), &Dispatcher::blocked);
    PracticeFault refusal;
    refusal.path = u"*/token"_s;
    refusal.status = 401;
    refusal.count = -1;
    world.server.faults().add(refusal);
    const DeliveryId id = world.add(world.roomA, u"a1"_s);
    world.dispatcher().start();
    QTRY_COMPARE(codes(blocked), (QStringList{u"client_refused"_s, u"link_needs_attention"_s}));
    const auto asked = [&world] {
        const auto requests = world.server.requests();
        return std::count_if(requests.begin(), requests.end(),
                             [](const PracticeRequest& request) { return request.path.endsWith(u"/token"_s); });
    };
    QVERIFY(world.pass(65s));
    QTRY_COMPARE(asked(), 2); // again after a minute, and refused again
    QCOMPARE(world.state(id), u"waiting"_s);
    world.server.faults().clear();

    QVERIFY(world.pass(9min));
    QCOMPARE(world.sends(), 0); // not asked all the time
    QVERIFY(world.pass(2min));

    QTRY_COMPARE(world.state(id), u"sent"_s);
    QCOMPARE(world.delivery(id).attempts, 0);
    QCOMPARE(toString(world.store().integration.load().value().state), u"linked"_s);
    QCOMPARE(codes(blocked), (QStringList{u"client_refused"_s, u"link_needs_attention"_s, QString()}));
}

void TestDispatcherLife::link_notLinked_blocksAndComesBack()
{
    DeliveryWorld world;
    QSignalSpy blocked(&world.dispatcher(), &Dispatcher::blocked);
    Integration linked = world.store().integration.load().value();
    Integration unfinished = linked;
    unfinished.state = IntegrationState::Linking;
    must(world.store().integration.save(unfinished));
    const DeliveryId id = world.add(world.roomA, u"a1"_s);
    world.dispatcher().start();
    QTRY_COMPARE(codes(blocked), QStringList{u"link_unfinished"_s});

    linked.version = unfinished.version;
    must(world.store().integration.save(linked));
    QVERIFY(world.pass(2s));

    QTRY_COMPARE(world.state(id), u"sent"_s);
    QCOMPARE(codes(blocked), (QStringList{u"link_unfinished"_s, QString()}));
}

void TestDispatcherLife::link_brokenForADay_expiresWithoutAttempts()
{
    DeliveryWorld world;
    Integration integration = world.store().integration.load().value();
    integration.state = IntegrationState::NeedsAttention;
    integration.problem = Error{.kind = Error::Kind::Unauthorized, .code = u"key_refused"_s};
    must(world.store().integration.save(integration));
    world.server.tenant().reissueKey(world.scenario.app.clientId);
    const DeliveryId first = world.add(world.roomA, u"a1"_s);
    const DeliveryId second = world.add(world.roomA, u"a2"_s);
    world.dispatcher().start();
    QVERIFY(world.pass(12h));
    const DeliveryId young = world.add(world.roomA, u"a3"_s);
    QVERIFY(world.pass(11h));
    QCOMPARE(world.state(first), u"waiting"_s);

    QVERIFY(world.pass(2h));

    QTRY_COMPARE(world.state(second), u"failed"_s);
    QCOMPARE(world.state(first), u"failed"_s);
    QCOMPARE(world.delivery(first).lastError->code, u"delivery_expired"_s);
    QCOMPARE(world.delivery(first).lastError->args, (QStringList{u"link_needs_attention"_s, u"key_refused"_s}));
    QCOMPARE(world.state(young), u"waiting"_s);
    QCOMPARE(world.delivery(young).attempts, 0);
    QCOMPARE(world.delivery(young).lastError->code, u"link_needs_attention"_s);
    QCOMPARE(world.sends(), 0);
}

void TestDispatcherLife::store_refusesTheEnd_neverSendsTwice()
{
    DeliveryWorld world;
    QSignalSpy blocked(&world.dispatcher(), &Dispatcher::blocked);
    world.store()
        .database
        .run(u"CREATE TRIGGER refuse BEFORE UPDATE ON deliveries WHEN new.state = 'sent' "
             "BEGIN SELECT RAISE(ABORT, 'refused'); END"_s)
        .value();
    const DeliveryId first = world.add(world.roomA, u"a1"_s);
    const DeliveryId second = world.add(world.roomA, u"a2"_s);
    world.dispatcher().start();
    QTRY_COMPARE(blocked.size(), 1);
    for (int i = 0; i < 5; ++i) {
        world.clock.advance(1s);
        QCoreApplication::processEvents();
    }
    QCOMPARE(world.state(first), u"sending"_s);
    QCOMPARE(world.notes(world.roomA), QStringList{u"a1"_s});

    world.store().database.run(u"DROP TRIGGER refuse"_s).value();
    world.clock.advance(1s);

    QTRY_COMPARE(world.state(second), u"sent"_s);
    QCOMPARE(world.state(first), u"sent"_s);
    QCOMPARE(world.notes(world.roomA), (QStringList{u"a1"_s, u"a2"_s}));
    QCOMPARE(codes(blocked).constLast(), QString());
}

} // namespace smartfleet

QTEST_GUILESS_MAIN(smartfleet::TestDispatcherLife)
#include "tst_dispatcherlife.moc"
