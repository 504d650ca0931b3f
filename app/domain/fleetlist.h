// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/fleet.h"

namespace smartfleet {

/// What a list of the fleet is about.
enum class FleetKind { Company, User, Vehicle };

/// What the lists can be put in order by. A column that a list doesn't have counts as Id.
enum class FleetColumn { Id, Name, Company, Department, Driver, Device, Plate, Users, Vehicles, Settings };

/// Which rows a list shows, and in which order.
struct FleetQuery
{
    QString text = {};      ///< case-insensitive part of any text that the list shows; empty = all
    CompanyId company = {}; ///< only what is that company's; empty = of any
    FleetColumn order = FleetColumn::Id;
    bool descending = false;
    friend bool operator==(const FleetQuery&, const FleetQuery&) = default;
};

/// A company with how much it has.
struct CompanyRow
{
    Company company = {};
    int users = 0;
    int vehicles = 0;
    int settings = 0; ///< notification settings of the company, without those of its users
    friend bool operator==(const CompanyRow&, const CompanyRow&) = default;
};

/// A user with what a list shows beside it.
struct UserRow
{
    User user = {};
    QString companyName = {};
    friend bool operator==(const UserRow&, const UserRow&) = default;
};

/// A vehicle with what a list shows beside it.
struct VehicleRow
{
    Vehicle vehicle = {};
    QString companyName = {};
    QString driverName = {}; ///< empty when nobody in particular drives it
    friend bool operator==(const VehicleRow&, const VehicleRow&) = default;
};

/// What goes, or changes, when a company, user or vehicle is deleted.
struct FleetDependants
{
    int users = 0;              ///< deleted
    int vehicles = 0;           ///< deleted
    int driverlessVehicles = 0; ///< kept, but nobody in particular drives them any more
    int companySettings = 0;    ///< deleted
    int userSettings = 0;       ///< deleted
    int waitingDeliveries = 0;  ///< cancelled
    friend bool operator==(const FleetDependants&, const FleetDependants&) = default;
};

} // namespace smartfleet
