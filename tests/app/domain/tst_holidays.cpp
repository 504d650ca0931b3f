// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/holidays.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet {

/// Against the calendars that the Cabinet Office published.
class TestHolidays : public QObject
{
    Q_OBJECT

private slots:
    void year_hasItsHolidays_data();
    void year_hasItsHolidays();
    void nonsense_isNoHoliday();
};

void TestHolidays::year_hasItsHolidays_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("days");
    QTest::newRow("before the mountains' day") << 2009
                                               << u"1/1 1/12 2/11 3/20 4/29 5/3 5/4 5/5 5/6 7/20 9/21 9/22 9/23 10/12 "
                                                  "11/3 11/23 12/23"_s;
    QTest::newRow("two emperors") << 2019
                                  << u"1/1 1/14 2/11 3/21 4/29 4/30 5/1 5/2 5/3 5/4 5/5 5/6 7/15 8/11 8/12 9/16 9/23 "
                                     "10/14 10/22 11/3 11/4 11/23"_s;
    QTest::newRow("games put off") << 2020
                                   << u"1/1 1/13 2/11 2/23 2/24 3/20 4/29 5/3 5/4 5/5 5/6 7/23 7/24 8/10 9/21 9/22 "
                                      "11/3 11/23"_s;
    QTest::newRow("games held") << 2021
                                << u"1/1 1/11 2/11 2/23 3/20 4/29 5/3 5/4 5/5 7/22 7/23 8/8 8/9 9/20 9/23 11/3 "
                                   "11/23"_s;
    QTest::newRow("2024") << 2024
                          << u"1/1 1/8 2/11 2/12 2/23 3/20 4/29 5/3 5/4 5/5 5/6 7/15 8/11 8/12 9/16 9/22 9/23 10/14 "
                             "11/3 11/4 11/23"_s;
    QTest::newRow("2025") << 2025
                          << u"1/1 1/13 2/11 2/23 2/24 3/20 4/29 5/3 5/4 5/5 5/6 7/21 8/11 9/15 9/23 10/13 11/3 11/23 "
                             "11/24"_s;
    QTest::newRow("a day between two") << 2026
                                       << u"1/1 1/12 2/11 2/23 3/20 4/29 5/3 5/4 5/5 5/6 7/20 8/11 9/21 9/22 9/23 "
                                          "10/12 11/3 11/23"_s;
    QTest::newRow("2027") << 2027
                          << u"1/1 1/11 2/11 2/23 3/21 3/22 4/29 5/3 5/4 5/5 7/19 8/11 9/20 9/23 10/11 11/3 11/23"_s;
}

void TestHolidays::year_hasItsHolidays()
{
    QFETCH(int, year);
    QFETCH(QString, days);

    QStringList found;
    for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1)) {
        if (isHolidayInJapan(day))
            found += u"%1/%2"_s.arg(day.month()).arg(day.day());
    }

    QCOMPARE(found.join(u' '), days);
}

void TestHolidays::nonsense_isNoHoliday()
{
    QVERIFY(!isHolidayInJapan({}));
}

} // namespace smartfleet

QTEST_GUILESS_MAIN(smartfleet::TestHolidays)
#include "tst_holidays.moc"
