// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/fleet.h"

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
    /// Adds, or replaces the one with the same id. For imports.
    Result<> put(const Company& company);
    Result<> put(const User& user);
    Result<> put(const Vehicle& vehicle);

private:
    Result<> checkReferences(const User& user);
    Result<> checkReferences(const Vehicle& vehicle);

    Database& m_database;
};

} // namespace smartfleet
