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

const QString SentInTime = u"sent_at IS NOT NULL AND sent_at >= :since AND sent_at < :beyond"_s;

QVariantMap timesFrom(const QDateTime& since)
{
    return {{u":since"_s, toSql(since)}, {u":beyond"_s, toSql(since.addDays(BelievedDays))}};
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
    return firstValue<int>(m_database.run(u"SELECT (SELECT "_s + messagesOfRows() + u" FROM deliveries WHERE "_s +
                                              SentInTime + u") + (SELECT count(*) FROM sent_notices WHERE "_s +
                                              SentInTime + u")"_s,
                                          timesFrom(since)));
}

Result<std::vector<RoomCount>> StatisticsRepository::messagesByRoom(const QDateTime& since, int limit)
{
    QString sql = u"SELECT channel, sum(messages) FROM (SELECT channel, "_s + messagesOfRows() +
        u" AS messages FROM deliveries WHERE "_s + SentInTime +
        u" GROUP BY channel UNION ALL SELECT channel, count(*) FROM sent_notices WHERE "_s + SentInTime +
        u" GROUP BY channel) rooms GROUP BY channel ORDER BY 2 DESC, channel"_s;
    QVariantMap values = timesFrom(since);
    if (limit > 0) {
        sql += u" LIMIT :limit"_s;
        values.insert(u":limit"_s, limit);
    }
    return allRows<RoomCount>(m_database.run(sql, values), [](const QSqlQuery& row) {
        return RoomCount{{row.value(0).toString()}, row.value(1).toInt()};
    });
}

} // namespace smartfleet
