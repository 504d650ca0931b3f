// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/fleetlist.h"
#include "ui/kit/pagedmodel.h"

#include <variant>

namespace smartfleet {

/// A company, user or vehicle as a form gives it; which one says what it is.
using FleetEntry = std::variant<Company, User, Vehicle>;

/// A row of any of the three tables: its id and name, and what its columns show in their order.
struct FleetRow
{
    QString id = {};
    QString name = {};
    QStringList cells = {};
    friend bool operator==(const FleetRow&, const FleetRow&) = default;
};

FleetRow rowOf(const CompanyRow& row);
FleetRow rowOf(const UserRow& row);
FleetRow rowOf(const VehicleRow& row);

/// What the table's columns put the list in order by.
FleetColumn columnAt(FleetKind kind, int column);

/// The companies, users or vehicles as a table.
class FleetModel final : public PagedModel<FleetRow>
{
    Q_OBJECT
public:
    FleetModel(FleetKind kind, QObject* parent);

    QStringList columns() const override;
    QString rowId(const FleetRow& row) const override;
    QVariant cell(const FleetRow& row, int column, int role) const override;
    QVariant header(int column, int role) const override;

private:
    FleetKind m_kind;
};

} // namespace smartfleet
