// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/delivery.h"

#include <vector>

namespace smartfleet {

class Database;

/// How it has gone for a talk room lately.
struct RoomHealth
{
    QString channelId = {};
    QString companyName = {}; ///< whose event went there last
    int failures = 0;         ///< in a row, up to now; 0 = the newest one was delivered
    std::optional<Error> why = {};
    friend bool operator==(const RoomHealth&, const RoomHealth&) = default;
};

/// What a person must know of delivery without looking: how much waits, how much failed, and where.
struct DeliveryHealth
{
    int waiting = 0;
    int failedToday = 0;
    std::vector<RoomHealth> rooms = {};       ///< those with something settled or tried among the newest deliveries
    std::vector<RoomHealth> unreachable = {}; ///< in which a look showed why nothing would arrive; a few of them
    friend bool operator==(const DeliveryHealth&, const DeliveryHealth&) = default;
};

/// Looks at what waits and at the newest few thousand deliveries, however many there are. `today` is its first moment.
Result<DeliveryHealth> readDeliveryHealth(Database& database, const QDateTime& today);

} // namespace smartfleet
