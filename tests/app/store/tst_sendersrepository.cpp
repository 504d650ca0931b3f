// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sendersrepository.h"

#include "app/store/store.h"
#include "tests/support/results.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

class TestSendersRepository : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void empty_knowsNobody();
    void heard_isKeptByTheMinute();
    void heard_clockSetBack_isBelieved();
    void heard_tooMany_newOnesAreNotKept();
    void watched_isKeptByTheMinute();
    void past_isOfOneSender_andOfTheLastWeeks();
    void past_daysOff_areThoseOfAllCompanies();
    void told_lastsUntilHeardAgain();
    void told_onceOnly();
    void told_heardMeanwhile_isNot();
    void told_again_afterTheClockWasSetBack();
    void told_dropped_leavesWhatIsOver();
    void forgetOld_keepsWhatIsLearnedFrom();
    void forgetOld_forgetsWhoIsGone();
    void forgetOld_byAClockThatNothingBearsOut_forgetsNothing();

private:
    EventSender sender(const QString& name);
    SendersRepository& senders() { return m_store->senders; }
    /// Each hour of the day that begins then.
    void watchForADay(const QDateTime& from)
    {
        MinuteMarks marks;
        for (int hour = 0; hour < 24; ++hour)
            setMark(marks, minuteOf(from) + qint64{60} * hour);
        given(senders().noteWatched(marks));
    }
    static qint64 hours(qint64 minutes) { return minutes / 60; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    const QDateTime m_now = QDateTime::fromString(u"2026-08-20T03:25:40.500Z"_s, Qt::ISODateWithMs);
};

void TestSendersRepository::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = given(Store::open({.folder = m_folder->path()}));
}

EventSender TestSendersRepository::sender(const QString& name)
{
    for (const EventSender& known : given(senders().list())) {
        if (known.name == name)
            return known;
    }
    return {};
}

void TestSendersRepository::empty_knowsNobody()
{
    QVERIFY(given(senders().list()).empty());
    QVERIFY(given(senders().told(m_now.addYears(-1))).empty());
    const SenderPast past = given(senders().past(u"traccar"_s, m_now));
    QVERIFY(past.heard.empty() && past.watched.empty() && past.told.empty() && past.daysOff.empty());
}

void TestSendersRepository::heard_isKeptByTheMinute()
{
    for (const int seconds : {0, 10, 60, 34 * 60, 35 * 60}) // 3:25, 3:26, 3:59, 4:00
        given(senders().noteHeard(u"traccar"_s, m_now.addSecs(seconds)));
    given(senders().noteHeard(QString(), m_now));

    QCOMPARE(given(senders().list()).size(), 2U);
    QCOMPARE(sender(u"traccar"_s), (EventSender{u"traccar"_s, m_now.addSecs(2100), false}));
    MinuteMarks expected;
    for (const int minutes : {0, 1, 34, 35})
        setMark(expected, minuteOf(m_now) + minutes);
    QVERIFY(given(senders().past(u"traccar"_s, m_now.addSecs(3600))).heard == expected);
}

void TestSendersRepository::heard_clockSetBack_isBelieved()
{
    given(senders().noteHeard(u"traccar"_s, m_now.addDays(7)));

    given(senders().noteHeard(u"traccar"_s, m_now));

    QCOMPARE(sender(u"traccar"_s).heardAt, m_now);
    QCOMPARE(given(senders().past(u"traccar"_s, m_now)).heard.size(), 1U);
}

void TestSendersRepository::heard_tooMany_newOnesAreNotKept()
{
    given(m_store->database.transaction([&]() -> Result<> {
        for (int i = 0; i < SendersRepository::MostSenders + 20; ++i)
            SMARTFLEET_TRY(senders().noteHeard(u"sender %1"_s.arg(i), m_now));
        return {};
    }));

    given(senders().noteHeard(u"sender 0"_s, m_now.addSecs(600)));

    QCOMPARE(int(given(senders().list()).size()), SendersRepository::MostSenders);
    QCOMPARE(sender(u"sender 0"_s).heardAt, m_now.addSecs(600));
    QVERIFY(given(senders().past(u"sender 110"_s, m_now)).heard.empty());
}

void TestSendersRepository::watched_isKeptByTheMinute()
{
    MinuteMarks expected;
    for (const int minutes : {0, 1, 34, 35, 59}) {
        MinuteMarks one;
        setMark(one, minuteOf(m_now) + minutes);
        setMark(expected, minuteOf(m_now) + minutes);
        given(senders().noteWatched(one));
    }

    QVERIFY(given(senders().past(u"traccar"_s, m_now.addSecs(3600))).watched == expected);
}

void TestSendersRepository::past_isOfOneSender_andOfTheLastWeeks()
{
    for (const int daysAgo : {57, 55, 1, 0})
        given(senders().noteHeard(u"traccar"_s, m_now.addDays(-daysAgo)));
    given(senders().noteHeard(u"other"_s, m_now.addDays(-2)));
    given(senders().noteHeard(u"traccar"_s, m_now.addDays(2))); // ahead

    QCOMPARE(given(senders().past(u"traccar"_s, m_now)).heard.size(), 3U);
    QCOMPARE(given(senders().past(u"other"_s, m_now)).heard.size(), 1U);
}

void TestSendersRepository::past_daysOff_areThoseOfAllCompanies()
{
    const QDate today = m_now.date();
    for (const QString& company : {u"one"_s, u"two"_s}) {
        given(m_store->fleet.add(Company{{company}, company}));
        given(m_store->timing.changeDaysOff({company}, {today, today.addDays(-100)}, {}));
    }
    given(m_store->timing.changeDaysOff({u"two"_s}, {today.addDays(-1)}, {}));

    QCOMPARE(given(senders().past(u"traccar"_s, m_now)).daysOff, std::vector<QDate>{today});
}

void TestSendersRepository::told_lastsUntilHeardAgain()
{
    given(senders().noteHeard(u"traccar"_s, m_now.addSecs(-3600)));
    given(senders().noteHeard(u"other"_s, m_now.addSecs(-3600)));
    const QDateTime since = m_now.addSecs(-3660);

    QVERIFY(given(senders().noteTold(sender(u"traccar"_s), since)));
    QVERIFY(sender(u"traccar"_s).isSilent);
    QVERIFY(!sender(u"other"_s).isSilent);
    QCOMPARE(given(senders().told(m_now)), (std::vector<ToldSilence>{{u"traccar"_s, since, {}}}));

    given(senders().noteHeard(u"other"_s, m_now));
    QVERIFY(sender(u"traccar"_s).isSilent);
    given(senders().noteHeard(u"traccar"_s, m_now));
    QVERIFY(!sender(u"traccar"_s).isSilent);
    given(senders().noteHeard(u"traccar"_s, m_now.addSecs(60)));
    const std::vector<ToldSilence> over{{u"traccar"_s, since, m_now}};
    QCOMPARE(given(senders().told(m_now)), over);
    QCOMPARE(given(senders().past(u"traccar"_s, m_now)).told, over);
    QVERIFY(given(senders().told(m_now.addSecs(1))).empty());
}

void TestSendersRepository::told_onceOnly()
{
    given(senders().noteHeard(u"traccar"_s, m_now));
    const EventSender seen = sender(u"traccar"_s);

    QVERIFY(given(senders().noteTold(seen, m_now)));
    QVERIFY(!given(senders().noteTold(seen, m_now)));
    QVERIFY(!given(senders().noteTold(seen, m_now.addSecs(60)))); // by another program
    QCOMPARE(given(senders().told(m_now)).size(), 1U);
}

void TestSendersRepository::told_heardMeanwhile_isNot()
{
    given(senders().noteHeard(u"traccar"_s, m_now.addSecs(-3600)));
    const EventSender seen = sender(u"traccar"_s);
    given(senders().noteHeard(u"traccar"_s, m_now));

    QVERIFY(!given(senders().noteTold(seen, m_now.addSecs(-3600))));
    QVERIFY(!given(senders().noteTold({u"nobody"_s, m_now, false}, m_now)));
    QVERIFY(given(senders().told(m_now.addYears(-1))).empty());
}

void TestSendersRepository::told_again_afterTheClockWasSetBack()
{
    given(senders().noteHeard(u"traccar"_s, m_now));
    QVERIFY(given(senders().noteTold(sender(u"traccar"_s), m_now)));
    given(senders().noteHeard(u"traccar"_s, m_now)); // which ends it

    QVERIFY(given(senders().noteTold(sender(u"traccar"_s), m_now)));

    QCOMPARE(given(senders().told(m_now)), (std::vector<ToldSilence>{{u"traccar"_s, m_now, {}}}));
}

void TestSendersRepository::told_dropped_leavesWhatIsOver()
{
    for (const QString& name : {u"one"_s, u"two"_s}) {
        given(senders().noteHeard(name, m_now.addSecs(-3600)));
        QVERIFY(given(senders().noteTold(sender(name), m_now.addSecs(-3600))));
    }
    given(senders().noteHeard(u"two"_s, m_now));

    given(senders().dropTold());

    QVERIFY(!sender(u"one"_s).isSilent);
    QCOMPARE(given(senders().told(m_now)), (std::vector<ToldSilence>{{u"two"_s, m_now.addSecs(-3600), m_now}}));
}

void TestSendersRepository::forgetOld_keepsWhatIsLearnedFrom()
{
    const qint64 minute = minuteOf(m_now);
    constexpr qint64 Day = 1440;
    watchForADay(m_now.addDays(-3));
    for (const qint64 at : {minute - 60 * Day, minute - 55 * Day, minute, minute + 100, minute + 400 * Day}) {
        MinuteMarks marks;
        setMark(marks, at);
        given(senders().noteWatched(marks));
        given(senders().noteHeard(u"traccar"_s, QDateTime::fromSecsSinceEpoch(at * 60, Qt::UTC)));
    }

    given(senders().forgetOld(m_now));

    const QDateTime farAhead = m_now.addDays(401);
    QVERIFY(given(senders().past(u"traccar"_s, farAhead)).heard.empty());
    for (const char* table : {"sender_minutes", "watched_minutes"}) {
        auto rows = given(
            m_store->database.run(u"SELECT count(*), min(hour), max(hour) FROM %1"_s.arg(QLatin1StringView(table))));
        QVERIFY(rows.next());
        QCOMPARE(rows.value(0).toInt(), QLatin1StringView(table) == "sender_minutes"_L1 ? 3 : 3 + 24);
        QCOMPARE(rows.value(1).toLongLong(), hours(minute - 55 * Day));
        QCOMPARE(rows.value(2).toLongLong(), hours(minute + 100));
    }
}

void TestSendersRepository::forgetOld_forgetsWhoIsGone()
{
    given(senders().noteHeard(u"gone"_s, m_now.addDays(-70)));
    QVERIFY(given(senders().noteTold(sender(u"gone"_s), m_now.addDays(-70))));
    given(senders().noteHeard(u"here"_s, m_now.addDays(-60)));
    QVERIFY(given(senders().noteTold(sender(u"here"_s), m_now.addDays(-60))));
    given(senders().noteHeard(u"here"_s, m_now.addDays(-59)));
    given(senders().noteHeard(u"here"_s, m_now.addDays(-1)));
    QVERIFY(given(senders().noteTold(sender(u"here"_s), m_now.addDays(-1))));

    watchForADay(m_now.addDays(-3));
    given(senders().forgetOld(m_now));

    QCOMPARE(given(senders().list()), (std::vector<EventSender>{{u"here"_s, m_now.addDays(-1), true}}));
    QCOMPARE(given(senders().told(m_now.addYears(-1))), (std::vector<ToldSilence>{{u"here"_s, m_now.addDays(-1), {}}}));
}

void TestSendersRepository::forgetOld_byAClockThatNothingBearsOut_forgetsNothing()
{
    watchForADay(m_now.addDays(-3));
    given(senders().noteHeard(u"traccar"_s, m_now));

    for (const QDateTime& wrong : {m_now.addYears(1), m_now.addYears(-1)}) {
        MinuteMarks marks;
        setMark(marks, minuteOf(wrong));
        given(senders().noteWatched(marks));
        given(senders().forgetOld(wrong));
    }

    QCOMPARE(given(senders().past(u"traccar"_s, m_now)).heard.size(), std::size_t(1));
    QCOMPARE(given(senders().past(u"traccar"_s, m_now)).watched.size(), std::size_t(24));
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestSendersRepository)
#include "tst_sendersrepository.moc"
