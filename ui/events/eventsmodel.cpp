// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/eventsmodel.h"

#include "app/domain/problems.h"
#include "ui/kit/eventwords.h"
#include "ui/kit/pagelook.h"

#include <QPalette>

namespace smartfleet {

namespace {

constexpr qint64 LateSeconds = qint64{15} * 60;

} // namespace

QString resultOf(const EventRow& row)
{
    if (row.event.unmatched != UnmatchedReason::None)
        return EventsModel::tr("To nobody");
    return EventsModel::tr("To %n talk room(s)", nullptr, row.deliveries);
}

Tone toneOf(const EventRow& row)
{
    return row.event.unmatched == UnmatchedReason::None ? Tone::Good : Tone::Warning;
}

bool cameLate(const Event& event)
{
    return event.occurredAt.isValid() && event.occurredAt.secsTo(event.receivedAt) > LateSeconds;
}

EventsModel::EventsModel(const EventCatalogue& catalogue, QObject* parent)
    : PagedModel(parent)
    , m_catalogue(catalogue)
{
}

QStringList EventsModel::columns() const
{
    return {tr("Received"), tr("Result"),   tr("Event"),  tr("Company"), tr("Vehicle"),
            tr("User"),     tr("Occurred"), tr("Source"), tr("Repeats")};
}

QString EventsModel::rowId(const EventRow& row) const
{
    return QString::number(row.event.seq.value);
}

QVariant EventsModel::cell(const EventRow& row, int column, int role) const
{
    if (role == Qt::DecorationRole && column == ResultColumn)
        return tintedIcon(toneIcon(toneOf(row)), toneColor(toneOf(row), QPalette()));
    if (role == Qt::ToolTipRole && column == ResultColumn && row.event.unmatched != UnmatchedReason::None)
        return describe(row.event.unmatched);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const auto time = [](const QDateTime& when) {
        return QLocale().toString(when.toLocalTime(), QLocale::ShortFormat);
    };
    switch (column) {
    case ReceivedColumn:
        return cameLate(row.event) ? tr("%1 (late)").arg(time(row.event.receivedAt)) : time(row.event.receivedAt);
    case ResultColumn:
        return resultOf(row);
    case TypeColumn:
        return eventName(m_catalogue, row.event.type);
    case CompanyColumn:
        return row.companyName;
    case VehicleColumn:
        return row.vehicleName;
    case UserColumn:
        return row.userName;
    case OccurredColumn:
        return time(row.event.occurredAt);
    case SourceColumn:
        return row.event.source;
    case RepeatsColumn:
        return row.event.repeats;
    default:
        return {};
    }
}

QVariant EventsModel::header(int column, int role) const
{
    if (role != WidestWordsRole || column != ResultColumn)
        return {};
    EventRow unmatched;
    unmatched.event.unmatched = UnmatchedReason::NoSetting;
    EventRow matched;
    matched.deliveries = 10;
    return QStringList{resultOf(unmatched), resultOf(matched)};
}

} // namespace smartfleet
