// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

class QDateTime;

namespace smartfleet {

class Database;

/// Adds to the calls that processes tell each other (CallsRepository) what one that died had no time to tell: a call
/// for each message that is marked as being sent, and for each that was sent in the third of a second before the last
/// one. What it did tell of these is counted twice, for a minute. To be called before what was interrupted waits again.
Result<> addInterruptedCalls(Database& database, const QString& operation, const QDateTime& now);

} // namespace smartfleet
