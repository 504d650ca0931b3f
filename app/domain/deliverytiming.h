// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>
#include <span>

namespace smartfleet {

inline constexpr int LeastEveryMinutes = 5;
inline constexpr int MostEveryMinutes = 720;
inline constexpr int MostPauseMinutes = 1440;

/// How a setting's messages are spread over the day.
struct SendSchedule
{
    enum class Kind {
        AtOnce, ///< each event as it comes
        Every,  ///< together every so many minutes, counted from midnight
        Daily   ///< together once a day
    };
    Kind kind = Kind::AtOnce;
    int minutes = 0; ///< of Every; else 0
    QTime at = {};   ///< of Daily, in Japan; else null
    friend bool operator==(const SendSchedule&, const SendSchedule&) = default;
};
QString toString(const SendSchedule& schedule); ///< "at-once", "every:30", "daily:08:00"
/// Error "invalid_schedule", args: "timing".
Result<SendSchedule> parseSendSchedule(const QString& text);

/// A part of each day, in Japan, that may go past midnight.
struct QuietHours
{
    QTime from = {};
    QTime until = {};
    bool isSet() const { return from.isValid() && until.isValid(); }
    bool contains(const QTime& time) const;
    friend bool operator==(const QuietHours&, const QuietHours&) = default;
};
QString toString(const QuietHours& hours); ///< "22:00-07:00", empty when not set
/// An empty text and "none" are no quiet hours. Error "invalid_quiet_hours", args: "quietHours".
Result<QuietHours> parseQuietHours(const QString& text);

/// What becomes of an event in quiet hours.
enum class QuietMode {
    Hold, ///< it goes when they end, together with the others
    Drop  ///< nobody is told; it stays in the history
};
QString toString(QuietMode mode); ///< "hold", "drop"
std::optional<QuietMode> quietModeFromString(const QString& text);

/// Whether days off, from midnight to midnight, are quiet: weekends, Japan's holidays, the company's own days off.
enum class DaysOff { Normal, Quiet };
QString toString(DaysOff days); ///< "normal", "quiet"
std::optional<DaysOff> daysOffFromString(const QString& text);

/// When the messages of a notification setting may go. Urgent events ignore all of it.
struct DeliveryTiming
{
    SendSchedule schedule = {};
    QuietHours quietHours = {};
    DaysOff daysOff = DaysOff::Normal;
    QuietMode quietMode = QuietMode::Hold; ///< in the quiet hours and on quiet days
    int pauseMinutes = 0; ///< in which further events of the same type and vehicle are folded into the next message
    bool isQuietEver() const { return quietHours.isSet() || daysOff == DaysOff::Quiet; }
    friend bool operator==(const DeliveryTiming&, const DeliveryTiming&) = default;
};

/// Errors "invalid_schedule", "invalid_quiet_hours", "invalid_pause", each with the field as argument.
Result<> validate(const DeliveryTiming& timing);

/// When the message of an event may go.
struct Departure
{
    bool isDropped = false;
    QDateTime at = {}; ///< UTC; not before now
    friend bool operator==(const Departure&, const Departure&) = default;
};

/// Of an event that isn't urgent and comes at `now`. What is due in quiet hours goes at their end, and on a quiet day
/// at the schedule's next time on another one, even where events that come then are dropped. `companyDaysOff` needs to
/// hold only those from yesterday on.
Departure departureOf(const DeliveryTiming& timing, const QDateTime& now, std::span<const QDate> companyDaysOff);

} // namespace smartfleet
