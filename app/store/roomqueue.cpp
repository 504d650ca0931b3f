// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/roomqueue.h"

#include "app/store/database.h"
#include "app/store/deliveryrow.h"
#include "app/store/historyselection.h"
#include "app/store/sqlvalues.h"

using namespace Qt::StringLiterals;

namespace smartfleet {

QString headsOfRooms()
{
    // from each room to the next one by the index of unsent deliveries, without a look at what lies between
    const auto next = [](const QString& column) {
        return u"(SELECT n."_s + column + u" FROM deliveries n WHERE n."_s + UnsentDeliveries +
            u" AND (n.system, n.channel) > (room.system, room.channel) ORDER BY n.system, n.channel LIMIT 1)"_s;
    };
    const auto oldest = [](const QString& condition) {
        return u"(SELECT min(o.id) FROM deliveries o WHERE o."_s + UnsentDeliveries +
            u" AND o.system = room.system AND o.channel = room.channel"_s + condition + u")"_s;
    };
    return u" FROM (WITH RECURSIVE room(system, channel) AS (SELECT * FROM (SELECT f.system, f.channel FROM deliveries "
           u"f "
           u"WHERE f."_s +
        UnsentDeliveries + u" ORDER BY f.system, f.channel LIMIT 1) first UNION ALL SELECT "_s + next(u"system"_s) +
        u", "_s + next(u"channel"_s) +
        u" FROM room WHERE room.channel IS NOT NULL) SELECT system, channel FROM room WHERE channel IS NOT NULL) room "
        u"JOIN deliveries d ON d.id = coalesce("_s +
        oldest(u" AND o.urgent = 1"_s) + u", "_s + oldest({}) +
        u") WHERE d.state = 'waiting' AND NOT EXISTS (SELECT 1 FROM deliveries s WHERE s.state = 'sending' AND "
        u"s.system = room.system AND s.channel = room.channel)"_s;
}

RoomQueue::RoomQueue(Database& database)
    : m_database(database)
{
}

Result<std::vector<Delivery>> RoomQueue::heads(const QDateTime& now)
{
    Result<Query> query = m_database.run(u"SELECT "_s + DeliveryColumns + headsOfRooms() +
                                             u" AND d.next_attempt_at <= :now ORDER BY d.urgent DESC, d.id"_s,
                                         {{u":now"_s, toSql(now)}});
    if (!query)
        return failure(query.error());
    return allRows<Delivery>(*query, [](const QSqlQuery& row) { return deliveryOf(row); });
}

Result<std::vector<Delivery>> RoomQueue::behind(const Delivery& head, int most)
{
    Result<Query> query =
        m_database.run(u"SELECT "_s + DeliveryColumns + u" FROM deliveries d WHERE d."_s + UnsentDeliveries +
                           u" AND d.state = 'waiting' AND d.urgent = 0 AND d.system = :system AND d.channel = :channel "
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
                                             u" LIMIT :most) some"_s,
                                         {{u":most"_s, most}});
    if (!query)
        return failure(query.error());
    return firstRow<int>(*query, [](const QSqlQuery& row) { return row.value(0).toInt(); }).value_or(0);
}

} // namespace smartfleet
