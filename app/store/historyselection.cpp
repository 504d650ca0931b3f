// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/historyselection.h"

#include "app/store/sqlvalues.h"

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

/// Gathers conditions and what they bind.
class Conditions
{
public:
    explicit Conditions(const SqlDialect& dialect)
        : m_dialect(dialect)
    {
    }

    void add(const QString& condition, const QString& name, const QVariant& value)
    {
        m_conditions += condition;
        m_values.insert(u':' + name, value);
    }
    /// `condition` has a %1 for whether any of the columns contains the needle.
    void addSubstring(const QString& needle, const QString& name, const QStringList& columns, const QString& condition)
    {
        if (needle.isEmpty())
            return;
        QStringList any;
        for (const QString& column : columns)
            any += m_dialect.contains.arg(column, name);
        add(condition.arg(any.join(u" OR "_s)), name, substringPattern(needle));
    }
    void addSpan(const QString& column, const QDateTime& from, const QDateTime& until)
    {
        if (from.isValid())
            add(column + u" >= :from"_s, u"from"_s, toSql(from));
        if (until.isValid())
            add(column + u" < :until"_s, u"until"_s, toSql(until));
    }
    void addBeyond(const QString& key, qint64 number, bool oldestFirst)
    {
        if (number != 0)
            add(key + (oldestFirst ? u" > :beyond"_s : u" < :beyond"_s), u"beyond"_s, number);
    }
    // the names of few companies and vehicles are looked through once, not those of every event
    void addCompany(const QString& needle)
    {
        addSubstring(needle, u"company"_s, {u"id"_s, u"name"_s}, u"e.company IN (SELECT id FROM companies WHERE %1)"_s);
    }
    void addVehicle(const QString& needle)
    {
        addSubstring(needle, u"vehicle"_s, {u"id"_s, u"name"_s},
                     u"(e.vehicle IN (SELECT id FROM vehicles WHERE %1) OR (e.vehicle = '' AND "_s +
                         m_dialect.contains.arg(u"e.device_name"_s, u"vehicle"_s) + u"))"_s);
    }

    Selection selected(const QString& from) const
    {
        return {from + (m_conditions.isEmpty() ? QString() : u" WHERE "_s + m_conditions.join(u" AND "_s)), m_values};
    }

private:
    const SqlDialect& m_dialect;
    QStringList m_conditions;
    QVariantMap m_values;
};

} // namespace

Selection selectionOf(const DeliveryFilter& filter, const SqlDialect& dialect)
{
    Conditions conditions(dialect);
    if (filter.state) {
        const bool isUnsent = *filter.state == DeliveryState::Waiting || *filter.state == DeliveryState::Sending;
        conditions.add(u"d."_s + (isUnsent ? UnsentDeliveries : SettledDeliveries) + u" AND d.state = :state"_s,
                       u"state"_s, toString(*filter.state));
    }
    conditions.addSubstring(filter.channelId, u"channel"_s, {u"d.channel"_s}, u"%1"_s);
    conditions.addSpan(u"d.created_at"_s, filter.from, filter.until);
    conditions.addBeyond(u"d.id"_s, filter.beyond.value, filter.oldestFirst);
    if (!filter.type.isEmpty())
        conditions.add(u"e.type = :type"_s, u"type"_s, filter.type);
    conditions.addCompany(filter.company);
    conditions.addVehicle(filter.vehicle);
    const bool asksEvents = !filter.type.isEmpty() || !filter.company.isEmpty() || !filter.vehicle.isEmpty();
    return conditions.selected(asksEvents ? u" FROM deliveries d JOIN events e ON e.seq = d.event"_s
                                          : u" FROM deliveries d"_s);
}

Selection selectionOf(const EventFilter& filter, const SqlDialect& dialect)
{
    Conditions conditions(dialect);
    conditions.addSpan(u"e.received_at"_s, filter.from, filter.until);
    conditions.addBeyond(u"e.seq"_s, filter.beyond.value, filter.oldestFirst);
    if (!filter.type.isEmpty())
        conditions.add(u"e.type = :type"_s, u"type"_s, filter.type);
    if (filter.matched)
        conditions.add(u"(CASE WHEN e.unmatched IS NULL THEN 1 ELSE 0 END) = :matched"_s, u"matched"_s,
                       *filter.matched ? 1 : 0);
    if (filter.unmatched)
        conditions.add(u"e.unmatched = :reason"_s, u"reason"_s, toString(*filter.unmatched));
    conditions.addCompany(filter.company);
    conditions.addVehicle(filter.vehicle);
    conditions.addSubstring(filter.user, u"user"_s, {u"id"_s, u"name"_s, u"department"_s},
                            u"e.app_user IN (SELECT id FROM users WHERE %1)"_s);
    conditions.addSubstring(filter.channelId, u"channel"_s, {u"channel"_s},
                            u"e.seq IN (SELECT event FROM deliveries WHERE %1)"_s);
    return conditions.selected(u" FROM events e"_s);
}

} // namespace smartfleet
