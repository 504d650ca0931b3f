// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/deliveryhealth.h"

#include "app/store/database.h"
#include "app/store/historyselection.h"
#include "app/store/roomlooks.h"
#include "app/store/sqlvalues.h"

#include <algorithm>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr int MostUnreachable = 20; // that a person is told of
constexpr int Newest = 2000;        // deliveries; how a room fared before them is history

Result<int> number(Database& database, const QString& sql, const QVariantMap& values = {})
{
    Result<Query> query = database.run(sql, values);
    if (!query)
        return failure(query.error());
    return firstRow<int>(*query, [](const QSqlQuery& row) { return row.value(0).toInt(); }).value_or(0);
}

/// Counts, newest first, how many of each room failed in a row. A room whose newest delivery was not tried yet is
/// judged by the one before.
class Rows
{
public:
    void add(const QSqlQuery& row)
    {
        const QString channel = row.value(0).toString();
        const auto [place, isNew] = m_places.try_emplace(channel, m_rooms.size());
        if (isNew) {
            m_rooms.push_back({.channelId = channel, .companyName = row.value(1).toString()});
            m_isOver.push_back(false);
        }
        RoomHealth& room = m_rooms[place->second];
        if (m_isOver[place->second])
            return;
        const std::optional<DeliveryState> state = deliveryStateFromString(row.value(2).toString());
        if (state == DeliveryState::Sent) {
            m_isOver[place->second] = true;
            return;
        }
        room.failures += state == DeliveryState::Failed ? 1 : row.value(3).toInt();
        if (!room.why)
            room.why = errorFromSql(row.value(4));
    }
    std::vector<RoomHealth> take() { return std::move(m_rooms); }

private:
    std::vector<RoomHealth> m_rooms;
    std::vector<bool> m_isOver; // a success was met
    std::unordered_map<QString, std::size_t> m_places;
};

} // namespace

Result<DeliveryHealth> readDeliveryHealth(Database& database, const QDateTime& today)
{
    DeliveryHealth health;
    const Result<int> waiting = number(database, u"SELECT count(*) FROM deliveries WHERE "_s + UnsentDeliveries);
    if (!waiting)
        return failure(waiting.error());
    const Result<int> failed = number(database,
                                      u"SELECT count(*) FROM deliveries WHERE state = 'failed' AND "_s +
                                          SettledDeliveries + u" AND created_at >= :today"_s,
                                      {{u":today"_s, toSql(today)}});
    if (!failed)
        return failure(failed.error());
    health.waiting = *waiting;
    health.failedToday = *failed;
    Result<Query> query =
        database.run(u"SELECT d.channel, coalesce(c.name, ''), d.state, d.attempts, d.last_error FROM deliveries d "
                     "JOIN events e ON e.seq = d.event LEFT JOIN companies c ON c.id = e.company "
                     "WHERE d.id > (SELECT max(id) FROM deliveries) - :newest AND (d.state IN ('sent', 'failed') OR "
                     "d.state IN ('waiting', 'sending') AND d.attempts > 0) ORDER BY d.id DESC"_s,
                     {{u":newest"_s, Newest}});
    if (!query)
        return failure(query.error());
    Rows rows;
    while (query->next())
        rows.add(*query);
    query->finish();
    health.rooms = rows.take();
    const auto problems = RoomLooks(database).problems(MostUnreachable);
    if (!problems)
        return failure(problems.error());
    for (const RoomLook& look : *problems)
        health.unreachable.push_back(
            {.channelId = look.channel.value, .companyName = look.companyName, .why = look.problem});
    return health;
}

} // namespace smartfleet
