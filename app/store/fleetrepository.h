// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/fleetlist.h"

#include <vector>

namespace smartfleet {

class Database;

/// Companies, users and vehicles. Lists are ordered by id.
class FleetRepository
{
public:
    explicit FleetRepository(Database& database);

    Result<std::vector<Company>> companies();
    Result<std::vector<User>> users();
    Result<std::vector<Vehicle>> vehicles();
    Result<std::optional<Company>> company(const CompanyId& id);
    Result<std::optional<User>> user(const UserId& id);
    Result<std::optional<Vehicle>> vehicle(const VehicleId& id);
    /// By the tracker's unique ID.
    Result<std::optional<Vehicle>> vehicleOfDevice(const QString& deviceId);

    /// Errors "company_exists", "user_exists", "vehicle_exists", "device_exists", "company_not_found", "user_not_found"
    /// (args: the id).
    Result<> add(const Company& company);
    Result<> add(const User& user);
    Result<> add(const Vehicle& vehicle);
    /// Adds, or replaces the one with the same id. The settings of a user follow to the user's new company.
    Result<> put(const Company& company);
    Result<> put(const User& user);
    Result<> put(const Vehicle& vehicle);

    /// A part of a list, in the order of the query: `limit` rows after `offset` others.
    Result<std::vector<CompanyRow>> listCompanies(const FleetQuery& query, int limit, int offset = 0);
    Result<std::vector<UserRow>> listUsers(const FleetQuery& query, int limit, int offset = 0);
    Result<std::vector<VehicleRow>> listVehicles(const FleetQuery& query, int limit, int offset = 0);
    /// How many rows such a list has.
    Result<int> count(FleetKind kind, const FleetQuery& query = {});
    /// How many rows of the list come before the one with this id; nothing when it isn't in the list.
    Result<std::optional<int>> position(FleetKind kind, const FleetQuery& query, const QString& id);

    /// What remove() would take along.
    Result<FleetDependants> dependants(const CompanyId& id);
    Result<FleetDependants> dependants(const UserId& id);
    /// Deletes the company with its users, vehicles and all their notification settings; cancels what waits for those.
    /// Error "company_not_found".
    Result<> remove(const CompanyId& id);
    /// Deletes the user with their notification settings and cancels what waits for those; their vehicles stay, with
    /// nobody in particular. Error "user_not_found".
    Result<> remove(const UserId& id);
    /// Error "vehicle_not_found".
    Result<> remove(const VehicleId& id);

private:
    Result<> checkReferences(const User& user);
    Result<> checkReferences(const Vehicle& vehicle);

    Database& m_database;
};

} // namespace smartfleet
