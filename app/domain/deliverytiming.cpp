// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/deliverytiming.h"

#include "app/domain/holidays.h"
#include "app/domain/japanday.h"
#include "app/domain/namedvalues.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr NamedValue<QuietMode> QuietModes[] = {{QuietMode::Hold, "hold"}, {QuietMode::Drop, "drop"}};
constexpr NamedValue<DaysOff> DaysOffNames[] = {{DaysOff::Normal, "normal"}, {DaysOff::Quiet, "quiet"}};

constexpr int LongestQuietDays = 366; // who declares every day a day off is told at last

const QString TimeFormat = u"HH:mm"_s;

/// Null when it isn't one.
QTime timeOf(const QString& text)
{
    return QTime::fromString(text.trimmed(), u"H:mm"_s);
}

QDateTime inJapan(const QDate& day, const QTime& time)
{
    return QDateTime(day, time, Qt::OffsetFromUTC, JapansOffset);
}

/// The first moment from `now` on at which the schedule sends.
QDateTime nextOf(const SendSchedule& schedule, const QDateTime& now)
{
    const QDate today = now.date();
    switch (schedule.kind) {
    case SendSchedule::Kind::AtOnce:
        break;
    case SendSchedule::Kind::Every: {
        const qint64 step = qint64{schedule.minutes} * 60'000;
        const qint64 past = now.time().msecsSinceStartOfDay();
        const QDateTime next = inJapan(today, QTime(0, 0)).addMSecs((past + step - 1) / step * step);
        return std::min(next, inJapan(today.addDays(1), QTime(0, 0)));
    }
    case SendSchedule::Kind::Daily:
        return inJapan(now.time() <= schedule.at ? today : today.addDays(1), schedule.at);
    }
    return now;
}

/// Tells when it is quiet by a timing's hours and days.
class Quiet
{
public:
    Quiet(const DeliveryTiming& timing, std::span<const QDate> companyDaysOff)
        : m_timing(timing)
        , m_companyDaysOff(companyDaysOff)
    {
    }

    bool contains(const QDateTime& time) const
    {
        return isQuietDay(time.date()) || m_timing.quietHours.contains(time.time());
    }

    /// The first moment from `time` on that isn't quiet; after a quiet day the schedule begins anew.
    QDateTime endFrom(QDateTime time) const
    {
        const QDate last = time.date().addDays(LongestQuietDays);
        while (contains(time) && time.date() < last) {
            const QDate day = time.date();
            const QuietHours& hours = m_timing.quietHours;
            if (isQuietDay(day))
                time = nextOf(m_timing.schedule, inJapan(day.addDays(1), QTime(0, 0)));
            else
                time = inJapan(time.time() < hours.until ? day : day.addDays(1), hours.until);
        }
        return time;
    }

private:
    bool isQuietDay(const QDate& day) const
    {
        return m_timing.daysOff == DaysOff::Quiet &&
            (day.dayOfWeek() >= Qt::Saturday || isHolidayInJapan(day) ||
             std::ranges::find(m_companyDaysOff, day) != m_companyDaysOff.end());
    }

    const DeliveryTiming& m_timing;
    std::span<const QDate> m_companyDaysOff;
};

tl::unexpected<Error> timingError(const QString& code, const QString& field)
{
    return failure(Error::Kind::Invalid, code, {field});
}

bool isValid(const SendSchedule& schedule)
{
    switch (schedule.kind) {
    case SendSchedule::Kind::AtOnce:
        return true;
    case SendSchedule::Kind::Every:
        return schedule.minutes >= LeastEveryMinutes && schedule.minutes <= MostEveryMinutes;
    case SendSchedule::Kind::Daily:
        return schedule.at.isValid();
    }
    return false;
}

bool isValid(const QuietHours& hours)
{
    return hours == QuietHours{} || (hours.isSet() && hours.from != hours.until);
}

} // namespace

QString toString(const SendSchedule& schedule)
{
    switch (schedule.kind) {
    case SendSchedule::Kind::AtOnce:
        break;
    case SendSchedule::Kind::Every:
        return u"every:%1"_s.arg(schedule.minutes);
    case SendSchedule::Kind::Daily:
        return u"daily:"_s + schedule.at.toString(TimeFormat);
    }
    return u"at-once"_s;
}

Result<SendSchedule> parseSendSchedule(const QString& text)
{
    const QString kind = text.section(u':', 0, 0).trimmed();
    const QString rest = text.section(u':', 1).trimmed();
    SendSchedule schedule;
    if (kind == u"every"_s)
        schedule = {.kind = SendSchedule::Kind::Every, .minutes = rest.toInt()};
    else if (kind == u"daily"_s)
        schedule = {.kind = SendSchedule::Kind::Daily, .at = timeOf(rest)};
    else if (text.trimmed() != u"at-once"_s)
        return timingError(u"invalid_schedule"_s, u"timing"_s);
    return isValid(schedule) ? Result<SendSchedule>(schedule) : timingError(u"invalid_schedule"_s, u"timing"_s);
}

bool QuietHours::contains(const QTime& time) const
{
    if (!isSet())
        return false;
    return from < until ? time >= from && time < until : time >= from || time < until;
}

QString toString(const QuietHours& hours)
{
    return hours.isSet() ? hours.from.toString(TimeFormat) + u'-' + hours.until.toString(TimeFormat) : u""_s;
}

Result<QuietHours> parseQuietHours(const QString& text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty() || trimmed == u"none"_s)
        return QuietHours{};
    const QuietHours hours{timeOf(trimmed.section(u'-', 0, 0)), timeOf(trimmed.section(u'-', 1))};
    return hours.isSet() && isValid(hours) ? Result<QuietHours>(hours)
                                           : timingError(u"invalid_quiet_hours"_s, u"quietHours"_s);
}

QString toString(QuietMode mode)
{
    return nameOf(QuietModes, mode);
}

std::optional<QuietMode> quietModeFromString(const QString& text)
{
    return valueOf(QuietModes, text);
}

QString toString(DaysOff days)
{
    return nameOf(DaysOffNames, days);
}

std::optional<DaysOff> daysOffFromString(const QString& text)
{
    return valueOf(DaysOffNames, text);
}

Result<> validate(const DeliveryTiming& timing)
{
    if (!isValid(timing.schedule))
        return timingError(u"invalid_schedule"_s, u"timing"_s);
    if (!isValid(timing.quietHours))
        return timingError(u"invalid_quiet_hours"_s, u"quietHours"_s);
    if (timing.pauseMinutes < 0 || timing.pauseMinutes > MostPauseMinutes)
        return timingError(u"invalid_pause"_s, u"pause"_s);
    return {};
}

Departure departureOf(const DeliveryTiming& timing, const QDateTime& now, std::span<const QDate> companyDaysOff)
{
    const QDateTime local = now.toOffsetFromUtc(JapansOffset);
    const Quiet quiet(timing, companyDaysOff);
    if (timing.quietMode == QuietMode::Drop && quiet.contains(local))
        return {.isDropped = true, .at = now};
    const QDateTime at = quiet.endFrom(nextOf(timing.schedule, local));
    return {.at = at == local ? now : at.toUTC()};
}

} // namespace smartfleet
