// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sqlitefile.h"

#include "app/store/database.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr qint64 HeaderSize = 100; // https://www.sqlite.org/fileformat.html

Error damaged(const QString& detail)
{
    return {Error::Kind::Storage, u"store_damaged"_s, {}, detail};
}

Result<int> readVersion(QSqlDatabase& database)
{
    QSqlQuery query(database);
    if (!query.exec(u"PRAGMA quick_check(1)"_s) || !query.next())
        return failure(storeError(query.lastError()));
    if (query.value(0).toString() != u"ok"_s)
        return failure(damaged(query.value(0).toString()));
    if (!query.exec(u"SELECT count(*) FROM sqlite_master WHERE name = 'schema_migration'"_s) || !query.next())
        return failure(storeError(query.lastError()));
    if (query.value(0).toInt() == 0)
        return 0;
    if (!query.exec(u"SELECT max(version) FROM schema_migration"_s) || !query.next())
        return failure(storeError(query.lastError()));
    return query.value(0).toInt();
}

} // namespace

Result<> prepareSqliteFile(const QString& folder, const QString& file)
{
    const auto refused = [](const QString& detail) {
        return failure(Error::Kind::Storage, u"store_read_only"_s, {}, detail);
    };
    const bool isNew = !QFileInfo::exists(folder);
    if (!QDir().mkpath(folder))
        return refused(folder);
    if (isNew)
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (QFileInfo::exists(file))
        return QFileInfo(file).isWritable() ? Result<>() : refused(file);
    // made here rather than by SQLite, so that nobody else may read it from its first moment on
    QFile made(file);
    if (!made.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return refused(made.errorString());
    return {};
}

Result<int> inspectSqliteFile(const QString& file)
{
    // Only SQLite may open the file: closing any other handle on it would drop the locks of this process' other
    // connections (https://www.sqlite.org/howtocorrupt.html, section 2.2)
    const QFileInfo info(file);
    if (!info.isReadable())
        return failure(Error::Kind::Storage, u"store_unavailable"_s, {}, file);
    if (info.size() == 0)
        return 0;
    if (info.size() < HeaderSize)
        return failure(damaged(u"shorter than a database's header"_s));
    const QString name = QUuid::createUuid().toString();
    Result<int> version = 0;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(file);
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"_s);
        version = database.open() ? readVersion(database) : failure(storeError(database.lastError()));
    }
    QSqlDatabase::removeDatabase(name);
    return version;
}

} // namespace smartfleet
