// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QHash>

#include <vector>

namespace smartfleet {

/// The columns a CSV file may have; their order is free.
struct SheetColumns
{
    QStringList required = {};
    QStringList optional = {};
};

/// One row by the names of its columns.
struct SheetRow
{
    int line = 0;                        ///< in the file, from 1
    QHash<QString, QString> values = {}; ///< a column that isn't in the file has none
    std::optional<Error> error = {};     ///< why it can't be used; `values` is empty then
};

/// The rows below the header row, without formula guards (csvformula.h); rows in which nothing is filled in are passed
/// over. Errors "csv_not_text",
/// "csv_header" (args: the column that is missing, unknown or there twice). A row's errors: "csv_quotes",
/// "csv_field_count".
Result<std::vector<SheetRow>> readSheet(const QByteArray& csv, const SheetColumns& columns);

} // namespace smartfleet
