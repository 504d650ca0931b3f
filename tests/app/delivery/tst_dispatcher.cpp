// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/dispatcher.h"
#include "tests/app/delivery/deliveryworld.h"
#include "tests/support/wait.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace smartfleet {

using test::DeliveryWorld;
using test::must;
using test::waitFor;

class TestDispatcher : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qRegisterMetaType<Error>(); }
    void send_severalEvents_inOrderOfEachRoom();
    void send_headFails_blocksItsRoomAlone();
    void send_fails_waitsLongerEachTime();
    void send_failsForADay_expires();
    void send_answerLost_isSentAgainAndMarked();
    void networkComesBack_restingRoomGoesAtOnce();
    void otherRoomWorks_whereTheServerFailed_waits();
    void networkStaysAway_oneAMinuteTries();
    void send_botNotInRoom_failsAndGoesOn();
    void send_dayIsUsedUp_waitsWithoutCounting();
    void send_settingSuspended_fails();
    void send_severalRooms_sideBySide();
    void idle_isToldWhenNothingIsDue();
    void poll_findsWhatAnotherProcessAdded();
    void signals_tellEachChange();

private:
    /// Something that has failed so often in the room that it rests for more than a minute.
    static DeliveryId restingIn(DeliveryWorld& world, const PracticeRoom& room);
};

DeliveryId TestDispatcher::restingIn(DeliveryWorld& world, const PracticeRoom& room)
{
    const DeliveryId id = world.add(room, u"a1"_s);
    world.dispatcher().start();
    while (world.delivery(id).attempts < 6) {
        if (!world.pass(1s))
            qFatal("it doesn't settle");
    }
    return id;
}

void TestDispatcher::send_severalEvents_inOrderOfEachRoom()
{
    DeliveryWorld world;
    const DeliveryId first = world.add(world.roomA, u"a1"_s);
    world.add(world.roomB, u"b1"_s);
    world.add(world.roomA, u"a2"_s);
    const DeliveryId last = world.add(world.roomA, u"a3"_s);

    world.dispatcher().start();

    QTRY_COMPARE(world.state(last), u"sent"_s);
    QTRY_COMPARE(world.notes(world.roomB), QStringList{u"b1"_s});
    QCOMPARE(world.notes(world.roomA), (QStringList{u"a1"_s, u"a2"_s, u"a3"_s}));
    QCOMPARE(world.delivery(first).sentAt, world.clock.now());
    QVERIFY(world.delivery(first).messageId != world.delivery(last).messageId);
    QCOMPARE(world.sends(), 4);
}

void TestDispatcher::send_headFails_blocksItsRoomAlone()
{
    DeliveryWorld world;
    world.disturb(world.roomA, PracticeFault::Kind::Status, 1, 503);
    const DeliveryId head = world.add(world.roomA, u"a1"_s);
    const DeliveryId second = world.add(world.roomA, u"a2"_s);
    const DeliveryId other = world.add(world.roomB, u"b1"_s);
    world.dispatcher().start();

    QTRY_COMPARE(world.state(other), u"sent"_s);
    QVERIFY(world.settle());
    QCOMPARE(world.state(head), u"waiting"_s);
    QCOMPARE(world.state(second), u"waiting"_s);
    QCOMPARE(world.delivery(head).attempts, 1);

    QVERIFY(world.pass(2500ms));
    QTRY_COMPARE(world.state(second), u"sent"_s);
    QCOMPARE(world.state(head), u"sent"_s);
    QCOMPARE(world.notes(world.roomA).size(), 2);
    QCOMPARE(world.notes(world.roomA).constLast(), u"a2"_s);
}

void TestDispatcher::send_fails_waitsLongerEachTime()
{
    DeliveryWorld world;
    world.disturb(world.roomA, PracticeFault::Kind::Status, -1, 500);
    const DeliveryId id = world.add(world.roomA, u"a1"_s);
    world.dispatcher().start();
    QTRY_COMPARE(world.delivery(id).attempts, 1);

    for (int attempt = 1; attempt <= 5; ++attempt) {
        QVERIFY(world.settle());
        const Delivery delivery = world.delivery(id);
        QCOMPARE(toString(delivery.state), u"waiting"_s);
        const qint64 wait = world.clock.now().msecsTo(delivery.nextAttemptAt);
        const qint64 least = 1000LL << attempt;
        QVERIFY2(wait >= least && wait <= least * 12 / 10, qPrintable(QString::number(wait)));
        QVERIFY(world.pass(std::chrono::milliseconds(wait - 1)));
        QCOMPARE(world.delivery(id).attempts, attempt);
        world.clock.advance(1ms);
        QTRY_COMPARE(world.delivery(id).attempts, attempt + 1);
    }
}

void TestDispatcher::send_failsForADay_expires()
{
    DeliveryWorld world;
    world.disturb(world.roomA, PracticeFault::Kind::Status, -1, 503);
    const DeliveryId id = world.add(world.roomA, u"a1"_s);
    const QDateTime start = world.clock.now();
    world.dispatcher().start();

    while (start.secsTo(world.clock.now()) < 24 * 3600 - 600) {
        QVERIFY(world.pass(10min));
        QCOMPARE(world.state(id), u"waiting"_s);
    }
    QVERIFY(world.pass(11min));

    QTRY_COMPARE(world.state(id), u"failed"_s);
    QCOMPARE(world.delivery(id).lastError->code, u"delivery_expired"_s);
    QCOMPARE(world.delivery(id).lastError->args.first(), u"lineworks_failed"_s);
}

void TestDispatcher::send_answerLost_isSentAgainAndMarked()
{
    DeliveryWorld world;
    world.disturb(world.roomA, PracticeFault::Kind::DropAfter, 1);
    const DeliveryId id = world.add(world.roomA, u"a1"_s);
    world.add(world.roomA, u"a2"_s);
    world.dispatcher().start();
    QTRY_COMPARE(world.delivery(id).attempts, 1);
    QVERIFY(world.delivery(id).possiblyRepeated);

    QVERIFY(world.pass(2500ms));

    QTRY_COMPARE(world.notes(world.roomA), (QStringList{u"a1"_s, u"a1?"_s, u"a2"_s}));
    QTRY_COMPARE(world.state(id), u"sent"_s);
    QVERIFY(world.delivery(id).possiblyRepeated);
}

void TestDispatcher::networkComesBack_restingRoomGoesAtOnce()
{
    DeliveryWorld world;
    world.disturb(world.roomA, PracticeFault::Kind::DropBefore, -1);
    const DeliveryId resting = restingIn(world, world.roomA);
    const QDateTime due = world.delivery(resting).nextAttemptAt;
    world.server.faults().clear();
    const DeliveryId other = world.add(world.roomB, u"b1"_s);

    QVERIFY(world.pass(1s));

    QTRY_COMPARE(world.state(other), u"sent"_s);
    QTRY_COMPARE(world.state(resting), u"sent"_s);
    QVERIFY(world.clock.now() < due);
}

void TestDispatcher::otherRoomWorks_whereTheServerFailed_waits()
{
    DeliveryWorld world;
    world.disturb(world.roomA, PracticeFault::Kind::Status, -1, 503);
    const DeliveryId resting = restingIn(world, world.roomA);
    const QDateTime due = world.delivery(resting).nextAttemptAt;
    const DeliveryId other = world.add(world.roomB, u"b1"_s);

    QVERIFY(world.pass(1s));

    QTRY_COMPARE(world.state(other), u"sent"_s);
    QVERIFY(world.pass(1s));
    QCOMPARE(world.state(resting), u"waiting"_s);
    QCOMPARE(world.delivery(resting).nextAttemptAt, due);
}

void TestDispatcher::networkStaysAway_oneAMinuteTries()
{
    DeliveryWorld world;
    world.disturb(world.roomA, PracticeFault::Kind::DropBefore, -1);
    const DeliveryId resting = restingIn(world, world.roomA);
    const int attempts = world.delivery(resting).attempts;

    QVERIFY(world.pass(58s));
    QCOMPARE(world.delivery(resting).attempts, attempts);
    QVERIFY(world.pass(3s));

    QTRY_COMPARE(world.delivery(resting).attempts, attempts + 1);
}

void TestDispatcher::send_botNotInRoom_failsAndGoesOn()
{
    DeliveryWorld world;
    world.server.tenant().removeBot(world.roomA.channelId, world.bot);
    const DeliveryId first = world.add(world.roomA, u"a1"_s);
    const DeliveryId second = world.add(world.roomA, u"a2"_s);
    QSignalSpy blocked(&world.dispatcher(), &Dispatcher::blocked);
    world.dispatcher().start();

    QTRY_COMPARE(world.state(second), u"failed"_s);
    QCOMPARE(world.delivery(first).lastError->code, u"bot_not_in_room"_s);
    QCOMPARE(world.sends(), 2);
    QCOMPARE(blocked.size(), 0);
}

void TestDispatcher::send_dayIsUsedUp_waitsWithoutCounting()
{
    DeliveryWorld world;
    world.clock.jumpTo(QDateTime::fromString(u"2026-08-20T14:55:00Z"_s, Qt::ISODate)); // five to midnight in Japan
    world.server.limits().setPerDay(1);
    world.add(world.roomA, u"a1"_s);
    const DeliveryId second = world.add(world.roomA, u"a2"_s);
    world.dispatcher().start();

    QTRY_VERIFY(world.delivery(second).lastError.has_value());
    QVERIFY(world.settle());
    QCOMPARE(world.delivery(second).lastError->code, u"daily_quota_used"_s);
    QCOMPARE(world.delivery(second).attempts, 0);
    QCOMPARE(world.delivery(second).nextAttemptAt, world.clock.now().addSecs(300));

    QVERIFY(world.pass(301s));
    QTRY_COMPARE(world.notes(world.roomA), (QStringList{u"a1"_s, u"a2"_s}));
}

void TestDispatcher::send_settingSuspended_fails()
{
    DeliveryWorld world;
    const SettingId setting = world.userSetting(world.roomA);
    const DeliveryId id = world.add(world.roomA, u"a1"_s, setting);
    must(world.store().settings.setUsersSuspended(LineWorksSystem, true));
    world.dispatcher().start();

    QTRY_COMPARE(world.state(id), u"failed"_s);
    QCOMPARE(world.delivery(id).lastError->code, u"setting_suspended"_s);
    QCOMPARE(world.sends(), 0);
}

void TestDispatcher::send_severalRooms_sideBySide()
{
    DeliveryWorld world;
    world.disturb(world.roomA, PracticeFault::Kind::Hang, 1);
    world.add(world.roomA, u"a1"_s);
    const DeliveryId second = world.add(world.roomA, u"a2"_s);
    const DeliveryId other = world.add(world.roomB, u"b1"_s);
    world.dispatcher().start();

    QTRY_COMPARE(world.state(other), u"sent"_s);
    QCOMPARE(world.state(second), u"waiting"_s);
    QVERIFY(!world.dispatcher().isIdle());
}

void TestDispatcher::idle_isToldWhenNothingIsDue()
{
    DeliveryWorld world;
    QSignalSpy idle(&world.dispatcher(), &Dispatcher::idle);
    QVERIFY(!world.dispatcher().isIdle());

    world.dispatcher().start();
    QTRY_COMPARE(idle.size(), 1);
    QVERIFY(world.dispatcher().isIdle());

    const DeliveryId id = world.add(world.roomA, u"a1"_s);
    QVERIFY(!world.dispatcher().isIdle());
    world.dispatcher().wake();
    QTRY_COMPARE(idle.size(), 2);
    QCOMPARE(world.state(id), u"sent"_s);
}

void TestDispatcher::poll_findsWhatAnotherProcessAdded()
{
    DeliveryWorld world;
    world.dispatcher().start();
    QVERIFY(world.settle());

    const DeliveryId id = world.add(world.roomA, u"a1"_s);
    QVERIFY(world.settle());
    QCOMPARE(world.state(id), u"waiting"_s);
    world.clock.advance(1s);

    QTRY_COMPARE(world.state(id), u"sent"_s);
}

void TestDispatcher::signals_tellEachChange()
{
    DeliveryWorld world;
    const DeliveryId id = world.add(world.roomA, u"a1"_s);
    QStringList states;
    connect(&world.dispatcher(), &Dispatcher::deliveryChanged, this, [&](qint64 changed) {
        QCOMPARE(changed, id.value);
        states += world.state(id);
    });
    world.dispatcher().start();

    QTRY_COMPARE(states, (QStringList{u"sending"_s, u"sent"_s}));
}

} // namespace smartfleet

QTEST_GUILESS_MAIN(smartfleet::TestDispatcher)
#include "tst_dispatcher.moc"
