// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace smartfleet {

/// The field with an apostrophe before it when a spreadsheet would take it for a formula
/// (https://owasp.org/www-community/attacks/CSV_Injection), or when withoutFormulaGuard() would else take off one of
/// its own; otherwise as it is.
QString withFormulaGuard(const QString& field);

/// What withFormulaGuard() was given.
QString withoutFormulaGuard(const QString& guarded);

} // namespace smartfleet
