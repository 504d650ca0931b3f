// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deliveries/deliveriescsv.h"

#include "app/domain/problems.h"
#include "app/store/store.h"
#include "ui/deliveries/deliverywords.h"
#include "ui/kit/eventwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

/// Where the words of the file are translated.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(DeliveriesCsv)
public:
    static QStringList header()
    {
        return {tr("Received"),   tr("State"),    tr("Event"),   tr("Company"),         tr("Vehicle"),
                tr("Channel ID"), tr("Occurred"), tr("Sent"),    tr("Failed attempts"), tr("Reason"),
                tr("Event ID"),   tr("Source"),   tr("Message"), tr("Delivery ID")};
    }
};

QStringList cellsOf(const EventCatalogue& catalogue, const DeliveryRow& row)
{
    const Delivery& delivery = row.delivery;
    return {csvTime(delivery.createdAt),
            wordFor(delivery),
            eventName(catalogue, row.type),
            row.companyName,
            row.vehicleName,
            delivery.channel.value,
            csvTime(row.occurredAt),
            csvTime(delivery.sentAt),
            QString::number(delivery.attempts),
            delivery.lastError ? describe(*delivery.lastError).message : QString(),
            row.eventId,
            row.source,
            delivery.messageId,
            QString::number(delivery.id.value)};
}

} // namespace

CsvSource deliveriesCsv(const EventCatalogue& catalogue, DeliveryFilter filter)
{
    filter.limit = CsvRowsALook;
    return {u"deliveries"_s, Words::header(),
            [&catalogue, filter](Store& store) mutable -> Result<std::vector<QStringList>> {
                const auto rows = store.deliveries.list(filter);
                if (!rows)
                    return failure(rows.error());
                std::vector<QStringList> lines;
                lines.reserve(rows->size());
                for (const DeliveryRow& row : *rows)
                    lines.push_back(cellsOf(catalogue, row));
                if (!rows->empty())
                    filter.beyond = rows->back().delivery.id;
                return lines;
            }};
}

} // namespace smartfleet
