// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/servicespage.h"

#include "app/domain/notificationsystem.h"
#include "ui/services/integrationformpage.h"
#include "ui/services/integrationoverview.h"

namespace smartfleet {

ServicesPage::ServicesPage(bool canPractise, QWidget* parent)
    : QStackedWidget(parent)
    , m_canPractise(canPractise)
    , m_overview(new IntegrationOverview(serviceDescriptors(), this))
{
    addWidget(m_overview);
}

ServiceCard& ServicesPage::card()
{
    return m_overview->card(LineWorksSystem);
}

IntegrationFormPage& ServicesPage::form()
{
    if (!m_form) {
        m_form = new IntegrationFormPage(m_canPractise, this);
        addWidget(m_form);
        connect(m_form, &IntegrationFormPage::leaveRequested, this, &ServicesPage::showOverview);
        emit formMade();
    }
    return *m_form;
}

bool ServicesPage::isFormOpen() const
{
    return currentIndex() == 1;
}

void ServicesPage::showOverview()
{
    setCurrentWidget(m_overview);
}

void ServicesPage::openRegistration()
{
    form().beginRegistration();
    setCurrentWidget(m_form);
}

void ServicesPage::openEdit(const Integration& integration)
{
    form().beginEdit(integration);
    setCurrentWidget(m_form);
}

void ServicesPage::showEvent(QShowEvent* event)
{
    QStackedWidget::showEvent(event);
    emit shown(true);
}

void ServicesPage::hideEvent(QHideEvent* event)
{
    QStackedWidget::hideEvent(event);
    emit shown(false);
}

} // namespace smartfleet
