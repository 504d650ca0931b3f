// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/metrics.h"
#include "app/store/store.h"

namespace smartfleet {

/// Reads from the store how things stand, for all processes that use it, and sets the gauges accordingly. It goes by
/// indexes, so that it costs by what waits and not by how long the history is. Errors: the store's.
Result<> readGauges(Store& store, const QDateTime& now, Metrics& metrics);

} // namespace smartfleet
