// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/settingsearch.h"
#include "ui/kit/csvexport.h"

namespace smartfleet {

class EventCatalogue;

/// The settings of a list as a CSV file, in the list's order and in the language of now. A talk room's ID is all that
/// it tells of LINE WORKS.
CsvSource settingsSource(const SettingSearch& search, const SettingOrder& order, const EventCatalogue& catalogue);

} // namespace smartfleet
