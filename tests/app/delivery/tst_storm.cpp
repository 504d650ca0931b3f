// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/delivery/deliveryworld.h"
#include "tests/support/results.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace smartfleet::test {

/// More events than calls: the practice LINE WORKS counts as the real one does and refuses what is too much.
class TestStorm : public QObject
{
    Q_OBJECT

private slots:
    void storm_everyEventOnOneMessage_noneRefused();
    void storm_urgentOnesArriveAtOnce();
    void storm_restartsInBetween_neverExceedTheQuota();
    void storm_failingRoom_delaysNoOther();

private:
    static int refused(const DeliveryWorld& world);
    static int tells(DeliveryWorld& world, const PracticeRoom& room, const QString& vehicle);
    static void add(DeliveryWorld& world, const PracticeRoom& room, const QString& vehicle, const QString& type);
};

int TestStorm::refused(const DeliveryWorld& world)
{
    int refused = 0;
    for (const PracticeRequest& request : world.server.requests())
        refused += request.status == 429 ? 1 : 0;
    return refused;
}

int TestStorm::tells(DeliveryWorld& world, const PracticeRoom& room, const QString& vehicle)
{
    int messages = 0;
    for (const PracticeMessage& message : world.server.tenant().messagesInRoom(room.channelId)) {
        const QString text = message.text();
        messages += text.contains(u'\n' + vehicle + u':') || text.contains(u'】' + vehicle + u'\n') ? 1 : 0;
    }
    return messages;
}

void TestStorm::add(DeliveryWorld& world, const PracticeRoom& room, const QString& vehicle, const QString& type)
{
    const SettingId setting = world.setting(room);
    const auto seq = given(world.store().events.accept({.source = u"storm"_s,
                                                        .id = vehicle + room.channelId,
                                                        .type = type,
                                                        .occurredAt = world.clock.now(),
                                                        .receivedAt = world.clock.now(),
                                                        .company = {u"yokohama"_s},
                                                        .deviceName = vehicle},
                                                       "{}"_ba));
    given(world.store().deliveries.add({.event = seq.value(),
                                        .setting = setting,
                                        .channel = {room.channelId},
                                        .urgent = type == u"sos"_s,
                                        .createdAt = world.clock.now()}));
}

void TestStorm::storm_everyEventOnOneMessage_noneRefused()
{
    DeliveryWorld world;
    world.dispatcher().start();
    for (int i = 0; i < 600; ++i)
        add(world, i % 2 ? world.roomA : world.roomB, u"v%1"_s.arg(i), u"trip_start"_s);
    world.dispatcher().wake();

    for (int second = 0; second < 60 && given(world.store().deliveries.counts()).sent < 600; ++second)
        QVERIFY(world.pass(1s));

    QCOMPARE(given(world.store().deliveries.counts()).sent, 600);
    QCOMPARE(refused(world), 0);
    for (int i = 0; i < 600; ++i)
        QCOMPARE(tells(world, i % 2 ? world.roomA : world.roomB, u"v%1"_s.arg(i)), 1);
    QVERIFY(world.sends() < 40);
}

void TestStorm::storm_urgentOnesArriveAtOnce()
{
    DeliveryWorld world;
    world.dispatcher().start();
    for (int i = 0; i < 400; ++i)
        add(world, world.roomA, u"v%1"_s.arg(i), u"trip_start"_s);
    world.dispatcher().wake();
    QVERIFY(world.pass(1s));

    for (int i = 0; i < 5; ++i)
        add(world, world.roomA, u"sos%1"_s.arg(i), u"sos"_s);
    world.dispatcher().wake();
    QVERIFY(world.pass(1s));

    for (int i = 0; i < 5; ++i)
        QCOMPARE(tells(world, world.roomA, u"sos%1"_s.arg(i)), 1);
}

void TestStorm::storm_restartsInBetween_neverExceedTheQuota()
{
    DeliveryWorld world;
    world.server.limits().setPerMinute(60);
    world.endpoints.callsPerMinute = 60;
    for (int start = 0; start < 12; ++start) {
        world.program.reset();
        world.program = world.another();
        world.dispatcher().start();
        for (int i = 0; i < 30; ++i)
            add(world, i % 2 ? world.roomA : world.roomB, u"v%1-%2"_s.arg(start).arg(i), u"trip_start"_s);
        world.dispatcher().wake();
        QVERIFY(world.pass(4s));
    }

    QCOMPARE(refused(world), 0);
    for (int second = 0; second < 60; ++second)
        QVERIFY(world.pass(1s));
    QCOMPARE(given(world.store().deliveries.counts()).sent, 360);
}

void TestStorm::storm_failingRoom_delaysNoOther()
{
    DeliveryWorld world;
    world.disturb(world.roomA, PracticeFault::Kind::Status, -1, 503);
    world.dispatcher().start();
    for (int i = 0; i < 200; ++i) {
        add(world, world.roomA, u"v%1"_s.arg(i), u"trip_start"_s);
        if (i % 10 == 0)
            add(world, world.roomB, u"w%1"_s.arg(i), u"trip_start"_s);
    }
    world.dispatcher().wake();

    for (int second = 0; second < 15; ++second)
        QVERIFY(world.pass(1s));

    QCOMPARE(given(world.store().deliveries.counts()).sent, 20);
    QCOMPARE(given(world.store().deliveries.counts()).failed, 0);
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestStorm)
#include "tst_storm.moc"
