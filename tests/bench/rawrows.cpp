// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/rawrows.h"

#include "tests/bench/engine.h"

#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlRecord>

using namespace Qt::StringLiterals;

namespace smartfleet::bench {

namespace {

QString fileOf(const QString& folder)
{
    return folder + u"/smartfleet.db"_s;
}

void execute(QSqlQuery& query)
{
    if (!query.exec())
        qFatal("%s", qPrintable(query.lastError().text()));
}

void execute(const QSqlDatabase& database, const QString& sql)
{
    QSqlQuery query(database);
    if (!query.exec(sql))
        qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
}

/// A connection of its own to the file, for as long as it lives.
class RawConnection
{
public:
    explicit RawConnection(const QString& file)
        : m_name(file)
        , database(QSqlDatabase::addDatabase(u"QSQLITE"_s, file))
    {
        database.setDatabaseName(file);
        if (!database.open())
            qFatal("%s can't be opened", qPrintable(file));
        execute(database, u"PRAGMA journal_mode = WAL"_s);
        execute(database, u"PRAGMA synchronous = FULL"_s);
    }
    ~RawConnection()
    {
        database = {};
        QSqlDatabase::removeDatabase(m_name);
    }
    RawConnection(const RawConnection&) = delete;
    RawConnection& operator=(const RawConnection&) = delete;

private:
    QString m_name;

public:
    QSqlDatabase database;
};

QVariantList columns(const QSqlQuery& query)
{
    QVariantList values;
    for (int i = 0; i < query.record().count(); ++i)
        values += query.value(i);
    return values;
}

QString insertInto(const QString& table, qsizetype columns)
{
    QStringList places;
    for (qsizetype i = 0; i < columns; ++i)
        places += u"?"_s;
    return u"INSERT INTO %1 VALUES(%2)"_s.arg(table, places.join(u','));
}

void insert(QSqlQuery& statement, const QVariantList& values)
{
    for (int i = 0; i < int(values.size()); ++i)
        statement.bindValue(i, values.at(i));
    execute(statement);
}

} // namespace

std::vector<StoredEvent> readRows(const QString& folder, const QString& source)
{
    const RawConnection connection(fileOf(folder));
    QSqlQuery events(connection.database), deliveries(connection.database);
    events.setForwardOnly(true);
    deliveries.setForwardOnly(true);
    events.prepare(u"SELECT * FROM events WHERE source = ? ORDER BY seq"_s);
    deliveries.prepare(u"SELECT * FROM deliveries WHERE event = ? ORDER BY id"_s);
    events.bindValue(0, source);
    execute(events);
    std::vector<StoredEvent> rows;
    while (events.next()) {
        StoredEvent row{columns(events), {}};
        deliveries.bindValue(0, row.event.at(0));
        execute(deliveries);
        while (deliveries.next())
            row.deliveries.push_back(columns(deliveries));
        rows.push_back(std::move(row));
    }
    return rows;
}

double rawRate(const QString& folder, const std::vector<StoredEvent>& rows, int together, RawTables tables)
{
    must(Store::open({.folder = folder})); // makes the tables, and lets go of them
    const RawConnection connection(fileOf(folder));
    const QSqlDatabase& database = connection.database;
    QString events = u"events"_s;
    QString deliveries = u"deliveries"_s;
    if (tables == RawTables::KeyAlone) {
        for (QString* table : {&events, &deliveries}) {
            const QString bare = u"bare_"_s + *table;
            execute(database, u"CREATE TABLE %1 AS SELECT * FROM %2 WHERE false"_s.arg(bare, *table));
            *table = bare;
        }
        execute(database, u"CREATE UNIQUE INDEX bare_key ON bare_events(source, id)"_s);
    }
    QSqlQuery event(database), delivery(database);
    if (!event.prepare(insertInto(events, rows.front().event.size())) ||
        !delivery.prepare(insertInto(deliveries, rows.front().deliveries.front().size())))
        qFatal("%s", qPrintable(event.lastError().text() + delivery.lastError().text()));
    QElapsedTimer took;
    took.start();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i % std::size_t(together) == 0)
            execute(database, u"BEGIN IMMEDIATE"_s);
        insert(event, rows[i].event);
        for (const QVariantList& values : rows[i].deliveries)
            insert(delivery, values);
        if (i % std::size_t(together) == std::size_t(together) - 1 || i == rows.size() - 1)
            execute(database, u"COMMIT"_s);
    }
    return double(rows.size()) * 1e9 / double(took.nsecsElapsed());
}

} // namespace smartfleet::bench
