// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/statisticsrepository.h"

#include "app/domain/filemessage.h"
#include "app/store/database.h"
#include "app/store/sqlvalues.h"

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr int BelievedDays = 5; // a clock that was wrong by less counts on some days too much, rather than too little

void add(IntervalOutcome& outcome, DeliveryState state, int number)
{
    switch (state) {
    case DeliveryState::Sent:
        outcome.sent += number;
        break;
    case DeliveryState::Waiting:
    case DeliveryState::Sending:
        outcome.waiting += number;
        break;
    case DeliveryState::Failed:
        outcome.failed += number;
        break;
    case DeliveryState::Cancelled:
        outcome.cancelled += number;
        break;
    }
}

/// SQL for how many messages the rows are of.
QString messagesOfRows()
{
    return u"count(DISTINCT message_id) + count(DISTINCT CASE WHEN substr(message_id, 1, %1) = '%2' THEN message_id END)"_s
        .arg(FileMessagePrefix.size())
        .arg(FileMessagePrefix);
}

} // namespace

StatisticsRepository::StatisticsRepository(Database& database)
    : m_database(database)
{
}

Result<std::vector<IntervalOutcome>> StatisticsRepository::outcomes(const QDateTime& from, const QDateTime& until,
                                                                    std::chrono::milliseconds interval)
{
    Result<Query> query = m_database.run(
        u"SELECT (created_at - :from) / :interval, state, count(*) FROM deliveries WHERE created_at >= :from AND "
        "created_at < :until GROUP BY 1, 2 ORDER BY 1"_s,
        {{u":from"_s, toSql(from)}, {u":until"_s, toSql(until)}, {u":interval"_s, qint64(interval.count())}});
    if (!query)
        return failure(query.error());
    std::vector<IntervalOutcome> outcomes;
    while (query->next()) {
        const QDateTime start = from.addMSecs(query->value(0).toLongLong() * interval.count());
        if (outcomes.empty() || outcomes.back().from != start)
            outcomes.push_back({.from = start});
        add(outcomes.back(), deliveryStateFromString(query->value(1).toString()).value_or(DeliveryState::Failed),
            query->value(2).toInt());
    }
    query->finish();
    return outcomes;
}

Result<int> StatisticsRepository::messagesSent(const QDateTime& since)
{
    Result<Query> query =
        m_database.run(u"SELECT "_s + messagesOfRows() +
                           u" FROM deliveries WHERE sent_at IS NOT NULL AND sent_at >= :since AND sent_at < :beyond"_s,
                       {{u":since"_s, toSql(since)}, {u":beyond"_s, toSql(since.addDays(BelievedDays))}});
    if (!query)
        return failure(query.error());
    return firstRow<int>(*query, [](const QSqlQuery& row) { return row.value(0).toInt(); }).value_or(0);
}

Result<std::vector<RoomCount>> StatisticsRepository::messagesByRoom(const QDateTime& since, int limit)
{
    QString sql = u"SELECT channel, "_s + messagesOfRows() +
        u" AS messages FROM deliveries WHERE sent_at IS NOT NULL "
        "AND sent_at >= :since AND sent_at < :beyond GROUP BY channel ORDER BY messages DESC, channel"_s;
    QVariantMap values{{u":since"_s, toSql(since)}, {u":beyond"_s, toSql(since.addDays(BelievedDays))}};
    if (limit > 0) {
        sql += u" LIMIT :limit"_s;
        values.insert(u":limit"_s, limit);
    }
    Result<Query> query = m_database.run(sql, values);
    if (!query)
        return failure(query.error());
    return allRows<RoomCount>(
        *query, [](const QSqlQuery& row) { return RoomCount{{row.value(0).toString()}, row.value(1).toInt()}; });
}

} // namespace smartfleet
