// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ids.h"
#include "ui/kit/place.h"

#include <QWidget>

class QPushButton;

namespace smartfleet {

/// Buttons that lead to the company, the user and the vehicle that something is about; those that it is known of.
class FleetLinks : public QWidget
{
    Q_OBJECT
public:
    explicit FleetLinks(QWidget* parent = nullptr);

    void setIds(const CompanyId& company, const UserId& user, const VehicleId& vehicle);

signals:
    void placeRequested(const smartfleet::Place& place);

protected:
    void changeEvent(QEvent* event) override;

private:
    QPushButton* addButton(const QString& name, const QString& table, QString FleetLinks::* id);
    void retranslate();

    QString m_companyId;
    QString m_userId;
    QString m_vehicleId;
    QPushButton* m_company;
    QPushButton* m_user;
    QPushButton* m_vehicle;
};

} // namespace smartfleet
