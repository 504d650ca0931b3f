// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/database.h"
#include "app/store/fleetrepository.h"
#include "app/store/sqlvalues.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

/// How a list is asked for.
struct Listing
{
    QString columns;                    ///< what a row is read from
    QString from;                       ///< for the columns
    QString counted;                    ///< for counting without a filter
    QString id;                         ///< what makes an order complete
    QString company;                    ///< whose a row is
    QStringList searched;               ///< the texts that the list shows
    QHash<FleetColumn, QString> orders; ///< never NULL, which has no place in an order
};

const QString UsersOfCompany = u"(SELECT count(*) FROM users WHERE company = c.id)"_s;
const QString VehiclesOfCompany = u"(SELECT count(*) FROM vehicles WHERE company = c.id)"_s;
const QString SettingsOfCompany =
    u"(SELECT count(*) FROM notification_settings WHERE tab = 'company' AND company = c.id)"_s;

Listing companyListing()
{
    return {.columns =
                QStringList{u"c.id"_s, u"c.name"_s, UsersOfCompany, VehiclesOfCompany, SettingsOfCompany}.join(u", "_s),
            .from = u"companies c"_s,
            .counted = u"companies c"_s,
            .id = u"c.id"_s,
            .company = u"c.id"_s,
            .searched = {u"c.id"_s, u"c.name"_s},
            .orders = {{FleetColumn::Name, u"lower(c.name)"_s},
                       {FleetColumn::Users, UsersOfCompany},
                       {FleetColumn::Vehicles, VehiclesOfCompany},
                       {FleetColumn::Settings, SettingsOfCompany}}};
}

Listing userListing()
{
    return {.columns = u"u.id, u.name, u.company, u.department, c.name"_s,
            .from = u"users u JOIN companies c ON c.id = u.company"_s,
            .counted = u"users u"_s,
            .id = u"u.id"_s,
            .company = u"u.company"_s,
            .searched = {u"u.id"_s, u"u.name"_s, u"u.department"_s, u"c.name"_s},
            .orders = {{FleetColumn::Name, u"lower(u.name)"_s},
                       {FleetColumn::Company, u"lower(c.name)"_s},
                       {FleetColumn::Department, u"lower(u.department)"_s}}};
}

Listing vehicleListing()
{
    return {.columns = u"v.id, v.name, v.company, v.driver, v.plate, v.device, c.name, u.name"_s,
            .from = u"vehicles v JOIN companies c ON c.id = v.company LEFT JOIN users u ON u.id = v.driver"_s,
            .counted = u"vehicles v"_s,
            .id = u"v.id"_s,
            .company = u"v.company"_s,
            .searched = {u"v.id"_s, u"v.name"_s, u"v.plate"_s, u"v.device"_s, u"c.name"_s, u"u.name"_s},
            .orders = {{FleetColumn::Name, u"lower(v.name)"_s},
                       {FleetColumn::Company, u"lower(c.name)"_s},
                       {FleetColumn::Driver, u"lower(coalesce(u.name, ''))"_s},
                       {FleetColumn::Device, u"coalesce(v.device, '')"_s},
                       {FleetColumn::Plate, u"lower(v.plate)"_s}}};
}

Listing listingOf(FleetKind kind)
{
    switch (kind) {
    case FleetKind::Company:
        break;
    case FleetKind::User:
        return userListing();
    case FleetKind::Vehicle:
        return vehicleListing();
    }
    return companyListing();
}

/// The conditions of a query, with the values they bind; empty for all rows.
QStringList conditionsOf(const Listing& listing, const FleetQuery& query, const SqlDialect& dialect,
                         QVariantMap& values)
{
    QStringList conditions;
    if (!query.text.isEmpty()) {
        QStringList any;
        for (const QString& column : listing.searched)
            any += dialect.contains.arg(column, u"text"_s);
        conditions += u'(' + any.join(u" OR "_s) + u')';
        values.insert(u":text"_s, substringPattern(query.text));
    }
    if (!query.company.value.isEmpty()) {
        conditions += listing.company + u" = :company"_s;
        values.insert(u":company"_s, query.company.value);
    }
    return conditions;
}

QString whereOf(const QStringList& conditions)
{
    return conditions.isEmpty() ? QString() : u" WHERE "_s + conditions.join(u" AND "_s);
}

QString orderOf(const Listing& listing, const FleetQuery& query)
{
    const QString direction = query.descending ? u" DESC"_s : QString();
    const QString key = listing.orders.value(query.order);
    return u" ORDER BY "_s + (key.isEmpty() ? QString() : key + direction + u", "_s) + listing.id + direction;
}

template <typename Row, typename ReadRow>
Result<std::vector<Row>> page(Database& database, FleetKind kind, const FleetQuery& query, int limit, int offset,
                              ReadRow readRow)
{
    const Listing listing = listingOf(kind);
    QVariantMap values{{u":limit"_s, limit}, {u":offset"_s, offset}};
    const QStringList conditions = conditionsOf(listing, query, database.dialect(), values);
    Result<Query> rows =
        database.run(u"SELECT "_s + listing.columns + u" FROM "_s + listing.from + whereOf(conditions) +
                         orderOf(listing, query) + u" LIMIT :limit OFFSET :offset"_s,
                     values);
    if (!rows)
        return failure(rows.error());
    return allRows<Row>(*rows, readRow);
}

Result<int> number(Result<Query> query)
{
    if (!query)
        return failure(query.error());
    return firstRow<int>(*query, [](const QSqlQuery& row) { return row.value(0).toInt(); }).value_or(0);
}

} // namespace

Result<std::vector<CompanyRow>> FleetRepository::listCompanies(const FleetQuery& query, int limit, int offset)
{
    return page<CompanyRow>(m_database, FleetKind::Company, query, limit, offset, [](const QSqlQuery& row) {
        return CompanyRow{.company = {.id = {row.value(0).toString()}, .name = row.value(1).toString()},
                          .users = row.value(2).toInt(),
                          .vehicles = row.value(3).toInt(),
                          .settings = row.value(4).toInt()};
    });
}

Result<std::vector<UserRow>> FleetRepository::listUsers(const FleetQuery& query, int limit, int offset)
{
    return page<UserRow>(m_database, FleetKind::User, query, limit, offset, [](const QSqlQuery& row) {
        return UserRow{.user = {.id = {row.value(0).toString()},
                                .name = row.value(1).toString(),
                                .company = {row.value(2).toString()},
                                .department = row.value(3).toString()},
                       .companyName = row.value(4).toString()};
    });
}

Result<std::vector<VehicleRow>> FleetRepository::listVehicles(const FleetQuery& query, int limit, int offset)
{
    return page<VehicleRow>(m_database, FleetKind::Vehicle, query, limit, offset, [](const QSqlQuery& row) {
        return VehicleRow{.vehicle = {.id = {row.value(0).toString()},
                                      .name = row.value(1).toString(),
                                      .company = {row.value(2).toString()},
                                      .user = {row.value(3).toString()},
                                      .plate = row.value(4).toString(),
                                      .deviceId = row.value(5).toString()},
                          .companyName = row.value(6).toString(),
                          .driverName = row.value(7).toString()};
    });
}

Result<int> FleetRepository::count(FleetKind kind, const FleetQuery& query)
{
    const Listing listing = listingOf(kind);
    QVariantMap values;
    const QStringList conditions = conditionsOf(listing, query, m_database.dialect(), values);
    const QString& from = query.text.isEmpty() ? listing.counted : listing.from;
    return number(m_database.run(u"SELECT count(*) FROM "_s + from + whereOf(conditions), values));
}

Result<std::optional<int>> FleetRepository::position(FleetKind kind, const FleetQuery& query, const QString& id)
{
    const Listing listing = listingOf(kind);
    QVariantMap values{{u":id"_s, id}};
    const QStringList conditions = conditionsOf(listing, query, m_database.dialect(), values);
    const QString itself = listing.id + u" = :id"_s;
    const Result<int> there = number(
        m_database.run(u"SELECT count(*) FROM "_s + listing.from + whereOf(conditions + QStringList{itself}), values));
    if (!there)
        return failure(there.error());
    if (*there == 0)
        return std::optional<int>();
    const QString key = u"(%1, %2)"_s.arg(listing.orders.value(query.order, listing.id), listing.id);
    const QString before = u"%1 %2 (SELECT %3 FROM %4 WHERE %5)"_s.arg(
        key, query.descending ? u">"_s : u"<"_s, key.mid(1, key.size() - 2), listing.from, itself);
    const Result<int> position = number(
        m_database.run(u"SELECT count(*) FROM "_s + listing.from + whereOf(conditions + QStringList{before}), values));
    if (!position)
        return failure(position.error());
    return std::optional<int>(*position);
}

} // namespace smartfleet
