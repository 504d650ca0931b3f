// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/namedevents.h"

#include "app/store/database.h"
#include "app/store/eventcolumns.h"
#include "app/store/historyselection.h"
#include "app/store/sqlvalues.h"

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

const QString Columns = u"SELECT "_s + EventColumns + u", c.name, u.name, v.name, v.plate"_s;

NamedEvent namedEventOf(const QSqlQuery& row)
{
    Event event = eventOf(row);
    EventNames names = withStandIns(namesOf(row, EventColumnCount), event);
    return {std::move(event), std::move(names)};
}

} // namespace

Result<std::optional<NamedEvent>> namedEvent(Database& database, EventSeq seq)
{
    return firstRow<NamedEvent>(database.run(Columns + u" FROM events e"_s + EventNameJoins + u" WHERE e.seq = :seq"_s,
                                             {{u":seq"_s, seq.value}}),
                                namedEventOf);
}

Result<std::vector<NamedEvent>> namedEventsOf(Database& database, const Delivery& first, const Delivery& last)
{
    return allRows<NamedEvent>(
        database.run(Columns + u" FROM deliveries d JOIN events e ON e.seq = d.event"_s + EventNameJoins +
                         u" WHERE d."_s + UnsentDeliveries +
                         u" AND d.system = :system AND d.channel = :channel AND d.id BETWEEN :first AND :last "
                         u"AND d.held = 0 ORDER BY d.id"_s,
                     {{u":system"_s, first.system},
                      {u":channel"_s, first.channel.value},
                      {u":first"_s, first.id.value},
                      {u":last"_s, last.id.value}}),
        namedEventOf);
}

} // namespace smartfleet
