// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delivery/deliveryend.h"

namespace smartfleet {

class FallbackRooms;

// What waits to be sent, deliveries and notices to fallback rooms, as one.

/// This process delivers from now on: what another one was sending waits again, marked as possibly repeated, and what
/// waits for a time that a clock set back meanwhile doesn't show again soon is due sooner. Gives how many were being
/// sent.
Result<int> takeOver(Store& store, const QDateTime& now);

/// The clock was set back to `now`, by `back`. Gives how many deliveries are due sooner.
Result<int> followClock(Store& store, const QDateTime& now, std::chrono::milliseconds back);

/// The clock was set forward to `now`, by so much: what is unsent is tried for as much longer.
Result<> lengthenWindows(Store& store, const QDateTime& now, std::chrono::milliseconds by);

/// When the next delivery or notice is due; null when none waits.
Result<QDateTime> nextDue(Store& store);

/// Writes down what ended together, in one transaction, and what it showed of the rooms. Gives those of the deliveries
/// that aren't there any more.
Result<std::vector<DeliveryId>> write(Store& store, const std::vector<DeliveryEnd>& ends, FallbackRooms& rooms);

} // namespace smartfleet
