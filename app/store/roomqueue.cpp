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
/// the index, without a look at what lies between. SQLite passes over a whole room only where a single column is the
/// greater one.
QString roomsWithUnsent()
{
    const auto first = [](const QString& condition, const QString& order) {
        return u"(SELECT n.id FROM deliveries n WHERE n."_s + UnsentDeliveries + u" AND n.held = 0 AND "_s + condition +
            u" ORDER BY "_s + order + u", n.id LIMIT 1)"_s;
    };
    return u"(WITH RECURSIVE room(system, channel) AS (SELECT * FROM (SELECT f.system, f.channel FROM deliveries f "
           u"WHERE f."_s +
        UnsentDeliveries +
        u" AND f.held = 0 ORDER BY f.system, f.channel LIMIT 1) first UNION ALL SELECT other.system, other.channel "
        u"FROM room CROSS JOIN deliveries other WHERE other.id = coalesce("_s +
        first(u"n.system = room.system AND n.channel > room.channel"_s, u"n.channel"_s) + u", "_s +
        first(u"n.system > room.system"_s, u"n.system, n.channel"_s) + u")) SELECT system, channel FROM room)"_s;
}

/// SQL of the delivery that the room sends next.
QString headOfRoom()
{
    const auto oldest = [](const QString& condition) {
        return u"(SELECT min(o.id) FROM deliveries o WHERE o."_s + UnsentDeliveries +
            u" AND o.system = room.system AND o.channel = room.channel"_s + condition + u")"_s;
    };
    return u"coalesce("_s + oldest(u" AND o.urgent = 1"_s) + u", "_s + oldest(u" AND o.held = 0"_s) + u")"_s;
}

/// SQL for whether the room is known to fail: then it has an attempt now and then, and what waits in it rests.
QString roomFails()
{
    return u"EXISTS (SELECT 1 FROM room_failures f JOIN notification_settings s ON s.id = f.setting WHERE "
           "f.works_since IS NULL AND s.tab = 'company' AND s.system = room.system AND s.channel = room.channel)"_s;
}

} // namespace

QString headsOfRooms()
{
    return u" FROM "_s + roomsWithUnsent() + u" room JOIN deliveries d ON d.id = "_s + headOfRoom() +
        u" WHERE d.state = 'waiting' AND NOT EXISTS (SELECT 1 FROM deliveries s WHERE s.state = 'sending' AND "
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
                m_database.runListed(u"UPDATE deliveries SET state = 'sending', message_id = :message WHERE id = :id"_s,
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

Result<int> RoomQueue::waitingToGo(int most)
{
    const auto anyFails =
        firstValue<bool>(m_database.run(u"SELECT EXISTS (SELECT 1 FROM room_failures WHERE works_since IS NULL)"_s));
    SMARTFLEET_TRY(anyFails);
    if (!*anyFails)
        return waiting(most);
    // SQLite keeps the order of a CROSS JOIN: from room to room, whatever rests in those that fail
    return firstValue<int>(m_database.run(u"SELECT count(*) FROM (SELECT 1 FROM "_s + roomsWithUnsent() +
                                              u" room CROSS JOIN deliveries d WHERE d."_s + UnsentDeliveries +
                                              u" AND d.held = 0 AND d.system = room.system AND d.channel = "
                                              "room.channel AND NOT "_s +
                                              roomFails() + u" LIMIT :most) some"_s,
                                          {{u":most"_s, most}}));
}

Result<QDateTime> RoomQueue::oldestDue(const QDateTime& now)
{
    const QString ofRoom = u"SELECT min(first.due) FROM (SELECT o.next_attempt_at AS due FROM deliveries o WHERE o."_s +
        UnsentDeliveries +
        u" AND o.held = 0 AND o.state = 'waiting' AND o.system = room.system AND o.channel = room.channel "
        u"ORDER BY o.id LIMIT :most) first WHERE first.due <= :now"_s;
    const QString ofFailingRoom = u"SELECT h.next_attempt_at FROM deliveries h WHERE h.id = "_s + headOfRoom() +
        u" AND h.state = 'waiting' AND h.next_attempt_at <= :now"_s;
    return firstTime(m_database.run(u"SELECT min(CASE WHEN "_s + roomFails() + u" THEN ("_s + ofFailingRoom +
                                        u") ELSE ("_s + ofRoom + u") END) FROM "_s + roomsWithUnsent() + u" room"_s,
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

Result<> RoomQueue::move(SettingId setting, const ChannelId& from, const ChannelId& to, const QDateTime& now)
{
    SMARTFLEET_TRY(m_database.run(
        u"UPDATE deliveries SET channel = :to, next_attempt_at = CASE WHEN held = 0 AND next_attempt_at > :now THEN "
        ":now ELSE next_attempt_at END WHERE setting = :setting AND state = 'waiting' AND channel = :from"_s,
        {{u":to"_s, to.value}, {u":from"_s, from.value}, {u":now"_s, toSql(now)}, {u":setting"_s, setting.value}}));
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
