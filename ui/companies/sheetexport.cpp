// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/companies/sheetexport.h"

#include "ui/companies/sheetwords.h"

#include <algorithm>

namespace smartfleet {

namespace {

/// All that is stored of a kind, read at once, so that it fits together, and then handed on in parts.
struct Sheet
{
    std::vector<QStringList> rows = {};
    std::size_t given = 0;
    bool isRead = false;
};

} // namespace

CsvSource sheetCsv(SheetKind kind)
{
    return {fileNameOf(kind), formatOf(kind).columns,
            [kind, sheet = Sheet()](Store& store) mutable -> Result<std::vector<QStringList>> {
                if (!sheet.isRead) {
                    auto rows = storedCells(store, kind);
                    if (!rows)
                        return failure(rows.error());
                    sheet = {.rows = std::move(*rows), .isRead = true};
                }
                const std::size_t end = std::min(sheet.given + std::size_t(CsvRowsALook), sheet.rows.size());
                const auto first = sheet.rows.begin();
                std::vector<QStringList> part(first + std::ptrdiff_t(sheet.given), first + std::ptrdiff_t(end));
                sheet.given = end;
                return part;
            }};
}

} // namespace smartfleet
