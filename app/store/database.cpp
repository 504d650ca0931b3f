// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/database.h"

#include "app/core/logging.h"
#include "app/store/migrations.h"
#include "app/store/sqlitefile.h"
#include "app/store/sqlvalues.h"

#include <QDateTime>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

// SQLite's result codes, https://www.sqlite.org/rescode.html
enum SqliteCode {
    Perm = 3,
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    NotADatabase = 26,
    IoErrorWrite = IoError | (3 << 8),
    IoErrorFsync = IoError | (4 << 8),
    IoErrorDirFsync = IoError | (5 << 8),
    IoErrorTruncate = IoError | (6 << 8),
    IoErrorShmSize = IoError | (19 << 8), // the shared memory beside the file can't grow
};

QString codeOf(int sqliteCode)
{
    switch (sqliteCode) {
    case IoErrorShmSize:
        return u"store_disk_full"_s;
    case IoErrorWrite: // a share of the disk that is used up, or a limit, is told in this way as well
    case IoErrorFsync:
    case IoErrorDirFsync:
    case IoErrorTruncate:
        return u"store_write_failed"_s;
    default:
        break;
    }
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

constexpr std::chrono::milliseconds PatienceOfTheRefused(100);

bool isRead(const QString& sql)
{
    return sql.startsWith(u"SELECT"_s) || sql.startsWith(u"EXPLAIN"_s) || sql.startsWith(u"PRAGMA"_s);
}

Error newerVersion(int version)
{
    return {Error::Kind::Storage,
            u"store_newer_version"_s,
            {QString::number(version), QString::number(Database::newestSchemaVersion())}};
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
    if (!location.readOnly && !QFileInfo::exists(file))
        SMARTFLEET_TRY(create(file, location));
    const Result<int> version = inspectSqliteFile(file, newestSchemaVersion(), location.busyTimeout);
    SMARTFLEET_TRY(version);
    if (*version > newestSchemaVersion())
        return failure(newerVersion(*version));
    if (!location.readOnly && !isWritableSqliteFile(file))
        return failure(Error::Kind::Storage, u"store_read_only"_s, {}, file);

    if (!location.readOnly)
        removeLeftDrafts(file);
    Result<std::unique_ptr<Database>> database = connect(file, location);
    if (!database || location.readOnly || *version == newestSchemaVersion())
        return database;
    // all missing steps or none: where the last can't be taken, the file stays what an older program can read
    SMARTFLEET_TRY((*database)->transaction([&database] { return (*database)->migrate(); }));
    return database;
}

// A new file gets its name when it is complete, so that no other program ever meets half of one.
Result<> Database::create(const QString& file, const StoreLocation& location)
{
    SMARTFLEET_TRY(makeDataFolder(location.folder));
    const QString draft = draftOf(file);
    const auto build = [&]() -> Result<> {
        SMARTFLEET_TRY(makePrivateFile(draft));
        {
            const Result<std::unique_ptr<Database>> database = connect(draft, location);
            SMARTFLEET_TRY(database ? (*database)->migrate() : failure(database.error()));
        }
        return publishSqliteFile(draft, file);
    };
    const Result<> built = build();
    removeSqliteFile(draft); // there only if it failed, or if another program was quicker
    return built;
}

Result<std::unique_ptr<Database>> Database::connect(const QString& file, const StoreLocation& location)
{
    std::unique_ptr<Database> database(new Database);
    database->m_connectionName = QUuid::createUuid().toString();
    database->m_statements = std::make_shared<Statements>(database->m_connectionName);
    database->m_checkpoint = location.checkpoint;
    database->m_patience = location.busyTimeout;
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, database->m_connectionName);
    connection.setDatabaseName(file);
    connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(location.busyTimeout.count()) +
                                 (location.readOnly ? u";QSQLITE_OPEN_READONLY"_s : QString()));
    if (!connection.open())
        return failure(storeError(connection.lastError()));
    if (!location.readOnly) {
        if (QFileInfo(file).size() == 0) // only an empty one may choose to shrink in steps, see filesize.h
            SMARTFLEET_TRY(database->execute(u"PRAGMA auto_vacuum = INCREMENTAL"_s));
        SMARTFLEET_TRY(database->execute(u"PRAGMA journal_mode = WAL"_s));
        SMARTFLEET_TRY(database->execute(u"PRAGMA synchronous = FULL"_s));
        // Pages. Under load the same ones are written again and again: each goes back to the file a quarter as often.
        SMARTFLEET_TRY(database->execute(u"PRAGMA wal_autocheckpoint = 4000"_s));
    }
    SMARTFLEET_TRY(database->execute(u"PRAGMA foreign_keys = ON"_s));
    return database;
}

Database::~Database()
{
    m_statements.reset();
    QSqlDatabase::removeDatabase(m_connectionName);
}

Result<> Database::migrate()
{
    SMARTFLEET_TRY(run(u"CREATE TABLE IF NOT EXISTS schema_migration(version INTEGER PRIMARY KEY, name TEXT NOT NULL, "
                       "applied_at BIGINT NOT NULL)"_s));
    const Result<int> version = schemaVersion(); // read again: another program may have been quicker
    SMARTFLEET_TRY(version);
    if (*version > newestSchemaVersion())
        return failure(newerVersion(*version));
    for (const Migration& migration : migrations()) {
        if (migration.number <= *version)
            continue;
        SMARTFLEET_TRY(transaction([&]() -> Result<> {
            for (QString statement : migration.statements)
                SMARTFLEET_TRY(run(statement.replace(IdentityColumn, m_dialect.identity)));
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

Result<> Database::execute(const QString& sql)
{
    QSqlQuery query(QSqlDatabase::database(m_connectionName, false));
    if (!query.exec(sql))
        return failure(storeError(query.lastError()));
    return {};
}

Result<> Database::executePrepared(const QString& sql)
{
    Result<Query> query = m_statements->take(sql);
    if (!query)
        return failure(query.error());
    return query->exec() ? Result<>() : failure(storeError(query->lastError()));
}

Result<Query> Database::run(const QString& sql, const QVariantMap& values)
{
    return runBound(sql, [&values](Query& query) {
        for (auto value = values.begin(); value != values.end(); ++value)
            query.bindValue(value.key(), value.value());
    });
}

Result<Query> Database::runListed(const QString& sql, std::initializer_list<std::pair<QString, QVariant>> values)
{
    return runBound(sql, [values](Query& query) {
        for (const auto& [name, value] : values)
            query.bindValue(name, value);
    });
}

Result<Query> Database::runBound(const QString& sql, const std::function<void(Query&)>& bind)
{
    if (m_spoilt)
        return failure(*m_spoilt);
    const bool isOwnTransaction = !m_inTransaction && !isRead(sql);
    Q_ASSERT(!isOwnTransaction || !sql.contains(u" RETURNING "_s));
    if (isOwnTransaction && m_checkpoint)
        m_checkpoint("store:commit");
    Result<Query> query = m_statements->take(sql);
    if (!query)
        return failure(refused(query.error()));
    bind(*query);
    const Result<> ran = query->exec() ? Result<>() : failure(storeError(query->lastError()));
    if (isOwnTransaction)
        noteWait(ran);
    if (!ran)
        return failure(refused(ran.error()));
    if (isOwnTransaction && m_checkpoint)
        m_checkpoint("store:committed");
    return query;
}

Error Database::refused(Error error)
{
    qCWarning(logStore) << error.detail;
    if (m_inTransaction)
        m_spoilt = error;
    return error;
}

Result<> Database::transaction(const std::function<Result<>()>& work)
{
    if (m_inTransaction)
        return work();
    const Result<> begun = executePrepared(m_dialect.beginWrite);
    noteWait(begun);
    SMARTFLEET_TRY(begun);
    m_inTransaction = true;
    Result<> result = work();
    m_inTransaction = false;
    if (const std::optional<Error> spoilt = std::exchange(m_spoilt, std::nullopt); spoilt && result)
        result = failure(*spoilt);
    if (result) {
        if (m_checkpoint)
            m_checkpoint("store:commit");
        result = executePrepared(u"COMMIT"_s);
        if (result && m_checkpoint)
            m_checkpoint("store:committed");
    }
    if (!result) { // the first error is the one to tell; SQLite may have rolled back by itself
        if (const Result<> undone = execute(u"ROLLBACK"_s); !undone)
            qCDebug(logStore) << undone.error().detail;
    }
    return result;
}

Result<> Database::setBusyPatience(std::chrono::milliseconds patience)
{
    m_patience = patience;
    return applyPatience();
}

Result<> Database::applyPatience()
{
    const auto patience = m_waitedInVain ? std::min(m_patience, PatienceOfTheRefused) : m_patience;
    return execute(u"PRAGMA busy_timeout = %1"_s.arg(patience.count())); // a pragma takes no bound value
}

void Database::noteWait(const Result<>& written)
{
    const bool isInVain = !written && written.error().code == u"store_locked"_s;
    if (std::exchange(m_waitedInVain, isInVain) == isInVain)
        return;
    if (const Result<> applied = applyPatience(); !applied)
        qCWarning(logStore) << applied.error().detail;
}

Result<QStringList> Database::integrityProblems()
{
    QStringList problems;
    Result<Query> check = run(u"PRAGMA integrity_check"_s);
    if (!check)
        return failure(check.error());
    while (check->next()) {
        if (const QString text = check->value(0).toString(); text != u"ok"_s)
            problems += text;
    }
    Result<Query> references = run(u"PRAGMA foreign_key_check"_s);
    if (!references)
        return failure(references.error());
    while (references->next())
        problems += u"row %2 of %1 refers to a missing row of %3"_s.arg(
            references->value(0).toString(), references->value(1).toString(), references->value(2).toString());
    return problems;
}

Result<qint64> Database::dataVersion()
{
    Result<Query> query = run(u"PRAGMA data_version"_s);
    if (!query)
        return failure(query.error());
    return firstRow<qint64>(*query, [](const QSqlQuery& row) { return row.value(0).toLongLong(); }).value_or(0);
}

Result<int> Database::schemaVersion()
{
    Result<Query> query = run(u"SELECT max(version) FROM schema_migration"_s);
    if (!query)
        return failure(query.error());
    return firstRow<int>(*query, [](const QSqlQuery& row) { return row.value(0).toInt(); }).value_or(0);
}

int Database::newestSchemaVersion()
{
    return migrations().back().number;
}

} // namespace smartfleet
