// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/clock.h"

#include "tests/support/fakeclock.h"

#include <QRegularExpression>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace smartfleet::test {

class TestClock : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void now_isTheComputersTime_inUtc();
    void monotonic_neverGoesBack();
    void after_runsOnce_fromTheEventLoop_notTooEarly();
    void after_severalDelays_runInTheirOrder();
    void after_contextGone_doesNotRun();
    void after_contextGone_nothingIsLeftOfIt();
    void after_contextOfAnotherThread_runsThere();
    void fakeClock_runsWhatIsDue_atItsTime();
    void fakeClock_jump_leavesTheMonotonicTimeAlone();
};

void TestClock::now_isTheComputersTime_inUtc()
{
    const qint64 before = QDateTime::currentMSecsSinceEpoch();

    const QDateTime now = SystemClock().now();

    QCOMPARE(now.timeSpec(), Qt::UTC);
    QVERIFY(now.toMSecsSinceEpoch() >= before);
    QVERIFY(now.toMSecsSinceEpoch() <= QDateTime::currentMSecsSinceEpoch());
}

void TestClock::monotonic_neverGoesBack()
{
    const SystemClock clock;
    std::chrono::milliseconds last = clock.monotonic();
    for (int i = 0; i < 1000; ++i) {
        const std::chrono::milliseconds next = clock.monotonic();
        QVERIFY(next >= last);
        last = next;
    }
}

void TestClock::after_runsOnce_fromTheEventLoop_notTooEarly()
{
    SystemClock clock;
    int runs = 0;
    std::chrono::milliseconds waited = {};
    const std::chrono::milliseconds start = clock.monotonic();

    clock.after(20ms, this, [&] {
        ++runs;
        waited = clock.monotonic() - start;
    });

    QCOMPARE(runs, 0);
    QTRY_COMPARE(runs, 1);
    QVERIFY2(waited >= 19ms, qPrintable(QString::number(waited.count()))); // both sides are cut to milliseconds
    bool isLater = false;
    clock.after(40ms, this, [&isLater] { isLater = true; });
    QTRY_VERIFY(isLater);
    QCOMPARE(runs, 1);
}

void TestClock::after_severalDelays_runInTheirOrder()
{
    SystemClock clock;
    QStringList runs;

    clock.after(30ms, this, [&runs] { runs += u"late"_s; });
    clock.after(0ms, this, [&runs] { runs += u"now"_s; });

    QTRY_COMPARE(runs, QStringList({u"now"_s, u"late"_s}));
}

void TestClock::after_contextGone_doesNotRun()
{
    SystemClock clock;
    bool wasRun = false;
    auto context = std::make_unique<QObject>();
    clock.after(1ms, context.get(), [&wasRun] { wasRun = true; });
    bool isLater = false;
    clock.after(10ms, this, [&isLater] { isLater = true; });

    context.reset();

    QTRY_VERIFY(isLater);
    QVERIFY(!wasRun);
}

void TestClock::after_contextGone_nothingIsLeftOfIt()
{
    SystemClock clock;
    auto context = std::make_unique<QObject>();
    const auto held = std::make_shared<int>(0);
    clock.after(1h, context.get(), [held] { ++*held; });
    QVERIFY(held.use_count() > 1);

    context.reset();

    QCOMPARE(held.use_count(), 1);
}

void TestClock::after_contextOfAnotherThread_runsThere()
{
    SystemClock clock;
    QThread thread;
    auto context = std::make_unique<QObject>();
    context->moveToThread(&thread);
    std::atomic<QThread*> ranIn = nullptr;

    clock.after(1ms, context.get(), [&ranIn] { ranIn = QThread::currentThread(); });
    thread.start();

    QTRY_COMPARE(ranIn.load(), &thread);
    thread.quit();
    QVERIFY(thread.wait());
}

void TestClock::fakeClock_runsWhatIsDue_atItsTime()
{
    FakeClock clock;
    const QDateTime start = clock.now();
    QList<qint64> at;
    const auto noteTime = [&] {
        at += start.msecsTo(clock.now());
    };
    clock.after(3s, this, noteTime);
    clock.after(1s, this, [&] {
        noteTime();
        clock.after(1s, this, noteTime);
    });
    clock.after(10s, this, noteTime);

    clock.advance(5s);

    QCOMPARE(at, QList<qint64>({1000, 2000, 3000}));
    QCOMPARE(start.msecsTo(clock.now()), 5000);
    QVERIFY(clock.untilNext() == 5s);
}

void TestClock::fakeClock_jump_leavesTheMonotonicTimeAlone()
{
    FakeClock clock;
    const std::chrono::milliseconds before = clock.monotonic();

    clock.jumpTo(clock.now().addDays(-1));

    QVERIFY(clock.monotonic() == before);
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestClock)
#include "tst_clock.moc"
