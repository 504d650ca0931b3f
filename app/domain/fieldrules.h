// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

namespace smartfleet {

/// The rules that fields of several things share. Each fails with the field's name as first argument: ids with
/// "invalid_id", texts with "invalid_field".

/// An id chosen by the admin: ASCII letters, digits, - _ . up to 64.
Result<> checkId(const QString& id, const QString& field);
/// 1-100 characters without control characters, not only blanks.
Result<> checkName(const QString& name, const QString& field);
/// Up to 100 characters without control characters; may be empty.
Result<> checkOptionalText(const QString& text, const QString& field);

} // namespace smartfleet
