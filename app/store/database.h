// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/checkpoint.h"
#include "app/core/result.h"
#include "app/store/sqldialect.h"
#include "app/store/statements.h"

#include <QVariant>

#include <chrono>
#include <functional>
#include <initializer_list>
#include <memory>
#include <utility>

namespace smartfleet {

/// Where the data lies and how it is opened.
struct StoreLocation
{
    QString folder = {};   ///< the profile; SQLite's file is smartfleet.db in it
    QString url = {};      ///< postgresql://…; empty = SQLite in the folder
    bool readOnly = false; ///< only looks; never creates, never migrates
    Checkpoint checkpoint = {};
    std::chrono::milliseconds busyTimeout{5000}; ///< how long to wait for another process that writes
};

/// One connection to the database. Belongs to the thread that opened it. All SQL of the program is in this folder;
/// statements are prepared and bound. SQLite runs with WAL, synchronous=FULL and foreign keys on.
class Database
{
public:
    /// Opens, checks and migrates to the newest schema. On any error the file is left as it was. Errors:
    /// "store_newer_version" (args: its version, ours), "store_damaged", "store_read_only", "store_disk_full",
    /// "store_write_failed", "store_unavailable", "store_locked", "database_url_unsupported".
    static Result<std::unique_ptr<Database>> open(const StoreLocation& location);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// Runs one prepared statement with named values (":name"). Outside transaction() it is its own transaction,
    /// durable when this returns; a statement with RETURNING, which ends only when its rows are read, belongs in a
    /// transaction().
    Result<Query> run(const QString& sql, const QVariantMap& values = {});
    /// The same with the values in a plain list: quicker, for what runs for every event.
    Result<Query> runListed(const QString& sql, std::initializer_list<std::pair<QString, QVariant>> values);
    /// Runs `work` in one write transaction, durable when it returns; rolled back when `work` or any statement in it
    /// fails. Not nested: within another transaction() of this connection `work` just joins it.
    Result<> transaction(const std::function<Result<>()>& work);
    /// How long to wait from now on for another connection that writes, before "store_locked" is said; at first as the
    /// location has it. After one wait in vain no other is longer than a tenth of a second until this connection has
    /// written: whoever has much to write isn't held up again by each piece of it.
    Result<> setBusyPatience(std::chrono::milliseconds patience);
    /// SQLite: `PRAGMA integrity_check` and `foreign_key_check`; the complaints, empty when sound.
    Result<QStringList> integrityProblems();
    /// A number that is another one as soon as another connection, of this process or of another, has written.
    Result<qint64> dataVersion();
    /// The schema's version in the file, and the newest this program knows.
    Result<int> schemaVersion();
    static int newestSchemaVersion();

    /// What this connection's SQL is written in.
    const SqlDialect& dialect() const { return m_dialect; }

private:
    Database() = default;
    static Result<std::unique_ptr<Database>> connect(const QString& file, const StoreLocation& location);
    static Result<> create(const QString& file, const StoreLocation& location);
    Result<> migrate();
    Result<> execute(const QString& sql);
    Result<> executePrepared(const QString& sql);
    Result<Query> runBound(const QString& sql, const std::function<void(Query&)>& bind);
    Error refused(Error error);
    Result<> applyPatience();
    void noteWait(const Result<>& written);

    QString m_connectionName;
    Checkpoint m_checkpoint;
    SqlDialect m_dialect = sqliteDialect();
    std::shared_ptr<Statements> m_statements;
    std::chrono::milliseconds m_patience{0};
    bool m_waitedInVain = false;
    bool m_inTransaction = false;
    std::optional<Error> m_spoilt; // the first error within the transaction, which can only be rolled back then
};

/// The error for a failed statement or connection: full, locked, read-only and damaged files told apart.
Error storeError(const QSqlError& error);

} // namespace smartfleet
