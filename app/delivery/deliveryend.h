// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/delivery/retrypolicy.h"

namespace smartfleet {

class DeliveriesRepository;
class Store;

/// What becomes of a claimed delivery.
struct DeliveryEnd
{
    enum class Kind { Sent, Waiting, Failed, NotTried };

    DeliveryId delivery = {};
    Kind kind = Kind::Waiting;
    QDateTime at = {};             ///< Sent: when; Waiting: until when
    Error why = {};                ///< for Waiting and Failed
    bool countAttempt = false;     ///< Waiting: whether it was the delivery's own attempt
    bool possiblyRepeated = false; ///< Waiting: whether the room may have it already
    friend bool operator==(const DeliveryEnd&, const DeliveryEnd&) = default;
};

/// How a claimed delivery ends after this outcome of its message at `now`. `random` (0…1) is for the jitter.
/// `waitsForRoom` lets it wait where its room is at fault, as somebody is told of that and can mend it.
DeliveryEnd endOf(const Delivery& delivery, const Result<void>& outcome, const QDateTime& now,
                  const RetryPolicy& policy, double random, bool waitsForRoom = false);

/// The error of a delivery whose window is over (code "delivery_expired", args: code of what kept it).
Error expired(const Error& cause);

/// Writes the end down.
Result<> write(DeliveriesRepository& deliveries, const DeliveryEnd& end);

/// While nothing can be sent because of `why`: fails what is due and past its window, and notes the reason on what is
/// next in each other room. Rooms with a message under way are passed over. One transaction. Gives what has failed.
Result<std::vector<DeliveryId>> giveUpExpired(Store& store, const QDateTime& now, const RetryPolicy& policy,
                                              const Error& why);

} // namespace smartfleet
