// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

namespace smartfleet {

class Database;

/// How much room the database takes.
struct FileUse
{
    qint64 bytes = 0;     ///< the file, without its log
    qint64 usedBytes = 0; ///< without what is free within it
    int freePages = 0;
    bool shrinks = false; ///< what is free can be given back in steps; only files made before that was so can't
    friend bool operator==(const FileUse&, const FileUse&) = default;
};

/// Some figures of the file's head; nothing is read through.
Result<FileUse> fileUse(Database& database);

/// Gives up to `pages` free pages at the file's end back to the disk, in one short transaction; gives how many free
/// ones are left. Nothing in a file that doesn't shrink in steps. The file itself is shorter once its log was written
/// into it; see settleLog().
Result<int> giveBackPages(Database& database, int pages);
/// Writes as much of the log into the file as nobody is reading, without waiting for anyone.
Result<> settleLog(Database& database);

/// Writes the whole file anew, as small as it can be, so that it shrinks in steps from then on. Takes time and as much
/// room again. No other program may have the file open: error "store_locked".
Result<> rewriteFile(Database& database);

} // namespace smartfleet
