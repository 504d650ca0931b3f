// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/servicespage.h"

#include "ui/services/integrationformpage.h"
#include "ui/services/integrationoverview.h"

namespace smartfleet {

ServicesPage::ServicesPage(bool canPractise, QWidget* parent)
    : QStackedWidget(parent)
    , m_overview(new IntegrationOverview(this))
    , m_form(new IntegrationFormPage(canPractise, this))
{
    addWidget(m_overview);
    addWidget(m_form);
    connect(m_form, &IntegrationFormPage::leaveRequested, this, &ServicesPage::showOverview);
}

void ServicesPage::showOverview()
{
    setCurrentWidget(m_overview);
}

void ServicesPage::openRegistration()
{
    m_form->beginRegistration();
    setCurrentWidget(m_form);
}

void ServicesPage::openEdit(const Integration& integration)
{
    m_form->beginEdit(integration);
    setCurrentWidget(m_form);
}

} // namespace smartfleet
