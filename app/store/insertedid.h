// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlQuery>
#include <QVariant>

#include <optional>

namespace smartfleet {

/// The id that the database gave to the one row that `query` inserted; none where it inserted nothing (ON CONFLICT DO
/// NOTHING). Where many rows are inserted this is a good deal quicker than RETURNING, for which SQLite makes a table
/// and drops it again each time.
inline std::optional<qint64> insertedId(const QSqlQuery& query)
{
    return query.numRowsAffected() > 0 ? std::optional(query.lastInsertId().toLongLong()) : std::nullopt;
}

} // namespace smartfleet
