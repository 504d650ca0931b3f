// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

namespace smartfleet {

class Database;

/// Lets the connection keep 4 MB of the file in memory instead of SQLite's 2: what a great group of events changes,
/// which else is written and read again before it is committed. For the one connection that stores events.
Result<> growPageCache(Database& database);

} // namespace smartfleet
