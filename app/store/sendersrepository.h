// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/domain/silence.h"

namespace smartfleet {

class Database;

/// Somebody who has sent events within the last weeks.
struct EventSender
{
    QString name = {};      ///< as senderOf() gives it
    QDateTime heardAt = {}; ///< UTC, last; to within a minute
    bool isSilent = false;  ///< and a person was told
    friend bool operator==(const EventSender&, const EventSender&) = default;
};

/// Who sends events, in which minutes they were heard and in which a program was there to hear them: a small summary,
/// kept beside the events so that nobody has to look through those.
class SendersRepository
{
public:
    /// As many senders are known; who gives each event a source of its own isn't watched.
    static constexpr int MostSenders = 100;

    explicit SendersRepository(Database& database);

    /// The sender was heard, which ends its silence. Belongs into the transaction of its event.
    Result<> noteHeard(const QString& sender, const QDateTime& at);
    /// A program was there in these minutes.
    Result<> noteWatched(const MinuteMarks& minutes);

    /// All, by name.
    Result<std::vector<EventSender>> list();
    /// What its silence is judged by. Days off are those of all companies.
    Result<SenderPast> past(const QString& sender, const QDateTime& now);

    /// Writes down that a person is told of this sender's silence. False when it was heard after it was looked at, or
    /// when another program was quicker.
    Result<bool> noteTold(const EventSender& sender, const QDateTime& since);
    /// The silences that last or ended since then, in the order in which they began.
    Result<std::vector<ToldSilence>> told(const QDateTime& from);
    /// Silences that last are told no longer.
    Result<> dropTold();

    /// Removes what is older than what is learned from, and what a clock that was ahead left. Nothing, unless a program
    /// was there on the days before: a clock that is wrong from the start would make all of it old.
    Result<> forgetOld(const QDateTime& now);

private:
    Database& m_database;
};

} // namespace smartfleet
