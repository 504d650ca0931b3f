// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace smartfleet {

/// Where SQLite and PostgreSQL part; everything else in this folder is SQL that both take. What they share on purpose:
/// BIGINT for ids and times, TEXT for the rest, ON CONFLICT … DO, RETURNING, partial indexes, and that a failed
/// statement ends its transaction.
struct SqlDialect
{
    QString identity = {};   ///< the type of a column that numbers its rows itself
    QString beginWrite = {}; ///< begins a transaction that is certain to be allowed to write
    QString joinTexts = {};  ///< an aggregate of texts, in the order of the rows; %1 the column
    QString contains =
        {}; ///< whether the text %1 contains the pattern :%2, as made by substringPattern(), whatever the case
    QString listed = {};    ///< a query of the texts in the JSON list :%1, as made by listToSql()
    QString listedIds = {}; ///< the same of whole numbers
};

/// SQLite's LIKE takes ASCII letters for the same whatever their case, and everything else for itself.
inline SqlDialect sqliteDialect()
{
    return {.identity = QStringLiteral("INTEGER PRIMARY KEY AUTOINCREMENT"),
            .beginWrite = QStringLiteral("BEGIN IMMEDIATE"),
            .joinTexts = QStringLiteral("group_concat(%1, ',')"),
            .contains = QStringLiteral("%1 LIKE :%2 ESCAPE '!'"),
            .listed = QStringLiteral("SELECT value FROM json_each(:%1)"),
            .listedIds = QStringLiteral("SELECT CAST(value AS INTEGER) FROM json_each(:%1)")};
}

} // namespace smartfleet
