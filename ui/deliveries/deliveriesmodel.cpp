// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deliveries/deliveriesmodel.h"

#include "ui/deliveries/deliverywords.h"
#include "ui/kit/eventwords.h"

#include <QPalette>

namespace smartfleet {

namespace {

enum Column { OccurredColumn, StateColumn, EventColumn, CompanyColumn, VehicleColumn, RoomColumn, AttemptsColumn };

} // namespace

DeliveriesModel::DeliveriesModel(const EventCatalogue& catalogue, QObject* parent)
    : RowModel(parent)
    , m_catalogue(catalogue)
{
}

QStringList DeliveriesModel::columns() const
{
    return {tr("Occurred"), tr("State"), tr("Event"), tr("Company"), tr("Vehicle"), tr("Channel ID"), tr("Attempts")};
}

QString DeliveriesModel::rowId(const DeliveryRow& row) const
{
    return QString::number(row.delivery.id.value);
}

QVariant DeliveriesModel::cell(const DeliveryRow& row, int column, int role) const
{
    if (role == Qt::DecorationRole && column == StateColumn) {
        const Tone tone = toneFor(row.delivery);
        return tintedIcon(toneIcon(tone), toneColor(tone, QPalette()));
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case OccurredColumn:
        return QLocale().toString(row.occurredAt.toLocalTime(), QLocale::ShortFormat);
    case StateColumn:
        return wordFor(row.delivery);
    case EventColumn:
        return eventName(m_catalogue, row.type);
    case CompanyColumn:
        return row.companyName;
    case VehicleColumn:
        return row.vehicleName;
    case RoomColumn:
        return row.delivery.channel.value;
    case AttemptsColumn:
        return row.delivery.attempts;
    default:
        return {};
    }
}

} // namespace smartfleet
