// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/silencewatch.h"
#include "app/store/sqlvalues.h"
#include "tests/support/fakeclock.h"
#include "tests/support/results.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace smartfleet::test {

namespace {

/// "2026-08-20 09:00", a Thursday, by the clocks of Japan.
QDateTime japan(const QString& text)
{
    const QDateTime local = QDateTime::fromString(text, u"yyyy-MM-dd HH:mm"_s);
    return QDateTime(local.date(), local.time(), Qt::OffsetFromUTC, 9 * 3600).toUTC();
}

} // namespace

/// A fleet that is heard of every ten minutes from eight to six, Mondays to Fridays, and falls silent.
class TestSilenceWatch : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void speaking_isNotTold();
    void silent_isToldOnce_andWhenItIsHeardAgain();
    void silentAtTheStart_isToldOnce();
    void newSender_isNeverTold();
    void nightAndWeekend_areQuiet();
    void programWasOff_beginsAfresh();
    void clockSetForward_tellsNothing();
    void clockSetBack_tellsNothing_untilTheTimeHasCome();
    void switchedOff_tellsNothing_andForgetsWhatLasts();
    void twoPrograms_bothTell_ofOneSilence();
    void twoPrograms_oneTellsNothing_theOthersSilencesStay();
    void storeLocked_itGoesOn();
    void oldTimes_areForgotten();
    void clockWrongFromTheStart_forgetsNothing();
    void atRest_writesEveryTenMinutes_andAtTheEnd();

private:
    /// Heard since 3 August up to then, and watched until then.
    void addHistory(const QString& lastHeard, const QString& watchedUntil);
    void hear() { given(m_store->senders.noteHeard(u"traccar"_s, m_clock->now())); }
    void startAt(const QString& now);
    bool isSilent() { return given(m_store->senders.list()).front().isSilent; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<SilenceWatch> m_watch;
    std::unique_ptr<QSignalSpy> m_silent;
    std::unique_ptr<QSignalSpy> m_heard;
};

void TestSilenceWatch::init()
{
    m_watch.reset();
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = given(Store::open({.folder = m_folder->path()}));
}

void TestSilenceWatch::addHistory(const QString& lastHeard, const QString& watchedUntil)
{
    const QDateTime last = japan(lastHeard);
    const QDateTime first = japan(u"2026-08-03 00:00"_s);
    MinuteMarks watched;
    for (qint64 minute = minuteOf(first); minute < minuteOf(japan(watchedUntil)); ++minute)
        setMark(watched, minute);
    given(m_store->senders.noteWatched(watched));
    given(m_store->database.transaction([&]() -> Result<> {
        for (QDateTime at = first; at <= last; at = at.addSecs(600)) {
            const QDateTime local = at.toOffsetFromUtc(9 * 3600);
            if (local.date().dayOfWeek() <= 5 && local.time().hour() >= 8 && local.time().hour() < 18)
                SMARTFLEET_TRY(m_store->senders.noteHeard(u"traccar"_s, at));
        }
        return {};
    }));
}

void TestSilenceWatch::startAt(const QString& now)
{
    m_clock = std::make_unique<FakeClock>(japan(now));
    m_watch = std::make_unique<SilenceWatch>(*m_store, *m_clock);
    m_silent = std::make_unique<QSignalSpy>(m_watch.get(), &SilenceWatch::fellSilent);
    m_heard = std::make_unique<QSignalSpy>(m_watch.get(), &SilenceWatch::heardAgain);
    m_watch->start();
}

void TestSilenceWatch::speaking_isNotTold()
{
    addHistory(u"2026-08-20 09:00"_s, u"2026-08-20 09:00"_s);
    startAt(u"2026-08-20 09:00"_s);

    for (int i = 0; i < 12; ++i) {
        m_clock->advance(25min); // longer than ever, but not by enough to be told
        hear();
    }

    QCOMPARE(m_silent->count(), 0);
    QCOMPARE(m_heard->count(), 0);
}

void TestSilenceWatch::silent_isToldOnce_andWhenItIsHeardAgain()
{
    addHistory(u"2026-08-20 09:00"_s, u"2026-08-20 09:00"_s);
    startAt(u"2026-08-20 09:00"_s);

    m_clock->advance(30min);
    QCOMPARE(m_silent->count(), 0);
    m_clock->advance(1min);
    QCOMPARE(m_silent->count(), 1);
    QCOMPARE(m_silent->constFirst().at(0).toString(), u"traccar"_s);
    QCOMPARE(m_silent->constFirst().at(1).toDateTime(), japan(u"2026-08-20 09:00"_s));
    m_clock->advance(2h);
    QCOMPARE(m_silent->count(), 1);
    QVERIFY(isSilent());

    hear();
    m_clock->advance(1min);
    QCOMPARE(m_heard->count(), 1);
    QCOMPARE(m_heard->constFirst().at(0).toString(), u"traccar"_s);
    QVERIFY(!isSilent());
    m_clock->advance(25min);
    QCOMPARE(m_silent->count(), 1);
    m_clock->advance(10min); // and again: the silence of before was told, so it isn't what it is used to
    QCOMPARE(m_silent->count(), 2);
    QCOMPARE(m_heard->count(), 1);
}

void TestSilenceWatch::silentAtTheStart_isToldOnce()
{
    addHistory(u"2026-08-20 09:00"_s, u"2026-08-20 09:00"_s);
    startAt(u"2026-08-20 09:00"_s);
    m_clock->advance(31min);
    QCOMPARE(m_silent->count(), 1);

    startAt(u"2026-08-20 21:00"_s);
    m_clock->advance(1h);

    QCOMPARE(m_silent->count(), 1);
    hear();
    m_clock->advance(1min);
    QCOMPARE(m_heard->count(), 1);
}

void TestSilenceWatch::newSender_isNeverTold()
{
    startAt(u"2026-08-20 09:00"_s);
    for (int i = 0; i < 6; ++i) {
        hear();
        m_clock->advance(10min);
    }

    m_clock->advance(2h);

    QCOMPARE(m_silent->count(), 0);
}

void TestSilenceWatch::nightAndWeekend_areQuiet()
{
    addHistory(u"2026-08-21 17:50"_s, u"2026-08-24 07:00"_s); // from Friday to Monday
    startAt(u"2026-08-24 07:00"_s);

    m_clock->advance(80min);
    QCOMPARE(m_silent->count(), 0);
    m_clock->advance(1min);

    QCOMPARE(m_silent->count(), 1); // at 8:21
    QCOMPARE(m_silent->constFirst().at(1).toDateTime(), japan(u"2026-08-21 17:50"_s));
}

void TestSilenceWatch::programWasOff_beginsAfresh()
{
    addHistory(u"2026-08-19 17:50"_s, u"2026-08-19 18:00"_s);
    startAt(u"2026-08-20 12:00"_s);

    m_clock->advance(20min);
    QCOMPARE(m_silent->count(), 0);
    m_clock->advance(1min);

    QCOMPARE(m_silent->count(), 1);
}

void TestSilenceWatch::clockSetForward_tellsNothing()
{
    addHistory(u"2026-08-20 09:00"_s, u"2026-08-20 09:00"_s);
    startAt(u"2026-08-20 09:00"_s);
    m_clock->advance(5min);

    m_clock->jumpTo(japan(u"2026-08-20 15:00"_s)); // or the computer slept
    m_clock->advance(20min);

    QCOMPARE(m_silent->count(), 0);
    m_clock->advance(10min);
    QCOMPARE(m_silent->count(), 1);
}

void TestSilenceWatch::clockSetBack_tellsNothing_untilTheTimeHasCome()
{
    addHistory(u"2026-08-20 09:00"_s, u"2026-08-20 09:00"_s);
    startAt(u"2026-08-20 09:00"_s);
    m_clock->advance(5min);

    m_clock->jumpTo(japan(u"2026-08-20 07:05"_s));
    m_clock->advance(2h);
    QCOMPARE(m_silent->count(), 0);
    m_clock->advance(30min);

    QCOMPARE(m_silent->count(), 1);
    QCOMPARE(m_silent->constFirst().at(1).toDateTime(), japan(u"2026-08-20 09:00"_s));
}

void TestSilenceWatch::switchedOff_tellsNothing_andForgetsWhatLasts()
{
    addHistory(u"2026-08-20 09:00"_s, u"2026-08-20 09:00"_s);
    startAt(u"2026-08-20 09:00"_s);
    m_clock->advance(31min);
    QCOMPARE(m_silent->count(), 1);

    m_watch->setTelling(false);
    given(m_store->senders.dropTold());
    m_clock->advance(1h);
    QVERIFY(!isSilent());
    QCOMPARE(m_heard->count(), 0);
    QCOMPARE(m_silent->count(), 1);

    m_watch->setTelling(true);
    m_clock->advance(1min);
    QCOMPARE(m_silent->count(), 2); // as it was watched all the time
}

void TestSilenceWatch::twoPrograms_bothTell_ofOneSilence()
{
    addHistory(u"2026-08-20 09:00"_s, u"2026-08-20 09:00"_s);
    startAt(u"2026-08-20 09:00"_s);
    const auto otherStore = given(Store::open({.folder = m_folder->path()}));
    SilenceWatch other(*otherStore, *m_clock);
    QSignalSpy otherSilent(&other, &SilenceWatch::fellSilent);
    QSignalSpy otherHeard(&other, &SilenceWatch::heardAgain);
    other.start();

    m_clock->advance(2h);

    QCOMPARE(m_silent->count(), 1);
    QCOMPARE(otherSilent.count(), 1);
    QCOMPARE(given(m_store->senders.told(m_clock->now())).size(), 1U);
    hear();
    m_clock->advance(1min);
    QCOMPARE(m_heard->count(), 1);
    QCOMPARE(otherHeard.count(), 1);
}

void TestSilenceWatch::twoPrograms_oneTellsNothing_theOthersSilencesStay()
{
    addHistory(u"2026-08-20 09:00"_s, u"2026-08-20 09:00"_s);
    startAt(u"2026-08-20 09:00"_s);
    m_clock->advance(31min);
    QCOMPARE(m_silent->count(), 1);

    const auto otherStore = given(Store::open({.folder = m_folder->path()}));
    SilenceWatch other(*otherStore, *m_clock);
    QSignalSpy otherSilent(&other, &SilenceWatch::fellSilent);
    other.setTelling(false);
    other.start();
    m_clock->advance(10min);

    QVERIFY(isSilent());
    QCOMPARE(m_silent->count(), 1);
    QCOMPARE(m_heard->count(), 0);
    QCOMPARE(otherSilent.count(), 0);
}

void TestSilenceWatch::storeLocked_itGoesOn()
{
    addHistory(u"2026-08-20 09:00"_s, u"2026-08-20 09:00"_s);
    m_store.reset();
    m_store = given(Store::open({.folder = m_folder->path(), .busyTimeout = 1ms}));
    const auto other = given(Store::open({.folder = m_folder->path()}));
    startAt(u"2026-08-20 09:00"_s);
    m_clock->advance(1min);

    given(other->database.transaction([&]() -> Result<> {
        m_clock->advance(15min);
        return {};
    }));
    m_clock->advance(30min);

    QCOMPARE(m_silent->count(), 1);
}

void TestSilenceWatch::oldTimes_areForgotten()
{
    given(m_store->senders.noteHeard(u"gone"_s, japan(u"2026-06-01 09:00"_s)));
    addHistory(u"2026-08-20 09:00"_s, u"2026-08-20 09:00"_s);
    startAt(u"2026-08-20 09:00"_s);

    m_clock->advance(61min);

    QCOMPARE(given(m_store->senders.list()).size(), 1U);
    QCOMPARE(given(m_store->senders.list()).front().name, u"traccar"_s);
}

void TestSilenceWatch::clockWrongFromTheStart_forgetsNothing()
{
    addHistory(u"2026-08-20 09:00"_s, u"2026-08-20 09:00"_s);
    const auto known = given(m_store->senders.past(u"traccar"_s, japan(u"2026-08-20 09:00"_s)));
    startAt(u"2027-08-20 09:00"_s);

    m_clock->advance(2h);

    QCOMPARE(given(m_store->senders.past(u"traccar"_s, japan(u"2026-08-20 09:00"_s))).heard, known.heard);
}

void TestSilenceWatch::atRest_writesEveryTenMinutes_andAtTheEnd()
{
    startAt(u"2026-08-20 09:00"_s);
    const auto other = given(Store::open({.folder = m_folder->path()}));
    const auto version = [&other] {
        return given(firstValue<int>(other->database.run(u"PRAGMA data_version"_s)));
    };
    const int before = version();

    m_clock->advance(9min);
    QCOMPARE(version(), before);
    m_clock->advance(1min);
    const int after = version();
    QVERIFY(after != before);
    m_clock->advance(5min);
    QCOMPARE(version(), after);
    m_watch.reset();

    const qint64 hour = minuteOf(japan(u"2026-08-20 09:00"_s)) / 60;
    QCOMPARE(given(other->senders.past(u"traccar"_s, m_clock->now())).watched, (MinuteMarks{{hour, 0xFFFF}}));
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestSilenceWatch)
#include "tst_silencewatch.moc"
