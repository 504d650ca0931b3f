// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/directory/sheetformat.h"
#include "ui/kit/csvexport.h"

namespace smartfleet {

/// All that is stored of that kind, as it can be imported again.
CsvSource sheetCsv(SheetKind kind);

} // namespace smartfleet
