// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/holidays.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace smartfleet {

namespace {

struct MonthDay
{
    int month;
    int day;
};

/// The same date each year, from one year to another.
struct FixedHoliday
{
    MonthDay on;
    int first = 2007;
    int last = 9999;
};
constexpr std::array FixedHolidays{FixedHoliday{{1, 1}},             // 元日
                                   FixedHoliday{{2, 11}},            // 建国記念の日
                                   FixedHoliday{{2, 23}, 2020},      // 天皇誕生日
                                   FixedHoliday{{4, 29}},            // 昭和の日
                                   FixedHoliday{{5, 3}},             // 憲法記念日
                                   FixedHoliday{{5, 4}},             // みどりの日
                                   FixedHoliday{{5, 5}},             // こどもの日
                                   FixedHoliday{{8, 11}, 2016},      // 山の日
                                   FixedHoliday{{11, 3}},            // 文化の日
                                   FixedHoliday{{11, 23}},           // 勤労感謝の日
                                   FixedHoliday{{12, 23}, 0, 2018}}; // 天皇誕生日, of the emperor before

/// A Monday of the month, counted from its first.
struct MondayHoliday
{
    int month;
    int which;
};
constexpr std::array MondayHolidays{MondayHoliday{1, 2},   // 成人の日
                                    MondayHoliday{7, 3},   // 海の日
                                    MondayHoliday{9, 3},   // 敬老の日
                                    MondayHoliday{10, 2}}; // スポーツの日

/// What special laws added to a year, and took out of it.
struct Exception
{
    int year;
    MonthDay day;
    bool isHoliday;
};
constexpr std::array Exceptions{Exception{2019, {5, 1}, true},    // 天皇の即位の日
                                Exception{2019, {10, 22}, true},  // 即位礼正殿の儀の日
                                Exception{2020, {7, 20}, false},  // the games of Tokyo, planned
                                Exception{2020, {7, 23}, true},   //
                                Exception{2020, {7, 24}, true},   //
                                Exception{2020, {8, 10}, true},   //
                                Exception{2020, {8, 11}, false},  //
                                Exception{2020, {10, 12}, false}, //
                                Exception{2021, {7, 19}, false},  // and held
                                Exception{2021, {7, 22}, true},   //
                                Exception{2021, {7, 23}, true},   //
                                Exception{2021, {8, 8}, true},    //
                                Exception{2021, {8, 11}, false},  //
                                Exception{2021, {10, 11}, false}};

/// The day of March (`base` 20.8431) or September (23.2488) on which the sun stands over the equator, in Japan.
int equinoxDay(int year, double base)
{
    const int years = year - 1980;
    return int(std::floor(base + 0.242194 * years)) - years / 4;
}

bool isEquinox(const QDate& day)
{
    return (day.month() == 3 && day.day() == equinoxDay(day.year(), 20.8431)) ||
        (day.month() == 9 && day.day() == equinoxDay(day.year(), 23.2488));
}

/// 国民の祝日: the holidays that the law names.
bool isNamed(const QDate& day)
{
    const auto falls = [&day](MonthDay on) {
        return day.month() == on.month && day.day() == on.day;
    };
    const auto exception = std::ranges::find_if(
        Exceptions, [&](const Exception& each) { return each.year == day.year() && falls(each.day); });
    if (exception != Exceptions.end())
        return exception->isHoliday;
    const auto isFixed = [&](const FixedHoliday& each) {
        return falls(each.on) && day.year() >= each.first && day.year() <= each.last;
    };
    const auto isMonday = [&day](const MondayHoliday& each) {
        return day.month() == each.month && day.dayOfWeek() == Qt::Monday && (day.day() - 1) / 7 + 1 == each.which;
    };
    return std::ranges::any_of(FixedHolidays, isFixed) || std::ranges::any_of(MondayHolidays, isMonday) ||
        isEquinox(day);
}

/// 振替休日: the first day after a Sunday's holiday that is none itself.
bool isSubstitute(const QDate& day)
{
    for (QDate before = day.addDays(-1); isNamed(before); before = before.addDays(-1)) {
        if (before.dayOfWeek() == Qt::Sunday)
            return true;
    }
    return false;
}

} // namespace

bool isHolidayInJapan(const QDate& day)
{
    if (!day.isValid())
        return false;
    return isNamed(day) || isSubstitute(day) || (isNamed(day.addDays(-1)) && isNamed(day.addDays(1)));
}

} // namespace smartfleet
