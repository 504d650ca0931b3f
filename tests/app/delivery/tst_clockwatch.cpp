// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/clockwatch.h"

#include "tests/support/fakeclock.h"

#include <QTest>

using namespace std::chrono_literals;

namespace smartfleet::test {

class TestClockWatch : public QObject
{
    Q_OBJECT

private slots:
    void timePasses_isNone();
    void setForward_andBack_isTold();
    void setBack_isToldOnce();
    void smallSteps_addUp();
};

void TestClockWatch::timePasses_isNone()
{
    FakeClock clock;
    ClockWatch watch(clock);

    QVERIFY(watch.moved() == 0ms);
    clock.advance(1h);
    QVERIFY(watch.moved() == 0ms);
}

void TestClockWatch::setForward_andBack_isTold()
{
    FakeClock clock;
    ClockWatch watch(clock);
    QVERIFY(watch.moved() == 0ms);

    clock.jumpTo(clock.now().addDays(3));
    QVERIFY(watch.moved() == 72h);

    clock.jumpTo(clock.now().addDays(-3)); // and right again
    QVERIFY(watch.moved() == -72h);
}

void TestClockWatch::setBack_isToldOnce()
{
    FakeClock clock;
    ClockWatch watch(clock);
    QVERIFY(watch.moved() == 0ms);
    clock.advance(5s);
    clock.jumpTo(clock.now().addSecs(-60));

    QVERIFY(watch.moved() == -60s);
    QVERIFY(watch.moved() == 0ms);
}

void TestClockWatch::smallSteps_addUp()
{
    FakeClock clock;
    ClockWatch watch(clock);
    QVERIFY(watch.moved() == 0ms);
    const auto step = [&] {
        clock.jumpTo(clock.now().addMSecs(-400));
        return watch.moved();
    };

    QVERIFY(step() == 0ms);
    QVERIFY(step() == 0ms);
    QVERIFY(step() == -1200ms);
    QVERIFY(step() == 0ms);
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestClockWatch)
#include "tst_clockwatch.moc"
