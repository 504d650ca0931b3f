// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/companies/fleetmodel.h"

#include <QLocale>

namespace smartfleet {

namespace {

const QList<FleetColumn>& columnsOf(FleetKind kind)
{
    static const QList<FleetColumn> companies{FleetColumn::Id, FleetColumn::Name, FleetColumn::Users,
                                              FleetColumn::Vehicles, FleetColumn::Settings};
    static const QList<FleetColumn> users{FleetColumn::Id, FleetColumn::Name, FleetColumn::Company,
                                          FleetColumn::Department};
    static const QList<FleetColumn> vehicles{FleetColumn::Id,     FleetColumn::Name,   FleetColumn::Company,
                                             FleetColumn::Driver, FleetColumn::Device, FleetColumn::Plate};
    switch (kind) {
    case FleetKind::Company:
        break;
    case FleetKind::User:
        return users;
    case FleetKind::Vehicle:
        return vehicles;
    }
    return companies;
}

bool isNumber(FleetColumn column)
{
    return column == FleetColumn::Users || column == FleetColumn::Vehicles || column == FleetColumn::Settings;
}

} // namespace

FleetRow rowOf(const CompanyRow& row)
{
    const QLocale locale;
    return {row.company.id.value,
            row.company.name,
            {row.company.id.value, row.company.name, locale.toString(row.users), locale.toString(row.vehicles),
             locale.toString(row.settings)}};
}

FleetRow rowOf(const UserRow& row)
{
    return {row.user.id.value, row.user.name, {row.user.id.value, row.user.name, row.companyName, row.user.department}};
}

FleetRow rowOf(const VehicleRow& row)
{
    const Vehicle& vehicle = row.vehicle;
    return {vehicle.id.value,
            vehicle.name,
            {vehicle.id.value, vehicle.name, row.companyName, row.driverName, vehicle.deviceId, vehicle.plate}};
}

FleetColumn columnAt(FleetKind kind, int column)
{
    return columnsOf(kind).value(column, FleetColumn::Id);
}

FleetModel::FleetModel(FleetKind kind, QObject* parent)
    : PagedModel(parent)
    , m_kind(kind)
{
}

QStringList FleetModel::columns() const
{
    switch (m_kind) {
    case FleetKind::Company:
        return {tr("ID"), tr("Name"), tr("Users"), tr("Vehicles"), tr("Notification settings")};
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
    if (role == Qt::TextAlignmentRole && isNumber(columnAt(m_kind, column)))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return role == Qt::DisplayRole || role == Qt::ToolTipRole ? row.cells.value(column) : QVariant();
}

QVariant FleetModel::header(int column, int role) const
{
    // a number's title stands over the number
    if (role == Qt::TextAlignmentRole && isNumber(columnAt(m_kind, column)))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

} // namespace smartfleet
