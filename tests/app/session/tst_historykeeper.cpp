// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/historykeeper.h"
#include "app/store/filesize.h"
#include "tests/support/fakeclock.h"
#include "tests/support/results.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace smartfleet::test {

namespace {

const QByteArray Kilobyte(1000, 'x');

} // namespace

class TestHistoryKeeper : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void setLimits_removesWhatIsOlder_inSmallSteps();
    void setLimits_none_keepsEverything();
    void aDayLater_itSweepsAgain();
    void clockLeapsByYears_isBelievedAfterADay();
    void clockLeapsByYears_andIsSetRight_costsNothing();
    void setLimits_again_endsTheSweepBefore();
    void size_beyondTheLimit_oldestGoFirst();
    void size_lastTwoDays_stay();
    void size_isLookedAtEveryMinute();
    void size_withDays_whateverComesFirst();
    void removed_fileGetsShorter();
    void sweeping_intakeGoesOn();
    void storeLocked_itGoesOnSoon();

private:
    FileUse use() { return given(fileUse(m_store->database)); }
    qint64 fileSize() const { return QFileInfo(m_folder->filePath(u"smartfleet.db"_s)).size(); }
    void addEvents(int count, int daysOld, const QByteArray& raw = "{}"_ba);
    qint64 events() { return given(m_store->events.count()); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    FakeClock m_clock;
    int m_count = 0;
};

void TestHistoryKeeper::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = given(Store::open({.folder = m_folder->path()}));
    m_count = 0;
}

void TestHistoryKeeper::addEvents(int count, int daysOld, const QByteArray& raw)
{
    const QDateTime at = m_clock.now().addDays(-daysOld);
    given(m_store->database.transaction([&]() -> Result<> {
        for (int i = 0; i < count; ++i)
            SMARTFLEET_TRY(m_store->events.accept({.source = u"test"_s,
                                                   .id = QString::number(++m_count),
                                                   .type = u"sos"_s,
                                                   .receivedAt = at,
                                                   .unmatched = UnmatchedReason::NoSetting},
                                                  raw));
        return {};
    }));
}

void TestHistoryKeeper::setLimits_removesWhatIsOlder_inSmallSteps()
{
    addEvents(1100, 40);
    addEvents(3, 2);
    HistoryKeeper keeper(*m_store, m_clock);
    QSignalSpy swept(&keeper, &HistoryKeeper::swept);

    keeper.setLimits({.days = 30});
    QCOMPARE(events(), 1103); // not from within the call
    m_clock.advance(0ms);
    QCOMPARE(events(), 603);
    m_clock.advance(1s);

    QCOMPARE(events(), 3);
    QCOMPARE(swept.count(), 1);
    QCOMPARE(swept.constFirst().constFirst().toInt(), 1100);
}

void TestHistoryKeeper::setLimits_none_keepsEverything()
{
    addEvents(3, 4000);
    HistoryKeeper keeper(*m_store, m_clock);

    keeper.setLimits({});
    m_clock.advance(48h);

    QCOMPARE(events(), 3);
}

void TestHistoryKeeper::aDayLater_itSweepsAgain()
{
    addEvents(2, 29);
    HistoryKeeper keeper(*m_store, m_clock);
    keeper.setLimits({.days = 30});
    m_clock.advance(1s);
    QCOMPARE(events(), 2);

    m_clock.advance(49h);

    QCOMPARE(events(), 0);
}

void TestHistoryKeeper::clockLeapsByYears_isBelievedAfterADay()
{
    addEvents(5, 1);
    HistoryKeeper keeper(*m_store, m_clock);
    keeper.setLimits({.days = 30});
    m_clock.advance(1s);

    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"the clock leapt ahead"_s));
    m_clock.jumpTo(m_clock.now().addYears(3));
    m_clock.advance(25h);
    QCOMPARE(events(), 5);

    m_clock.advance(24h);
    QCOMPARE(events(), 0);
}

void TestHistoryKeeper::clockLeapsByYears_andIsSetRight_costsNothing()
{
    addEvents(5, 1);
    HistoryKeeper keeper(*m_store, m_clock);
    keeper.setLimits({.days = 30, .megabytes = 1'000});
    m_clock.advance(1s);
    const QDateTime right = m_clock.now();

    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"the clock leapt ahead"_s));
    m_clock.jumpTo(right.addYears(3));
    m_clock.advance(10min);
    m_clock.jumpTo(right.addSecs(600));
    m_clock.advance(49h);

    QCOMPARE(events(), 5);
}

void TestHistoryKeeper::setLimits_again_endsTheSweepBefore()
{
    addEvents(1100, 40);
    HistoryKeeper keeper(*m_store, m_clock);
    keeper.setLimits({.days = 30});
    m_clock.advance(0ms);

    keeper.setLimits({});
    m_clock.advance(72h);

    QCOMPARE(events(), 600);
}

void TestHistoryKeeper::size_beyondTheLimit_oldestGoFirst()
{
    addEvents(2000, 20, Kilobyte);
    addEvents(1000, 10, Kilobyte);
    HistoryKeeper keeper(*m_store, m_clock);
    QVERIFY(use().usedBytes > 3'000'000);

    keeper.setLimits({.megabytes = 2});
    m_clock.advance(5s);

    QVERIFY2(use().usedBytes <= 2'000'000, qPrintable(QString::number(use().usedBytes)));
    QVERIFY(use().usedBytes > 1'000'000); // no more than needed
    QCOMPARE(given(m_store->events.list({.oldestFirst = true, .limit = 1})).front().event.id,
             QString::number(3000 - events() + 1));
}

void TestHistoryKeeper::size_lastTwoDays_stay()
{
    addEvents(100, 3, Kilobyte);
    addEvents(2000, 1, Kilobyte);
    HistoryKeeper keeper(*m_store, m_clock);

    keeper.setLimits({.megabytes = 1});
    m_clock.advance(1h);

    QCOMPARE(events(), 2000);
}

void TestHistoryKeeper::size_isLookedAtEveryMinute()
{
    HistoryKeeper keeper(*m_store, m_clock);
    keeper.setLimits({.megabytes = 2});
    m_clock.advance(10s);
    addEvents(3000, 10, Kilobyte);

    m_clock.advance(10s);
    QCOMPARE(events(), 3000);
    m_clock.advance(60s);

    QVERIFY(use().usedBytes <= 2'000'000);
}

void TestHistoryKeeper::size_withDays_whateverComesFirst()
{
    addEvents(10, 40);
    addEvents(10, 20);
    HistoryKeeper keeper(*m_store, m_clock);

    keeper.setLimits({.days = 30, .megabytes = 1000});
    m_clock.advance(5s);
    QCOMPARE(events(), 10);
    addEvents(3000, 5, Kilobyte);
    keeper.setLimits({.days = 30, .megabytes = 1});
    m_clock.advance(10s);
    QVERIFY(events() < 2000);
    addEvents(3000, 1, Kilobyte);
    m_clock.advance(5s);
    keeper.setLimits({.days = 1, .megabytes = 1}); // the day is over, though the size alone would spare it
    m_clock.advance(10s);

    QCOMPARE(events(), 0);
}

void TestHistoryKeeper::removed_fileGetsShorter()
{
    addEvents(8000, 40, Kilobyte);
    HistoryKeeper keeper(*m_store, m_clock);
    QSignalSpy swept(&keeper, &HistoryKeeper::swept);
    const qint64 before = use().bytes;
    QVERIFY(before > 9'000'000);

    keeper.setLimits({.days = 30});
    m_clock.advance(30s);

    QCOMPARE(swept.count(), 1);
    QCOMPARE(events(), 0);
    QVERIFY2(fileSize() < before / 3, qPrintable(QString::number(fileSize())));
    QVERIFY(given(m_store->database.integrityProblems()).isEmpty());
}

void TestHistoryKeeper::sweeping_intakeGoesOn()
{
    m_clock.jumpTo(QDateTime::currentDateTimeUtc()); // the keeper's and intake's own time here
    addEvents(6000, 40, Kilobyte);
    QThread thread;
    QTimer intake; // beside the keeper, as the HTTP interface is, with a connection of its own and little patience
    std::unique_ptr<Store> store;
    int accepted = 0;
    Result<> refused;
    intake.moveToThread(&thread);
    connect(&thread, &QThread::started, &intake, [&] {
        store = given(Store::open({.folder = m_folder->path(), .busyTimeout = 1s}));
        intake.start(1ms);
    });
    connect(&intake, &QTimer::timeout, &intake, [&] {
        const auto done = store->events.accept({.source = u"intake"_s,
                                                .id = QString::number(accepted),
                                                .type = u"sos"_s,
                                                .receivedAt = QDateTime::currentDateTimeUtc(),
                                                .unmatched = UnmatchedReason::NoSetting},
                                               "{}"_ba);
        if (done)
            ++accepted;
        else
            refused = failure(done.error());
    });
    connect(&thread, &QThread::finished, &intake, [&] {
        intake.stop();
        store.reset();
    });
    SystemClock clock;
    HistoryKeeper keeper(*m_store, clock);
    QSignalSpy swept(&keeper, &HistoryKeeper::swept);
    thread.start();

    keeper.setLimits({.days = 30});
    const bool isSwept = swept.wait(60'000);
    thread.quit();
    thread.wait();

    QVERIFY(isSwept);
    QCOMPARE(codeOf(refused), QString());
    QVERIFY(accepted > 20);
    QCOMPARE(events(), accepted);
    QVERIFY2(use().freePages < 300, qPrintable(QString::number(use().freePages)));
}

void TestHistoryKeeper::storeLocked_itGoesOnSoon()
{
    addEvents(1100, 40);
    m_store.reset();
    m_store = given(Store::open({.folder = m_folder->path(), .busyTimeout = 10ms}));
    const auto other = given(Store::open({.folder = m_folder->path()}));
    HistoryKeeper keeper(*m_store, m_clock);
    keeper.setLimits({.days = 30});
    m_clock.advance(0ms);
    QCOMPARE(events(), 600);

    given(other->database.transaction([&]() -> Result<> {
        m_clock.advance(3s);
        return {};
    }));
    QCOMPARE(events(), 600);
    m_clock.advance(2s);

    QCOMPARE(events(), 0);
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestHistoryKeeper)
#include "tst_historykeeper.moc"
