// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/delivery.h"

#include <chrono>
#include <vector>

namespace smartfleet {

class Database;

/// How many deliveries are in each state.
struct DeliveryCounts
{
    int waiting = 0;
    int sending = 0;
    int sent = 0;
    int failed = 0;
    int cancelled = 0;
    int held = 0; ///< of those waiting, until an hour that their setting names
};

/// The outbox and the history in one table.
class DeliveriesRepository
{
public:
    explicit DeliveriesRepository(Database& database);

    Result<DeliveryId> add(const Delivery& delivery);
    /// In the order of acceptance, newest first unless told otherwise.
    Result<std::vector<DeliveryRow>> list(const DeliveryFilter& filter);
    /// How many match, whatever the limit.
    Result<int> count(const DeliveryFilter& filter);
    /// At which place of list(), from 0, a delivery stands; nothing when it doesn't match.
    Result<std::optional<int>> position(const DeliveryFilter& filter, DeliveryId id);
    /// Those of one event, oldest first.
    Result<std::vector<DeliveryRow>> ofEvent(EventSeq event);
    Result<std::optional<DeliveryRow>> find(DeliveryId id);
    Result<DeliveryCounts> counts();
    /// The same of what is to be sent or has failed, and nothing of the rest: it costs no more when the history is
    /// long.
    Result<DeliveryCounts> unfinished();
    /// When a message last reached a talk room; null when none did.
    Result<QDateTime> lastSent();

    /// Takes the next delivery of each of up to `rooms` talk rooms, where that is due at `now`, and marks them as being
    /// sent, with a new message id where they have none. The next is the oldest urgent one, else the oldest. A room
    /// with one being sent is passed over: order per room is kept. What is held counts once its hour has come. Rooms
    /// come in the order of urgency, then of waiting time.
    Result<std::vector<Delivery>> claim(const QDateTime& now, int rooms);
    /// When the next waiting delivery of any room without one in flight becomes due, or the next held one's hour comes;
    /// null when none waits.
    Result<QDateTime> nextDue();
    /// One claimed delivery's end.
    Result<> markSent(DeliveryId id, const QDateTime& now);
    /// Back to waiting until `next`. `countAttempt` is false where the attempt can't be the delivery's fault (the link
    /// is broken).
    Result<> markWaiting(DeliveryId id, const Error& why, const QDateTime& next, bool countAttempt,
                         bool possiblyRepeated);
    Result<> markFailed(DeliveryId id, const Error& why);
    /// A claimed one that was not tried: as it was before.
    Result<> giveBack(DeliveryId id);
    /// The clock was set back to `now`, by `back` as far as that is known: what was accepted by its earlier time is due
    /// now, and what was put off by it that much sooner, but within a day at the latest; no window for retries begins
    /// later than now. What is held keeps its hour, but comes within a day where the clock was wrong by
    /// days. Gives how many are due sooner.
    Result<int> followClock(const QDateTime& now, std::chrono::milliseconds back);
    /// The clock was set forward to `now`, by `by`: the window for retries of what isn't held begins that much later,
    /// but no later than now.
    Result<> lengthenWindows(const QDateTime& now, std::chrono::milliseconds by);
    /// What a process that died was sending: back to waiting, marked as possibly repeated. Only while no other process
    /// delivers.
    Result<int> recoverInterrupted(const QDateTime& now);
    /// Failed ones to waiting, due now, attempts and creation time for the retry window afresh. An empty list = all
    /// failed ones. Gives how many. Error "delivery_not_found", "delivery_not_failed" (args: id); then nothing is
    /// changed.
    Result<int> retry(const std::vector<DeliveryId>& ids, const QDateTime& now);

private:
    Database& m_database;
};

} // namespace smartfleet
