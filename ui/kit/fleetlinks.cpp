// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/fleetlinks.h"

#include "ui/kit/flowlayout.h"
#include "ui/kit/icons.h"

#include <QEvent>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace smartfleet {

FleetLinks::FleetLinks(QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new FlowLayout(this);
    layout->setContentsMargins({});
    m_company = addButton(u"openCompanyButton"_s, u"companiesTable"_s, &FleetLinks::m_companyId);
    m_user = addButton(u"openUserButton"_s, u"usersTable"_s, &FleetLinks::m_userId);
    m_vehicle = addButton(u"openVehicleButton"_s, u"vehiclesTable"_s, &FleetLinks::m_vehicleId);
    retranslate();
    setIds({}, {}, {});
}

QPushButton* FleetLinks::addButton(const QString& name, const QString& table, QString FleetLinks::* id)
{
    auto* button = new QPushButton(tintedIcon(u"companies"_s), {}, this);
    button->setObjectName(name);
    layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, table, id] {
        emit placeRequested({.screen = u"companiesPage"_s, .part = table, .fleetId = this->*id});
    });
    return button;
}

void FleetLinks::setIds(const CompanyId& company, const UserId& user, const VehicleId& vehicle)
{
    m_companyId = company.value;
    m_userId = user.value;
    m_vehicleId = vehicle.value;
    m_company->setVisible(!m_companyId.isEmpty());
    m_user->setVisible(!m_userId.isEmpty());
    m_vehicle->setVisible(!m_vehicleId.isEmpty());
    setVisible(!m_companyId.isEmpty() || !m_userId.isEmpty() || !m_vehicleId.isEmpty());
}

void FleetLinks::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FleetLinks::retranslate()
{
    m_company->setText(tr("Show the company"));
    m_user->setText(tr("Show the user"));
    m_vehicle->setText(tr("Show the vehicle"));
}

} // namespace smartfleet
