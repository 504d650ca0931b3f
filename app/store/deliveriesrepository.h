// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/delivery.h"

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
    /// When a message last reached a talk room; null when none did.
    Result<QDateTime> lastSent();

    /// Takes the next delivery of each of up to `rooms` talk rooms, where that is due at `now`, and marks them as being
    /// sent, with a new message id where they have none. The next is the oldest urgent one, else the oldest. A room
    /// with one being sent is passed over: order per room is kept. Rooms come in the order of urgency, then of waiting
    /// time.
    Result<std::vector<Delivery>> claim(const QDateTime& now, int rooms);
    /// When the next waiting delivery of any room without one in flight becomes due; null when none waits.
    Result<QDateTime> nextDue();
    /// One claimed delivery's end.
    Result<> markSent(DeliveryId id, const QDateTime& now);
    /// Back to waiting until `next`. `countAttempt` is false where the attempt can't be the delivery's fault (the link
    /// is broken).
    Result<> markWaiting(DeliveryId id, const Error& why, const QDateTime& next, bool countAttempt,
                         bool possiblyRepeated);
    Result<> markFailed(DeliveryId id, const Error& why);
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
