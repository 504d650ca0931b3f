// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/silence.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

/// When a fleet drives, and how often it is heard of then.
struct Fleet
{
    int firstHour = 8; ///< in Japan
    int lastHour = 17; ///< its last minute is 59
    int every = 10;    ///< minutes
    bool saturdays = false;
    bool sundays = false;
};

namespace {

/// "2026-06-01 09:00" by the clocks of Japan. 1 June 2026 is a Monday, and without a holiday until 20 July.
QDateTime japan(const QString& text)
{
    const QDateTime local = QDateTime::fromString(text, u"yyyy-MM-dd HH:mm"_s);
    return QDateTime(local.date(), local.time(), Qt::OffsetFromUTC, 9 * 3600).toUTC();
}

bool drives(const Fleet& fleet, const QDateTime& local)
{
    const int day = local.date().dayOfWeek();
    if ((day == Qt::Saturday && !fleet.saturdays) || (day == Qt::Sunday && !fleet.sundays))
        return false;
    const int hour = local.time().hour();
    const bool isWithin = fleet.firstHour <= fleet.lastHour ? hour >= fleet.firstHour && hour <= fleet.lastHour
                                                            : hour >= fleet.firstHour || hour <= fleet.lastHour;
    return isWithin && local.time().minute() % fleet.every == 0;
}

/// What is known of a fleet that was heard from the first day's midnight up to `last`, and watched until `now`.
SenderPast pastOf(const Fleet& fleet, const QString& first, const QString& last, const QString& now)
{
    SenderPast past;
    const qint64 lastHeard = minuteOf(japan(last));
    const qint64 end = minuteOf(japan(now));
    for (qint64 minute = minuteOf(japan(first)); minute < end; ++minute) {
        setMark(past.watched, minute);
        const QDateTime local = QDateTime::fromSecsSinceEpoch(minute * 60, Qt::OffsetFromUTC, 9 * 3600);
        if (minute <= lastHeard && drives(fleet, local))
            setMark(past.heard, minute);
    }
    return past;
}

/// Takes the marks from `from` to before `until` away.
void clear(MinuteMarks& marks, const QString& from, const QString& until)
{
    for (qint64 minute = minuteOf(japan(from)); minute < minuteOf(japan(until)); ++minute)
        marks[minute / 60] &= ~(quint64{1} << (minute % 60));
}

} // namespace

class TestSilence : public QObject
{
    Q_OBJECT

private slots:
    void sender_isWhatItsSourcesShare_data();
    void sender_isWhatItsSourcesShare();
    void nothingHeard_nothingIsKnown();
    void counted_data();
    void counted();
    void longest_isLearned_withAMargin();
    void longest_endsAtTheDaysEnd_goesOnInTheMorning();
    void rareSender_isNeverJudged();
    void nightShift_isLearnedPastMidnight();
    void onceADay_isMissedTheNextDay();
    void programOff_isNotCounted_norLearned();
    void holiday_isNotCounted_norLearned();
    void daysOff_areNotCounted();
    void newYear_isNotCounted();
    void firstSaturdaysAtWork_areNotExpectedAgain();
    void everyOtherSaturday_isNeverExpected();
    void told_isNotLearned();
    void toldThreeTimes_isAHabit();
    void marksAhead_areIgnored();
    void longAgo_isForgotten();
};

void TestSilence::sender_isWhatItsSourcesShare_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("sender");
    const auto row = [](const char* source, const char* sender) {
        QTest::newRow(source) << QString::fromLatin1(source) << QString::fromLatin1(sender);
    };
    row("traccar", "traccar");
    row("traccar:862012345678901", "traccar");
    row("fleet-a", "fleet-a");
    row("fleet-a/cars/7", "fleet-a");
    row("https://fleet.example", "https://fleet.example");
    row("https://fleet.example:8443/cars/7", "https://fleet.example:8443");
    row("https://fleet.example?car=7", "https://fleet.example");
    row("https://fleet.example#7", "https://fleet.example");
    row("https://robot:secret@fleet.example/cars/7", "https://fleet.example");
    row("urn:fleet:cars:7", "urn:fleet");
    row("URN:fleet:cars", "URN:fleet");
    row("urn:", "urn:");
    row("/fleet/cars/7", "/fleet");
    row("/fleet", "/fleet");
    row("/", "/");
    row("://", ":");
    row("", "");
}

void TestSilence::sender_isWhatItsSourcesShare()
{
    QFETCH(QString, source);
    QFETCH(QString, sender);

    QCOMPARE(senderOf(source), sender);
}

void TestSilence::nothingHeard_nothingIsKnown()
{
    const Silence silence = judgeSilence({}, japan(u"2026-06-15 12:00"_s));

    QCOMPARE(silence, Silence{});
    QVERIFY(!silence.isTooLong());
}

void TestSilence::counted_data()
{
    QTest::addColumn<Fleet>("fleet");
    QTest::addColumn<QString>("last");
    QTest::addColumn<QString>("now");
    QTest::addColumn<int>("minutes"); // -1: not known yet
    QTest::addColumn<bool>("isTooLong");
    const Fleet office;
    const Fleet always{.firstHour = 0, .lastHour = 23, .saturdays = true, .sundays = true};
    const auto row = [](const char* name, const Fleet& fleet, const char* last, const char* now, int minutes,
                        bool isTooLong) {
        QTest::newRow(name) << fleet << QString::fromLatin1(last) << QString::fromLatin1(now) << minutes << isTooLong;
    };
    // heard since Monday the 1st
    row("speaks", office, "2026-06-10 09:50", "2026-06-10 09:55", 4, false);
    row("just below the limit", office, "2026-06-10 09:50", "2026-06-10 10:20", 29, false);
    row("at the limit", office, "2026-06-10 09:50", "2026-06-10 10:21", 30, true);
    row("hours later", office, "2026-06-10 09:50", "2026-06-10 13:00", 189, true);
    row("in the night", office, "2026-06-10 17:50", "2026-06-11 03:00", 9, false);
    row("in the morning, soon", office, "2026-06-10 17:50", "2026-06-11 08:20", 29, false);
    row("in the morning, too late", office, "2026-06-10 17:50", "2026-06-11 08:21", 30, true);
    row("on a Saturday", office, "2026-06-12 17:50", "2026-06-13 12:00", 9, false);
    row("on a Sunday", office, "2026-06-12 17:50", "2026-06-14 12:00", 9, false);
    row("on Monday, soon", office, "2026-06-12 17:50", "2026-06-15 08:10", 19, false);
    row("on Monday, too late", office, "2026-06-12 17:50", "2026-06-15 08:30", 39, true);
    row("six days old", office, "2026-06-05 17:50", "2026-06-07 23:00", -1, false);
    row("not a week old", office, "2026-06-08 07:00", "2026-06-08 07:59", -1, false);
    row("a week old", office, "2026-06-05 17:50", "2026-06-08 09:00", 69, true);
    row("heard on three days only", office, "2026-06-03 17:50", "2026-06-10 12:00", -1, false);
    row("around the clock, a night of the second week", always, "2026-06-11 02:00", "2026-06-11 02:31", 30, true);
    row("around the clock, a Sunday of the second week", always, "2026-06-14 02:00", "2026-06-14 12:00", 0, false);
    row("around the clock, the fifth Sunday", always, "2026-07-05 02:00", "2026-07-05 02:31", 30, true);
}

void TestSilence::counted()
{
    QFETCH(Fleet, fleet);
    QFETCH(QString, last);
    QFETCH(QString, now);
    QFETCH(int, minutes);
    QFETCH(bool, isTooLong);

    const Silence silence = judgeSilence(pastOf(fleet, u"2026-06-01 00:00"_s, last, now), japan(now));

    QCOMPARE(silence.isLearned, minutes >= 0);
    QCOMPARE(silence.minutes, std::max(minutes, 0));
    QCOMPARE(silence.isTooLong(), isTooLong);
    if (minutes >= 0)
        QCOMPARE(silence.limit, 30);
}

void TestSilence::longest_isLearned_withAMargin()
{
    SenderPast past = pastOf({}, u"2026-06-01 00:00"_s, u"2026-06-10 09:50"_s, u"2026-06-10 12:00"_s);
    clear(past.heard, u"2026-06-03 12:10"_s, u"2026-06-03 13:00"_s); // from 12:00 to 13:00

    const Silence silence = judgeSilence(past, japan(u"2026-06-10 11:19"_s));

    QCOMPARE(silence.longest, 59);
    QCOMPARE(silence.limit, 89);
    QCOMPARE(silence.minutes, 88);
    QCOMPARE(silence.since, japan(u"2026-06-10 09:50"_s));
    QVERIFY(!silence.isTooLong());
    QVERIFY(judgeSilence(past, japan(u"2026-06-10 11:20"_s)).isTooLong());
}

void TestSilence::longest_endsAtTheDaysEnd_goesOnInTheMorning()
{
    SenderPast past = pastOf({}, u"2026-06-01 00:00"_s, u"2026-06-12 17:50"_s, u"2026-06-15 12:00"_s);
    clear(past.heard, u"2026-06-05 17:40"_s, u"2026-06-08 08:20"_s); // 29 of Friday, 20 of Monday

    QCOMPARE(judgeSilence(past, japan(u"2026-06-15 09:00"_s)).longest, 49);
}

void TestSilence::rareSender_isNeverJudged()
{
    SenderPast past;
    for (int day = 0; day < 40; ++day) {
        const QDateTime midnight = japan(u"2026-06-01 00:00"_s).addDays(day);
        for (int minute = 0; minute < 24 * 60; ++minute)
            setMark(past.watched, minuteOf(midnight) + minute);
        setMark(past.heard, minuteOf(midnight) + qint64{60} * (8 + day * 7 % 10)); // once a day, at another hour each
    }

    const Silence silence = judgeSilence(past, japan(u"2026-07-13 12:00"_s));

    QVERIFY(!silence.isLearned);
    QVERIFY(silence.since.isValid());
}

void TestSilence::nightShift_isLearnedPastMidnight()
{
    const Fleet night{.firstHour = 21, .lastHour = 4, .saturdays = true, .sundays = true};
    const SenderPast past = pastOf(night, u"2026-06-01 00:00"_s, u"2026-06-11 02:00"_s, u"2026-06-11 23:00"_s);

    QVERIFY(judgeSilence(past, japan(u"2026-06-11 02:31"_s)).isTooLong());
    const SenderPast whole = pastOf(night, u"2026-06-01 00:00"_s, u"2026-06-11 04:50"_s, u"2026-06-11 23:00"_s);
    QCOMPARE(judgeSilence(whole, japan(u"2026-06-11 20:59"_s)).minutes, 9);
    QVERIFY(judgeSilence(whole, japan(u"2026-06-11 21:30"_s)).isTooLong());
}

void TestSilence::onceADay_isMissedTheNextDay()
{
    const Fleet report{.firstHour = 8, .lastHour = 8, .every = 60};
    const SenderPast past = pastOf(report, u"2026-06-01 00:00"_s, u"2026-06-09 08:00"_s, u"2026-06-10 12:00"_s);

    const Silence silence = judgeSilence(past, japan(u"2026-06-10 08:10"_s));

    QCOMPARE(silence.longest, 59);
    QCOMPARE(silence.minutes, 69);
    QVERIFY(!silence.isTooLong());
    QVERIFY(judgeSilence(past, japan(u"2026-06-10 08:40"_s)).isTooLong());
}

void TestSilence::programOff_isNotCounted_norLearned()
{
    SenderPast past = pastOf({}, u"2026-06-01 00:00"_s, u"2026-06-10 09:50"_s, u"2026-06-10 16:00"_s);
    for (MinuteMarks* marks : {&past.heard, &past.watched})
        clear(*marks, u"2026-06-04 10:05"_s, u"2026-06-04 15:00"_s);
    clear(past.watched, u"2026-06-10 10:00"_s, u"2026-06-10 14:00"_s);

    const Silence silence = judgeSilence(past, japan(u"2026-06-10 14:20"_s));

    QCOMPARE(silence.longest, 9);
    QCOMPARE(silence.minutes, 29);
    QVERIFY(!silence.isTooLong());
    QVERIFY(judgeSilence(past, japan(u"2026-06-10 14:21"_s)).isTooLong());
}

void TestSilence::holiday_isNotCounted_norLearned()
{
    // 20 July 2026 is a Monday, 海の日
    SenderPast past = pastOf({}, u"2026-07-01 00:00"_s, u"2026-07-17 17:50"_s, u"2026-07-21 12:00"_s);

    QCOMPARE(judgeSilence(past, japan(u"2026-07-20 15:00"_s)).minutes, 9);
    QCOMPARE(judgeSilence(past, japan(u"2026-07-21 08:10"_s)).minutes, 19);
    QVERIFY(judgeSilence(past, japan(u"2026-07-21 08:21"_s)).isTooLong());
    // a week later the holiday has left no trace
    past = pastOf({}, u"2026-07-01 00:00"_s, u"2026-07-28 09:50"_s, u"2026-07-28 12:00"_s);
    clear(past.heard, u"2026-07-20 00:00"_s, u"2026-07-21 00:00"_s);
    QCOMPARE(judgeSilence(past, japan(u"2026-07-28 10:00"_s)).longest, 9);
    QVERIFY(judgeSilence(past, japan(u"2026-07-28 10:21"_s)).isTooLong());
}

void TestSilence::daysOff_areNotCounted()
{
    SenderPast past = pastOf({}, u"2026-06-01 00:00"_s, u"2026-06-10 17:50"_s, u"2026-06-12 12:00"_s);

    QVERIFY(judgeSilence(past, japan(u"2026-06-11 15:00"_s)).isTooLong());
    past.daysOff = {QDate(2026, 6, 11)};

    QCOMPARE(judgeSilence(past, japan(u"2026-06-11 15:00"_s)).minutes, 9);
    QVERIFY(judgeSilence(past, japan(u"2026-06-12 08:21"_s)).isTooLong());
}

void TestSilence::newYear_isNotCounted()
{
    // 28 December 2026 is a Monday, 4 January a Monday
    const SenderPast past = pastOf({}, u"2026-12-01 00:00"_s, u"2026-12-28 17:50"_s, u"2027-01-04 12:00"_s);

    QCOMPARE(judgeSilence(past, japan(u"2026-12-31 15:00"_s)).minutes, 9);
    QCOMPARE(judgeSilence(past, japan(u"2027-01-03 15:00"_s)).minutes, 9);
    QVERIFY(judgeSilence(past, japan(u"2027-01-04 08:21"_s)).isTooLong());
}

void TestSilence::firstSaturdaysAtWork_areNotExpectedAgain()
{
    const Fleet six{.saturdays = true};
    const SenderPast third = pastOf(six, u"2026-06-01 00:00"_s, u"2026-06-26 17:50"_s, u"2026-06-27 18:00"_s);
    QCOMPARE(judgeSilence(third, japan(u"2026-06-27 17:00"_s)).minutes, 9); // three Saturdays may be chance

    const SenderPast fourth = pastOf(six, u"2026-06-01 00:00"_s, u"2026-07-03 17:50"_s, u"2026-07-04 18:00"_s);
    QVERIFY(judgeSilence(fourth, japan(u"2026-07-04 08:21"_s)).isTooLong());
}

void TestSilence::everyOtherSaturday_isNeverExpected()
{
    SenderPast past = pastOf({.saturdays = true}, u"2026-06-01 00:00"_s, u"2026-07-17 17:50"_s, u"2026-07-18 18:00"_s);
    for (const QString& free : {u"2026-06-13"_s, u"2026-06-27"_s, u"2026-07-11"_s})
        clear(past.heard, free + u" 00:00"_s, free + u" 23:59"_s);

    QCOMPARE(judgeSilence(past, japan(u"2026-07-18 17:00"_s)).minutes, 9);
}

void TestSilence::told_isNotLearned()
{
    SenderPast past = pastOf({}, u"2026-06-01 00:00"_s, u"2026-06-15 09:50"_s, u"2026-06-15 12:00"_s);
    clear(past.heard, u"2026-06-03 10:05"_s, u"2026-06-05 12:00"_s);
    QVERIFY(!judgeSilence(past, japan(u"2026-06-15 10:00"_s)).isLearned); // heard on too few days

    past.told = {{u"traccar"_s, japan(u"2026-06-03 10:00"_s), japan(u"2026-06-05 12:00"_s)}};

    QCOMPARE(judgeSilence(past, japan(u"2026-06-15 10:00"_s)).longest, 9);
    QVERIFY(judgeSilence(past, japan(u"2026-06-15 10:21"_s)).isTooLong());
    past.told.push_back({u"traccar"_s, japan(u"2026-06-15 09:50"_s), {}}); // which lasts
    QCOMPARE(judgeSilence(past, japan(u"2026-06-15 11:00"_s)).minutes, 69);
}

void TestSilence::toldThreeTimes_isAHabit()
{
    SenderPast past = pastOf({}, u"2026-06-01 00:00"_s, u"2026-06-25 13:00"_s, u"2026-06-25 16:00"_s);
    const auto fallSilentOn = [&past](const QString& day) {
        clear(past.heard, day + u" 13:01"_s, day + u" 15:00"_s);
        past.told.push_back({u"traccar"_s, japan(day + u" 13:00"_s), japan(day + u" 15:00"_s)});
    };
    past.told.push_back({u"traccar"_s, japan(u"2026-03-05 13:00"_s), japan(u"2026-03-05 15:00"_s)}); // long ago
    fallSilentOn(u"2026-06-04"_s);
    fallSilentOn(u"2026-06-11"_s);
    QVERIFY(judgeSilence(past, japan(u"2026-06-25 13:31"_s)).isTooLong());

    fallSilentOn(u"2026-06-18"_s);

    QVERIFY(!judgeSilence(past, japan(u"2026-06-25 15:00"_s)).isTooLong());
}

void TestSilence::marksAhead_areIgnored()
{
    // the clock was a week ahead for a while, and is right again
    SenderPast past = pastOf({}, u"2026-06-01 00:00"_s, u"2026-06-10 09:50"_s, u"2026-06-10 12:00"_s);
    for (int i = 0; i < 20; ++i) {
        setMark(past.heard, minuteOf(japan(u"2026-06-17 10:00"_s)) + i);
        setMark(past.watched, minuteOf(japan(u"2026-06-17 10:00"_s)) + i);
    }

    const Silence silence = judgeSilence(past, japan(u"2026-06-10 10:21"_s));

    QCOMPARE(silence.since, japan(u"2026-06-10 09:50"_s));
    QVERIFY(silence.isTooLong());
    QVERIFY(!judgeSilence(past, japan(u"2020-06-10 10:21"_s)).isLearned); // and now years behind
    QVERIFY(!judgeSilence(past, japan(u"2030-06-10 10:21"_s)).isLearned);
    QCOMPARE(minuteOf(japan(u"1960-01-01 00:00"_s)), 0);
}

void TestSilence::longAgo_isForgotten()
{
    SenderPast past = pastOf({}, u"2026-03-02 00:00"_s, u"2026-06-10 09:50"_s, u"2026-06-10 12:00"_s);
    clear(past.heard, u"2026-04-07 10:01"_s, u"2026-04-07 13:00"_s); // more than eight weeks before
    QCOMPARE(judgeSilence(past, japan(u"2026-06-10 10:00"_s)).longest, 9);

    clear(past.heard, u"2026-05-19 10:01"_s, u"2026-05-19 13:00"_s);

    QCOMPARE(judgeSilence(past, japan(u"2026-06-10 10:00"_s)).longest, 179);
}

} // namespace smartfleet::test

QTEST_APPLESS_MAIN(smartfleet::test::TestSilence)
#include "tst_silence.moc"
