// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/directory/directoryservice.h"
#include "ui/companies/fleetentryform.h"
#include "ui/companies/fleettab.h"

namespace smartfleet {

/// What the screen asks the store, by what it is about; in the thread of the store.

/// The first rows, and where the row with that id is, if one is named: a filter that hides it doesn't count then.
Result<FleetList> firstLook(Store& store, FleetKind kind, FleetQuery query, const QString& wantedId);
/// Rows of a list, from `first` on.
Result<std::vector<FleetRow>> lookAtPage(Store& store, FleetKind kind, const FleetQuery& query, int first);

/// The first companies, or users of a company, that match what was typed.
Result<std::vector<FleetChoice>> lookForCompanies(Store& store, const QString& text);
Result<std::vector<FleetChoice>> lookForDrivers(Store& store, const QString& text, const CompanyId& company);

/// One thing as it is stored, and how the company and driver it names are called.
struct FleetThing
{
    FleetEntry entry = {};
    QString companyName = {};
    QString driverName = {};
    std::vector<QDate> daysOff = {}; ///< a company's own
};
/// Errors "company_not_found", "user_not_found", "vehicle_not_found".
Error notFound(FleetKind kind, const QString& id);
Result<FleetThing> lookAtThing(Store& store, FleetKind kind, const QString& id);

Result<FleetDependants> lookAtDependants(Store& store, FleetKind kind, const QString& id);

/// Adds it, or changes what it was when it was opened; gives its id.
Result<QString> store(DirectoryService& directory, const FleetEdit& edit);
Result<DeletedFromFleet> remove(DirectoryService& directory, FleetKind kind, const QString& id,
                                const FleetDependants& agreed);

} // namespace smartfleet
