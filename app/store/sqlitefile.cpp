// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sqlitefile.h"

#include "app/store/database.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QUuid>

#include <filesystem>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr qint64 HeaderSize = 100; // https://www.sqlite.org/fileformat.html
const QString DraftMark = u".new-"_s;
constexpr qint64 QuicklyChecked = qint64(4) * 1024 * 1024; // a few milliseconds

Error damaged(const QString& detail)
{
    return {Error::Kind::Storage, u"store_damaged"_s, {}, detail};
}

QString logOf(const QString& file)
{
    return file + u"-wal"_s;
}

/// What was made in a folder is sure to be there after a power cut once the folder itself is on the disk. Where that
/// can't be had, nothing is to be done about it.
void makeDurable(const QString& folder)
{
#ifdef Q_OS_UNIX
    const int opened = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (opened < 0)
        return;
    ::fsync(opened);
    ::close(opened);
#else
    Q_UNUSED(folder)
#endif
}

Result<QVariant> ask(const QSqlDatabase& database, const QString& sql)
{
    QSqlQuery query(database);
    if (!query.exec(sql) || !query.next())
        return failure(storeError(query.lastError()));
    return query.value(0);
}

Result<int> readVersion(const QSqlDatabase& database, bool isSmall, int newest)
{
    const auto tables = ask(database, u"SELECT count(*) FROM sqlite_master"_s);
    SMARTFLEET_TRY(tables);
    int version = 0;
    if (tables->toInt() > 0) {
        const auto ours = ask(database, u"SELECT count(*) FROM sqlite_master WHERE name = 'schema_migration'"_s);
        SMARTFLEET_TRY(ours);
        if (ours->toInt() == 0)
            return failure(damaged(u"another program's database"_s));
        const auto found = ask(database, u"SELECT max(version) FROM schema_migration"_s);
        SMARTFLEET_TRY(found);
        version = found->toInt();
    }
    if (isSmall || version < newest) {
        const auto check = ask(database, u"PRAGMA quick_check(1)"_s);
        SMARTFLEET_TRY(check);
        if (check->toString() != u"ok"_s)
            return failure(damaged(check->toString()));
    }
    return version;
}

/// `asPicture`: taken for a file that nobody changes, for which SQLite lays nothing beside it.
Result<int> inspect(const QString& file, bool asPicture, int newest, std::chrono::milliseconds busyTimeout)
{
    const QString name = QUuid::createUuid().toString();
    Result<int> version = 0;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        const QString uri = QString::fromLatin1(QUrl::fromLocalFile(QFileInfo(file).absoluteFilePath()).toEncoded());
        database.setDatabaseName(asPicture ? uri + u"?immutable=1"_s : uri);
        database.setConnectOptions(
            u"QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeout.count()));
        version = database.open() ? readVersion(database, QFileInfo(file).size() <= QuicklyChecked, newest)
                                  : failure(storeError(database.lastError()));
    }
    QSqlDatabase::removeDatabase(name);
    return version;
}

} // namespace

Result<> makeDataFolder(const QString& folder)
{
    const QString path = QDir::cleanPath(QDir(folder).absolutePath());
    std::error_code error;
    std::filesystem::create_directories(QFileInfo(path).path().toStdU16String(), error);
    if (!error && !QDir().mkdir(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner) &&
        !QFileInfo(path).isDir())
        error = std::make_error_code(std::errc::permission_denied);
    if (!error) {
        makeDurable(QFileInfo(path).path());
        return {};
    }
    const bool isFull = error == std::errc::no_space_on_device;
    return failure(Error::Kind::Storage, isFull ? u"store_disk_full"_s : u"store_read_only"_s, {}, folder);
}

Result<> makePrivateFile(const QString& file)
{
    QFile made(file);
    if (!made.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return failure(Error::Kind::Storage, u"store_read_only"_s, {}, made.errorString());
    return {};
}

Result<> publishSqliteFile(const QString& draft, const QString& file)
{
    if (QFileInfo::exists(logOf(draft))) // SQLite could not bring it all into the file
        return failure(Error::Kind::Storage, u"store_disk_full"_s, {}, draft);
    // a link fails where there is a file by now; a rename would replace it
    std::error_code error;
    const std::filesystem::path from(draft.toStdU16String());
    const std::filesystem::path to(file.toStdU16String());
    std::filesystem::create_hard_link(from, to, error);
    if (error && !QFileInfo::exists(file)) // such as FAT, which knows no links
        std::filesystem::rename(from, to, error);
    if (error && !QFileInfo::exists(file))
        return failure(Error::Kind::Storage, u"store_read_only"_s, {}, file);
    makeDurable(QFileInfo(file).path());
    return {};
}

void removeSqliteFile(const QString& draft)
{
    for (const QString& name : {draft, logOf(draft), draft + u"-shm"_s, draft + u"-journal"_s})
        QFile::remove(name);
}

QString draftOf(const QString& file)
{
    return file + DraftMark + QUuid::createUuid().toString(QUuid::Id128);
}

void removeLeftDrafts(const QString& file)
{
    const QFileInfo info(file);
    const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-3600); // nobody needs that long to make one
    const QDir folder(info.absolutePath());
    for (const QFileInfo& left : folder.entryInfoList({info.fileName() + DraftMark + u'*'}, QDir::Files)) {
        if (left.lastModified() < before)
            QFile::remove(left.filePath());
    }
}

bool isWritableSqliteFile(const QString& file)
{
    const QFileInfo info(file);
    return info.isWritable() && QFileInfo(info.absolutePath()).isWritable();
}

Result<int> inspectSqliteFile(const QString& file, int newest, std::chrono::milliseconds busyTimeout)
{
    const QFileInfo info(file);
    if (!info.isFile() || !info.isReadable())
        return failure(Error::Kind::Storage, u"store_unavailable"_s, {}, file);
    const auto isUsed = [&file] {
        return QFileInfo(logOf(file)).size() > 0 || QFileInfo::exists(file + u"-journal"_s);
    };
    if (info.size() == 0 && !isUsed())
        return 0;
    if (info.size() < HeaderSize && !isUsed())
        return failure(damaged(u"shorter than a database's header"_s));
    if (!isUsed()) {
        const Result<int> version = inspect(file, true, newest, busyTimeout);
        // what was being written meanwhile may have looked damaged
        const QFileInfo now(file);
        if (version || (!isUsed() && now.size() == info.size() && now.lastModified() == info.lastModified()))
            return version;
    }
    return inspect(file, false, newest, busyTimeout);
}

} // namespace smartfleet
