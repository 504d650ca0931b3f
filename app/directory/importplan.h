// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/progress.h"
#include "app/directory/sheetformat.h"

namespace smartfleet {

/// What an import did, or would do.
struct ImportOutcome
{
    int added = 0;
    int changed = 0;
    int unchanged = 0;
    friend bool operator==(const ImportOutcome&, const ImportOutcome&) = default;
};

/// One bad line of a CSV file.
struct ImportProblem
{
    int line = 0; ///< 1 = the header row
    Error error = {};
    friend bool operator==(const ImportProblem&, const ImportProblem&) = default;
};

/// What one line adds or changes.
struct ImportChange
{
    int line = 0;
    QStringList before = {}; ///< by the columns of the format; empty when the line adds something
    QStringList after = {};
    friend bool operator==(const ImportChange&, const ImportChange&) = default;
};

/// What an import would do, line by line.
struct ImportPlan
{
    SheetKind kind = SheetKind::Companies;
    ImportOutcome outcome = {};
    std::vector<ImportChange> changes = {};
    std::vector<ImportProblem> problems = {}; ///< nothing can be imported while there are any
    friend bool operator==(const ImportPlan&, const ImportPlan&) = default;
};

/// Goes through a CSV file and stores nothing. It has a header row of the format's columns, and is UTF-8 (with or
/// without byte order mark) or Shift_JIS. Rows about something stored replace it; a column that the file doesn't have
/// stays as it is. The events of a setting are "all", or event types with blanks, semicolons or commas between them.
/// Errors "csv_not_text", "csv_header" (args: the column).
Result<ImportPlan> planImport(Store& store, const EventCatalogue& catalogue, SheetKind kind, const QByteArray& csv,
                              const ProgressWatch& watch = {});

/// Stores what was planned; within a transaction, in which it was planned too.
Result<> carryOut(Store& store, const QDateTime& now, const ImportPlan& plan, const ProgressWatch& watch = {});

/// The kind of a CSV file by its header row; nothing when that leaves it open.
std::optional<SheetKind> kindOfSheet(const QByteArray& csv);

} // namespace smartfleet
