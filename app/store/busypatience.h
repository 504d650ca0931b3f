// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <chrono>

namespace smartfleet {

class Database;

/// From now on this connection waits no longer than this for another one that writes, before it says "store_locked": a
/// process that is told to end has no time for what StoreLocation::busyTimeout allows.
Result<> setBusyPatience(Database& database, std::chrono::milliseconds patience);

} // namespace smartfleet
