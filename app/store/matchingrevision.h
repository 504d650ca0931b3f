// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

namespace smartfleet {

class Database;

/// Another number whenever anything that events are matched with (companies, users, vehicles, notification settings
/// with their events, the link) may have changed, whoever changed it. What was read of them is as it was while this
/// stays the same. Read it in the transaction that relies on it.
Result<qint64> matchingRevision(Database& database);

} // namespace smartfleet
