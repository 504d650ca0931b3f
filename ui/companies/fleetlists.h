// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/fleet.h"
#include "ui/kit/rowmodel.h"

#include <variant>

namespace smartfleet {

/// What the three tabs are about, in their order.
enum class FleetKind { Company, User, Vehicle };

/// A company, user or vehicle as a form gives it; which one says what it is.
using FleetEntry = std::variant<Company, User, Vehicle>;

/// Everything the screen shows, read in one go.
struct FleetLists
{
    std::vector<Company> companies = {};
    std::vector<User> users = {};
    std::vector<Vehicle> vehicles = {};
};

/// A row of any of the three tables: its id, and what its columns show in their order.
struct FleetRow
{
    QString id = {};
    QStringList cells = {};
    friend bool operator==(const FleetRow&, const FleetRow&) = default;
};

/// The rows of a tab. Companies and users are named by their names where those are known.
std::vector<FleetRow> rowsOf(FleetKind kind, const FleetLists& lists);

/// The companies, users or vehicles as a table.
class FleetModel final : public RowModel<FleetRow>
{
    Q_OBJECT
public:
    FleetModel(FleetKind kind, QObject* parent);

    QStringList columns() const override;
    QString rowId(const FleetRow& row) const override;
    QVariant cell(const FleetRow& row, int column, int role) const override;

private:
    FleetKind m_kind;
};

} // namespace smartfleet
