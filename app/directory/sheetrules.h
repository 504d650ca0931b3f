// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/directory/fleetsheet.h"
#include "app/directory/sheetformat.h"

#include <functional>

namespace smartfleet {

/// What the rows of a file must keep to.
struct SheetRules
{
    /// The cells as they would be stored. Errors: the rules' of the fields.
    std::function<Result<QStringList>(const QStringList& cells)> normalized = {};
    /// Against what is stored and what the rows before said; to be asked once a row. May be empty.
    std::function<Result<>(const QStringList& cells)> check = {};
};

/// The rules for a file with these rows, by what is stored now.
Result<SheetRules> rulesFor(Store& store, const EventCatalogue& catalogue, SheetKind kind,
                            const std::vector<SheetRow>& rows);

} // namespace smartfleet
