// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/matchingrevision.h"

#include "app/store/database.h"
#include "app/store/sqlvalues.h"

namespace smartfleet {

using namespace Qt::StringLiterals;

Result<qint64> matchingRevision(Database& database)
{
    return firstValue<qint64>(database.run(u"SELECT value FROM matching_revision"_s));
}

} // namespace smartfleet
