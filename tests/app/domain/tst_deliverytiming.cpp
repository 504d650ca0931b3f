// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/deliverytiming.h"
#include "tests/support/results.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

namespace {

/// "2026-08-20 09:00" by the clocks of Japan.
QDateTime japan(const QString& text)
{
    const QDateTime local = QDateTime::fromString(text, u"yyyy-MM-dd HH:mm"_s);
    return QDateTime(local.date(), local.time(), Qt::OffsetFromUTC, 9 * 3600).toUTC();
}

QString inJapan(const Departure& departure)
{
    return departure.isDropped ? u"dropped"_s : departure.at.toOffsetFromUtc(9 * 3600).toString(u"yyyy-MM-dd HH:mm"_s);
}

DeliveryTiming timing(const QString& schedule, const QString& quiet, DaysOff days = DaysOff::Normal,
                      QuietMode mode = QuietMode::Hold)
{
    return {.schedule = given(parseSendSchedule(schedule)),
            .quietHours = given(parseQuietHours(quiet)),
            .daysOff = days,
            .quietMode = mode};
}

} // namespace

class TestDeliveryTiming : public QObject
{
    Q_OBJECT

private slots:
    void text_isReadBack_data();
    void text_isReadBack();
    void text_nonsense_isRefused_data();
    void text_nonsense_isRefused();
    void rules_nameTheField();
    void departure_data();
    void departure();
    void departure_companysDayOff_isQuiet();
    void departure_everyDayIsOff_goesAtLast();
    void departure_isAtOnce_toTheMillisecond();
};

void TestDeliveryTiming::text_isReadBack_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"at-once", "every:5", "every:720", "daily:08:05", "22:00-07:30", "12:00-13:00"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestDeliveryTiming::text_isReadBack()
{
    QFETCH(QString, text);

    if (text.contains(u'-') && text != u"at-once"_s)
        QCOMPARE(toString(given(parseQuietHours(u' ' + text))), text);
    else
        QCOMPARE(toString(given(parseSendSchedule(text + u' '))), text);
}

void TestDeliveryTiming::text_nonsense_isRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("field");
    for (const char* text :
         {"", "soon", "every:4", "every:721", "every:", "every:x", "daily", "daily:24:00", "daily:8"})
        QTest::newRow(text) << QString::fromLatin1(text) << u"timing"_s;
    for (const char* text : {"22:00", "22:00-", "22:00-22:00", "22-7", "25:00-07:00", "always"})
        QTest::newRow(text) << QString::fromLatin1(text) << u"quietHours"_s;
}

void TestDeliveryTiming::text_nonsense_isRefused()
{
    QFETCH(QString, text);
    QFETCH(QString, field);

    const Error error = field == u"timing"_s ? parseSendSchedule(text).error() : parseQuietHours(text).error();

    QCOMPARE(error.args, QStringList{field});
    QVERIFY(error.code == u"invalid_schedule"_s || error.code == u"invalid_quiet_hours"_s);
}

void TestDeliveryTiming::rules_nameTheField()
{
    QCOMPARE(codeOf(validate(DeliveryTiming{})), QString());
    QCOMPARE(codeOf(validate(timing(u"every:30"_s, u"none"_s))), QString());
    QCOMPARE(codeOf(validate({.pauseMinutes = 1440})), QString());
    for (const int minutes : {-1, 1441})
        QCOMPARE(validate({.pauseMinutes = minutes}).error().args, QStringList{u"pause"_s});
    QCOMPARE(codeOf(validate({.schedule = {.kind = SendSchedule::Kind::Every}})), u"invalid_schedule"_s);
    QCOMPARE(codeOf(validate({.schedule = {.kind = SendSchedule::Kind::Daily}})), u"invalid_schedule"_s);
    QCOMPARE(codeOf(validate({.quietHours = {.from = QTime(22, 0)}})), u"invalid_quiet_hours"_s);
}

void TestDeliveryTiming::departure_data()
{
    constexpr auto Normal = DaysOff::Normal;
    constexpr auto Quiet = DaysOff::Quiet;
    constexpr auto Hold = QuietMode::Hold;
    constexpr auto Drop = QuietMode::Drop;
    QTest::addColumn<DeliveryTiming>("timing");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("expected");
    const QString night = u"22:00-07:00"_s;
    // 2026-08-20 is a Thursday
    QTest::newRow("at once") << DeliveryTiming{} << u"2026-08-20 23:30"_s << u"2026-08-20 23:30"_s;
    QTest::newRow("every, in between") << timing(u"every:30"_s, {}) << u"2026-08-20 09:01"_s << u"2026-08-20 09:30"_s;
    QTest::newRow("every, on the minute")
        << timing(u"every:30"_s, {}) << u"2026-08-20 09:30"_s << u"2026-08-20 09:30"_s;
    QTest::newRow("every, to midnight") << timing(u"every:700"_s, {}) << u"2026-08-20 23:30"_s << u"2026-08-21 00:00"_s;
    QTest::newRow("daily, today") << timing(u"daily:18:00"_s, {}) << u"2026-08-20 09:00"_s << u"2026-08-20 18:00"_s;
    QTest::newRow("daily, tomorrow") << timing(u"daily:18:00"_s, {}) << u"2026-08-20 18:01"_s << u"2026-08-21 18:00"_s;
    QTest::newRow("before the night") << timing(u"at-once"_s, night) << u"2026-08-20 21:59"_s << u"2026-08-20 21:59"_s;
    QTest::newRow("night begins") << timing(u"at-once"_s, night) << u"2026-08-20 22:00"_s << u"2026-08-21 07:00"_s;
    QTest::newRow("past midnight") << timing(u"at-once"_s, night) << u"2026-08-21 00:30"_s << u"2026-08-21 07:00"_s;
    QTest::newRow("night is over") << timing(u"at-once"_s, night) << u"2026-08-21 07:00"_s << u"2026-08-21 07:00"_s;
    QTest::newRow("at noon") << timing(u"at-once"_s, u"12:00-13:00"_s) << u"2026-08-20 12:30"_s
                             << u"2026-08-20 13:00"_s;
    QTest::newRow("dropped") << timing(u"at-once"_s, night, Normal, Drop) << u"2026-08-21 00:30"_s << u"dropped"_s;
    QTest::newRow("not dropped") << timing(u"at-once"_s, night, Normal, Drop) << u"2026-08-20 12:00"_s
                                 << u"2026-08-20 12:00"_s;
    QTest::newRow("due in the night, came before")
        << timing(u"every:60"_s, night, Normal, Drop) << u"2026-08-20 21:30"_s << u"2026-08-21 07:00"_s;
    QTest::newRow("in the night, due after it")
        << timing(u"daily:08:30"_s, night) << u"2026-08-20 23:00"_s << u"2026-08-21 08:30"_s;
    QTest::newRow("weekend, by a Friday night")
        << timing(u"at-once"_s, night, Quiet) << u"2026-08-21 23:00"_s << u"2026-08-24 07:00"_s;
    QTest::newRow("weekend without quiet hours")
        << timing(u"at-once"_s, {}, Quiet) << u"2026-08-22 12:00"_s << u"2026-08-24 00:00"_s;
    QTest::newRow("weekend is like other days")
        << timing(u"at-once"_s, night, Normal) << u"2026-08-22 12:00"_s << u"2026-08-22 12:00"_s;
    QTest::newRow("five days in a row") << timing(u"at-once"_s, {}, Quiet, Hold) << u"2026-09-19 10:00"_s
                                        << u"2026-09-24 00:00"_s;
    QTest::newRow("daily on a day off") << timing(u"daily:18:00"_s, {}, Quiet) << u"2026-08-21 19:00"_s
                                        << u"2026-08-24 18:00"_s;
    QTest::newRow("daily in the night") << timing(u"daily:06:00"_s, night, Quiet) << u"2026-08-21 19:00"_s
                                        << u"2026-08-24 07:00"_s;
    QTest::newRow("dropped on a holiday")
        << timing(u"at-once"_s, {}, Quiet, Drop) << u"2026-09-22 10:00"_s << u"dropped"_s;
}

void TestDeliveryTiming::departure()
{
    QFETCH(DeliveryTiming, timing);
    QFETCH(QString, now);
    QFETCH(QString, expected);

    QCOMPARE(inJapan(departureOf(timing, japan(now), {})), expected);
}

void TestDeliveryTiming::departure_companysDayOff_isQuiet()
{
    const std::vector<QDate> daysOff{QDate(2026, 8, 20), QDate(2026, 8, 21)};

    QCOMPARE(inJapan(departureOf(timing(u"at-once"_s, {}, DaysOff::Quiet), japan(u"2026-08-20 10:00"_s), daysOff)),
             u"2026-08-24 00:00"_s);
    QCOMPARE(inJapan(departureOf(timing(u"at-once"_s, {}), japan(u"2026-08-20 10:00"_s), daysOff)),
             u"2026-08-20 10:00"_s);
}

void TestDeliveryTiming::departure_everyDayIsOff_goesAtLast()
{
    std::vector<QDate> daysOff;
    daysOff.reserve(3000);
    for (int i = 0; i < 3000; ++i)
        daysOff.push_back(QDate(2026, 1, 1).addDays(i));

    const Departure departure =
        departureOf(timing(u"at-once"_s, {}, DaysOff::Quiet), japan(u"2026-08-20 10:00"_s), daysOff);

    QCOMPARE(inJapan(departure), u"2027-08-21 00:00"_s);
}

void TestDeliveryTiming::departure_isAtOnce_toTheMillisecond()
{
    const QDateTime now = japan(u"2026-08-20 10:00"_s).addMSecs(123);

    QCOMPARE(departureOf({}, now, {}).at, now);
    QCOMPARE(departureOf(timing(u"every:5"_s, u"none"_s), now, {}).at, now.addMSecs(299'877));
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestDeliveryTiming)
#include "tst_deliverytiming.moc"
