// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/companies/fleetlists.h"

#include <QHash>

namespace smartfleet {

namespace {

template <typename Thing> QHash<QString, QString> namesById(const std::vector<Thing>& things)
{
    QHash<QString, QString> names;
    names.reserve(qsizetype(things.size()));
    for (const Thing& thing : things)
        names.insert(thing.id.value, thing.name);
    return names;
}

} // namespace

std::vector<FleetRow> rowsOf(FleetKind kind, const FleetLists& lists)
{
    const auto companies = namesById(lists.companies);
    const auto users = namesById(lists.users);
    const auto nameIn = [](const QHash<QString, QString>& names, const QString& id) {
        return names.value(id, id);
    };
    std::vector<FleetRow> rows;
    switch (kind) {
    case FleetKind::Company:
        for (const Company& company : lists.companies)
            rows.push_back({company.id.value, {company.id.value, company.name}});
        break;
    case FleetKind::User:
        for (const User& user : lists.users)
            rows.push_back(
                {user.id.value, {user.id.value, user.name, nameIn(companies, user.company.value), user.department}});
        break;
    case FleetKind::Vehicle:
        for (const Vehicle& vehicle : lists.vehicles)
            rows.push_back({vehicle.id.value,
                            {vehicle.id.value, vehicle.name, nameIn(companies, vehicle.company.value),
                             nameIn(users, vehicle.user.value), vehicle.deviceId, vehicle.plate}});
        break;
    }
    return rows;
}

FleetModel::FleetModel(FleetKind kind, QObject* parent)
    : RowModel(parent)
    , m_kind(kind)
{
}

QStringList FleetModel::columns() const
{
    switch (m_kind) {
    case FleetKind::Company:
        return {tr("ID"), tr("Name")};
    case FleetKind::User:
        return {tr("ID"), tr("Name"), tr("Company"), tr("Department")};
    case FleetKind::Vehicle:
        return {tr("ID"), tr("Name"), tr("Company"), tr("Driver"), tr("Device ID"), tr("Number plate")};
    }
    return {};
}

QString FleetModel::rowId(const FleetRow& row) const
{
    return row.id;
}

QVariant FleetModel::cell(const FleetRow& row, int column, int role) const
{
    return role == Qt::DisplayRole || role == Qt::ToolTipRole ? row.cells.value(column) : QVariant();
}

} // namespace smartfleet
