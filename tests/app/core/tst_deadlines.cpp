// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/deadlines.h"

#include "tests/support/fakeclock.h"

#include <QCoreApplication>
#include <QTest>

#include <string>

using namespace std::chrono_literals;

namespace smartfleet::test {

namespace {

/// Time goes by, and the event loop does what it has at hand.
void pass(FakeClock& clock, std::chrono::milliseconds time)
{
    clock.advance(time);
    QCoreApplication::processEvents();
}

} // namespace

class TestDeadlines : public QObject
{
    Q_OBJECT

private slots:
    void each_passesOnce_atItsOwnTime();
    void calledOff_neverPasses_andHoldsUpNoOther();
    void noneOpen_wakesNobody();
    void passing_mayAddAndCallOff();
    void calledOffByWhatIsAtHand_neverPasses();
    void gone_nothingPasses();
};

void TestDeadlines::each_passesOnce_atItsOwnTime()
{
    FakeClock clock;
    Deadlines deadlines(clock, 10s);
    std::string passed;
    deadlines.add([&passed] { passed += 'a'; });
    pass(clock, 4s);
    deadlines.add([&passed] { passed += 'b'; });

    pass(clock, 5999ms);
    QCOMPARE(passed, std::string());
    pass(clock, 1ms);
    QCOMPARE(passed, std::string("a"));
    pass(clock, 3999ms);
    QCOMPARE(passed, std::string("a"));
    pass(clock, 1ms);
    QCOMPARE(passed, std::string("ab"));
    pass(clock, 60s);
    QCOMPARE(passed, std::string("ab"));
}

void TestDeadlines::calledOff_neverPasses_andHoldsUpNoOther()
{
    FakeClock clock;
    Deadlines deadlines(clock, 10s);
    std::string passed;
    const auto first = deadlines.add([&passed] { passed += 'a'; });
    pass(clock, 4s);
    deadlines.add([&passed] { passed += 'b'; });
    deadlines.callOff(first);
    deadlines.callOff(first);

    pass(clock, 9999ms);
    QCOMPARE(passed, std::string());
    pass(clock, 1ms);
    QCOMPARE(passed, std::string("b"));
}

void TestDeadlines::noneOpen_wakesNobody()
{
    FakeClock clock;
    Deadlines deadlines(clock, 10s);
    for (int i = 0; i < 1000; ++i)
        deadlines.callOff(deadlines.add([] { QFAIL("it was called off"); }));

    pass(clock, 10s);

    QCOMPARE(clock.untilNext(), -1ms);
}

void TestDeadlines::passing_mayAddAndCallOff()
{
    FakeClock clock;
    Deadlines deadlines(clock, 10s);
    std::string passed;
    Deadlines::Ticket second = 0;
    deadlines.add([&] {
        passed += 'a';
        deadlines.callOff(second);
        deadlines.add([&passed] { passed += 'c'; });
    });
    second = deadlines.add([&passed] { passed += 'b'; });

    pass(clock, 10s);
    QCOMPARE(passed, std::string("a"));
    pass(clock, 10s);
    QCOMPARE(passed, std::string("ac"));
}

void TestDeadlines::calledOffByWhatIsAtHand_neverPasses()
{
    FakeClock clock;
    Deadlines deadlines(clock, 10s);
    std::string passed;
    Deadlines::Ticket late = 0;
    clock.after(10s, this, [&] {
        // as an answer does that came while this was going on
        QMetaObject::invokeMethod(this, [&] { deadlines.callOff(late); }, Qt::QueuedConnection);
    });
    late = deadlines.add([&passed] { passed += 'a'; });
    deadlines.add([&passed] { passed += 'b'; });

    pass(clock, 10s);

    QCOMPARE(passed, std::string("b"));
}

void TestDeadlines::gone_nothingPasses()
{
    FakeClock clock;
    bool passed = false;
    {
        Deadlines deadlines(clock, 10s);
        deadlines.add([&passed] { passed = true; });
    }

    pass(clock, 10s);

    QVERIFY(!passed);
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestDeadlines)
#include "tst_deadlines.moc"
