// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/delivery.h"
#include "ui/kit/csvexport.h"

namespace smartfleet {

class EventCatalogue;

/// The events as far as the filter lets them through, in its order and in the language of now. `catalogue` must outlive
/// the export.
CsvSource eventsCsv(const EventCatalogue& catalogue, EventFilter filter);

} // namespace smartfleet
