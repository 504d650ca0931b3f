// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <chrono>

// Nothing here opens a database file but through SQLite: closing any other handle on it would drop the locks of this
// process' open connections (https://www.sqlite.org/howtocorrupt.html, section 2.2).

namespace smartfleet {

/// Makes the data folder, for its owner alone, where it is missing. Errors "store_read_only", "store_disk_full".
Result<> makeDataFolder(const QString& folder);
/// Makes an empty file that its owner alone may read. Errors "store_read_only", "store_disk_full".
Result<> makePrivateFile(const QString& file);
/// Gives a database that is closed and complete its name, unless another has it by now: then that one stands and the
/// draft is left.
Result<> publishSqliteFile(const QString& draft, const QString& file);
/// Removes a draft and what SQLite laid beside it.
void removeSqliteFile(const QString& draft);
/// A name for a draft of a file that no other program uses.
QString draftOf(const QString& file);
/// Removes the drafts that programs left behind when they were killed: those untouched for an hour.
void removeLeftDrafts(const QString& file);

/// Whether the file may be written and its log be laid beside it.
bool isWritableSqliteFile(const QString& file);
/// Looks at a file before it is opened for writing: whether it is a sound database of ours, and of which version (0 =
/// empty). Changes nothing and leaves nothing beside it. A large file is read through only when it is older than
/// `newest`, that is before it is migrated. Errors "store_damaged", "store_locked", "store_unavailable".
Result<int> inspectSqliteFile(const QString& file, int newest, std::chrono::milliseconds busyTimeout);

} // namespace smartfleet
