// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

namespace smartfleet {
class Store;
}

namespace smartfleet::test {

/// How large a fleet's notification settings are.
struct ManySettings
{
    int companySettings = 0; ///< four a company: rooms "company-room-N"
    int userSettings = 0;    ///< one a user: rooms "user-room-N"
};

/// Fills an empty store in one transaction: companies "c1" (運輸会社1) …, users "u1" (利用者1, the first being 佐藤
/// 東京) …, and their settings, each with two events on, "speeding" and "sos"; the last company setting and the last
/// user setting alone have "geofence_enter" instead of "sos". Without companies the users belong to one. Takes seconds
/// for a million.
Result<> fill(Store& store, const ManySettings& many);

} // namespace smartfleet::test
