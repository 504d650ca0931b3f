// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/dryrun.h"

#include "app/delivery/messageplanner.h"
#include "app/store/eventcounts.h"

namespace smartfleet {

namespace {

constexpr qint64 BusyMs = qint64{10} * 60 * 1000;

void findBusiest(DryRun& run, const std::vector<MinuteCount>& minutes)
{
    QDateTime begin;
    int sum = 0;
    for (const MinuteCount& count : minutes) {
        const qint64 at = count.minute.toMSecsSinceEpoch();
        const QDateTime slot = QDateTime::fromMSecsSinceEpoch(at - at % BusyMs, Qt::UTC);
        sum = slot == begin ? sum + count.events : count.events;
        begin = slot;
        if (sum > run.busiestEvents) {
            run.busiestEvents = sum;
            run.busiestAt = begin;
        }
    }
}

} // namespace

Result<DryRun> dryRun(Store& store, const CompanyId& company, const QStringList& events, const QDateTime& now)
{
    DryRun run;
    EventSelection selection{company, events, now.addDays(-DryRunDays), now};
    if (!events.isEmpty()) {
        const auto minutes = countByMinute(store.database, selection);
        if (!minutes)
            return failure(minutes.error());
        for (const MinuteCount& minute : *minutes)
            run.events += minute.events;
        run.messages = messageCount(*minutes);
        findBusiest(run, *minutes);
    }
    run.anyEvents = run.events > 0;
    if (!run.anyEvents) {
        selection.types.clear();
        const auto minutes = countByMinute(store.database, selection);
        if (!minutes)
            return failure(minutes.error());
        run.anyEvents = !minutes->empty();
    }
    return run;
}

} // namespace smartfleet
