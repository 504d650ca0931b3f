// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/eventscsv.h"

#include "app/domain/problems.h"
#include "app/store/store.h"
#include "ui/events/eventsmodel.h"
#include "ui/kit/eventwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

/// Where the words of the file are translated.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(EventsCsv)
public:
    static QStringList header()
    {
        return {tr("Received"),  tr("Result"),       tr("Reason"),       tr("Event"),  tr("Company"),
                tr("Vehicle"),   tr("User"),         tr("Occurred"),     tr("Place"),  tr("Latitude"),
                tr("Longitude"), tr("Speed (km/h)"), tr("Limit (km/h)"), tr("Value"),  tr("Geofence"),
                tr("Note"),      tr("Source"),       tr("Event ID"),     tr("Repeats")};
    }
};

QString number(const std::optional<double>& value)
{
    return value ? QString::number(*value, 'g', 10) : QString();
}

QStringList cellsOf(const EventCatalogue& catalogue, const EventRow& row)
{
    const Event& event = row.event;
    const EventData& told = event.data;
    const QString value = number(told.value);
    return {csvTime(event.receivedAt),
            resultOf(row),
            describe(event.unmatched),
            eventName(catalogue, event.type),
            row.companyName,
            row.vehicleName,
            row.userName,
            csvTime(event.occurredAt),
            told.address,
            number(told.latitude),
            number(told.longitude),
            number(told.speedKmh),
            number(told.limitKmh),
            told.unit.isEmpty() || value.isEmpty() ? value : value + u' ' + told.unit,
            told.geofence,
            told.note,
            event.source,
            event.id,
            QString::number(event.repeats)};
}

} // namespace

CsvSource eventsCsv(const EventCatalogue& catalogue, EventFilter filter)
{
    filter.limit = CsvRowsALook;
    return {u"events"_s, Words::header(),
            [&catalogue, filter](Store& store) mutable -> Result<std::vector<QStringList>> {
                const auto rows = store.events.list(filter);
                if (!rows)
                    return failure(rows.error());
                std::vector<QStringList> lines;
                lines.reserve(rows->size());
                for (const EventRow& row : *rows)
                    lines.push_back(cellsOf(catalogue, row));
                if (!rows->empty())
                    filter.beyond = rows->back().event.seq;
                return lines;
            }};
}

} // namespace smartfleet
