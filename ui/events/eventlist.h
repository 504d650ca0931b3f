// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/events/eventsmodel.h"
#include "ui/kit/historylist.h"
#include "ui/kit/place.h"

namespace smartfleet {

class EventDetail;
class EventFilterBar;

/// The list of the events.
class EventList : public HistoryList
{
    Q_OBJECT
public:
    EventList(const EventCatalogue& catalogue, WindowState& state, QWidget* parent = nullptr);

    /// What the list is to show, as the filters and the header say.
    EventFilter filter() const;
    void showNew(int count, std::vector<EventRow> first);
    void showAgain(int count, std::vector<EventRow> first);
    /// Sets the filters to what a place names.
    void show(const Place& place);

    EventsModel& model() { return *m_model; }
    EventDetail& detail() { return *m_detail; }

protected:
    Words words(int count) const override;
    bool showDetail(int position) override;
    void changeEvent(QEvent* event) override;

private:
    EventsModel* m_model;
    EventFilterBar* m_filters;
    EventDetail* m_detail = nullptr;
};

} // namespace smartfleet
