// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/store.h"

namespace smartfleet {

/// Makes a new delivery, about to be stored, keep to the timing of its setting: it is held until an hour, or cancelled
/// with the reason "quiet_hours" or "folded". Counts what is folded. An urgent one stays as it is. Within the
/// transaction in which the event is stored.
Result<> keepToTiming(Store& store, const NotificationSetting& setting, const Event& event, Delivery& delivery);

} // namespace smartfleet
