// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/interruptedcalls.h"

#include "app/store/database.h"
#include "app/store/historyselection.h"
#include "app/store/sqlvalues.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr int UntoldMilliseconds = 333; // a process tells its calls within this time

/// However often the same is added for a second, the most of it counts.
Result<> add(Database& database, const QString& operation, qint64 second, int calls)
{
    if (calls == 0)
        return {};
    SMARTFLEET_TRY(database.run(
        u"INSERT INTO api_calls(operation, second, process, calls) VALUES(:operation, :second, 'interrupted', :calls) "
        u"ON CONFLICT(operation, second, process) DO UPDATE SET calls = CASE WHEN excluded.calls > api_calls.calls "
        u"THEN excluded.calls ELSE api_calls.calls END"_s,
        {{u":operation"_s, operation}, {u":second"_s, second}, {u":calls"_s, calls}}));
    return {};
}

} // namespace

Result<> addInterruptedCalls(Database& database, const QString& operation, const QDateTime& now)
{
    return database.transaction([&]() -> Result<> {
        const auto underWay =
            firstValue<int>(database.run(u"SELECT count(DISTINCT message_id) FROM deliveries WHERE "_s +
                                         UnsentDeliveries + u" AND state = 'sending'"_s));
        SMARTFLEET_TRY(underWay);
        SMARTFLEET_TRY(add(database, operation, now.toSecsSinceEpoch(), *underWay));
        const auto last = firstTime(database.run(u"SELECT max(sent_at) FROM deliveries WHERE sent_at IS NOT NULL"_s));
        SMARTFLEET_TRY(last);
        if (!last->isValid())
            return {};
        const auto justSent = firstValue<int>(
            database.run(u"SELECT count(DISTINCT message_id) FROM deliveries WHERE sent_at IS NOT NULL AND "
                         u"sent_at > :since"_s,
                         {{u":since"_s, toSql(last->addMSecs(-UntoldMilliseconds))}}));
        SMARTFLEET_TRY(justSent);
        return add(database, operation, last->toSecsSinceEpoch(), *justSent);
    });
}

} // namespace smartfleet
