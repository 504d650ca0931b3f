// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/database.h"

#include "app/core/logging.h"
#include "app/store/migrations.h"
#include "app/store/sqlitefile.h"

#include <QDateTime>
#include <QSqlError>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

// SQLite's primary result codes, https://www.sqlite.org/rescode.html
enum SqliteCode {
    Perm = 3,
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    CantOpen = 14,
    NotADatabase = 26
};

QString codeOf(int sqliteCode)
{
    switch (sqliteCode & 0xFF) {
    case Busy:
    case Locked:
        return u"store_locked"_s;
    case Perm:
    case ReadOnly:
        return u"store_read_only"_s;
    case Full:
        return u"store_disk_full"_s;
    case Corrupt:
    case NotADatabase:
        return u"store_damaged"_s;
    default:
        return u"store_unavailable"_s;
    }
}

bool isRead(const QString& sql)
{
    return sql.startsWith(u"SELECT"_s) || sql.startsWith(u"EXPLAIN"_s) || sql.startsWith(u"PRAGMA"_s) ||
        sql.startsWith(u"WITH"_s);
}

} // namespace

Error storeError(const QSqlError& error)
{
    return {Error::Kind::Storage, codeOf(error.nativeErrorCode().toInt()), {}, error.text()};
}

Result<std::unique_ptr<Database>> Database::open(const StoreLocation& location)
{
    if (!location.url.isEmpty())
        return failure(Error::Kind::Invalid, u"database_url_unsupported"_s);
    const QString file = location.folder + u"/smartfleet.db"_s;
    if (!location.readOnly)
        SMARTFLEET_TRY(prepareSqliteFile(location.folder, file));
    const Result<int> version = inspectSqliteFile(file);
    if (!version)
        return failure(version.error());
    if (*version > newestSchemaVersion())
        return failure(Error::Kind::Storage, u"store_newer_version"_s,
                       {QString::number(*version), QString::number(newestSchemaVersion())});

    std::unique_ptr<Database> database(new Database);
    database->m_connectionName = QUuid::createUuid().toString();
    database->m_checkpoint = location.checkpoint;
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, database->m_connectionName);
    connection.setDatabaseName(file);
    connection.setConnectOptions(location.readOnly ? u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"_s
                                                   : u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!connection.open())
        return failure(storeError(connection.lastError()));
    const QStringList pragmas = location.readOnly
        ? QStringList{u"PRAGMA foreign_keys = ON"_s}
        : QStringList{u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s, u"PRAGMA foreign_keys = ON"_s};
    for (const QString& pragma : pragmas) {
        QSqlQuery query(connection);
        if (!query.exec(pragma))
            return failure(storeError(query.lastError()));
    }
    if (!location.readOnly)
        SMARTFLEET_TRY(database->migrate(*version, newestSchemaVersion()));
    return database;
}

Database::~Database()
{
    QSqlDatabase::removeDatabase(m_connectionName);
}

Result<> Database::migrate(int from, int to)
{
    for (const Migration& migration : migrations()) {
        if (migration.number <= from || migration.number > to)
            continue;
        SMARTFLEET_TRY(transaction([&]() -> Result<> {
            if (migration.number == 1)
                SMARTFLEET_TRY(run(
                    u"CREATE TABLE schema_migration(version INTEGER PRIMARY KEY, name TEXT NOT NULL, applied_at INTEGER NOT NULL)"_s));
            for (const QString& statement : migration.statements)
                SMARTFLEET_TRY(run(statement));
            SMARTFLEET_TRY(
                run(u"INSERT INTO schema_migration(version, name, applied_at) VALUES(:version, :name, :at)"_s,
                    {{u":version"_s, migration.number},
                     {u":name"_s, migration.name},
                     {u":at"_s, QDateTime::currentMSecsSinceEpoch()}}));
            return {};
        }));
    }
    return {};
}

Result<QSqlQuery> Database::run(const QString& sql, const QVariantMap& values)
{
    const bool isOwnTransaction = !m_inTransaction && !isRead(sql);
    if (isOwnTransaction && m_checkpoint)
        m_checkpoint("store:commit");
    QSqlQuery query(QSqlDatabase::database(m_connectionName, false));
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return failure(storeError(query.lastError()));
    for (auto value = values.begin(); value != values.end(); ++value)
        query.bindValue(value.key(), value.value());
    if (!query.exec()) {
        qCWarning(logStore) << query.lastError().text();
        const Error error = storeError(query.lastError());
        query.finish();
        return failure(error);
    }
    if (isOwnTransaction && m_checkpoint)
        m_checkpoint("store:committed");
    return query;
}

Result<> Database::transaction(const std::function<Result<>()>& work)
{
    if (m_inTransaction)
        return work();
    QSqlDatabase connection = QSqlDatabase::database(m_connectionName, false);
    const auto plain = [&connection](const QString& sql) -> Result<> {
        QSqlQuery query(connection);
        return query.exec(sql) ? Result<>() : failure(storeError(query.lastError()));
    };
    // IMMEDIATE: a transaction that reads first and writes later could otherwise fail in its middle
    SMARTFLEET_TRY(plain(u"BEGIN IMMEDIATE"_s));
    m_inTransaction = true;
    Result<> result = work();
    m_inTransaction = false;
    if (result) {
        if (m_checkpoint)
            m_checkpoint("store:commit");
        result = plain(u"COMMIT"_s);
        if (result && m_checkpoint)
            m_checkpoint("store:committed");
    }
    if (!result)
        (void)plain(u"ROLLBACK"_s); // the first error is the one to tell; SQLite may have rolled back by itself
    return result;
}

Result<QStringList> Database::integrityProblems()
{
    QStringList problems;
    for (const QString& pragma : {u"PRAGMA integrity_check"_s, u"PRAGMA foreign_key_check"_s}) {
        Result<QSqlQuery> query = run(pragma);
        if (!query)
            return failure(query.error());
        while (query->next()) {
            if (const QString text = query->value(0).toString(); text != u"ok"_s)
                problems += text;
        }
        query->finish();
    }
    return problems;
}

Result<int> Database::schemaVersion()
{
    Result<QSqlQuery> query = run(u"SELECT max(version) FROM schema_migration"_s);
    if (!query)
        return failure(query.error());
    const int version = query->next() ? query->value(0).toInt() : 0;
    query->finish();
    return version;
}

int Database::newestSchemaVersion()
{
    return migrations().back().number;
}

} // namespace smartfleet
