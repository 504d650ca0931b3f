// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/busypatience.h"

#include "app/store/database.h"

using namespace Qt::StringLiterals;

namespace smartfleet {

Result<> setBusyPatience(Database& database, std::chrono::milliseconds patience)
{
    // a pragma takes no bound value; this is a number of ours
    SMARTFLEET_TRY(database.run(u"PRAGMA busy_timeout = %1"_s.arg(patience.count())));
    return {};
}

} // namespace smartfleet
