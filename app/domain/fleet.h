// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/domain/ids.h"

namespace smartfleet {

/// 契約企業: a company whose vehicles the fleet system watches.
struct Company
{
    CompanyId id = {};
    QString name = {}; ///< 1-100 characters
    friend bool operator==(const Company&, const Company&) = default;
};

/// 利用者: a driver.
struct User
{
    UserId id = {};
    QString name = {}; ///< 1-100 characters
    CompanyId company = {};
    QString department = {}; ///< may be empty
    friend bool operator==(const User&, const User&) = default;
};

/// 車両.
struct Vehicle
{
    VehicleId id = {};
    QString name = {}; ///< 1-100 characters
    CompanyId company = {};
    UserId user = {};      ///< who drives it as a rule; empty = nobody in particular
    QString plate = {};    ///< number plate; may be empty
    QString deviceId = {}; ///< the tracker's unique ID in the fleet system; empty or unique over all vehicles
    friend bool operator==(const Vehicle&, const Vehicle&) = default;
};

/// The rules of the fields above: error code "invalid_field" with the field's name as first argument ("id", "name", …).
Result<> validate(const Company& company);
Result<> validate(const User& user);
Result<> validate(const Vehicle& vehicle);

} // namespace smartfleet
