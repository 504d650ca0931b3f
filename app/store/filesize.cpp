// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/filesize.h"

#include "app/store/database.h"
#include "app/store/sqlvalues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr int Incremental = 2; // https://www.sqlite.org/pragma.html#pragma_auto_vacuum

Result<qint64> pragma(Database& database, const QString& name)
{
    return firstValue<qint64>(database.run(u"PRAGMA "_s + name));
}

/// Going from the log to a journal needs the file for oneself, and so tells whether one has it.
Result<> leaveLog(Database& database)
{
    const Result<QString> mode = firstValue<QString>(database.run(u"PRAGMA journal_mode = DELETE"_s));
    SMARTFLEET_TRY(mode);
    if (*mode != u"delete"_s)
        return failure(Error::Kind::Storage, u"store_locked"_s);
    return {};
}

Result<> returnToLog(Database& database)
{
    SMARTFLEET_TRY(firstValue<QString>(database.run(u"PRAGMA journal_mode = WAL"_s)));
    return {};
}

} // namespace

Result<FileUse> fileUse(Database& database)
{
    const Result<qint64> pages = pragma(database, u"page_count"_s);
    SMARTFLEET_TRY(pages);
    const Result<qint64> freePages = pragma(database, u"freelist_count"_s);
    SMARTFLEET_TRY(freePages);
    const Result<qint64> size = pragma(database, u"page_size"_s);
    SMARTFLEET_TRY(size);
    const Result<qint64> vacuum = pragma(database, u"auto_vacuum"_s);
    SMARTFLEET_TRY(vacuum);
    return FileUse{*pages * *size, (*pages - *freePages) * *size, int(*freePages), *vacuum == Incremental};
}

Result<int> giveBackPages(Database& database, int pages)
{
    qint64 left = 0;
    SMARTFLEET_TRY(database.transaction([&]() -> Result<> {
        const Result<qint64> freePages = pragma(database, u"freelist_count"_s);
        SMARTFLEET_TRY(freePages);
        left = *freePages;
        const Result<qint64> vacuum = pragma(database, u"auto_vacuum"_s);
        SMARTFLEET_TRY(vacuum);
        if (*vacuum != Incremental)
            return {};
        // one page at a time: Qt takes only the first step of a statement without columns
        for (qint64 given = std::min<qint64>(pages, left); given > 0; --given)
            SMARTFLEET_TRY(database.run(u"PRAGMA incremental_vacuum(1)"_s));
        const Result<qint64> after = pragma(database, u"freelist_count"_s);
        SMARTFLEET_TRY(after);
        left = *after;
        return {};
    }));
    return int(left);
}

Result<> settleLog(Database& database)
{
    SMARTFLEET_TRY(firstValue<int>(database.run(u"PRAGMA wal_checkpoint(PASSIVE)"_s)));
    return {};
}

Result<> rewriteFile(Database& database)
{
    SMARTFLEET_TRY(leaveLog(database));
    const Result<> rewritten = [&]() -> Result<> {
        SMARTFLEET_TRY(database.run(u"PRAGMA auto_vacuum = INCREMENTAL"_s));
        SMARTFLEET_TRY(database.run(u"VACUUM"_s));
        return {};
    }();
    const Result<> returned = returnToLog(database);
    return rewritten ? returned : rewritten;
}

} // namespace smartfleet
