// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/delivery.h"
#include "ui/kit/pagedmodel.h"

namespace smartfleet {

/// 配信履歴 as a table, in the order it is given.
class DeliveriesModel final : public PagedModel<DeliveryRow>
{
    Q_OBJECT
public:
    enum Column {
        ReceivedColumn, ///< the one that the store can sort by
        StateColumn,
        EventColumn,
        CompanyColumn,
        VehicleColumn,
        RoomColumn,
        OccurredColumn,
        AttemptsColumn,
        ReasonColumn
    };

    /// `catalogue` must outlive the model.
    DeliveriesModel(const EventCatalogue& catalogue, QObject* parent);

    QStringList columns() const override;
    QString rowId(const DeliveryRow& row) const override;
    QVariant cell(const DeliveryRow& row, int column, int role) const override;
    QVariant header(int column, int role) const override;

private:
    const EventCatalogue& m_catalogue;
};

} // namespace smartfleet
