// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/callsrepository.h"

#include "app/store/database.h"
#include "app/store/sqlvalues.h"

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr qint64 KeptSeconds = qint64{30} * 60;
constexpr qint64 AheadSeconds = 5; // clocks of two computers differ a little

} // namespace

CallsRepository::CallsRepository(Database& database)
    : m_database(database)
{
}

Result<std::vector<CallsRepository::Row>> CallsRepository::exchange(const QString& operation, const QString& process,
                                                                    const std::vector<Row>& calls, const QDateTime& now)
{
    const qint64 second = now.toSecsSinceEpoch();
    std::vector<Row> others;
    SMARTFLEET_TRY(m_database.transaction([&]() -> Result<> {
        for (const Row& row : calls) {
            SMARTFLEET_TRY(m_database.run(
                u"INSERT INTO api_calls(operation, second, process, calls) VALUES(:operation, :second, :process, "
                u":calls) "
                u"ON CONFLICT(operation, second, process) DO UPDATE SET calls = api_calls.calls + excluded.calls"_s,
                {{u":operation"_s, operation},
                 {u":second"_s, row.second},
                 {u":process"_s, process},
                 {u":calls"_s, row.calls}}));
        }
        if (!calls.empty()) { // who only asks writes nothing
            SMARTFLEET_TRY(m_database.run(
                u"DELETE FROM api_calls WHERE operation = :operation AND (second < :oldest OR second > :newest)"_s,
                {{u":operation"_s, operation},
                 {u":oldest"_s, second - KeptSeconds},
                 {u":newest"_s, second + AheadSeconds}}));
        }
        Result<Query> query = m_database.run(
            u"SELECT second, sum(calls) FROM api_calls WHERE operation = :operation AND second >= :oldest AND "
            u"second <= :newest AND process <> :process GROUP BY second ORDER BY second"_s,
            {{u":operation"_s, operation},
             {u":oldest"_s, second - KeptSeconds},
             {u":newest"_s, second + AheadSeconds},
             {u":process"_s, process}});
        if (!query)
            return failure(query.error());
        others = allRows<Row>(
            *query, [](const QSqlQuery& row) { return Row{row.value(0).toLongLong(), row.value(1).toInt()}; });
        return {};
    }));
    return others;
}

Result<std::vector<CallsRepository::OperationCalls>> CallsRepository::lastMinute(const QDateTime& now)
{
    const qint64 second = now.toSecsSinceEpoch();
    return allRows<OperationCalls>(
        m_database.run(u"SELECT operation, sum(CASE WHEN second > :from AND second <= :newest THEN calls ELSE 0 END) "
                       u"FROM api_calls GROUP BY operation"_s,
                       {{u":from"_s, second - 60}, {u":newest"_s, second + AheadSeconds}}),
        [](const QSqlQuery& row) { return OperationCalls{row.value(0).toString(), row.value(1).toInt()}; });
}

} // namespace smartfleet
