// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/deliveriesrepository.h"

#include "app/store/database.h"
#include "app/store/deliveryrow.h"
#include "app/store/historypages.h"
#include "app/store/insertedid.h"
#include "app/store/roomqueue.h"
#include "app/store/sqlvalues.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

// the conditions of the two partial indexes, written out wherever these are to serve
const QString IsUnsent = UnsentDeliveries;
const QString IsSettled = SettledDeliveries;

// LINE WORKS may ask for a wait as long as this; nothing is put off for longer
constexpr qint64 DayMilliseconds = qint64{24} * 3600 * 1000;

// what was deleted since is told apart by its id
const HistoryTable History = {
    .rows = u"SELECT "_s + DeliveryColumns +
        u", e.id, e.source, e.type, e.occurred_at, e.company, coalesce(c.name, e.company), e.vehicle, "
        u"coalesce(v.name, nullif(e.device_name, ''), e.vehicle) FROM deliveries d JOIN events e ON e.seq = d.event "
        u"LEFT JOIN companies c ON c.id = e.company LEFT JOIN vehicles v ON v.id = e.vehicle"_s,
    .key = u"d.id"_s};

DeliveryRow rowOf(const QSqlQuery& row)
{
    const auto text = [&row](int column) {
        return row.value(DeliveryColumnCount + column).toString();
    };
    return {.delivery = deliveryOf(row),
            .eventId = text(0),
            .source = text(1),
            .type = text(2),
            .occurredAt = timeFromSql(row.value(DeliveryColumnCount + 3)),
            .company = {text(4)},
            .companyName = text(5),
            .vehicle = {text(6)},
            .vehicleName = text(7)};
}

} // namespace

DeliveriesRepository::DeliveriesRepository(Database& database)
    : m_database(database)
{
}

Result<DeliveryId> DeliveriesRepository::add(const Delivery& delivery)
{
    const QDateTime since = delivery.retrySince.isValid() ? delivery.retrySince : delivery.createdAt;
    const QDateTime due = delivery.nextAttemptAt.isValid() ? delivery.nextAttemptAt : delivery.createdAt;
    DeliveryId id;
    SMARTFLEET_TRY(m_database.transaction([&]() -> Result<> {
        Result<Query> query = m_database.runListed(
            u"INSERT INTO deliveries(event, setting, tab, system, channel, urgent, state, attempts, message_id, "
            u"possibly_repeated, last_error, created_at, retry_since, next_attempt_at, sent_at, held, held_until, "
            "folded) VALUES(:event, :setting, :tab, :system, :channel, :urgent, :state, :attempts, :message, "
            ":repeated, :error, :created, :since, :next, :sent, :held, :until, :folded)"_s,
            {{u":event"_s, delivery.event.value},
             {u":setting"_s, delivery.setting.value},
             {u":tab"_s, toString(delivery.tab)},
             {u":system"_s, delivery.system},
             {u":channel"_s, delivery.channel.value},
             {u":urgent"_s, delivery.urgent ? 1 : 0},
             {u":state"_s, toString(delivery.state)},
             {u":attempts"_s, delivery.attempts},
             {u":message"_s, textOrNull(delivery.messageId)},
             {u":repeated"_s, delivery.possiblyRepeated ? 1 : 0},
             {u":error"_s, toSql(delivery.lastError)},
             {u":created"_s, toSql(delivery.createdAt)},
             {u":since"_s, toSql(since)},
             {u":next"_s, toSql(due)},
             {u":sent"_s, toSql(delivery.sentAt)},
             {u":held"_s, delivery.isHeld ? 1 : 0},
             {u":until"_s, toSql(delivery.heldUntil)},
             {u":folded"_s, delivery.folded}});
        if (!query)
            return failure(query.error());
        id.value = insertedId(*query).value_or(0);
        return {};
    }));
    return id;
}

Result<std::vector<DeliveryRow>> DeliveriesRepository::list(const DeliveryFilter& filter)
{
    return allRows<DeliveryRow>(rowsOfPage(m_database, History, selectionOf(filter, m_database.dialect()),
                                           {filter.oldestFirst, filter.limit, filter.offset}),
                                rowOf);
}

Result<int> DeliveriesRepository::count(const DeliveryFilter& filter)
{
    return countSelected(m_database, selectionOf(filter, m_database.dialect()));
}

Result<std::optional<int>> DeliveriesRepository::position(const DeliveryFilter& filter, DeliveryId id)
{
    return positionInList(m_database, History, selectionOf(filter, m_database.dialect()), filter.oldestFirst, id.value);
}

Result<std::vector<DeliveryRow>> DeliveriesRepository::ofEvent(EventSeq event)
{
    return allRows<DeliveryRow>(
        m_database.run(History.rows + u" WHERE d.event = :event ORDER BY d.id"_s, {{u":event"_s, event.value}}), rowOf);
}

Result<std::optional<DeliveryRow>> DeliveriesRepository::find(DeliveryId id)
{
    return firstRow<DeliveryRow>(m_database.run(History.rows + u" WHERE d.id = :id"_s, {{u":id"_s, id.value}}), rowOf);
}

Result<QDateTime> DeliveriesRepository::lastSent()
{
    return firstTime(m_database.run(u"SELECT max(sent_at) FROM deliveries WHERE sent_at IS NOT NULL"_s));
}

Result<DeliveryCounts> DeliveriesRepository::counts()
{
    Result<Query> query =
        m_database.run(u"SELECT state, count(*) FROM deliveries WHERE "_s + IsUnsent +
                       u" GROUP BY state UNION ALL SELECT state, count(*) FROM deliveries WHERE "_s + IsSettled +
                       u" GROUP BY state UNION ALL SELECT 'held', count(*) FROM deliveries WHERE "
                       u"held = 1 AND state = 'waiting'"_s);
    if (!query)
        return failure(query.error());
    DeliveryCounts counts;
    while (query->next()) {
        const int number = query->value(1).toInt();
        if (query->value(0).toString() == u"held") {
            counts.held = number;
            continue;
        }
        switch (deliveryStateFromString(query->value(0).toString()).value_or(DeliveryState::Failed)) {
        case DeliveryState::Waiting:
            counts.waiting = number;
            break;
        case DeliveryState::Sending:
            counts.sending = number;
            break;
        case DeliveryState::Sent:
            counts.sent = number;
            break;
        case DeliveryState::Failed:
            counts.failed = number;
            break;
        case DeliveryState::Cancelled:
            counts.cancelled = number;
            break;
        }
    }
    query->finish();
    return counts;
}

Result<DeliveryCounts> DeliveriesRepository::unfinished()
{
    const auto number = [](const QString& condition) {
        return u"(SELECT count(*) FROM deliveries WHERE "_s + condition + u')';
    };
    Result<Query> query = m_database.run(u"SELECT "_s + number(IsUnsent) + u", "_s + number(u"state = 'sending'"_s) +
                                         u", "_s + number(u"state = 'failed' AND "_s + IsSettled));
    if (!query)
        return failure(query.error());
    return firstRow<DeliveryCounts>(*query,
                                    [](const QSqlQuery& row) {
                                        const int unsent = row.value(0).toInt();
                                        const int sending = row.value(1).toInt();
                                        return DeliveryCounts{.waiting = unsent - sending,
                                                              .sending = sending,
                                                              .failed = row.value(2).toInt()};
                                    })
        .value_or(DeliveryCounts());
}

Result<std::vector<Delivery>> DeliveriesRepository::claim(const QDateTime& now, int rooms)
{
    std::vector<Delivery> claimed;
    SMARTFLEET_TRY(m_database.transaction([&]() -> Result<> {
        SMARTFLEET_TRY(releaseHeld(m_database, now));
        Result<Query> query =
            m_database.run(u"SELECT "_s + DeliveryColumns + headsOfRooms() +
                               u" AND d.next_attempt_at <= :now ORDER BY d.urgent DESC, d.id LIMIT :rooms"_s,
                           {{u":now"_s, toSql(now)}, {u":rooms"_s, rooms}});
        if (!query)
            return failure(query.error());
        claimed = allRows<Delivery>(*query, [](const QSqlQuery& row) { return deliveryOf(row); });
        for (Delivery& delivery : claimed) {
            delivery.state = DeliveryState::Sending;
            if (delivery.messageId.isEmpty())
                delivery.messageId = QUuid::createUuid().toString(QUuid::WithoutBraces);
            SMARTFLEET_TRY(
                m_database.run(u"UPDATE deliveries SET state = 'sending', message_id = :message WHERE id = :id"_s,
                               {{u":message"_s, delivery.messageId}, {u":id"_s, delivery.id.value}}));
        }
        return {};
    }));
    return claimed;
}

Result<QDateTime> DeliveriesRepository::nextDue()
{
    return firstTime(m_database.run(u"SELECT min(due) FROM (SELECT min(d.next_attempt_at) AS due"_s + headsOfRooms() +
                                    u" UNION ALL SELECT min(next_attempt_at) FROM deliveries WHERE held = 1 AND "
                                    u"state = 'waiting') next"_s));
}

Result<> DeliveriesRepository::markSent(DeliveryId id, const QDateTime& now)
{
    SMARTFLEET_TRY(m_database.runListed(
        u"UPDATE deliveries SET state = 'sent', sent_at = :now, last_error = NULL WHERE id = :id"_s,
        {{u":now"_s, toSql(now)}, {u":id"_s, id.value}}));
    return {};
}

Result<> DeliveriesRepository::markWaiting(DeliveryId id, const Error& why, const QDateTime& next, bool countAttempt,
                                           bool possiblyRepeated)
{
    SMARTFLEET_TRY(m_database.run(
        u"UPDATE deliveries SET state = 'waiting', last_error = :error, next_attempt_at = :next, "
        "attempts = attempts + :counted, possibly_repeated = CASE WHEN :repeated = 1 THEN 1 ELSE possibly_repeated END WHERE id = :id"_s,
        {{u":error"_s, toSql(std::optional(why))},
         {u":next"_s, toSql(next)},
         {u":counted"_s, countAttempt ? 1 : 0},
         {u":repeated"_s, possiblyRepeated ? 1 : 0},
         {u":id"_s, id.value}}));
    return {};
}

Result<> DeliveriesRepository::markFailed(DeliveryId id, const Error& why)
{
    SMARTFLEET_TRY(m_database.run(
        u"UPDATE deliveries SET state = 'failed', last_error = :error, attempts = attempts + 1 WHERE id = :id"_s,
        {{u":error"_s, toSql(std::optional(why))}, {u":id"_s, id.value}}));
    return {};
}

Result<> DeliveriesRepository::giveBack(DeliveryId id)
{
    SMARTFLEET_TRY(m_database.run(u"UPDATE deliveries SET state = 'waiting' WHERE id = :id AND state = 'sending'"_s,
                                  {{u":id"_s, id.value}}));
    return {};
}

Result<int> DeliveriesRepository::followClock(const QDateTime& now, std::chrono::milliseconds back)
{
    int sooner = 0;
    SMARTFLEET_TRY(m_database.transaction([&]() -> Result<> {
        const QString isWrong =
            u"(created_at > :now OR (retry_since > :now AND :back = 0) OR next_attempt_at - :back - :now > :day)"_s;
        Result<Query> query = m_database.run(
            u"UPDATE deliveries SET next_attempt_at = CASE WHEN "_s + isWrong +
                u" OR next_attempt_at - :back < :now THEN :now ELSE next_attempt_at - :back END WHERE "_s + IsUnsent +
                u" AND held = 0 AND state = 'waiting' AND next_attempt_at > :now AND ("_s + isWrong +
                u" OR (last_error IS NOT NULL AND :back > 0))"_s,
            {{u":now"_s, toSql(now)}, {u":back"_s, qint64(back.count())}, {u":day"_s, DayMilliseconds}});
        if (!query)
            return failure(query.error());
        sooner = query->numRowsAffected();
        SMARTFLEET_TRY(m_database.run(u"UPDATE deliveries SET retry_since = :now WHERE "_s + IsUnsent +
                                          u" AND held = 0 AND retry_since > :now"_s,
                                      {{u":now"_s, toSql(now)}}));
        const QString hour = u"next_attempt_at - :day * ((next_attempt_at - :now - 1) / :day)"_s;
        Result<Query> held = m_database.run(
            u"UPDATE deliveries SET held_until = %1, retry_since = %1, next_attempt_at = %1 WHERE held = 1 AND state = "
            "'waiting' AND created_at - :now >= :day AND next_attempt_at - :now > :day"_s.arg(hour),
            {{u":now"_s, toSql(now)}, {u":day"_s, DayMilliseconds}});
        if (!held)
            return failure(held.error());
        sooner += held->numRowsAffected();
        return {};
    }));
    return sooner;
}

Result<> DeliveriesRepository::lengthenWindows(const QDateTime& now, std::chrono::milliseconds by)
{
    SMARTFLEET_TRY(m_database.run(
        u"UPDATE deliveries SET retry_since = CASE WHEN retry_since + :by > :now THEN :now ELSE retry_since + :by END "
        u"WHERE "_s +
            IsUnsent + u" AND held = 0 AND retry_since < :now"_s,
        {{u":now"_s, toSql(now)}, {u":by"_s, qint64(by.count())}}));
    return {};
}

Result<int> DeliveriesRepository::recoverInterrupted(const QDateTime& now)
{
    Result<Query> query = m_database.run(
        u"UPDATE deliveries SET state = 'waiting', possibly_repeated = 1, next_attempt_at = :now WHERE "_s + IsUnsent +
            u" AND state = 'sending'"_s,
        {{u":now"_s, toSql(now)}});
    if (!query)
        return failure(query.error());
    return query->numRowsAffected();
}

Result<int> DeliveriesRepository::retry(const std::vector<DeliveryId>& ids, const QDateTime& now)
{
    const QString again =
        u"UPDATE deliveries SET state = 'waiting', attempts = 0, retry_since = :now, next_attempt_at = :now WHERE "_s +
        IsSettled + u" AND state = 'failed'"_s;
    int count = 0;
    SMARTFLEET_TRY(m_database.transaction([&]() -> Result<> {
        if (ids.empty()) {
            Result<Query> query = m_database.run(again, {{u":now"_s, toSql(now)}});
            if (!query)
                return failure(query.error());
            count = query->numRowsAffected();
            return {};
        }
        for (const DeliveryId id : ids) {
            const auto row = find(id);
            if (!row)
                return failure(row.error());
            if (!*row)
                return failure(Error::Kind::NotFound, u"delivery_not_found"_s, {QString::number(id.value)});
            if ((*row)->delivery.state != DeliveryState::Failed)
                return failure(Error::Kind::Conflict, u"delivery_not_failed"_s, {QString::number(id.value)});
            SMARTFLEET_TRY(m_database.run(again + u" AND id = :id"_s, {{u":now"_s, toSql(now)}, {u":id"_s, id.value}}));
            ++count;
        }
        return {};
    }));
    return count;
}

} // namespace smartfleet
