// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/settingsearch.h"

#include "app/store/database.h"
#include "app/store/sqlvalues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr int MostListed = 2000; // so many are few
const QString Settings = u"notification_settings"_s;
const QString Companies = u"companies"_s;
const QString Users = u"users"_s;

/// What a table is called in a statement: s, c, u.
QString aliasOf(const QString& table)
{
    return table == Settings ? u"s"_s : table.left(1);
}

/// What the list is ordered by, the most important first.
QStringList keysOf(SettingOrder::By by)
{
    switch (by) {
    case SettingOrder::By::Id:
        break;
    case SettingOrder::By::Company:
        return {u"c.name"_s, u"c.id"_s, u"s.id"_s};
    case SettingOrder::By::User:
        return {u"u.name"_s, u"u.id"_s, u"s.id"_s};
    case SettingOrder::By::Channel:
        return {u"s.channel"_s, u"s.id"_s};
    case SettingOrder::By::System:
        return {u"s.system"_s, u"s.channel"_s, u"s.id"_s};
    case SettingOrder::By::Updated:
        return {u"s.updated_at"_s, u"s.id"_s};
    }
    return {u"s.id"_s};
}

/// The table that gives the order; empty = the settings' own.
QString lookupOf(SettingOrder::By by)
{
    return by == SettingOrder::By::Company ? Companies : by == SettingOrder::By::User ? Users : QString();
}

QString orderOf(const SettingOrder& order)
{
    const QString direction = order.descending ? u" DESC"_s : QString();
    return u" ORDER BY "_s + keysOf(order.by).join(direction + u", "_s) + direction;
}

/// Written out, so that an index of one tab's settings is seen to serve.
QString tabCondition(const std::optional<SettingTab>& tab)
{
    return tab ? u"s.tab = '%1'"_s.arg(toString(*tab)) : u"1 = 1"_s;
}

QString anyContains(const SqlDialect& dialect, const QStringList& columns, const QString& name)
{
    QStringList any;
    for (const QString& column : columns)
        any += dialect.contains.arg(column, name);
    return u'(' + any.join(u" OR "_s) + u')';
}

} // namespace

Result<SettingSearch::Criterion> SettingSearch::resolve(Database& database, const QString& query, const QString& needle,
                                                        const QString& name, const QString& narrow, const QString& wide)
{
    Result<Query> found = database.run(query + u" LIMIT %1"_s.arg(MostListed + 1), {{u':' + name, needle}});
    if (!found)
        return failure(found.error());
    const auto listed = allRows<QString>(*found, [](const QSqlQuery& row) { return row.value(0).toString(); });
    if (int(listed.size()) > MostListed)
        return Criterion{wide, {{u':' + name, needle}}, false};
    return Criterion{narrow, {{u':' + name, listToSql(QStringList(listed.begin(), listed.end()))}}, true};
}

Result<> SettingSearch::addCriterion(Result<Criterion> criterion, const QString& lookup)
{
    if (!criterion)
        return failure(criterion.error());
    if (!criterion->isNarrow)
        criterion->lookup = lookup;
    m_isHopeless = m_isHopeless || (criterion->isNarrow && criterion->values.first() == listToSql({}));
    m_criteria.push_back(std::move(*criterion));
    return {};
}

Result<SettingSearch> SettingSearch::prepare(Database& database, const SettingFilter& filter)
{
    SettingSearch search;
    search.m_filter = filter;
    const SqlDialect& dialect = database.dialect();
    const auto owners = [&](const QString& needle, const QString& table, const QString& alias, const QString& column,
                            const QStringList& texts) -> Result<> {
        if (needle.isEmpty() || search.m_isHopeless)
            return {};
        QStringList columns;
        for (const QString& text : texts)
            columns += alias + u'.' + text;
        const QString matches = anyContains(dialect, columns, table);
        return search.addCriterion(resolve(database, u"SELECT %1.id FROM %2 %1 WHERE %3"_s.arg(alias, table, matches),
                                           substringPattern(needle), table,
                                           u"%1 IN (%2)"_s.arg(column, dialect.listed.arg(table)), matches),
                                   table);
    };
    const auto settings = [&](const QString& needle, const QString& name, const QString& query, const QString& value,
                              const QString& wide) -> Result<> {
        if (needle.isEmpty() || search.m_isHopeless)
            return {};
        return search.addCriterion(
            resolve(database, query, value, name, u"s.id IN (%1)"_s.arg(dialect.listedIds.arg(name)), wide), {});
    };
    const QString ofTab = u"SELECT s.id FROM notification_settings s WHERE "_s + tabCondition(filter.tab) + u" AND "_s;
    const QString channel = dialect.contains.arg(u"s.channel"_s, u"channel"_s);
    const QString system = dialect.contains.arg(u"s.system"_s, u"system"_s);
    SMARTFLEET_TRY(owners(filter.company, Companies, u"c"_s, u"s.company"_s, {u"id"_s, u"name"_s}));
    SMARTFLEET_TRY(
        settings(filter.channelId, u"channel"_s, ofTab + channel, substringPattern(filter.channelId), channel));
    SMARTFLEET_TRY(settings(filter.system, u"system"_s, ofTab + system, substringPattern(filter.system), system));
    SMARTFLEET_TRY(settings(filter.event, u"event"_s, u"SELECT setting FROM setting_events WHERE type = :event"_s,
                            filter.event,
                            u"EXISTS (SELECT 1 FROM setting_events e WHERE e.setting = s.id AND e.type = :event)"_s));
    SMARTFLEET_TRY(owners(filter.user, Users, u"u"_s, u"s.app_user"_s, {u"id"_s, u"name"_s, u"department"_s}));
    return search;
}

bool SettingSearch::isNarrow() const
{
    return std::ranges::any_of(m_criteria, &Criterion::isNarrow);
}

// CROSS JOIN keeps SQLite from changing the order of the loops: outside is what gives a list its order, or what a text
// is looked for in. From few settings it finds the way itself.
QString SettingSearch::from(const QString& outermost, const QStringList& lookups) const
{
    QStringList tables{Settings};
    for (const QString& table : {Companies, Users}) {
        const bool isAsked =
            std::ranges::any_of(m_criteria, [&table](const Criterion& each) { return each.lookup == table; });
        if (table == outermost)
            tables.prepend(table);
        else if (isAsked || lookups.contains(table))
            tables.append(table);
    }
    QStringList names;
    for (const QString& table : tables)
        names += table + u' ' + aliasOf(table);
    QString from = u" FROM "_s + names.join(isNarrow() ? u" JOIN "_s : u" CROSS JOIN "_s) + u" WHERE "_s +
        tabCondition(m_filter.tab);
    if (tables.contains(Companies))
        from += u" AND c.id = s.company"_s;
    if (tables.contains(Users))
        from += u" AND u.id = s.app_user"_s;
    for (const Criterion& each : m_criteria)
        from += u" AND "_s + each.condition;
    return from;
}

QVariantMap SettingSearch::values() const
{
    QVariantMap values;
    for (const Criterion& each : m_criteria)
        values.insert(each.values);
    return values;
}

Result<int> SettingSearch::countWith(Database& database, const QString& further, const QVariantMap& values,
                                     const QString& lookup) const
{
    const auto searched =
        std::ranges::find_if(m_criteria, [](const Criterion& each) { return !each.lookup.isEmpty(); });
    const QString outermost = searched == m_criteria.end() ? Settings : searched->lookup;
    Result<Query> query = database.run(u"SELECT count(*)"_s + from(outermost, {lookup}) + further, values);
    if (!query)
        return failure(query.error());
    return firstRow<int>(*query, [](const QSqlQuery& row) { return row.value(0).toInt(); }).value_or(0);
}

Result<int> SettingSearch::count(Database& database) const
{
    return m_isHopeless ? Result<int>(0) : countWith(database, {}, values(), {});
}

Result<std::vector<SettingId>> SettingSearch::ids(Database& database, const SettingOrder& order, int limit, int offset,
                                                  std::optional<int> all) const
{
    if (m_isHopeless)
        return std::vector<SettingId>();
    // what is near the end is counted from there
    const bool fromEnd = all && limit > 0 && offset > *all / 2;
    const int size = fromEnd ? std::clamp(*all - offset, 0, limit) : limit;
    SettingOrder walked = order;
    if (fromEnd)
        walked.descending = !walked.descending;
    const QString lookup = lookupOf(order.by);
    QVariantMap bound = values();
    QString sql = u"SELECT s.id"_s + from(lookup.isEmpty() ? Settings : lookup, {}) + orderOf(walked);
    if (limit > 0) {
        sql += u" LIMIT :limit OFFSET :offset"_s;
        bound.insert(u":limit"_s, size);
        bound.insert(u":offset"_s, fromEnd ? *all - offset - size : offset);
    }
    Result<Query> query = database.run(sql, bound);
    if (!query)
        return failure(query.error());
    auto ids = allRows<SettingId>(*query, [](const QSqlQuery& row) { return SettingId{row.value(0).toLongLong()}; });
    if (fromEnd)
        std::ranges::reverse(ids);
    return ids;
}

Result<std::optional<int>> SettingSearch::position(Database& database, const SettingOrder& order,
                                                   SettingId setting) const
{
    if (m_isHopeless)
        return std::optional<int>();
    QVariantMap bound = values();
    bound.insert(u":of"_s, setting.value);
    const Result<int> isThere = countWith(database, u" AND s.id = :of"_s, bound, {});
    if (!isThere)
        return failure(isThere.error());
    if (*isThere == 0)
        return std::optional<int>();
    const QString lookup = lookupOf(order.by);
    const QString keys = keysOf(order.by).join(u", "_s);
    QString its = keys; // the same of that setting
    its.replace(u'.', u"1."_s);
    QString source = u"notification_settings s1"_s;
    if (lookup == Companies)
        source += u" JOIN companies c1 ON c1.id = s1.company"_s;
    else if (lookup == Users)
        source += u" JOIN users u1 ON u1.id = s1.app_user"_s;
    const Result<int> before = countWith(database,
                                         u" AND (%1) %2 (SELECT %3 FROM %4 WHERE s1.id = :of)"_s.arg(
                                             keys, order.descending ? u">"_s : u"<"_s, its, source),
                                         bound, lookup);
    return before ? Result<std::optional<int>>(*before) : failure(before.error());
}

} // namespace smartfleet
