// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/fleet.h"

#include "app/domain/fieldrules.h"

using namespace Qt::StringLiterals;

namespace smartfleet {

Result<> validate(const Company& company)
{
    SMARTFLEET_TRY(checkId(company.id.value, u"id"_s));
    return checkName(company.name, u"name"_s);
}

Result<> validate(const User& user)
{
    SMARTFLEET_TRY(checkId(user.id.value, u"id"_s));
    SMARTFLEET_TRY(checkName(user.name, u"name"_s));
    SMARTFLEET_TRY(checkId(user.company.value, u"company"_s));
    return checkOptionalText(user.department, u"department"_s);
}

Result<> validate(const Vehicle& vehicle)
{
    SMARTFLEET_TRY(checkId(vehicle.id.value, u"id"_s));
    SMARTFLEET_TRY(checkName(vehicle.name, u"name"_s));
    SMARTFLEET_TRY(checkId(vehicle.company.value, u"company"_s));
    if (!vehicle.user.value.isEmpty())
        SMARTFLEET_TRY(checkId(vehicle.user.value, u"user"_s));
    SMARTFLEET_TRY(checkOptionalText(vehicle.plate, u"plate"_s));
    return checkOptionalText(vehicle.deviceId, u"device"_s);
}

} // namespace smartfleet
