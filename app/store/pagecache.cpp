// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/pagecache.h"

#include "app/store/database.h"

namespace smartfleet {

using namespace Qt::StringLiterals;

Result<> growPageCache(Database& database)
{
    const Result<Query> done = database.run(u"PRAGMA cache_size = -4000"_s); // KiB
    return done ? Result<>() : failure(done.error());
}

} // namespace smartfleet
