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
};

/// SQLite's lower() knows ASCII alone. Both sides go through it, so that what it doesn't know still matches itself.
inline SqlDialect sqliteDialect()
{
    return {.identity = QStringLiteral("INTEGER PRIMARY KEY AUTOINCREMENT"),
            .beginWrite = QStringLiteral("BEGIN IMMEDIATE"),
            .joinTexts = QStringLiteral("group_concat(%1, ',')"),
            .contains = QStringLiteral("lower(%1) LIKE lower(:%2) ESCAPE '!'")};
}

} // namespace smartfleet
