// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/delivery.h"
#include "ui/kit/icons.h"
#include "ui/kit/pagedmodel.h"

namespace smartfleet {

class EventCatalogue;

/// Whether an event went to somebody, in a word.
QString resultOf(const EventRow& row);
Tone toneOf(const EventRow& row);
/// Whether it came in so long after it occurred that messages say so.
bool cameLate(const Event& event);

/// The events as a table, in the order they are given.
class EventsModel final : public PagedModel<EventRow>
{
    Q_OBJECT
public:
    enum Column {
        ReceivedColumn, ///< the one that the store can sort by
        ResultColumn,
        TypeColumn,
        CompanyColumn,
        VehicleColumn,
        UserColumn,
        OccurredColumn,
        SourceColumn,
        RepeatsColumn
    };

    /// `catalogue` must outlive the model.
    EventsModel(const EventCatalogue& catalogue, QObject* parent);

    QStringList columns() const override;
    QString rowId(const EventRow& row) const override;
    QVariant cell(const EventRow& row, int column, int role) const override;
    QVariant header(int column, int role) const override;

private:
    const EventCatalogue& m_catalogue;
};

} // namespace smartfleet
