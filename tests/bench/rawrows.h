// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <vector>

namespace smartfleet::bench {

/// The rows that intake has written: each event with its deliveries, every column as it is stored.
struct StoredEvent
{
    QVariantList event = {};
    std::vector<QVariantList> deliveries = {};
};

/// All events of this source in the database of the folder, in the order of acceptance.
std::vector<StoredEvent> readRows(const QString& folder, const QString& source);

/// In which tables rawRate() writes.
enum class RawTables {
    Same,     ///< the program's own, with all their indexes
    KeyAlone, ///< the same columns, without any index but the key that tells a repeat
};

/// Events a second of writing these rows with nothing but prepared statements into a new SQLite file of that folder
/// (WAL, synchronous=FULL), `together` events a commit.
double rawRate(const QString& folder, const std::vector<StoredEvent>& rows, int together, RawTables tables);

} // namespace smartfleet::bench
