// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/roomqueue.h"

#include "app/store/database.h"
#include "app/store/deliveryrow.h"
#include "app/store/historyselection.h"
#include "app/store/sqlvalues.h"

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

// at once: more than can be sent meanwhile, and quick enough for those who wait to write
constexpr int MostReleased = 5000;
/// How many of a room's waiting deliveries, oldest first, are looked at for one that is due: what stands before it is
/// held back on purpose or tried again later.
constexpr int LookedAtInARoom = 20;

/// SQL of the talk rooms that have unsent deliveries which aren't held, as a table: from each room to the next one by
/// the index, without a look at what lies between. SQLite takes both columns of the index only where the other side is
/// no column itself, hence the || ''.
QString roomsWithUnsent()
{
    const auto next = [](const QString& column) {
        return u"(SELECT n."_s + column + u" FROM deliveries n WHERE n."_s + UnsentDeliveries +
            u" AND n.held = 0 AND (n.system, n.channel) > (room.system || '', room.channel || '') "
            u"ORDER BY n.system, n.channel LIMIT 1)"_s;
    };
    return u"(WITH RECURSIVE room(system, channel) AS (SELECT * FROM (SELECT f.system, f.channel FROM deliveries f "
           u"WHERE f."_s +
        UnsentDeliveries + u" AND f.held = 0 ORDER BY f.system, f.channel LIMIT 1) first UNION ALL SELECT "_s +
        next(u"system"_s) + u", "_s + next(u"channel"_s) +
        u" FROM room WHERE room.channel IS NOT NULL) SELECT system, channel FROM room WHERE channel IS NOT NULL)"_s;
}

} // namespace

QString headsOfRooms()
{
    const auto oldest = [](const QString& condition) {
        return u"(SELECT min(o.id) FROM deliveries o WHERE o."_s + UnsentDeliveries +
            u" AND o.system = room.system AND o.channel = room.channel"_s + condition + u")"_s;
    };
    return u" FROM "_s + roomsWithUnsent() + u" room JOIN deliveries d ON d.id = coalesce("_s +
        oldest(u" AND o.urgent = 1"_s) + u", "_s + oldest(u" AND o.held = 0"_s) +
        u") WHERE d.state = 'waiting' AND NOT EXISTS (SELECT 1 FROM deliveries s WHERE s.state = 'sending' AND "
        u"s.system = room.system AND s.channel = room.channel)"_s;
}

Result<> releaseHeld(Database& database, const QDateTime& now)
{
    SMARTFLEET_TRY(database.run(u"UPDATE deliveries SET held = 0 WHERE id IN (SELECT id FROM deliveries WHERE held = 1 "
                                u"AND state = 'waiting' AND next_attempt_at <= :now ORDER BY next_attempt_at, id "
                                u"LIMIT :most)"_s,
                                {{u":now"_s, toSql(now)}, {u":most"_s, MostReleased}}));
    return {};
}

RoomQueue::RoomQueue(Database& database)
    : m_database(database)
{
}

Result<std::vector<Delivery>> RoomQueue::heads(const QDateTime& now)
{
    SMARTFLEET_TRY(releaseHeld(m_database, now));
    Result<Query> query = m_database.run(u"SELECT "_s + DeliveryColumns + headsOfRooms() +
                                             u" AND d.next_attempt_at <= :now ORDER BY d.urgent DESC, d.id"_s,
                                         {{u":now"_s, toSql(now)}});
    if (!query)
        return failure(query.error());
    return allRows<Delivery>(*query, [](const QSqlQuery& row) { return deliveryOf(row); });
}

Result<std::vector<Delivery>> RoomQueue::behind(const Delivery& head, int most)
{
    Result<Query> query = m_database.run(
        u"SELECT "_s + DeliveryColumns + u" FROM deliveries d WHERE d."_s + UnsentDeliveries +
            u" AND d.held = 0 AND d.state = 'waiting' AND d.urgent = 0 AND d.system = :system AND d.channel = :channel "
            u"AND d.id >= :head "
            u"ORDER BY d.id LIMIT :most"_s,
        {{u":system"_s, head.system},
         {u":channel"_s, head.channel.value},
         {u":head"_s, head.id.value},
         {u":most"_s, most}});
    if (!query)
        return failure(query.error());
    std::vector<Delivery> waiting = allRows<Delivery>(*query, [](const QSqlQuery& row) { return deliveryOf(row); });
    const auto belongs = [&head](const Delivery& delivery) {
        return head.possiblyRepeated ? delivery.possiblyRepeated && delivery.messageId == head.messageId
                                     : !delivery.possiblyRepeated;
    };
    const auto end = std::find_if_not(waiting.begin(), waiting.end(), belongs);
    waiting.erase(end, waiting.end());
    return waiting;
}

Result<int> RoomQueue::countBehind(const Delivery& head, int most)
{
    const QString group =
        head.possiblyRepeated ? u" AND d.possibly_repeated = 1 AND d.message_id = :message"_s : QString();
    QVariantMap values{{u":system"_s, head.system},
                       {u":channel"_s, head.channel.value},
                       {u":head"_s, head.id.value},
                       {u":most"_s, most}};
    if (head.possiblyRepeated)
        values.insert(u":message"_s, head.messageId);
    Result<Query> query = m_database.run(
        u"SELECT count(*) FROM (SELECT 1 FROM deliveries d WHERE d."_s + UnsentDeliveries +
            u" AND d.held = 0 AND d.state = 'waiting' AND d.urgent = 0 AND d.system = :system AND d.channel = :channel "
            u"AND d.id >= :head"_s +
            group + u" LIMIT :most) some"_s,
        values);
    if (!query)
        return failure(query.error());
    return firstRow<int>(*query, [](const QSqlQuery& row) { return row.value(0).toInt(); }).value_or(0);
}

Result<> RoomQueue::take(std::vector<Delivery>& deliveries, const QString& messageId)
{
    SMARTFLEET_TRY(m_database.transaction([&]() -> Result<> {
        for (const Delivery& delivery : deliveries) {
            SMARTFLEET_TRY(
                m_database.run(u"UPDATE deliveries SET state = 'sending', message_id = :message WHERE id = :id"_s,
                               {{u":message"_s, messageId}, {u":id"_s, delivery.id.value}}));
        }
        return {};
    }));
    for (Delivery& delivery : deliveries) {
        delivery.state = DeliveryState::Sending;
        delivery.messageId = messageId;
    }
    return {};
}

Result<int> RoomQueue::waiting(int most)
{
    Result<Query> query = m_database.run(u"SELECT count(*) FROM (SELECT 1 FROM deliveries WHERE "_s + UnsentDeliveries +
                                             u" AND held = 0 LIMIT :most) some"_s,
                                         {{u":most"_s, most}});
    if (!query)
        return failure(query.error());
    return firstRow<int>(*query, [](const QSqlQuery& row) { return row.value(0).toInt(); }).value_or(0);
}

Result<QDateTime> RoomQueue::oldestDue(const QDateTime& now)
{
    const QString ofRoom = u"SELECT min(first.due) FROM (SELECT o.next_attempt_at AS due FROM deliveries o WHERE o."_s +
        UnsentDeliveries +
        u" AND o.held = 0 AND o.state = 'waiting' AND o.system = room.system AND o.channel = room.channel "
        u"ORDER BY o.id LIMIT :most) first WHERE first.due <= :now"_s;
    return firstTime(m_database.run(u"SELECT min(("_s + ofRoom + u")) FROM "_s + roomsWithUnsent() + u" room"_s,
                                    {{u":most"_s, LookedAtInARoom}, {u":now"_s, toSql(now)}}));
}

Result<> RoomQueue::hurry(const ChannelId& room, const QDateTime& now)
{
    SMARTFLEET_TRY(
        m_database.run(u"UPDATE deliveries SET next_attempt_at = :now WHERE "_s + UnsentDeliveries +
                           u" AND held = 0 AND state = 'waiting' AND system = :system AND channel = :room "
                           u"AND next_attempt_at > :now"_s,
                       {{u":now"_s, toSql(now)}, {u":system"_s, LineWorksSystem}, {u":room"_s, room.value}}));
    return {};
}

Result<int> RoomQueue::hurryUnreached(const QDateTime& now, int most, bool countAttempt)
{
    QVariantMap values{{u":now"_s, toSql(now)}, {u":most"_s, most}, {u":back"_s, countAttempt ? 0 : 1}};
    QStringList kinds;
    for (const Error::Kind kind : UnreachedKinds) {
        const QString name = u":kind%1"_s.arg(kinds.size());
        values.insert(name, patternOf(kind));
        kinds += u"last_error LIKE "_s + name;
    }
    Result<Query> query = m_database.run(
        u"UPDATE deliveries SET next_attempt_at = :now, attempts = CASE WHEN attempts > 1 THEN attempts - :back ELSE 1 "
        u"END WHERE id IN (SELECT id FROM deliveries WHERE state = 'waiting' AND attempts > 0 AND held = 0 AND "
        u"next_attempt_at > :now AND ("_s +
            kinds.join(u" OR "_s) + u") ORDER BY urgent DESC, id LIMIT :most)"_s,
        values);
    if (!query)
        return failure(query.error());
    return query->numRowsAffected();
}

Result<int> RoomQueue::unsentOf(SettingId setting, const ChannelId& room)
{
    return firstValue<int>(
        m_database.run(u"SELECT count(*) FROM deliveries WHERE "_s + UnsentDeliveries +
                           u" AND held = 0 AND system = :system AND channel = :room AND setting = :setting"_s,
                       {{u":system"_s, LineWorksSystem}, {u":room"_s, room.value}, {u":setting"_s, setting.value}}));
}

Result<> RoomQueue::holdUntil(SettingId setting, const QDateTime& until)
{
    SMARTFLEET_TRY(m_database.run(u"UPDATE deliveries SET next_attempt_at = :until, held_until = :until, retry_since = "
                                  u":until WHERE setting = :setting AND state = 'waiting' AND held = 1"_s,
                                  {{u":until"_s, toSql(until)}, {u":setting"_s, setting.value}}));
    return {};
}

} // namespace smartfleet
