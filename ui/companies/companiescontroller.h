// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/call.h"
#include "ui/companies/companiespage.h"
#include "ui/kit/uicontext.h"

namespace smartfleet {

/// What the screen of companies, users and vehicles does; lives as long as its page.
class CompaniesController : public QObject
{
    Q_OBJECT
public:
    CompaniesController(const UiContext& context, CompaniesPage& page);

private:
    /// Reads the lists anew and then chooses that row, if any is named.
    void reload(const QString& selectedId = {});
    void save(const FleetEntry& entry);
    void import(FleetKind kind, const QString& path);

    UiContext m_context;
    CompaniesPage& m_page;
    LatestJob m_list;
};

} // namespace smartfleet
