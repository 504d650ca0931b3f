// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace smartfleet {

/// One numbered step of the schema. Steps are never changed once released; what is to change is a further step.
struct Migration
{
    int number = 0; ///< from 1, without gaps
    QString name = {};
    QStringList statements = {};
};

/// All steps, in order. Written in the SQL that SQLite and PostgreSQL share; the one difference, the identity column,
/// stands as "INTEGER PRIMARY KEY AUTOINCREMENT" and is "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY" in PostgreSQL
/// (whose INTEGER is BIGINT likewise).
const std::vector<Migration>& migrations();

} // namespace smartfleet
