// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/eventsrepository.h"

#include "app/store/database.h"
#include "app/store/eventcolumns.h"
#include "app/store/historypages.h"
#include "app/store/insertedid.h"
#include "app/store/sqlvalues.h"

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

const QString Columns = u"SELECT "_s + EventColumns + u" FROM events e"_s;

// what was deleted since is told apart by its id
const HistoryTable History = {
    .rows = u"SELECT "_s + EventColumns +
        u", coalesce(c.name, e.company), "
        "coalesce(u.name, e.app_user), coalesce(v.name, nullif(e.device_name, ''), e.vehicle), "
        "(SELECT count(*) FROM deliveries WHERE event = e.seq) FROM events e"_s +
        EventNameJoins,
    .key = u"e.seq"_s};

EventRow rowOf(const QSqlQuery& row)
{
    return {.event = eventOf(row),
            .companyName = row.value(EventColumnCount).toString(),
            .userName = row.value(EventColumnCount + 1).toString(),
            .vehicleName = row.value(EventColumnCount + 2).toString(),
            .deliveries = row.value(EventColumnCount + 3).toInt()};
}

QString textOf(const QString& text)
{
    return text.isNull() ? u""_s : text; // a null text would be stored as NULL
}

} // namespace

EventsRepository::EventsRepository(Database& database)
    : m_database(database)
{
}

Result<std::optional<EventSeq>> EventsRepository::accept(const Event& event, const QByteArray& raw)
{
    std::optional<EventSeq> seq;
    SMARTFLEET_TRY(m_database.transaction([&]() -> Result<> {
        Result<Query> query = m_database.runListed(
            u"INSERT INTO events(source, id, type, occurred_at, received_at, company, app_user, vehicle, device_name, "
            u"data, raw, unmatched, repeats) "
            "VALUES(:source, :id, :type, :occurred, :received, :company, :user, :vehicle, :device, :data, :raw, "
            ":unmatched, 0) ON CONFLICT(source, id) DO NOTHING"_s,
            {{u":source"_s, textOf(event.source)},
             {u":id"_s, textOf(event.id)},
             {u":type"_s, event.type},
             {u":occurred"_s, toSql(event.occurredAt)},
             {u":received"_s, toSql(event.receivedAt)},
             {u":company"_s, textOf(event.company.value)},
             {u":user"_s, textOf(event.user.value)},
             {u":vehicle"_s, textOf(event.vehicle.value)},
             {u":device"_s, textOf(event.deviceName)},
             {u":data"_s, QString::fromUtf8(toJson(event.data))},
             {u":raw"_s, textOf(QString::fromUtf8(raw))},
             {u":unmatched"_s, textOrNull(toString(event.unmatched))}});
        if (!query)
            return failure(query.error());
        if (const std::optional<qint64> id = insertedId(*query))
            seq = EventSeq{*id};
        else
            SMARTFLEET_TRY(
                m_database.run(u"UPDATE events SET repeats = repeats + 1 WHERE source = :source AND id = :id"_s,
                               {{u":source"_s, textOf(event.source)}, {u":id"_s, textOf(event.id)}}));
        return {};
    }));
    return seq;
}

Result<std::optional<Event>> EventsRepository::find(EventSeq seq)
{
    return firstRow<Event>(m_database.run(Columns + u" WHERE seq = :seq"_s, {{u":seq"_s, seq.value}}), eventOf);
}

Result<std::vector<Event>> EventsRepository::list(int limit)
{
    const QString newestFirst = Columns + u" ORDER BY seq DESC"_s;
    return allRows<Event>(limit > 0 ? m_database.run(newestFirst + u" LIMIT :limit"_s, {{u":limit"_s, limit}})
                                    : m_database.run(newestFirst),
                          eventOf);
}

Result<std::vector<EventRow>> EventsRepository::list(const EventFilter& filter)
{
    return allRows<EventRow>(rowsOfPage(m_database, History, selectionOf(filter, m_database.dialect()),
                                        {filter.oldestFirst, filter.limit, filter.offset}),
                             rowOf);
}

Result<int> EventsRepository::count(const EventFilter& filter)
{
    return countSelected(m_database, selectionOf(filter, m_database.dialect()));
}

Result<std::optional<int>> EventsRepository::position(const EventFilter& filter, EventSeq seq)
{
    return positionInList(m_database, History, selectionOf(filter, m_database.dialect()), filter.oldestFirst,
                          seq.value);
}

Result<std::optional<EventRow>> EventsRepository::findRow(EventSeq seq)
{
    return firstRow<EventRow>(m_database.run(History.rows + u" WHERE e.seq = :seq"_s, {{u":seq"_s, seq.value}}), rowOf);
}

Result<QByteArray> EventsRepository::raw(EventSeq seq)
{
    const Result<QString> json =
        firstValue<QString>(m_database.run(u"SELECT raw FROM events WHERE seq = :seq"_s, {{u":seq"_s, seq.value}}));
    return json ? Result<QByteArray>(json->toUtf8()) : failure(json.error());
}

Result<std::vector<EventRow>> EventsRepository::around(const QStringList& companies, const QDateTime& from,
                                                       const QDateTime& until, int limit)
{
    QVariantMap values{{u":from"_s, toSql(from)},
                       {u":until"_s, toSql(until)},
                       {u":earliest"_s, toSql(from.addDays(-1))}, // a clock that is ahead: received before it occurred
                       {u":limit"_s, limit}};
    QString names = u"''"_s; // of no company
    for (qsizetype i = 0; i < companies.size(); ++i) {
        names += u", :company%1"_s.arg(i);
        values.insert(u":company%1"_s.arg(i), companies.at(i));
    }
    // the index holds both times, so that what came days late is found without a look at the events in between
    const QString within = u"SELECT seq FROM events WHERE received_at >= :earliest AND ((occurred_at >= :from AND "
                           "occurred_at < :until) OR (received_at >= :from AND received_at < :until))"_s;
    return allRows<EventRow>(m_database.run(History.rows + u" WHERE e.seq IN ("_s + within + u") AND e.company IN ("_s +
                                                names + u") ORDER BY e.seq LIMIT :limit"_s,
                                            values),
                             rowOf);
}

Result<QDateTime> EventsRepository::lastReceived()
{
    return firstTime(m_database.run(u"SELECT received_at FROM events ORDER BY seq DESC LIMIT 1"_s));
}

Result<std::vector<Event>> EventsRepository::latestOf(const CompanyId& company, int limit)
{
    return allRows<Event>(
        m_database.run(Columns + u" WHERE company = :company ORDER BY received_at DESC, seq DESC LIMIT :limit"_s,
                       {{u":company"_s, textOf(company.value)}, {u":limit"_s, limit}}),
        eventOf);
}

Result<EventNames> EventsRepository::names(const Event& event)
{
    Result<Query> query = m_database.run(
        u"SELECT (SELECT name FROM companies WHERE id = :company), (SELECT name FROM users WHERE id = :user), "
        "(SELECT name FROM vehicles WHERE id = :vehicle), (SELECT plate FROM vehicles WHERE id = :vehicle)"_s,
        {{u":company"_s, textOf(event.company.value)},
         {u":user"_s, textOf(event.user.value)},
         {u":vehicle"_s, textOf(event.vehicle.value)}});
    if (!query)
        return failure(query.error());
    const auto found = firstRow<EventNames>(*query, [](const QSqlQuery& row) { return namesOf(row, 0); });
    return withStandIns(found.value_or(EventNames()), event);
}

Result<qint64> EventsRepository::count()
{
    return firstValue<qint64>(m_database.run(u"SELECT count(*) FROM events"_s));
}

Result<std::vector<EventSeq>> EventsRepository::unaccounted()
{
    return allRows<EventSeq>(
        m_database.run(
            u"SELECT seq FROM events e WHERE unmatched IS NULL AND NOT EXISTS (SELECT 1 FROM deliveries WHERE event = e.seq) ORDER BY seq"_s),
        [](const QSqlQuery& row) { return EventSeq{row.value(0).toLongLong()}; });
}

} // namespace smartfleet
