// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QDate>

#include <vector>

namespace smartfleet {

/// Days as a person types them, 2026-12-29, with blanks or commas between; in order, each once. Error "invalid_date"
/// with the first that is none.
Result<std::vector<QDate>> parseDays(const QString& text);
/// The same, with blanks between; empty for none.
QString toString(const std::vector<QDate>& days);

} // namespace smartfleet
