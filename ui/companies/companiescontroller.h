// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/call.h"
#include "app/directory/directoryservice.h"
#include "ui/companies/companiespage.h"
#include "ui/companies/fleetentryform.h"
#include "ui/kit/busynotice.h"
#include "ui/kit/place.h"
#include "ui/kit/uicontext.h"

#include <array>

namespace smartfleet {

class ImportController;

/// What the screen of companies, users and vehicles does; lives as long as its page.
class CompaniesController : public QObject
{
    Q_OBJECT
public:
    CompaniesController(const UiContext& context, CompaniesPage& page);

    /// Shows the tab that a place names ("companiesTable", "usersTable", "vehiclesTable"), and in it a row. A form that
    /// is being filled in stays in front.
    void open(const Place& place);

private:
    void connectForm();
    void connectSheets();
    /// Reads the list anew and then chooses that row, if any is named.
    void reload(FleetKind kind, const QString& chosenId = {});
    void onWanted(FleetKind kind, const FleetList& list, const QString& id);
    void loadPage(FleetKind kind, int first, quint64 generation);
    void searchCompanies(const QString& text);
    void searchDrivers(const QString& text);
    void openEdit(FleetKind kind, const QString& id);
    void save(const FleetEdit& edit);
    void askToDelete(FleetKind kind, const FleetRow& row);
    void remove(FleetKind kind, const FleetRow& row, const FleetDependants& agreed);

    UiContext m_context;
    CompaniesPage& m_page;
    ImportController* m_import;
    std::array<LatestJob, 3> m_lists; ///< by their kind
    LatestJob m_companies;
    LatestJob m_drivers;
    LatestJob m_edit;
    BusyNotice m_notice; ///< while something is deleted
};

} // namespace smartfleet
