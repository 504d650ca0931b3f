// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/lineworks/quotasender.h"
#include "tests/support/fakeclock.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace smartfleet;
using namespace std::chrono_literals;
using Priority = QuotaGovernor::Priority;

namespace {

const QString Send = u"messages"_s;
const QString List = u"list"_s;

class Ledger final : public CallLedger
{
public:
    Result<std::vector<CallsAt>> exchange(const QString&, const std::vector<CallsAt>& calls, const QDateTime&) override
    {
        if (refuses)
            return failure(Error::Kind::Storage, u"store_locked"_s);
        ours.insert(ours.end(), calls.begin(), calls.end());
        return others;
    }

    std::vector<CallsAt> ours = {};
    std::vector<CallsAt> others = {};
    bool refuses = false;
};

} // namespace

class TestQuota : public QObject
{
    Q_OBJECT
private slots:
    void acquire_withinTheLimit_goesAtOnce();
    void acquire_overTheLimit_waitsForTheWindow();
    void acquire_overTime_neverExceedsTheLimitInAnyMinute();
    void acquire_otherOperation_hasAQuotaOfItsOwn();
    void learn_smallerLimit_isKept();
    void learn_nothingRemaining_waitsForReset();
    void learn_remaining_countsThoseUnderWay();
    void refused_waits_data();
    void refused_waits();
    void acquire_adminGoesBeforeDeliveries();
    void ledger_othersCalls_count();
    void ledger_othersCalls_count_beforeAnythingIsPromised();
    void ledger_ourCalls_areTold();
    void ledger_afterARestart_theLastMinuteCounts();
    void ledger_refuses_countsOnAlone();
    void allowance_tellsWhatCouldGo();
    void allowance_nothingRemained_isThereAgainAfterTheReset();
    void allowance_whateverWentBefore_goesAtOnce();
    void acquire_manyAtOnce_fewAreUnderWay_onePlaceIsTheAdmins();
    void withdraw_takesItOutOfTheQueue();
    void unused_givesThePlaceBack();
    void view_tellsUseAndWait();

private:
    /// Sends as many calls as go at once of `count`, and ends them.
    int sendNow(QuotaGovernor& governor, const QString& operation, int count, const QuotaHint& hint = {});
};

int TestQuota::sendNow(QuotaGovernor& governor, const QString& operation, int count, const QuotaHint& hint)
{
    int went = 0;
    for (int i = 0; i < count; ++i) {
        bool gone = false;
        const auto ticket = governor.acquire(operation, Priority::Admin, [&gone] { gone = true; });
        if (gone) {
            ++went;
            governor.ended(operation, hint);
        } else {
            governor.withdraw(ticket);
        }
    }
    return went;
}

void TestQuota::acquire_withinTheLimit_goesAtOnce()
{
    test::FakeClock clock;
    QuotaGovernor governor(60, clock);

    QCOMPARE(sendNow(governor, Send, 60), 60);
    QCOMPARE(sendNow(governor, Send, 1), 0);
}

void TestQuota::acquire_overTheLimit_waitsForTheWindow()
{
    test::FakeClock clock;
    QuotaGovernor governor(3, clock);
    QCOMPARE(sendNow(governor, Send, 1), 1);
    clock.advance(20s);
    QCOMPARE(sendNow(governor, Send, 2), 2);
    QStringList gone;
    for (const QString& name : {u"a"_s, u"b"_s})
        governor.acquire(Send, Priority::Admin, [&gone, name] { gone.append(name); });

    QCOMPARE(governor.nextFreeIn(Send), 40s);
    clock.advance(40s - 1ms);
    QVERIFY(gone.isEmpty());
    clock.advance(1ms);
    QCOMPARE(gone, QStringList{u"a"_s});
    clock.advance(20s);
    QCOMPARE(gone, (QStringList{u"a"_s, u"b"_s}));
}

void TestQuota::acquire_overTime_neverExceedsTheLimitInAnyMinute()
{
    test::FakeClock clock;
    QuotaGovernor governor(60, clock);
    std::vector<std::chrono::milliseconds> sent;
    for (int i = 0; i < 500; ++i) {
        governor.acquire(Send, Priority::Delivery, [&] {
            sent.push_back(clock.monotonic());
            governor.ended(Send);
        });
    }

    for (int i = 0; i < 1200; ++i)
        clock.advance(1s);

    QCOMPARE(sent.size(), size_t(500));
    for (size_t i = 60; i < sent.size(); ++i)
        QVERIFY(sent[i] - sent[i - 60] >= 60s);
}

void TestQuota::acquire_otherOperation_hasAQuotaOfItsOwn()
{
    test::FakeClock clock;
    QuotaGovernor governor(2, clock);
    QCOMPARE(sendNow(governor, Send, 3), 2);

    QCOMPARE(sendNow(governor, List, 3), 2);
}

void TestQuota::learn_smallerLimit_isKept()
{
    test::FakeClock clock;
    QuotaGovernor governor(240, clock);
    QuotaHint hint;
    hint.limit = 60;

    QCOMPARE(sendNow(governor, Send, 100, hint), 60);
}

void TestQuota::learn_nothingRemaining_waitsForReset()
{
    test::FakeClock clock;
    QuotaGovernor governor(240, clock);
    QuotaHint hint;
    hint.remaining = 0;
    hint.untilReset = 25s;
    QCOMPARE(sendNow(governor, Send, 1, hint), 1);

    QCOMPARE(sendNow(governor, Send, 1), 0);
    QCOMPARE(governor.nextFreeIn(Send), 25s);
    clock.advance(25s);
    QCOMPARE(sendNow(governor, Send, 1), 1);
}

void TestQuota::learn_remaining_countsThoseUnderWay()
{
    test::FakeClock clock;
    QuotaGovernor governor(240, clock);
    int gone = 0;
    for (int i = 0; i < 3; ++i)
        governor.acquire(Send, Priority::Admin, [&gone] { ++gone; });
    QCOMPARE(gone, 3);
    QuotaHint hint;
    hint.remaining = 3;
    hint.untilReset = 30s;

    governor.ended(Send, hint); // two are still under way, so one more may go

    QCOMPARE(sendNow(governor, Send, 2), 1);
}

void TestQuota::refused_waits_data()
{
    QTest::addColumn<int>("retryAfter");
    QTest::addColumn<int>("waits");
    QTest::newRow("as long as it is asked to") << 17 << 17;
    QTest::newRow("asked to wait long") << 600 << 600;
    QTest::newRow("else the rest of the minute of its calls") << -1 << 40;
}

void TestQuota::refused_waits()
{
    QFETCH(int, retryAfter);
    QFETCH(int, waits);
    test::FakeClock clock;
    QuotaGovernor governor(240, clock);
    QCOMPARE(sendNow(governor, Send, 1), 1);
    clock.advance(20s);
    QuotaHint hint;
    hint.refused = true;
    if (retryAfter >= 0)
        hint.retryAfter = std::chrono::seconds(retryAfter);

    QCOMPARE(sendNow(governor, Send, 1, hint), 1);

    QCOMPARE(governor.nextFreeIn(Send), std::chrono::seconds(waits));
    QCOMPARE(sendNow(governor, Send, 1), 0);
    QCOMPARE(sendNow(governor, List, 1), 1);
    clock.advance(std::chrono::seconds(waits));
    QCOMPARE(sendNow(governor, Send, 1), 1);
}

void TestQuota::acquire_adminGoesBeforeDeliveries()
{
    test::FakeClock clock;
    QuotaGovernor governor(1, clock);
    QCOMPARE(sendNow(governor, Send, 1), 1);
    QStringList gone;
    governor.acquire(Send, Priority::Delivery, [&gone] { gone.append(u"delivery"_s); });
    governor.acquire(Send, Priority::Admin, [&gone] { gone.append(u"admin"_s); });

    clock.advance(60s);
    QCOMPARE(gone, QStringList{u"admin"_s});
    clock.advance(120s);
    QCOMPARE(gone, (QStringList{u"admin"_s, u"delivery"_s}));
}

void TestQuota::ledger_othersCalls_count()
{
    test::FakeClock clock;
    Ledger ledger;
    const qint64 now = clock.now().toSecsSinceEpoch();
    ledger.others = {{now - 90, 100}, {now - 20, 50}};
    QuotaGovernor governor(60, clock, &ledger);

    QCOMPARE(sendNow(governor, Send, 60), 10);
    QCOMPARE(governor.nextFreeIn(Send), 41s); // a second's calls count until its end
}

void TestQuota::ledger_othersCalls_count_beforeAnythingIsPromised()
{
    test::FakeClock clock;
    Ledger ledger;
    ledger.others = {{clock.now().toSecsSinceEpoch() - 20, 60}};
    QuotaGovernor governor(60, clock, &ledger);

    QCOMPARE(governor.allowance(Send).deliveries, 0);
    QCOMPARE(governor.allowance(Send).urgent, 0);
    clock.advance(41s);
    QVERIFY(governor.allowance(Send).urgent > 0);
}

void TestQuota::ledger_ourCalls_areTold()
{
    test::FakeClock clock;
    Ledger ledger;
    const qint64 now = clock.now().toSecsSinceEpoch();
    QuotaGovernor governor(60, clock, &ledger);

    QCOMPARE(sendNow(governor, Send, 3), 3);
    clock.advance(1s);
    QCOMPARE(sendNow(governor, Send, 2), 2);
    clock.advance(1s);

    QCOMPARE(ledger.ours, (std::vector<CallsAt>{{now, 3}, {now + 1, 2}}));
}

void TestQuota::ledger_afterARestart_theLastMinuteCounts()
{
    test::FakeClock clock;
    Ledger ledger;
    {
        QuotaGovernor governor(60, clock, &ledger);
        QCOMPARE(sendNow(governor, Send, 60), 60);
    }
    ledger.others = ledger.ours;
    clock.advance(5s);
    QuotaGovernor governor(60, clock, &ledger);

    QCOMPARE(sendNow(governor, Send, 1), 0);
}

void TestQuota::ledger_refuses_countsOnAlone()
{
    test::FakeClock clock;
    Ledger ledger;
    ledger.refuses = true;
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"the ledger of calls"_s));
    QuotaGovernor governor(60, clock, &ledger);

    QCOMPARE(sendNow(governor, Send, 61), 60);
    ledger.refuses = false;
    clock.advance(1s);
    QCOMPARE(ledger.ours.size(), std::size_t(1)); // told as soon as it can be
}

void TestQuota::allowance_tellsWhatCouldGo()
{
    test::FakeClock clock;
    QuotaGovernor governor(240, clock);
    QCOMPARE(governor.allowance(Send).deliveries, 4); // as many as may be under way
    QCOMPARE(governor.allowance(Send).deliveryIn, 0ms);
    QCOMPARE(governor.allowance(Send).deliveriesPerMinute, 204.0);
    test::QuotaSender sender(governor, clock, Send);

    sender.ask(Priority::Delivery, 100);

    QCOMPARE(governor.allowance(Send).deliveries, 0);
    QVERIFY(governor.allowance(Send).deliveryIn > 0ms);
    QCOMPARE(governor.allowance(Send).urgent, 5);
}

void TestQuota::allowance_nothingRemained_isThereAgainAfterTheReset()
{
    test::FakeClock clock;
    QuotaGovernor governor(240, clock);
    QuotaHint hint;
    hint.remaining = 0;
    hint.untilReset = 25s;
    QCOMPARE(sendNow(governor, Send, 1, hint), 1);
    QCOMPARE(governor.allowance(Send).urgent, 0);
    QCOMPARE(governor.allowance(Send).deliveries, 0);

    clock.advance(25s);

    QCOMPARE(governor.allowance(Send).urgent, 5);
    QCOMPARE(governor.allowance(Send).deliveries, 4);
}

void TestQuota::allowance_whateverWentBefore_goesAtOnce()
{
    test::FakeClock clock;
    QuotaGovernor governor(60, clock);
    test::QuotaSender sender(governor, clock, Send);

    for (int moment = 0; moment < 3000; ++moment) { // into the second half hour
        const int promised = governor.allowance(Send).deliveries;
        const int before = sender.sent(Priority::Delivery);
        sender.ask(Priority::Delivery, promised);
        QCOMPARE(sender.sent(Priority::Delivery) - before, promised);
        if (moment % 10 == 0)
            sender.ask(Priority::Urgent, 1);
        if (moment % 97 == 0)
            sender.ask(Priority::Admin, 3);
        clock.advance(700ms);
    }

    QVERIFY(sender.sent(Priority::Delivery) > 450);
}

void TestQuota::acquire_manyAtOnce_fewAreUnderWay_onePlaceIsTheAdmins()
{
    test::FakeClock clock;
    QuotaGovernor governor(240, clock);
    int deliveries = 0;
    for (int i = 0; i < 20; ++i)
        governor.acquire(Send, Priority::Delivery, [&deliveries] { ++deliveries; });
    QCOMPARE(deliveries, 4);

    bool admin = false;
    governor.acquire(List, Priority::Admin, [&admin] { admin = true; });
    QVERIFY(admin);

    governor.ended(List);
    governor.ended(Send);
    QCOMPARE(deliveries, 5);
}

void TestQuota::withdraw_takesItOutOfTheQueue()
{
    test::FakeClock clock;
    QuotaGovernor governor(1, clock);
    QCOMPARE(sendNow(governor, Send, 1), 1);
    QStringList gone;
    const auto ticket = governor.acquire(Send, Priority::Admin, [&gone] { gone.append(u"a"_s); });
    governor.acquire(Send, Priority::Admin, [&gone] { gone.append(u"b"_s); });

    governor.withdraw(ticket);
    clock.advance(60s);

    QCOMPARE(gone, QStringList{u"b"_s});
}

void TestQuota::unused_givesThePlaceBack()
{
    test::FakeClock clock;
    QuotaGovernor governor(1, clock);
    bool gone = false;
    governor.acquire(Send, Priority::Admin, [&gone] { gone = true; });
    QVERIFY(gone);

    governor.unused(Send);

    QCOMPARE(sendNow(governor, Send, 1), 1);
}

void TestQuota::view_tellsUseAndWait()
{
    test::FakeClock clock;
    QuotaGovernor governor(240, clock);
    QCOMPARE(governor.view(Send).limitPerMinute, 240);
    QCOMPARE(governor.view(Send).usedInLastMinute, 0);
    QCOMPARE(governor.view(Send).nextFreeIn, 0ms);
    QuotaHint hint;
    hint.limit = 7;

    QCOMPARE(sendNow(governor, Send, 10, hint), 7);
    QCOMPARE(sendNow(governor, List, 2), 2);

    QCOMPARE(governor.view(Send).limitPerMinute, 7);
    QCOMPARE(governor.view(Send).usedInLastMinute, 7);
    QCOMPARE(governor.view(Send).nextFreeIn, 60s);
    clock.advance(61s);
    QCOMPARE(governor.view(Send).usedInLastMinute, 0);
    QCOMPARE(governor.view(Send).nextFreeIn, 0ms);
}

QTEST_GUILESS_MAIN(TestQuota)
#include "tst_quota.moc"
