// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/historypages.h"

#include "app/store/sqlvalues.h"

using namespace Qt::StringLiterals;

namespace smartfleet {

Result<Query> rowsOfPage(Database& database, const HistoryTable& table, const Selection& selection,
                         const HistoryPage& page)
{
    QVariantMap values = selection.values;
    const QString order = u" ORDER BY "_s + table.key + (page.oldestFirst ? QString() : u" DESC"_s);
    QString numbers = u"SELECT %1 AS number"_s.arg(table.key) + selection.from + order;
    if (page.limit > 0) {
        numbers += u" LIMIT :limit OFFSET :offset"_s;
        values.insert(u":limit"_s, page.limit);
        values.insert(u":offset"_s, page.offset);
    }
    // the rows that are passed over are counted by their numbers alone, without a look at what belongs to them
    return database.run(table.rows + u" JOIN (%1) page ON page.number = %2"_s.arg(numbers, table.key) + order, values);
}

Result<int> countSelected(Database& database, const Selection& selection)
{
    return firstValue<int>(database.run(u"SELECT count(*)"_s + selection.from, selection.values));
}

Result<std::optional<int>> positionInList(Database& database, const HistoryTable& table, const Selection& selection,
                                          bool oldestFirst, qint64 number)
{
    QVariantMap values = selection.values;
    values.insert(u":number"_s, number);
    Result<Query> query =
        database.run(u"SELECT count(*), coalesce(sum(CASE WHEN %1 = :number THEN 1 ELSE 0 END), 0)"_s.arg(table.key) +
                         selection.from + (selection.values.isEmpty() ? u" WHERE "_s : u" AND "_s) + table.key +
                         (oldestFirst ? u" <= :number"_s : u" >= :number"_s),
                     values);
    if (!query)
        return failure(query.error());
    return firstRow<std::optional<int>>(*query,
                                        [](const QSqlQuery& row) {
                                            return row.value(1).toInt() > 0 ? std::optional(row.value(0).toInt() - 1)
                                                                            : std::nullopt;
                                        })
        .value_or(std::nullopt);
}

} // namespace smartfleet
