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

/// What the type of a self-numbering column is called in a migration; SqlDialect::identity takes its place.
inline const QString IdentityColumn = QStringLiteral("$identity");

/// All steps, in order, in SQL that SQLite and PostgreSQL share.
const std::vector<Migration>& migrations();

} // namespace smartfleet
