// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/seeds.h"
#include "tests/support/results.h"
#include "tests/support/testkeys.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace smartfleet::test {

/// The simulation itself: that a seed can be repeated, and that the watch sees what is wrong. Its seeds are run by the
/// program `simulate`.
class TestSimulation : public QObject
{
    Q_OBJECT

private slots:
    void sameSeed_sameRun();
    void otherSeed_otherRun();
    void clock_runsInOrder_ofTimeThenOfAsking();
    void lineworks_countsTheMinute_data();
    void lineworks_countsTheMinute();
    void lineworks_countsNeighbours();
    void lineworks_beginsTheDayInJapan();
    void watch_heldPromises_noComplaint();
    void watch_lostEvent_complains();
    void watch_repeatWithoutAWord_complains();
    void watch_wrongOrder_complains();
    void watch_urgentLeftBehind_complains();
    void watch_rateRefusal_isOursOnlyWhenWeUsedIt();
    void watch_twoAtOnceToARoom_complains();

private:
    static SimulatedRequest message(const QList<int>& events, const QString& mark = {});
};

namespace {

/// Two ordinary events and an urgent one of a company with one room.
Plan smallPlan()
{
    Plan plan;
    plan.start = QDateTime(QDate(2026, 8, 20), QTime(0, 0), Qt::UTC);
    plan.rules.callsPerMinute = 3;
    plan.settings = {{.company = 0, .room = 0, .types = {u"trip_start"_s, u"sos"_s}}};
    Happening handed;
    handed.events = {{.number = 0, .company = 0, .type = u"trip_start"_s},
                     {.number = 1, .company = 0, .type = u"trip_start"_s},
                     {.number = 2, .company = 0, .type = u"sos"_s, .urgent = true}};
    plan.happenings = {handed};
    plan.events = 3;
    return plan;
}

/// A watch over a small plan, and the store that it compares with.
struct Watched
{
    const Plan plan = smallPlan();
    SimulatedClock clock{plan.start};
    SimulatedLineWorks lineworks{plan.rules, clock};
    Watch watch{plan, clock, lineworks};
    QTemporaryDir folder;
    std::unique_ptr<Store> store = given(Store::open({.folder = folder.path()}));

    void accept(int number)
    {
        const PlannedEvent& event = plan.happenings.front().events.at(std::size_t(number));
        const auto seq = given(store->events.accept({.source = u"simulation"_s,
                                                     .id = QString::number(number),
                                                     .type = event.type,
                                                     .occurredAt = clock.now(),
                                                     .receivedAt = clock.now()},
                                                    "{}"_ba));
        const DeliveryId id = given(store->deliveries.add({.event = seq.value(),
                                                           .setting = {1},
                                                           .channel = {channelOf(0)},
                                                           .urgent = event.urgent,
                                                           .createdAt = clock.now()}));
        given(store->deliveries.markSent(id, clock.now()));
        watch.promise({event});
    }
    void arrive(const SimulatedRequest& request)
    {
        watch.leaves(request);
        watch.reached(request, {.kind = SimulatedAnswer::Kind::Taken, .status = 201}, true);
        watch.ended(request, WireEnd::Answered);
    }
    bool complains(const QString& word)
    {
        watch.look(*store, true);
        return watch.complaints().join(u'\n').contains(word);
    }
};

void pass(SimulatedClock& clock, std::chrono::milliseconds time)
{
    clock.runNext(clock.monotonic() + time);
}

SimulatedRequest tokenRequest()
{
    const QByteArray claims =
        R"({"iat":1787184000,"exp":1787187600})"_ba.toBase64(QByteArray::Base64UrlEncoding); // 2026-08-20, 00:00
    return {.method = "POST"_ba, .path = u"/oauth2/v2.0/token"_s, .body = "assertion=e."_ba + claims + ".e"_ba};
}

} // namespace

SimulatedRequest TestSimulation::message(const QList<int>& events, const QString& mark)
{
    QString text = mark;
    for (const int event : events)
        text += wordOf(event);
    return {.method = "POST"_ba,
            .path = u"/v1.0/bots/7/channels/room-0/messages"_s,
            .bearer = "token-1"_ba,
            .body = u"{\"content\":{\"text\":\"%1\"}}"_s.arg(text).toUtf8()};
}

void TestSimulation::sameSeed_sameRun()
{
    Surroundings surroundings(makeRsaKey());
    for (const quint64 seed : {3ULL, 8ULL, 21ULL}) {
        const SeedResult first = runSeed(seed, surroundings);
        const SeedResult second = runSeed(seed, surroundings);

        QCOMPARE(second.trace, first.trace);
        QCOMPARE(second.messages, first.messages);
        QVERIFY(second.simulated == first.simulated);
    }
}

void TestSimulation::otherSeed_otherRun()
{
    Surroundings surroundings(makeRsaKey());

    QVERIFY(runSeed(3, surroundings).trace != runSeed(4, surroundings).trace);
}

void TestSimulation::clock_runsInOrder_ofTimeThenOfAsking()
{
    SimulatedClock clock(QDateTime(QDate(2026, 8, 20), QTime(0, 0), Qt::UTC));
    QStringList runs;
    clock.after(2s, this, [&] { runs += u"late"_s; });
    clock.after(1s, this, [&] { runs += u"first"_s; });
    clock.after(1s, this, [&] { runs += u"second"_s; });
    {
        QObject gone;
        clock.after(1s, &gone, [&] { runs += u"never"_s; });
    }
    clock.setError(1h);

    while (clock.runNext(5s)) { }

    QCOMPARE(runs, QStringList({u"first"_s, u"second"_s, u"late"_s}));
    QVERIFY(clock.monotonic() == 5s);
    QCOMPARE(clock.trueTime().time(), QTime(0, 0, 5));
    QCOMPARE(clock.now().time(), QTime(1, 0, 5));
}

void TestSimulation::lineworks_countsTheMinute_data()
{
    QTest::addColumn<bool>("isSliding");
    QTest::newRow("the last minute") << true;
    QTest::newRow("the clock's minute") << false;
}

void TestSimulation::lineworks_countsTheMinute()
{
    QFETCH(bool, isSliding);
    SimulatedClock clock(QDateTime(QDate(2026, 8, 20), QTime(0, 0), Qt::UTC));
    SimulatedLineWorks lineworks({.callsPerMinute = 2, .isSliding = isSliding}, clock);
    lineworks.setRoom(channelOf(0), true);
    QCOMPARE(lineworks.take(message({0})).status, 401);
    QCOMPARE(lineworks.take(tokenRequest()).status, 200);
    pass(clock, 40s);

    QCOMPARE(lineworks.take(message({0})).status, 201);
    QCOMPARE(lineworks.take(message({1})).status, 201);
    QCOMPARE(lineworks.take(message({2})).status, 429);

    pass(clock, 20s);
    QCOMPARE(lineworks.take(message({2})).status, isSliding ? 429 : 201);
    pass(clock, 40s);
    QCOMPARE(lineworks.take(message({2})).status, 201);
    QCOMPARE(lineworks.ownMessages(), isSliding ? 3 : 4);
}

void TestSimulation::lineworks_countsNeighbours()
{
    SimulatedClock clock(QDateTime(QDate(2026, 8, 20), QTime(0, 0), Qt::UTC));
    SimulatedLineWorks lineworks({.callsPerMinute = 5}, clock);
    lineworks.setRoom(channelOf(0), true);
    lineworks.take(tokenRequest());

    lineworks.neighboursSend(9);

    QCOMPARE(lineworks.allCalls(), 5);
    QCOMPARE(lineworks.ownCalls(), 0);
    QCOMPARE(lineworks.take(message({0})).status, 429);
    QCOMPARE(lineworks.allMessages(), 5);
}

void TestSimulation::lineworks_beginsTheDayInJapan()
{
    SimulatedClock clock(QDateTime(QDate(2026, 8, 20), QTime(0, 0), Qt::UTC));
    SimulatedLineWorks lineworks({.messagesPerDay = 1, .tokenLife = 24h}, clock);
    lineworks.setRoom(channelOf(0), true);
    lineworks.take(tokenRequest());
    QCOMPARE(lineworks.take(message({0})).status, 201);
    pass(clock, 15h - 1s);
    QCOMPARE(lineworks.take(message({1})).status, 403);

    pass(clock, 1s);

    QCOMPARE(lineworks.take(message({1})).status, 201);
}

void TestSimulation::watch_heldPromises_noComplaint()
{
    Watched watched;
    for (int event = 0; event < 3; ++event)
        watched.accept(event);

    watched.arrive(message({2}));
    watched.arrive(message({0, 1}));
    watched.watch.look(*watched.store, true);

    QCOMPARE(watched.watch.complaints(), QStringList());
}

void TestSimulation::watch_lostEvent_complains()
{
    Watched watched;
    watched.accept(0);
    watched.watch.promise({watched.plan.happenings.front().events.at(1)});

    QVERIFY(watched.complains(u"E0000000Z to room-0 is said to be sent but never arrived"_s));
    QVERIFY(watched.complains(u"E0000001Z was accepted and is lost"_s));
}

void TestSimulation::watch_repeatWithoutAWord_complains()
{
    Watched watched;
    watched.accept(0);
    watched.arrive(message({0}));
    watched.arrive(message({0}, u"※再送"_s));
    QVERIFY(!watched.watch.complaints().join(u'\n').contains(u"again without a word"_s));

    watched.arrive(message({0}));

    QVERIFY(watched.complains(u"again without a word"_s));
    QVERIFY(watched.complains(u"isn't marked"_s));
}

void TestSimulation::watch_wrongOrder_complains()
{
    Watched watched;
    watched.accept(0);
    watched.accept(1);
    watched.arrive(message({1}));
    watched.arrive(message({0}));

    QVERIFY(watched.complains(u"E0000000Z arrived in room-0 out of order"_s));
}

void TestSimulation::watch_urgentLeftBehind_complains()
{
    Watched watched;
    pass(watched.clock, 1min);
    watched.accept(0);
    watched.accept(1);
    watched.accept(2);
    pass(watched.clock, 2s);
    watched.watch.leaves(message({0}));
    watched.watch.ended(message({0}), WireEnd::Answered);
    QCOMPARE(watched.watch.complaints(), QStringList()); // it may not have been noticed yet
    pass(watched.clock, 12s);

    watched.watch.leaves(message({1}));

    QVERIFY(watched.watch.complaints().join(u'\n').contains(u"went before urgent E0000002Z"_s));
}

void TestSimulation::watch_rateRefusal_isOursOnlyWhenWeUsedIt()
{
    Watched watched;
    watched.lineworks.setRoom(channelOf(0), true);
    watched.lineworks.take(tokenRequest());
    watched.lineworks.neighboursSend(1);
    const auto send = [&](int event) {
        watched.watch.reached(message({event}), watched.lineworks.take(message({event})), true);
    };
    send(0);
    send(1);
    send(2);
    QCOMPARE(watched.watch.refusedForRate(), 1);
    QCOMPARE(watched.watch.complaints(), QStringList());
    pass(watched.clock, 1min);
    for (int i = 0; i < 4; ++i)
        send(2);

    QVERIFY(watched.watch.complaints().join(u'\n').contains(u"429 by our own fault"_s));
}

void TestSimulation::watch_twoAtOnceToARoom_complains()
{
    Watched watched;
    watched.watch.leaves(message({0}));

    watched.watch.leaves(message({1}));

    QVERIFY(watched.watch.complaints().join(u'\n').contains(u"two messages under way"_s));
}

} // namespace smartfleet::test

int main(int argc, char* argv[])
{
    smartfleet::test::leaveNothingToChance();
    QCoreApplication application(argc, argv);
    smartfleet::test::TestSimulation test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_simulation.moc"
