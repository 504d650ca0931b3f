// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/lineworks/quotasender.h"
#include "tests/support/fakeclock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace smartfleet;
using namespace std::chrono_literals;
using Priority = QuotaGovernor::Priority;
using test::QuotaSender;

namespace {

const QString Send = u"messages"_s;

} // namespace

class TestQuotaDeliveries : public QObject
{
    Q_OBJECT
private slots:
    void atOnce_leaveAShareToUrgentAndAdmin();
    void overTime_areSpread_andSlowDownForUrgent();
    void forHours_stayUnderHalf();
    void atTheDaysPace_areHeldBackByIt();
    void noneOfTheDayLeft_waitForTheNext();
    void afterUrgentOnes_areOnePlaceLate();
    void paceSlowsDown_oweNoMoreThanAPlace();
};

void TestQuotaDeliveries::atOnce_leaveAShareToUrgentAndAdmin()
{
    test::FakeClock clock;
    QuotaGovernor governor(240, clock);
    QuotaSender sender(governor, clock, Send);
    sender.ask(Priority::Delivery, 1000);
    clock.advance(59s);
    QVERIFY(sender.sent(Priority::Delivery) > 200); // near the rate the quota allows
    QVERIFY(sender.sent(Priority::Delivery) <= 223);

    sender.ask(Priority::Urgent, 9);
    QCOMPARE(sender.sent(Priority::Urgent), 9);
    sender.ask(Priority::Admin, 8);
    QCOMPARE(sender.sent(Priority::Admin), 8);
}

void TestQuotaDeliveries::overTime_areSpread_andSlowDownForUrgent()
{
    test::FakeClock clock;
    QuotaGovernor governor(240, clock);
    QuotaSender sender(governor, clock, Send);
    sender.ask(Priority::Delivery, 5000);
    clock.advance(120s);

    // two a second beside it: each finds a place at once, and all together stay within the quota
    for (int second = 0; second < 120; ++second) {
        sender.ask(Priority::Urgent, 2);
        QCOMPARE(sender.sent(Priority::Urgent), 2 * (second + 1));
        clock.advance(1s);
    }
    QVERIFY(sender.mostInAMinute() <= 240);
    QVERIFY(sender.longestPauseOf(Priority::Delivery) < 2s);
}

void TestQuotaDeliveries::forHours_stayUnderHalf()
{
    test::FakeClock clock;
    QuotaGovernor governor(240, clock);
    QuotaSender sender(governor, clock, Send);
    sender.ask(Priority::Delivery, 20'000);

    for (int minute = 0; minute < 150; ++minute)
        clock.advance(60s);

    QVERIFY(sender.mostIn(30min) <= 30 * 120);
    const double inTheLastHour = sender.sentSince(90min);
    QVERIFY(inTheLastHour > 60 * 120 * 0.8); // near half, without standing still
    QVERIFY(sender.longestPauseOf(Priority::Delivery) < 2s);
}

void TestQuotaDeliveries::atTheDaysPace_areHeldBackByIt()
{
    test::FakeClock clock;
    QuotaGovernor governor(240, clock);
    governor.setDeliveryPace(6);
    QuotaSender sender(governor, clock, Send);
    sender.ask(Priority::Delivery, 1000);
    clock.advance(0s);
    const int burst = sender.sent(Priority::Delivery);

    clock.advance(600s);

    QCOMPARE(sender.sent(Priority::Delivery) - burst, 60);
}

void TestQuotaDeliveries::noneOfTheDayLeft_waitForTheNext()
{
    test::FakeClock clock;
    QuotaGovernor governor(240, clock);
    QuotaSender sender(governor, clock, Send);
    governor.setDeliveryPace(0);
    sender.ask(Priority::Delivery, 3);
    sender.ask(Priority::Urgent, 3);

    clock.advance(std::chrono::hours(30));
    QCOMPARE(sender.sent(Priority::Delivery), 0); // not even those that might have gone at once
    QCOMPARE(sender.sent(Priority::Urgent), 3);

    governor.setDeliveryPace({}); // midnight
    clock.advance(10s);
    QCOMPARE(sender.sent(Priority::Delivery), 3);
}

void TestQuotaDeliveries::afterUrgentOnes_areOnePlaceLate()
{
    test::FakeClock clock;
    QuotaGovernor governor(240, clock);
    QuotaSender sender(governor, clock, Send);
    governor.setDeliveryPace(1.0 / 30);
    sender.ask(Priority::Urgent, 40);
    clock.advance(60s);
    QCOMPARE(sender.sent(Priority::Urgent), 40);
    sender.ask(Priority::Delivery, 2);

    clock.advance(58min);
    QCOMPARE(sender.sent(Priority::Delivery), 0);
    clock.advance(2min);
    QCOMPARE(sender.sent(Priority::Delivery), 1);
    clock.advance(30min);
    QCOMPARE(sender.sent(Priority::Delivery), 2);
}

void TestQuotaDeliveries::paceSlowsDown_oweNoMoreThanAPlace()
{
    test::FakeClock clock;
    QuotaGovernor governor(240, clock);
    QuotaSender sender(governor, clock, Send);
    sender.ask(Priority::Urgent, 100);
    clock.advance(1s);
    QCOMPARE(sender.sent(Priority::Urgent), 100);
    sender.ask(Priority::Delivery, 1);

    governor.setDeliveryPace(1.0 / 30);

    clock.advance(58min);
    QCOMPARE(sender.sent(Priority::Delivery), 0);
    clock.advance(2min);
    QCOMPARE(sender.sent(Priority::Delivery), 1);
}

QTEST_GUILESS_MAIN(TestQuotaDeliveries)
#include "tst_quotadeliveries.moc"
