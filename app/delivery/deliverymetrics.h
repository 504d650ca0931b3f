// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delivery/deliveryend.h"
#include "app/delivery/messageplanner.h"
#include "app/domain/metrics.h"

namespace smartfleet {

/// Counts a message that ended, and what became of each of its deliveries; `ends` are in their order.
void countEnds(Metrics& metrics, const MessagePlan& plan, std::span<const DeliveryEnd> ends);

} // namespace smartfleet
