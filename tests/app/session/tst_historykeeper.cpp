// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/historykeeper.h"
#include "tests/support/fakeclock.h"
#include "tests/support/results.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace smartfleet::test {

class TestHistoryKeeper : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void setDays_removesWhatIsOlder_inSmallSteps();
    void setDays_zero_keepsEverything();
    void aDayLater_itSweepsAgain();
    void setDays_again_endsTheSweepBefore();

private:
    void addEvents(int count, int daysOld);
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

void TestHistoryKeeper::addEvents(int count, int daysOld)
{
    const QDateTime at = m_clock.now().addDays(-daysOld);
    given(m_store->database.transaction([&]() -> Result<> {
        for (int i = 0; i < count; ++i)
            SMARTFLEET_TRY(m_store->events.accept({.source = u"test"_s,
                                                   .id = QString::number(++m_count),
                                                   .type = u"sos"_s,
                                                   .receivedAt = at,
                                                   .unmatched = UnmatchedReason::NoSetting},
                                                  "{}"_ba));
        return {};
    }));
}

void TestHistoryKeeper::setDays_removesWhatIsOlder_inSmallSteps()
{
    addEvents(1100, 40);
    addEvents(3, 2);
    HistoryKeeper keeper(*m_store, m_clock);
    QSignalSpy swept(&keeper, &HistoryKeeper::swept);

    keeper.setDays(30);
    QCOMPARE(events(), 1103); // not from within the call
    m_clock.advance(0ms);
    QCOMPARE(events(), 603);
    m_clock.advance(1s);

    QCOMPARE(events(), 3);
    QCOMPARE(swept.count(), 1);
    QCOMPARE(swept.constFirst().constFirst().toInt(), 1100);
}

void TestHistoryKeeper::setDays_zero_keepsEverything()
{
    addEvents(3, 4000);
    HistoryKeeper keeper(*m_store, m_clock);

    keeper.setDays(0);
    m_clock.advance(48h);

    QCOMPARE(events(), 3);
}

void TestHistoryKeeper::aDayLater_itSweepsAgain()
{
    addEvents(2, 29);
    HistoryKeeper keeper(*m_store, m_clock);
    keeper.setDays(30);
    m_clock.advance(1s);
    QCOMPARE(events(), 2);

    m_clock.advance(49h);

    QCOMPARE(events(), 0);
}

void TestHistoryKeeper::setDays_again_endsTheSweepBefore()
{
    addEvents(1100, 40);
    HistoryKeeper keeper(*m_store, m_clock);
    keeper.setDays(30);
    m_clock.advance(0ms);

    keeper.setDays(0);
    m_clock.advance(72h);

    QCOMPARE(events(), 600);
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestHistoryKeeper)
#include "tst_historykeeper.moc"
