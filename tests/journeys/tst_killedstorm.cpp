// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/storm.h"
#include "tests/support/markedevents.h"

#include <QElapsedTimer>
#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace smartfleet::test {

namespace {

constexpr int Events = 10'000;
constexpr int Rooms = 5;
constexpr int Batch = 20;
constexpr auto KillEvery = 1500ms; // of the time in which it works

} // namespace

/// The agent in the worst of days: killed again and again while events pour in, with a LINE WORKS that fails.
class TestKilledStorm : public QObject
{
    Q_OBJECT

private slots:
    void agent_killedEveryFewSeconds_deliversAll();

private:
    static void failOften(PracticeServer& server);
};

/// One message in five fails, and half of those were taken nevertheless.
void TestKilledStorm::failOften(PracticeServer& server)
{
    PracticeFault fault;
    fault.method = u"POST"_s;
    fault.path = u"*/messages"_s;
    fault.count = -1;
    fault.probability = 0.054;
    for (const auto kind : {PracticeFault::Kind::DropBefore, PracticeFault::Kind::DropAfter,
                            PracticeFault::Kind::Status, PracticeFault::Kind::Status}) {
        fault.kind = kind;
        server.faults().add(fault);
        fault.afterEffect = kind == PracticeFault::Kind::Status; // the second of the two
    }
}

void TestKilledStorm::agent_killedEveryFewSeconds_deliversAll()
{
    World world;
    QVERIFY(furnish(world, Rooms));
    world.server.limits().setPerMinute(1200); // the quota has tests of its own
    failOften(world.server);
    std::set<int> arrived;
    connect(&world.server, &PracticeServer::messageReceived, this, [&arrived](const PracticeMessage& message) {
        for (const int number : marksOn(message.text()))
            arrived.insert(number);
    });
    const auto isDelivered = [&arrived] {
        return arrived.size() == std::size_t(Events);
    };
    PersistentSender sender({.token = addToken(world), .companies = Rooms, .end = Events, .batch = Batch});
    QElapsedTimer whole;
    whole.start();
    int kills = 0;
    bool isOver = false;
    while (!isOver && sender.refusals().isEmpty() && whole.elapsed() < 240'000) {
        QByteArray line;
        const auto agent = world.ctl.start({u"agent"_s, u"--listen"_s, u"127.0.0.1:0"_s}, "http://", &line);
        QVERIFY(agent);
        sender.sendTo(line.trimmed());
        isOver = QTest::qWaitFor(isDelivered, int(KillEvery.count()));
        agent->kill();
        agent->waitForFinished();
        ++kills;
    }
    // what was on its way when the last one died may come once more
    QCOMPARE(world.ctl.run({u"deliveries"_s, u"drain"_s, u"--timeout"_s, u"60"_s}, {}, 90'000).exitCode, 0);

    QCOMPARE(sender.refusals(), QStringList());
    QVERIFY(sender.isDone() && isDelivered());
    QVERIFY2(kills >= 5, qPrintable(QString::number(kills)));
    QVERIFY(sender.unanswered() > 0);
    const Faults faults = lookAt(world.server.tenant().messages());
    QCOMPARE(faults.outOfOrder, QStringList());
    QCOMPARE(faults.unmarkedRepeats, QStringList());
    QVERIFY(faults.repeats > 0); // else nothing was tried
    QCOMPARE(world.ctl.run({u"doctor"_s}).exitCode, 0);
    qInfo("%d kills, %d requests unanswered, %d events repeated, %lld s", kills, sender.unanswered(), faults.repeats,
          whole.elapsed() / 1000);
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestKilledStorm)
#include "tst_killedstorm.moc"
