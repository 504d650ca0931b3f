// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/eventcounts.h"

#include "app/domain/event.h"
#include "app/store/database.h"
#include "app/store/sqlvalues.h"

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr qint64 MinuteMs = 60'000;

} // namespace

Result<std::vector<MinuteCount>> countByMinute(Database& database, const EventSelection& selection)
{
    QVariantMap values{{u":company"_s, selection.company.value},
                       {u":from"_s, toSql(selection.from)},
                       {u":until"_s, toSql(selection.until)},
                       {u":vehicle"_s, toString(UnmatchedReason::UnknownVehicle)},
                       {u":user"_s, toString(UnmatchedReason::UnknownUser)},
                       {u":unknown"_s, toString(UnmatchedReason::UnknownCompany)}};
    // these are of no company that is known, or of another one
    QString sql = u"SELECT received_at / 60000, count(*) FROM events WHERE company = :company AND received_at >= :from "
                  "AND received_at < :until AND (unmatched IS NULL OR unmatched NOT IN (:vehicle, :user, :unknown))"_s;
    if (!selection.types.isEmpty()) {
        QStringList names;
        for (qsizetype i = 0; i < selection.types.size(); ++i) {
            names += u":type%1"_s.arg(i);
            values.insert(names.last(), selection.types.at(i));
        }
        sql += u" AND type IN (%1)"_s.arg(names.join(u", "_s));
    }
    Result<Query> query = database.run(sql + u" GROUP BY received_at / 60000 ORDER BY 1"_s, values);
    if (!query)
        return failure(query.error());
    return allRows<MinuteCount>(*query, [](const QSqlQuery& row) {
        return MinuteCount{timeFromSql(row.value(0).toLongLong() * MinuteMs), row.value(1).toInt()};
    });
}

} // namespace smartfleet
