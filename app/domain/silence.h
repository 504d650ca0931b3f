// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

#include <map>
#include <span>
#include <vector>

namespace smartfleet {

/// Who sends: what all sources of one fleet system have in common, so that a vehicle in its garage is no dead server.
/// "traccar:8612…" is "traccar", "https://fleet.example/cars/7" is "https://fleet.example", "urn:fleet:7" is
/// "urn:fleet", "/fleet/7" is "/fleet". Never with a password in it.
QString senderOf(const QString& source);

/// Minutes that bear a mark, as a bit each in the word of their hour; hours and minutes are counted from 1970.
using MinuteMarks = std::map<qint64, quint64>;
qint64 minuteOf(const QDateTime& time); ///< 0 for whatever is before 1970
void setMark(MinuteMarks& marks, qint64 minute);

/// How far back a sender's habits are learned from.
inline constexpr int LearnedDays = 56;

/// A silence of which a person was told.
struct ToldSilence
{
    QString sender = {};
    QDateTime since = {}; ///< UTC, when it was last heard
    QDateTime until = {}; ///< UTC, when it was heard again; null while it lasts
    friend bool operator==(const ToldSilence&, const ToldSilence&) = default;
};

/// What is known of a sender's last weeks.
struct SenderPast
{
    MinuteMarks heard = {};
    MinuteMarks watched = {};           ///< in which some program was there to hear it
    std::vector<ToldSilence> told = {}; ///< its own
    std::vector<QDate> daysOff = {};    ///< in Japan, beside the holidays and the days around the New Year
};

/// How long a sender has been silent, beside what it is used to. Only minutes of its working hours in which a program
/// was there to hear it are counted: neither nights, nor holidays, nor the time in which we were off.
struct Silence
{
    bool isLearned = false; ///< its working hours are known; else nothing can be said of it
    int minutes = 0;        ///< of now
    int longest = 0;        ///< of all before; minutes
    int limit = 0;          ///< from which on it is told; minutes
    QDateTime since = {};   ///< UTC, when it was last heard; null: not within the time that is looked at

    bool isTooLong() const { return isLearned && minutes >= limit; }
    friend bool operator==(const Silence&, const Silence&) = default;
};

/// Learns a sender's working hours and its longest silence in them, and judges how long it is silent now.
///
/// An hour of the day (in Japan; Mondays to Fridays, Saturdays and Sundays apart) is a working hour when the sender was
/// heard in nine out of ten of them, of at least four. Days off are neither learned from nor judged, and nothing is
/// known before a week is over. A silence is told when it is half as long again as the longest one before, and no
/// shorter than half an hour. One that was told isn't learned from, unless there are three of them: then it is a habit.
Silence judgeSilence(const SenderPast& past, const QDateTime& now);

} // namespace smartfleet
