// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A VFS of SQLite around the system's own, https://www.sqlite.org/vfs.html.
#include "tests/support/simulateddisk.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <sqlite3.h>

#include <algorithm>
#include <map>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

namespace smartfleet::test {

namespace {

constexpr qsizetype SectorSize = 512;
constexpr int SectorsByChance = 3; // of the ways below

/// What was asked for and isn't durable yet.
struct Change
{
    qint64 offset = 0; ///< of the bytes; the new length where `isTruncation`
    QByteArray bytes = {};
    bool isTruncation = false;
};

struct FileState
{
    std::string path = {};
    bool exists = false;
    QByteArray durable = {};
    std::vector<Change> pending = {};
    int syncs = 0;
};

void put(QByteArray& bytes, qint64 offset, const QByteArray& part)
{
    if (bytes.size() < offset + part.size())
        bytes.append(QByteArray(offset + part.size() - bytes.size(), '\0'));
    std::copy(part.begin(), part.end(), bytes.begin() + offset);
}

void apply(QByteArray& bytes, const Change& change)
{
    if (change.isTruncation)
        bytes.truncate(change.offset);
    else
        put(bytes, change.offset, change.bytes);
}

/// As far as the disk came with it.
void applyInPart(QByteArray& bytes, const Change& change, QRandomGenerator& chance)
{
    const int way = int(chance.bounded(SectorsByChance + 1)); // nothing, all, the beginning, any sectors
    if (way == 0)
        return;
    if (way == 1 || change.isTruncation) {
        apply(bytes, change);
        return;
    }
    const qsizetype reached = qsizetype(chance.bounded(int(change.bytes.size()) + 1));
    for (qsizetype at = 0; at < change.bytes.size();) {
        const qsizetype sector = (change.offset + at) / SectorSize;
        const qsizetype end = std::min<qsizetype>(change.bytes.size(), (sector + 1) * SectorSize - change.offset);
        const bool isThere = way == SectorsByChance ? chance.bounded(2) == 1 : end <= reached;
        if (isThere)
            put(bytes, change.offset + at, change.bytes.mid(at, end - at));
        at = end;
    }
}

/// What SQLite allocates for an open file: this, and behind it the system's own.
struct OpenFile
{
    sqlite3_file base;
    FileState* state; // null: not looked at, such as a temporary file
};

OpenFile* ours(sqlite3_file* file)
{
    return reinterpret_cast<OpenFile*>(file);
}

sqlite3_file* theirs(sqlite3_file* file)
{
    return reinterpret_cast<sqlite3_file*>(ours(file) + 1);
}

} // namespace

struct SimulatedDisk::Private
{
    sqlite3_vfs* system = nullptr;
    sqlite3_vfs vfs = {};
    sqlite3_io_methods methods = {};
    mutable std::recursive_mutex mutex;
    std::map<std::string, FileState> files;
    std::function<void()> onOperation;
    bool isFull = false;
    int writes = 0;

    void tell()
    {
        std::function<void()> operation;
        {
            const std::lock_guard lock(mutex);
            operation = onOperation;
        }
        if (operation)
            operation();
    }
    FileState* look(const char* path, sqlite3_file* opened);
};

/// From when it is opened first: what is there counts as durable.
FileState* SimulatedDisk::Private::look(const char* path, sqlite3_file* opened)
{
    const std::lock_guard lock(mutex);
    FileState& state = files[path];
    if (state.exists)
        return &state;
    state = {.path = path, .exists = true, .syncs = state.syncs};
    sqlite3_int64 size = 0;
    if (opened->pMethods->xFileSize(opened, &size) == SQLITE_OK && size > 0) {
        state.durable.resize(qsizetype(size));
        opened->pMethods->xRead(opened, state.durable.data(), int(size), 0);
    }
    return &state;
}

namespace {

SimulatedDisk* disk = nullptr; // SQLite's functions know nothing but what is global

} // namespace

/// What SQLite calls.
struct DiskFunctions
{
    static SimulatedDisk::Private& d() { return *disk->d; }

    static int open(sqlite3_vfs*, const char* path, sqlite3_file* file, int flags, int* flagsOut)
    {
        OpenFile* opened = ours(file);
        *opened = {};
        const int result = d().system->xOpen(d().system, path, theirs(file), flags, flagsOut);
        if (theirs(file)->pMethods)
            opened->base.pMethods = &d().methods;
        constexpr int LookedAt = SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL;
        if (result == SQLITE_OK && path && (flags & LookedAt) != 0)
            opened->state = d().look(path, theirs(file));
        return result;
    }

    static int remove(sqlite3_vfs*, const char* path, int syncFolder)
    {
        const int result = d().system->xDelete(d().system, path, syncFolder);
        const std::lock_guard lock(d().mutex);
        const auto found = d().files.find(path);
        if (result == SQLITE_OK && found != d().files.end())
            found->second = {.path = path, .syncs = found->second.syncs};
        return result;
    }

    static int write(sqlite3_file* file, const void* bytes, int amount, sqlite3_int64 offset)
    {
        FileState* state = ours(file)->state;
        if (!state)
            return theirs(file)->pMethods->xWrite(theirs(file), bytes, amount, offset);
        d().tell();
        const std::lock_guard lock(d().mutex);
        ++d().writes;
        sqlite3_int64 size = 0;
        const int known = theirs(file)->pMethods->xFileSize(theirs(file), &size);
        if (known != SQLITE_OK)
            return known;
        if (d().isFull && offset + amount > size)
            return SQLITE_FULL;
        const int result = theirs(file)->pMethods->xWrite(theirs(file), bytes, amount, offset);
        if (result == SQLITE_OK)
            state->pending.push_back({.offset = offset, .bytes = QByteArray(static_cast<const char*>(bytes), amount)});
        return result;
    }

    static int truncate(sqlite3_file* file, sqlite3_int64 size)
    {
        FileState* state = ours(file)->state;
        if (state)
            d().tell();
        const int result = theirs(file)->pMethods->xTruncate(theirs(file), size);
        const std::lock_guard lock(d().mutex);
        if (state && result == SQLITE_OK)
            state->pending.push_back({.offset = size, .isTruncation = true});
        return result;
    }

    /// The real disk need not: only this one's power is ever cut.
    static int sync(sqlite3_file* file, int)
    {
        FileState* state = ours(file)->state;
        if (!state)
            return SQLITE_OK;
        d().tell();
        const std::lock_guard lock(d().mutex);
        for (const Change& change : std::exchange(state->pending, {}))
            apply(state->durable, change);
        ++state->syncs;
        return SQLITE_OK;
    }

    static int close(sqlite3_file* file) { return theirs(file)->pMethods->xClose(theirs(file)); }
    static int read(sqlite3_file* file, void* bytes, int amount, sqlite3_int64 offset)
    {
        return theirs(file)->pMethods->xRead(theirs(file), bytes, amount, offset);
    }
    static int fileSize(sqlite3_file* file, sqlite3_int64* size)
    {
        return theirs(file)->pMethods->xFileSize(theirs(file), size);
    }
    static int lock(sqlite3_file* file, int level) { return theirs(file)->pMethods->xLock(theirs(file), level); }
    static int unlock(sqlite3_file* file, int level) { return theirs(file)->pMethods->xUnlock(theirs(file), level); }
    static int checkReservedLock(sqlite3_file* file, int* isReserved)
    {
        return theirs(file)->pMethods->xCheckReservedLock(theirs(file), isReserved);
    }
    static int fileControl(sqlite3_file* file, int what, void* argument)
    {
        return theirs(file)->pMethods->xFileControl(theirs(file), what, argument);
    }
    static int sectorSize(sqlite3_file* file) { return theirs(file)->pMethods->xSectorSize(theirs(file)); }
    static int deviceCharacteristics(sqlite3_file* file)
    {
        return theirs(file)->pMethods->xDeviceCharacteristics(theirs(file));
    }
    static int shmMap(sqlite3_file* file, int region, int size, int extend, void volatile** memory)
    {
        return theirs(file)->pMethods->xShmMap(theirs(file), region, size, extend, memory);
    }
    static int shmLock(sqlite3_file* file, int offset, int count, int flags)
    {
        return theirs(file)->pMethods->xShmLock(theirs(file), offset, count, flags);
    }
    static void shmBarrier(sqlite3_file* file) { theirs(file)->pMethods->xShmBarrier(theirs(file)); }
    static int shmUnmap(sqlite3_file* file, int isLast)
    {
        return theirs(file)->pMethods->xShmUnmap(theirs(file), isLast);
    }
};

SimulatedDisk::SimulatedDisk()
    : d(std::make_unique<Private>())
{
    Q_ASSERT(!disk);
    disk = this;
    d->system = sqlite3_vfs_find(nullptr);
    d->vfs = *d->system;
    d->vfs.zName = "smartfleet-simulated-disk";
    d->vfs.pNext = nullptr;
    d->vfs.szOsFile = int(sizeof(OpenFile)) + d->system->szOsFile;
    d->vfs.xOpen = &DiskFunctions::open;
    d->vfs.xDelete = &DiskFunctions::remove;
    // the second version of these: with shared memory for the log, without mapping the file
    d->methods = {.iVersion = 2,
                  .xClose = &DiskFunctions::close,
                  .xRead = &DiskFunctions::read,
                  .xWrite = &DiskFunctions::write,
                  .xTruncate = &DiskFunctions::truncate,
                  .xSync = &DiskFunctions::sync,
                  .xFileSize = &DiskFunctions::fileSize,
                  .xLock = &DiskFunctions::lock,
                  .xUnlock = &DiskFunctions::unlock,
                  .xCheckReservedLock = &DiskFunctions::checkReservedLock,
                  .xFileControl = &DiskFunctions::fileControl,
                  .xSectorSize = &DiskFunctions::sectorSize,
                  .xDeviceCharacteristics = &DiskFunctions::deviceCharacteristics,
                  .xShmMap = &DiskFunctions::shmMap,
                  .xShmLock = &DiskFunctions::shmLock,
                  .xShmBarrier = &DiskFunctions::shmBarrier,
                  .xShmUnmap = &DiskFunctions::shmUnmap,
                  .xFetch = nullptr,
                  .xUnfetch = nullptr};
    sqlite3_vfs_register(&d->vfs, 1);
}

SimulatedDisk::~SimulatedDisk()
{
    sqlite3_vfs_unregister(&d->vfs);
    sqlite3_vfs_register(d->system, 1);
    disk = nullptr;
}

int SimulatedDisk::writes() const
{
    const std::lock_guard lock(d->mutex);
    return d->writes;
}

int SimulatedDisk::syncs(const QByteArray& ending) const
{
    const std::lock_guard lock(d->mutex);
    int syncs = 0;
    for (const auto& [path, state] : d->files)
        syncs += QByteArray::fromStdString(path).endsWith(ending) ? state.syncs : 0;
    return syncs;
}

void SimulatedDisk::setFull(bool isFull)
{
    const std::lock_guard lock(d->mutex);
    d->isFull = isFull;
}

void SimulatedDisk::onOperation(std::function<void()> operation)
{
    const std::lock_guard lock(d->mutex);
    d->onOperation = std::move(operation);
}

void SimulatedDisk::cutPower(const QString& from, const QString& to, QRandomGenerator& chance) const
{
    const std::lock_guard lock(d->mutex);
    const QString folder = QFileInfo(from).canonicalFilePath();
    for (const auto& [path, state] : d->files) {
        const QFileInfo file(QFile::decodeName(QByteArray::fromStdString(path)));
        if (!state.exists || file.absolutePath() != folder)
            continue;
        QByteArray left = state.durable;
        for (const Change& change : state.pending)
            applyInPart(left, change, chance);
        QFile copy(to + QLatin1Char('/') + file.fileName());
        if (!copy.open(QIODevice::WriteOnly) || copy.write(left) != left.size())
            qFatal("%s can't be written", qPrintable(copy.fileName()));
    }
}

} // namespace smartfleet::test
