// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <vector>

namespace smartfleet {

/// One row of a CSV file.
struct CsvRow
{
    int line = 1; ///< on which line of the file the row begins, from 1
    QStringList fields = {};
    bool broken = false; ///< its quotation marks don't fit together; `fields` is empty then
    friend bool operator==(const CsvRow&, const CsvRow&) = default;
};

/// The text of a CSV file: UTF-8 with or without byte order mark, else Shift_JIS as Windows writes it (code page 932).
/// Error "csv_not_text".
Result<QString> csvText(const QByteArray& bytes);

/// The rows by RFC 4180, with any line ending; blank lines are passed over. Blanks around unquoted fields are dropped.
/// After a broken row it goes on with the next line.
std::vector<CsvRow> csvRows(const QString& text);

} // namespace smartfleet
