// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/domain/ids.h"

#include <QDateTime>

namespace smartfleet {

class Database;

/// What one step of pruning did.
struct PruneStep
{
    int events = 0;         ///< removed
    EventSeq lookedAt = {}; ///< the newest event that was looked at
    bool isAtTheEnd = true; ///< what comes after it is newer than the limit
};

/// Looks at up to `most` events after `after`, oldest first, and removes, in one transaction, those that arrived before
/// `before` together with their deliveries. An event of which a delivery waits, is being sent, or was sent again since,
/// stays.
Result<PruneStep> pruneHistory(Database& database, EventSeq after, const QDateTime& before, int most);

} // namespace smartfleet
