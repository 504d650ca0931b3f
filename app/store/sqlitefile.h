// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

namespace smartfleet {

/// Makes the data folder (for its owner alone) where it is missing, and the empty file in it. Errors "store_read_only",
/// "store_disk_full".
Result<> prepareSqliteFile(const QString& folder, const QString& file);

/// Looks at a file before it is opened for writing: whether it is a sound database, and of which version (0 = empty).
/// Changes nothing. Errors "store_damaged", "store_unavailable".
Result<int> inspectSqliteFile(const QString& file);

} // namespace smartfleet
