// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/pruning.h"

#include "app/store/database.h"
#include "app/store/sqlvalues.h"

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

struct Arrival
{
    EventSeq seq = {};
    QDateTime at = {};
};

Result<std::vector<Arrival>> arrivalsAfter(Database& database, EventSeq after, int most)
{
    Result<Query> query =
        database.run(u"SELECT seq, received_at FROM events WHERE seq > :after ORDER BY seq LIMIT :most"_s,
                     {{u":after"_s, after.value}, {u":most"_s, most}});
    if (!query)
        return failure(query.error());
    return allRows<Arrival>(
        *query, [](const QSqlQuery& row) { return Arrival{{row.value(0).toLongLong()}, timeFromSql(row.value(1))}; });
}

Result<int> removeBetween(Database& database, EventSeq first, EventSeq last, const QDateTime& before)
{
    int removed = 0;
    SMARTFLEET_TRY(database.transaction([&]() -> Result<> {
        SMARTFLEET_TRY(database.run(
            u"DELETE FROM deliveries WHERE event BETWEEN :first AND :last AND event NOT IN (SELECT event FROM "
            u"deliveries "
            "WHERE event BETWEEN :first AND :last AND (state IN ('waiting', 'sending') OR retry_since >= :before))"_s,
            {{u":first"_s, first.value}, {u":last"_s, last.value}, {u":before"_s, toSql(before)}}));
        Result<Query> query = database.run(u"DELETE FROM events WHERE seq BETWEEN :first AND :last "
                                           "AND NOT EXISTS (SELECT 1 FROM deliveries WHERE event = events.seq)"_s,
                                           {{u":first"_s, first.value}, {u":last"_s, last.value}});
        if (!query)
            return failure(query.error());
        removed = query->numRowsAffected();
        return {};
    }));
    return removed;
}

} // namespace

Result<PruneStep> pruneHistory(Database& database, EventSeq after, const QDateTime& before, int most)
{
    const auto arrivals = arrivalsAfter(database, after, most);
    if (!arrivals)
        return failure(arrivals.error());
    PruneStep step;
    step.isAtTheEnd = arrivals->size() < static_cast<std::size_t>(most);
    for (const Arrival& arrival : *arrivals) {
        if (arrival.at >= before) { // they arrived in this order
            step.isAtTheEnd = true;
            break;
        }
        step.lookedAt = arrival.seq;
    }
    if (step.lookedAt.value == 0)
        return step;
    const auto removed = removeBetween(database, arrivals->front().seq, step.lookedAt, before);
    if (!removed)
        return failure(removed.error());
    step.events = *removed;
    return step;
}

} // namespace smartfleet
