// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/deadlines.h"

#include "tests/support/fakeclock.h"

#include <QTest>

#include <string>

using namespace std::chrono_literals;

namespace smartfleet::test {

class TestDeadlines : public QObject
{
    Q_OBJECT

private slots:
    void each_passesOnce_atItsOwnTime();
    void calledOff_neverPasses_andHoldsUpNoOther();
    void noneOpen_wakesNobody();
    void passing_mayAddAndCallOff();
    void gone_nothingPasses();
};

void TestDeadlines::each_passesOnce_atItsOwnTime()
{
    FakeClock clock;
    Deadlines deadlines(clock, 10s);
    std::string passed;
    deadlines.add([&passed] { passed += 'a'; });
    clock.advance(4s);
    deadlines.add([&passed] { passed += 'b'; });

    clock.advance(5999ms);
    QCOMPARE(passed, std::string());
    clock.advance(1ms);
    QCOMPARE(passed, std::string("a"));
    clock.advance(3999ms);
    QCOMPARE(passed, std::string("a"));
    clock.advance(1ms);
    QCOMPARE(passed, std::string("ab"));
    clock.advance(60s);
    QCOMPARE(passed, std::string("ab"));
}

void TestDeadlines::calledOff_neverPasses_andHoldsUpNoOther()
{
    FakeClock clock;
    Deadlines deadlines(clock, 10s);
    std::string passed;
    const auto first = deadlines.add([&passed] { passed += 'a'; });
    clock.advance(4s);
    deadlines.add([&passed] { passed += 'b'; });
    deadlines.callOff(first);
    deadlines.callOff(first);

    clock.advance(9999ms);
    QCOMPARE(passed, std::string());
    clock.advance(1ms);
    QCOMPARE(passed, std::string("b"));
}

void TestDeadlines::noneOpen_wakesNobody()
{
    FakeClock clock;
    Deadlines deadlines(clock, 10s);
    for (int i = 0; i < 1000; ++i)
        deadlines.callOff(deadlines.add([] { QFAIL("it was called off"); }));

    clock.advance(10s);

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

    clock.advance(10s);
    QCOMPARE(passed, std::string("a"));
    clock.advance(10s);
    QCOMPARE(passed, std::string("ac"));
}

void TestDeadlines::gone_nothingPasses()
{
    FakeClock clock;
    bool passed = false;
    {
        Deadlines deadlines(clock, 10s);
        deadlines.add([&passed] { passed = true; });
    }

    clock.advance(10s);

    QVERIFY(!passed);
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestDeadlines)
#include "tst_deadlines.moc"
