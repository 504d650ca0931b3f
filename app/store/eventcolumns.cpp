// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/eventcolumns.h"

#include "app/store/sqlvalues.h"

namespace smartfleet {

Event eventOf(const QSqlQuery& row)
{
    return {.seq = {row.value(0).toLongLong()},
            .source = row.value(1).toString(),
            .id = row.value(2).toString(),
            .type = row.value(3).toString(),
            .occurredAt = timeFromSql(row.value(4)),
            .receivedAt = timeFromSql(row.value(5)),
            .company = {row.value(6).toString()},
            .user = {row.value(7).toString()},
            .vehicle = {row.value(8).toString()},
            .deviceName = row.value(9).toString(),
            .data = eventDataFromJson(row.value(10).toString().toUtf8()),
            .unmatched = unmatchedReasonFromString(row.value(11).toString()),
            .repeats = row.value(12).toInt()};
}

EventNames namesOf(const QSqlQuery& row, int first)
{
    return {.company = row.value(first).toString(),
            .user = row.value(first + 1).toString(),
            .vehicle = row.value(first + 2).toString(),
            .plate = row.value(first + 3).toString()};
}

EventNames withStandIns(EventNames names, const Event& event)
{
    const auto standIn = [](QString& name, const QString& other) {
        if (name.isEmpty())
            name = other;
    };
    standIn(names.company, event.company.value);
    standIn(names.user, event.user.value);
    standIn(names.vehicle, event.deviceName);
    standIn(names.vehicle, event.vehicle.value);
    return names;
}

} // namespace smartfleet
