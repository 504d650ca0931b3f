// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deliveries/deliveriesmodel.h"

#include "app/domain/problems.h"
#include "ui/deliveries/deliverywords.h"
#include "ui/kit/eventwords.h"
#include "ui/kit/pagelook.h"

#include <QPalette>

namespace smartfleet {

DeliveriesModel::DeliveriesModel(const EventCatalogue& catalogue, QObject* parent)
    : PagedModel(parent)
    , m_catalogue(catalogue)
{
}

QStringList DeliveriesModel::columns() const
{
    return {tr("Received"),   tr("State"),    tr("Event"),           tr("Company"), tr("Vehicle"),
            tr("Channel ID"), tr("Occurred"), tr("Failed attempts"), tr("Reason")};
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
    const auto time = [](const QDateTime& when) {
        return QLocale().toString(when.toLocalTime(), QLocale::ShortFormat);
    };
    switch (column) {
    case ReceivedColumn:
        return time(row.delivery.createdAt);
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
    case OccurredColumn:
        return time(row.occurredAt);
    case AttemptsColumn:
        return row.delivery.attempts;
    case ReasonColumn:
        return row.delivery.lastError ? describe(*row.delivery.lastError).message : QString();
    default:
        return {};
    }
}

QVariant DeliveriesModel::header(int column, int role) const
{
    if (role != WidestWordsRole || column != StateColumn)
        return {};
    QStringList words;
    for (const DeliveryState state : {DeliveryState::Waiting, DeliveryState::Sending, DeliveryState::Sent,
                                      DeliveryState::Failed, DeliveryState::Cancelled})
        words += wordFor(state);
    return words;
}

} // namespace smartfleet
