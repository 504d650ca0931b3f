// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/troublewatch.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

/// Writes down what a person would have been told.
class Told : public Notifier
{
public:
    void tell(const Notice& notice) override { notices.push_back(notice); }
    std::vector<Notice> notices;
};

DeliveryStatus paused(const QString& code)
{
    return {DeliveryOutlook::Paused, Error{Error::Kind::Unauthorized, code}, {}};
}

DeliveryStatus withRoom(int failures)
{
    const RoomHealth room{u"room-1"_s, u"Minato"_s, failures, Error{Error::Kind::Forbidden, u"bot_not_in_room"_s}};
    return {DeliveryOutlook::On, {}, {.rooms = {room}}};
}

const DeliveryStatus On{DeliveryOutlook::On, {}, {}};

} // namespace

class TestTroubleWatch : public QObject
{
    Q_OBJECT

private slots:
    void link_breaks_isToldOnce();
    void link_worksAgain_isToldOnce();
    void link_worksFromTheStart_saysNothing();
    void link_removed_isNoTrouble();
    void room_twoFailures_mayBeChance();
    void room_keepsFailing_isToldOnceWithItsPlace();
    void room_worksAgain_isToldOnce();
    void room_leavesTheNewest_isNotSaidToWork();
    void room_failsWhileTheLinkIsBroken_isTheLinksFault();
    void day_nearlyUsedUp_isToldOnceWithItsRooms();
    void room_unreachable_isToldOnce();
    void source_silent_isToldOnce_andWhenItIsHeardAgain();
    void source_heardBeforeTheStart_isNotTold();
    void source_toldNoLonger_isNotSaidToBeHeard();
    void source_isToldWithoutALink();
};

void TestTroubleWatch::day_nearlyUsedUp_isToldOnceWithItsRooms()
{
    Told told;
    TroubleWatch watch(told);
    DeliveryStatus status = withRoom(0);
    status.today = {.limit = 20'000, .used = 13'999, .rooms = {{{u"room-1"_s}, 9000}, {{u"room-2"_s}, 4000}}};

    watch.look(status);
    QVERIFY(told.notices.empty());
    status.today.used = 14'000;
    watch.look(status);
    status.today.used = 14'500;
    watch.look(status);

    QCOMPARE(told.notices.size(), 1U);
    const Problem words = told.notices[0].words();
    QVERIFY2(words.message.contains(u"14,000"_s) && words.message.contains(u"20,000"_s), qPrintable(words.message));
    QVERIFY2(words.hint.contains(u"Minato (room-1): 9,000"_s) && words.hint.contains(u"room-2: 4,000"_s),
             qPrintable(words.hint));
    QCOMPARE(told.notices[0].place.screen, u"deliveriesPage"_s);
    status.today.used = 0; // midnight
    watch.look(status);
    status.today.used = 15'000;
    watch.look(status);
    QCOMPARE(told.notices.size(), 2U);
}

void TestTroubleWatch::room_unreachable_isToldOnce()
{
    Told told;
    TroubleWatch watch(told);
    DeliveryStatus status = On;
    status.health.unreachable = {{u"room-1"_s, u"Minato"_s, 0, Error{Error::Kind::Forbidden, u"bot_not_in_room"_s}}};

    watch.look(status);
    watch.look(status);

    QCOMPARE(told.notices.size(), 1U);
    QVERIFY(told.notices[0].words().message.contains(u"Minato (room-1)"_s));
    QCOMPARE(told.notices[0].place.screen, u"notificationsPage"_s);
    watch.look(On);
    watch.look(status); // missing again
    QCOMPARE(told.notices.size(), 2U);
}

void TestTroubleWatch::source_silent_isToldOnce_andWhenItIsHeardAgain()
{
    Told told;
    TroubleWatch watch(told);
    DeliveryStatus status = On;
    const QDateTime since = QDateTime::fromSecsSinceEpoch(1'787'200'000, Qt::UTC);
    status.silences = {{u"traccar"_s, since, {}}};

    watch.look(status);
    watch.look(status);

    QCOMPARE(told.notices.size(), 1U);
    QCOMPARE(told.notices[0].tone, Tone::Bad);
    QCOMPARE(told.notices[0].place.screen, u"eventsPage"_s);
    const QString when = QLocale().toString(since.toLocalTime(), QLocale::ShortFormat);
    QCOMPARE(told.notices[0].words().message, u"No event has come from traccar since %1."_s.arg(when));
    QVERIFY(told.notices[0].words().hint.contains(u"fleet system runs"));
    QVERIFY(told.notices[0].words().hint.contains(u"the HTTP interface or the agent"));
    status.silences[0].until = since.addSecs(7200);
    watch.look(status);
    watch.look(status);
    QCOMPARE(told.notices.size(), 2U);
    QCOMPARE(told.notices[1].tone, Tone::Good);
    QVERIFY(told.notices[1].words().message.contains(u"traccar"_s));
    status.silences.push_back({u"traccar"_s, since.addSecs(8000), {}}); // and silent again
    watch.look(status);
    QCOMPARE(told.notices.size(), 3U);
    QCOMPARE(told.notices[2].tone, Tone::Bad);
}

void TestTroubleWatch::source_heardBeforeTheStart_isNotTold()
{
    Told told;
    TroubleWatch watch(told);
    DeliveryStatus status = On;
    const QDateTime since = QDateTime::fromSecsSinceEpoch(1'787'200'000, Qt::UTC);
    status.silences = {{u"traccar"_s, since, since.addSecs(7200)}};

    watch.look(status);

    QVERIFY(told.notices.empty());
}

void TestTroubleWatch::source_toldNoLonger_isNotSaidToBeHeard()
{
    Told told;
    TroubleWatch watch(told);
    DeliveryStatus status = On;
    status.silences = {{u"traccar"_s, QDateTime::fromSecsSinceEpoch(1'787'200'000, Qt::UTC), {}}};
    watch.look(status);

    watch.look(On); // switched off

    QCOMPARE(told.notices.size(), 1U);
    watch.look(status);
    QCOMPARE(told.notices.size(), 2U);
}

void TestTroubleWatch::source_isToldWithoutALink()
{
    Told told;
    TroubleWatch watch(told);
    DeliveryStatus status{DeliveryOutlook::NotLinked, {}, {}};
    status.silences = {{u"traccar"_s, QDateTime::fromSecsSinceEpoch(1'787'200'000, Qt::UTC), {}}};

    watch.look(status);

    QCOMPARE(told.notices.size(), 1U);
}

void TestTroubleWatch::link_breaks_isToldOnce()
{
    Told told;
    TroubleWatch watch(told);

    watch.look(On);
    watch.look(paused(u"key_refused"_s));
    watch.look(paused(u"key_refused"_s));
    watch.look(paused(u"token_refused"_s));

    QCOMPARE(told.notices.size(), 1U);
    QCOMPARE(told.notices[0].place.screen, u"servicesPage"_s);
    QCOMPARE(told.notices[0].tone, Tone::Bad);
    const Error why{Error::Kind::Unauthorized, u"key_refused"_s};
    QVERIFY(told.notices[0].words().message.contains(describe(why).message));
    QCOMPARE(told.notices[0].words().hint, describe(why).hint);
}

void TestTroubleWatch::link_worksAgain_isToldOnce()
{
    Told told;
    TroubleWatch watch(told);

    watch.look(paused(u"key_refused"_s));
    watch.look(On);
    watch.look(On);
    QCOMPARE(told.notices.size(), 2U);
    QCOMPARE(told.notices[1].tone, Tone::Good);

    watch.look(paused(u"key_refused"_s));
    QCOMPARE(told.notices.size(), 3U);
}

void TestTroubleWatch::link_worksFromTheStart_saysNothing()
{
    Told told;
    TroubleWatch watch(told);

    watch.look({});
    watch.look(On);

    QVERIFY(told.notices.empty());
}

void TestTroubleWatch::link_removed_isNoTrouble()
{
    Told told;
    TroubleWatch watch(told);

    watch.look(On);
    watch.look(paused(u"not_linked"_s));
    watch.look({DeliveryOutlook::NotLinked, {}, {}});
    QVERIFY(told.notices.empty());

    watch.look(paused(u"key_refused"_s));
    watch.look(paused(u"not_linked"_s));
    watch.look(On);
    QCOMPARE(told.notices.size(), 1U);
}

void TestTroubleWatch::room_twoFailures_mayBeChance()
{
    Told told;
    TroubleWatch watch(told);

    watch.look(withRoom(2));
    watch.look(withRoom(0));

    QVERIFY(told.notices.empty());
}

void TestTroubleWatch::room_keepsFailing_isToldOnceWithItsPlace()
{
    Told told;
    TroubleWatch watch(told);

    watch.look(withRoom(3));
    watch.look(withRoom(4));

    QCOMPARE(told.notices.size(), 1U);
    QCOMPARE(told.notices[0].place.screen, u"deliveriesPage"_s);
    QCOMPARE(told.notices[0].place.channelId, u"room-1"_s);
    QVERIFY(told.notices[0].words().message.contains(u"Minato"_s));
    QVERIFY(!told.notices[0].words().hint.isEmpty());
}

void TestTroubleWatch::room_worksAgain_isToldOnce()
{
    Told told;
    TroubleWatch watch(told);

    for (const int failures : {3, 1, 0, 0})
        watch.look(withRoom(failures));
    QCOMPARE(told.notices.size(), 2U);
    QCOMPARE(told.notices[1].tone, Tone::Good);

    watch.look(withRoom(3));
    QCOMPARE(told.notices.size(), 3U);
}

void TestTroubleWatch::room_leavesTheNewest_isNotSaidToWork()
{
    Told told;
    TroubleWatch watch(told);

    watch.look(withRoom(3));
    watch.look(On);

    QCOMPARE(told.notices.size(), 1U);
}

void TestTroubleWatch::room_failsWhileTheLinkIsBroken_isTheLinksFault()
{
    Told told;
    TroubleWatch watch(told);
    DeliveryStatus status = withRoom(5);
    status.outlook = DeliveryOutlook::Paused;
    status.cause = {Error::Kind::Unauthorized, u"key_refused"_s};

    watch.look(status);

    QCOMPARE(told.notices.size(), 1U);
    QCOMPARE(told.notices[0].place.screen, u"servicesPage"_s);
}

} // namespace smartfleet

QTEST_MAIN(smartfleet::TestTroubleWatch)
#include "tst_troublewatch.moc"
