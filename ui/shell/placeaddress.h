// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/place.h"

namespace smartfleet {

/// The place that a link or `--show` names: a screen ("services", "notifications", "deliveries", "events",
/// "companies", "preferences") or "event/N", "delivery/N", "setting/N", with or without
/// "smartfleet-connect://" before it. Nothing for any other text.
std::optional<Place> placeAt(const QString& address);

} // namespace smartfleet
