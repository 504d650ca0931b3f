// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/database.h"
#include "app/store/historyselection.h"

namespace smartfleet {

/// What is looked at in pages in the order in which it was accepted: deliveries or events.
struct HistoryTable
{
    QString rows = {}; ///< "SELECT … FROM …" of whole rows, without a condition
    QString key = {};  ///< "d.id": what numbers them in that order
};

/// A part of the list of those that are selected.
struct HistoryPage
{
    bool oldestFirst = false;
    int limit = 0; ///< 0 = all
    int offset = 0;
};

/// The rows of a page, in its order.
Result<Query> rowsOfPage(Database& database, const HistoryTable& table, const Selection& selection,
                         const HistoryPage& page);
/// How many are selected.
Result<int> countSelected(Database& database, const Selection& selection);
/// At which place of the list, from 0, the one with that number stands; nothing when it isn't selected.
Result<std::optional<int>> positionInList(Database& database, const HistoryTable& table, const Selection& selection,
                                          bool oldestFirst, qint64 number);

} // namespace smartfleet
