// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/roomlooks.h"

#include "app/store/database.h"
#include "app/store/sqlvalues.h"

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr int BelievedDaysAhead = 1; // a clock that was ahead by more gave no time that says anything

RoomLook lookOf(const QSqlQuery& row)
{
    return {.channel = {row.value(0).toString()},
            .lookedAt = timeFromSql(row.value(1)),
            .problem = errorFromSql(row.value(2)),
            .companyName = row.value(3).toString()};
}

} // namespace

RoomLooks::RoomLooks(Database& database)
    : m_database(database)
{
}

Result<std::vector<RoomLook>> RoomLooks::after(SettingTab tab, const ChannelId& channel, int most)
{
    Result<Query> query = m_database.run(
        u"SELECT s.channel, r.looked_at, r.problem, '' FROM (SELECT channel FROM (SELECT DISTINCT channel FROM "
        "notification_settings WHERE tab = :tab AND system = :system AND channel > :channel AND suspended = 0 ORDER BY "
        "channel LIMIT :most) own UNION SELECT fallback FROM (SELECT DISTINCT fallback FROM notification_settings "
        "WHERE tab = :tab AND system = :system AND fallback > :channel AND fallback <> '' AND suspended = 0 ORDER BY "
        "fallback LIMIT :most) other ORDER BY 1 LIMIT :most) s "
        "LEFT JOIN room_looks r ON r.system = :room_system AND r.channel = s.channel ORDER BY s.channel"_s,
        {{u":tab"_s, toString(tab)},
         {u":system"_s, LineWorksSystem},
         {u":room_system"_s, LineWorksSystem},
         {u":channel"_s, channel.value.isNull() ? u""_s : channel.value},
         {u":most"_s, most}});
    if (!query)
        return failure(query.error());
    return allRows<RoomLook>(*query, lookOf);
}

Result<> RoomLooks::note(const ChannelId& channel, const QDateTime& now, const std::optional<Error>& problem)
{
    SMARTFLEET_TRY(m_database.run(
        u"INSERT INTO room_looks(system, channel, looked_at, problem) VALUES(:system, :channel, :at, :problem) "
        "ON CONFLICT(system, channel) DO UPDATE SET looked_at = excluded.looked_at, problem = excluded.problem"_s,
        {{u":system"_s, LineWorksSystem},
         {u":channel"_s, channel.value},
         {u":at"_s, toSql(now)},
         {u":problem"_s, toSql(problem)}}));
    return {};
}

Result<bool> RoomLooks::isReachedSince(const ChannelId& channel, const QDateTime& since, const QDateTime& now)
{
    return firstValue<bool>(m_database.run(u"SELECT EXISTS (SELECT 1 FROM deliveries WHERE channel = :channel AND "
                                           "sent_at IS NOT NULL AND sent_at > :since AND sent_at < :beyond)"_s,
                                           {{u":channel"_s, channel.value},
                                            {u":since"_s, toSql(since)},
                                            {u":beyond"_s, toSql(now.addDays(BelievedDaysAhead))}}));
}

Result<std::vector<RoomLook>> RoomLooks::problems(int most)
{
    Result<Query> query = m_database.run(
        u"SELECT r.channel, r.looked_at, r.problem, coalesce((SELECT c.name FROM notification_settings s "
        "JOIN companies c ON c.id = s.company WHERE s.tab = 'company' AND s.channel = r.channel LIMIT 1), "
        "(SELECT c.name FROM notification_settings s JOIN companies c ON c.id = s.company WHERE s.tab = 'company' "
        "AND s.fallback = r.channel AND s.fallback <> '' LIMIT 1), '') "
        "FROM room_looks r WHERE r.system = :system AND r.problem IS NOT NULL "
        "AND (EXISTS (SELECT 1 FROM notification_settings s WHERE s.tab IN ('company', 'user') "
        "AND s.channel = r.channel AND s.suspended = 0) OR EXISTS (SELECT 1 FROM notification_settings s "
        "WHERE s.tab = 'company' AND s.fallback = r.channel AND s.fallback <> '')) "
        "AND NOT EXISTS (SELECT 1 FROM deliveries d WHERE d.sent_at > r.looked_at AND d.channel = r.channel) "
        "ORDER BY r.looked_at DESC, r.channel LIMIT :most"_s,
        {{u":system"_s, LineWorksSystem}, {u":most"_s, most}});
    if (!query)
        return failure(query.error());
    return allRows<RoomLook>(*query, lookOf);
}

} // namespace smartfleet
