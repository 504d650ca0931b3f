// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/store.h"

namespace smartfleet {

/// What the setting holds waits for the hour that its timing, or its company's days off, name by now. Nothing that is
/// held already is dropped.
Result<> holdAnew(Store& store, const NotificationSetting& setting, const QDateTime& now);

} // namespace smartfleet
