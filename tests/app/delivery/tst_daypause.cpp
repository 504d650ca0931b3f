// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/daypause.h"

#include "tests/app/delivery/deliveryworld.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace smartfleet::test {

/// What follows when LINE WORKS says that the day's messages are used up.
class TestDayPause : public QObject
{
    Q_OBJECT

private slots:
    void nextDailyTry_isSoon_atMidnightAtTheLatest();
    void note_onlyThatRefusal_begins_anyMessageEnds();
    void refused_inOneRoom_noneTriesInAnother();
    void refused_oneTriesNowAndThen();
    void refused_urgentOneTriesFirst();
    void moreBought_allGoAtOnce();
    void moreAllowed_byTheAdministrator_triesAtOnce();
    void nothingLeftToTry_isNoPause();
    void refusedForLonger_thanTheyMayWait_allHaveFailed();

private:
    /// At noon in Japan; the message was "a1", to room A.
    static bool useUpTheDay(DeliveryWorld& world);
    static QString lastCode(const QSignalSpy& blocked) { return blocked.constLast().constFirst().value<Error>().code; }

    const Error m_usedUp{Error::Kind::RateLimited, u"daily_quota_used"_s};
};

bool TestDayPause::useUpTheDay(DeliveryWorld& world)
{
    world.clock.jumpTo(QDateTime::fromString(u"2026-08-20T03:00:00Z"_s, Qt::ISODate));
    world.server.limits().setPerDay(1);
    world.add(world.roomA, u"a1"_s);
    world.dispatcher().start();
    return QTest::qWaitFor([&world] { return world.notes(world.roomA) == QStringList{u"a1"_s}; });
}

void TestDayPause::nextDailyTry_isSoon_atMidnightAtTheLatest()
{
    const QDateTime noon = QDateTime::fromString(u"2026-08-20T03:00:00Z"_s, Qt::ISODate);
    const QDateTime beforeMidnight = QDateTime::fromString(u"2026-08-20T14:55:00Z"_s, Qt::ISODate);

    QCOMPARE(nextDailyTry(noon), noon.addSecs(600));
    QCOMPARE(nextDailyTry(beforeMidnight), beforeMidnight.addSecs(300));
}

void TestDayPause::note_onlyThatRefusal_begins_anyMessageEnds()
{
    FakeClock clock;
    DayPause pause(clock);

    pause.note(failure(Error::Kind::RateLimited, u"rate_limited"_s));
    QVERIFY(!pause.why());

    pause.note(tl::unexpected(m_usedUp));
    pause.note(failure(Error::Kind::Server, u"lineworks_failed"_s));
    QVERIFY(pause.why() && pause.why()->code == m_usedUp.code);
    QVERIFY(pause.untilTry() > 0ms && pause.untilTry() <= 10min);

    pause.note({});
    QVERIFY(!pause.why());
}

void TestDayPause::refused_inOneRoom_noneTriesInAnother()
{
    DeliveryWorld world;
    QVERIFY(useUpTheDay(world));
    QSignalSpy blocked(&world.dispatcher(), &Dispatcher::blocked);
    const DeliveryId refused = world.add(world.roomA, u"a2"_s);
    world.dispatcher().wake();
    QTRY_COMPARE(blocked.size(), 1);
    QCOMPARE(lastCode(blocked), u"daily_quota_used"_s);
    QTRY_VERIFY(world.delivery(refused).lastError.has_value());

    const DeliveryId other = world.add(world.roomB, u"b1"_s);
    world.dispatcher().wake();
    QVERIFY(world.pass(5min));

    QCOMPARE(world.sends(), 2);
    QCOMPARE(world.state(other), u"waiting"_s);
    QVERIFY(!world.delivery(other).lastError);
    QVERIFY(!world.dispatcher().isIdle());
}

void TestDayPause::refused_oneTriesNowAndThen()
{
    DeliveryWorld world;
    QVERIFY(useUpTheDay(world));
    QSignalSpy blocked(&world.dispatcher(), &Dispatcher::blocked);
    world.add(world.roomA, u"a2"_s);
    world.add(world.roomB, u"b1"_s);
    world.dispatcher().wake();
    QVERIFY(world.settle());
    const int before = world.sends();

    for (int tries = 1; tries <= 3; ++tries) {
        QVERIFY(world.pass(10min + 1s));
        QTRY_COMPARE(world.sends(), before + tries);
    }
    QCOMPARE(blocked.size(), 1); // said once
}

void TestDayPause::refused_urgentOneTriesFirst()
{
    DeliveryWorld world;
    QVERIFY(useUpTheDay(world));
    world.add(world.roomA, u"a2"_s);
    world.dispatcher().wake();
    QVERIFY(world.settle());
    const DeliveryId urgent = world.add(world.roomB, u"b1"_s);
    must(world.store()
             .database.run(u"UPDATE deliveries SET urgent = 1 WHERE id = :id"_s, {{u":id"_s, urgent.value}})
             .map([](const Query&) { }));
    world.server.limits().setPerDay(2);

    QVERIFY(world.pass(10min + 1s));

    QTRY_COMPARE(world.state(urgent), u"sent"_s);
    QTRY_VERIFY(!world.notes(world.roomB).isEmpty());
}

void TestDayPause::moreBought_allGoAtOnce()
{
    DeliveryWorld world;
    QVERIFY(useUpTheDay(world));
    QSignalSpy blocked(&world.dispatcher(), &Dispatcher::blocked);
    world.add(world.roomA, u"a2"_s);
    world.dispatcher().wake();
    QVERIFY(world.settle());
    world.add(world.roomA, u"a3"_s);
    world.add(world.roomB, u"b1"_s);
    world.add(world.roomB, u"b2"_s);
    world.server.limits().setPerDay(0);

    QVERIFY(world.pass(10min + 1s));

    QTRY_COMPARE(world.notes(world.roomA), (QStringList{u"a1"_s, u"a2"_s, u"a3"_s}));
    QTRY_COMPARE(world.notes(world.roomB), (QStringList{u"b1"_s, u"b2"_s}));
    QCOMPARE(lastCode(blocked), QString());
}

void TestDayPause::moreAllowed_byTheAdministrator_triesAtOnce()
{
    DeliveryWorld world;
    QVERIFY(useUpTheDay(world));
    world.add(world.roomA, u"a2"_s);
    world.dispatcher().wake();
    QVERIFY(world.settle());
    world.add(world.roomB, u"b1"_s);
    world.server.limits().setPerDay(0);

    world.dispatcher().setMessagesPerDay(50'000);

    QTRY_COMPARE(world.notes(world.roomB), QStringList{u"b1"_s});
}

void TestDayPause::nothingLeftToTry_isNoPause()
{
    DeliveryWorld world;
    QVERIFY(useUpTheDay(world));
    QSignalSpy blocked(&world.dispatcher(), &Dispatcher::blocked);
    const DeliveryId refused = world.add(world.roomA, u"a2"_s);
    world.dispatcher().wake();
    QTRY_COMPARE(blocked.size(), 1);
    QVERIFY(world.settle());
    must(world.store().deliveries.markFailed(refused, m_usedUp));

    QVERIFY(world.pass(12min));

    QTRY_COMPARE(lastCode(blocked), QString());
    QTRY_VERIFY(world.dispatcher().isIdle());
}

void TestDayPause::refusedForLonger_thanTheyMayWait_allHaveFailed()
{
    DeliveryWorld world;
    QVERIFY(useUpTheDay(world));
    const DeliveryId tried = world.add(world.roomA, u"a2"_s);
    const DeliveryId behind = world.add(world.roomA, u"a3"_s);
    const DeliveryId other = world.add(world.roomB, u"b1"_s);
    world.dispatcher().wake();
    QVERIFY(world.settle());
    world.server.faults().add({.kind = PracticeFault::Kind::Status,
                               .path = u"/v1.0/bots/*/channels/*/messages"_s,
                               .count = -1,
                               .status = 403,
                               .code = u"LIMIT_EXCEEDED"_s});

    QVERIFY(world.pass(25h));

    QTRY_COMPARE(world.state(other), u"failed"_s);
    QTRY_COMPARE(world.state(behind), u"failed"_s);
    QTRY_COMPARE(world.state(tried), u"failed"_s);
    QCOMPARE(world.delivery(other).lastError->code, u"delivery_expired"_s);
    QCOMPARE(world.delivery(other).lastError->args.value(0), u"daily_quota_used"_s);
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestDayPause)
#include "tst_daypause.moc"
