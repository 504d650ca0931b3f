// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/silence.h"

#include "app/domain/holidays.h"
#include "app/domain/japanday.h"

#include <algorithm>
#include <array>
#include <bit>
#include <optional>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr qint64 HoursADay = 24;
constexpr qint64 MinutesAnHour = 60;
constexpr qint64 MinutesADay = HoursADay * MinutesAnHour;
constexpr qint64 LeastHistory = 7 * MinutesADay;
constexpr int LeastTimes = 4;      // that an hour of the day must have been observed
constexpr int WatchedEnough = 45;  // minutes of an hour
constexpr int ShortestLimit = 30;  // minutes; shorter ones may be chance
constexpr std::size_t HabitAt = 3; // told silences

enum class DayKind { Weekday, Saturday, Sunday, Off };

/// 31 December is no holiday by law, and yet nobody works then.
bool isAroundNewYear(const QDate& day)
{
    return (day.month() == 12 && day.day() >= 29) || (day.month() == 1 && day.day() <= 3);
}

DayKind kindOf(const QDate& day, const std::vector<QDate>& daysOff)
{
    if (isHolidayInJapan(day) || isAroundNewYear(day) || std::ranges::find(daysOff, day) != daysOff.end())
        return DayKind::Off;
    if (day.dayOfWeek() == Qt::Sunday)
        return DayKind::Sunday;
    return day.dayOfWeek() == Qt::Saturday ? DayKind::Saturday : DayKind::Weekday;
}

/// An hour of a day of some kind.
struct Slot
{
    DayKind kind = DayKind::Off;
    std::size_t hour = 0;
};

/// Says for the hours since 1970 which slot they are; each day is looked up once.
class Calendar
{
public:
    explicit Calendar(const std::vector<QDate>& daysOff)
        : m_daysOff(daysOff)
    {
    }

    Slot slotOf(qint64 hour)
    {
        const qint64 inJapan = hour + JapansOffset / 3600;
        const qint64 day = inJapan / HoursADay;
        auto known = m_kinds.find(day);
        if (known == m_kinds.end())
            known = m_kinds.emplace(day, kindOf(QDate(1970, 1, 1).addDays(day), m_daysOff)).first;
        return {known->second, std::size_t(inJapan % HoursADay)};
    }

private:
    const std::vector<QDate>& m_daysOff;
    std::map<qint64, DayKind> m_kinds;
};

/// Both ends belong to it.
struct Span
{
    qint64 first = 0;
    qint64 last = 0;
    bool holds(qint64 minute) const { return minute >= first && minute <= last; }
};

bool isMarked(quint64 minutes, qint64 minute)
{
    return (minutes >> minute & 1U) != 0;
}

quint64 ofHour(const MinuteMarks& marks, qint64 hour)
{
    const auto found = marks.find(hour);
    return found == marks.end() ? 0 : found->second;
}

/// From the first to the last mark within `whole`; nothing when there is none.
std::optional<Span> markedWithin(const MinuteMarks& marks, const Span& whole)
{
    std::optional<Span> span;
    const auto end = marks.upper_bound(whole.last / MinutesAnHour);
    for (auto hour = marks.lower_bound(whole.first / MinutesAnHour); hour != end; ++hour) {
        for (qint64 i = 0; i < MinutesAnHour; ++i) {
            const qint64 minute = hour->first * MinutesAnHour + i;
            if (!isMarked(hour->second, i) || !whole.holds(minute))
                continue;
            span = Span{span ? span->first : minute, minute};
        }
    }
    return span;
}

/// The silences that nothing is learned from.
std::vector<Span> toldWithin(const std::vector<ToldSilence>& told, const Span& whole)
{
    std::vector<Span> spans;
    spans.reserve(told.size());
    for (const ToldSilence& each : told) {
        const Span span{minuteOf(each.since), each.until.isValid() ? minuteOf(each.until) : whole.last};
        if (span.last >= whole.first && span.first <= whole.last)
            spans.push_back(span);
    }
    if (spans.size() >= HabitAt)
        spans.clear();
    return spans;
}

/// Looks back at a sender, hour by hour.
class LookBack
{
public:
    LookBack(const SenderPast& past, const Span& heard, std::vector<Span> told)
        : m_past(past)
        , m_heard(heard)
        , m_told(std::move(told))
        , m_calendar(past.daysOff)
    {
        learnHours();
    }

    bool hasWorkingHours() const
    {
        return std::ranges::any_of(m_working, [](const auto& hours) {
            return std::ranges::any_of(hours, [](bool isWorking) { return isWorking; });
        });
    }

    /// The longest run of silent minutes from the first to the last time it was heard.
    int longestSilence()
    {
        int longest = 0;
        int silent = 0;
        for (qint64 minute = m_heard.first; minute <= m_heard.last; ++minute) {
            if (isMarked(ofHour(m_past.heard, minute / MinutesAnHour), minute % MinutesAnHour)) {
                longest = std::max(longest, silent);
                silent = 0;
            } else if (counts(minute) && !isTold({minute, minute})) {
                ++silent;
            }
        }
        return longest;
    }

    /// How many minutes after it was last heard and before `end` count.
    int silenceUntil(qint64 end)
    {
        int silent = 0;
        for (qint64 minute = m_heard.last + 1; minute < end; ++minute)
            silent += counts(minute) ? 1 : 0;
        return silent;
    }

private:
    struct Times
    {
        int observed = 0;
        int heard = 0;
    };

    void learnHours()
    {
        std::array<std::array<Times, HoursADay>, 3> times = {};
        for (qint64 hour = m_heard.first / MinutesAnHour; hour <= m_heard.last / MinutesAnHour; ++hour) {
            const Slot slot = m_calendar.slotOf(hour);
            const qint64 begin = hour * MinutesAnHour;
            if (slot.kind == DayKind::Off || std::popcount(ofHour(m_past.watched, hour)) < WatchedEnough ||
                isTold({begin, begin + MinutesAnHour - 1}))
                continue;
            Times& observed = times.at(std::size_t(slot.kind)).at(slot.hour);
            ++observed.observed;
            observed.heard += ofHour(m_past.heard, hour) != 0 ? 1 : 0;
        }
        for (std::size_t kind = 0; kind < times.size(); ++kind) {
            for (std::size_t hour = 0; hour < times[kind].size(); ++hour) {
                const Times& observed = times[kind][hour];
                m_working[kind][hour] = observed.observed >= LeastTimes && observed.heard * 10 >= observed.observed * 9;
            }
        }
    }

    bool counts(qint64 minute)
    {
        const qint64 hour = minute / MinutesAnHour;
        if (hour != m_hour) { // minutes are asked for in order
            const Slot slot = m_calendar.slotOf(hour);
            m_hour = hour;
            m_counted = slot.kind != DayKind::Off && m_working.at(std::size_t(slot.kind)).at(slot.hour)
                ? ofHour(m_past.watched, hour)
                : 0;
        }
        return isMarked(m_counted, minute % MinutesAnHour);
    }

    bool isTold(const Span& span) const
    {
        return std::ranges::any_of(
            m_told, [&span](const Span& told) { return told.first <= span.last && told.last >= span.first; });
    }

    const SenderPast& m_past;
    Span m_heard;
    std::vector<Span> m_told;
    Calendar m_calendar;
    std::array<std::array<bool, HoursADay>, 3> m_working = {}; // by kind of day
    qint64 m_hour = -1;                                        // of m_counted
    quint64 m_counted = 0;
};

} // namespace

QString senderOf(const QString& source)
{
    const qsizetype authority = source.indexOf(u"://"_s);
    if (authority > 0) {
        qsizetype end = authority + 3;
        while (end < source.size() && !u"/?#"_s.contains(source.at(end)))
            ++end;
        const QString place = source.mid(authority + 3, end - authority - 3);
        return source.left(authority + 3) + place.mid(place.lastIndexOf(u'@') + 1);
    }
    const bool isUrn = source.startsWith(u"urn:"_s, Qt::CaseInsensitive);
    const qsizetype start = isUrn ? 4 : 1; // what begins with a slash isn't empty
    for (qsizetype i = start; i < source.size(); ++i) {
        if (u":/?#"_s.contains(source.at(i)))
            return source.left(i);
    }
    return source;
}

qint64 minuteOf(const QDateTime& time)
{
    return std::max(time.toSecsSinceEpoch(), qint64{0}) / 60;
}

void setMark(MinuteMarks& marks, qint64 minute)
{
    marks[minute / MinutesAnHour] |= quint64{1} << (minute % MinutesAnHour);
}

Silence judgeSilence(const SenderPast& past, const QDateTime& now)
{
    const qint64 end = minuteOf(now);
    const Span whole{std::max(end - LearnedDays * MinutesADay, qint64{0}), end};
    const std::optional<Span> heard = markedWithin(past.heard, whole);
    if (!heard)
        return {};
    Silence silence;
    silence.since = QDateTime::fromSecsSinceEpoch(heard->last * 60, Qt::UTC);
    LookBack lookBack(past, *heard, toldWithin(past.told, whole));
    silence.isLearned = end - heard->first >= LeastHistory && lookBack.hasWorkingHours();
    if (!silence.isLearned)
        return silence;
    silence.longest = lookBack.longestSilence();
    silence.minutes = lookBack.silenceUntil(end);
    silence.limit = std::max(ShortestLimit, silence.longest + (silence.longest + 1) / 2);
    return silence;
}

} // namespace smartfleet
