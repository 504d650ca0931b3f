// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/eventlist.h"

#include "ui/events/eventdetail.h"
#include "ui/events/eventfilterbar.h"

#include <QEvent>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace smartfleet {

EventList::EventList(const EventCatalogue& catalogue, WindowState& state, QWidget* parent)
    : HistoryList(parent)
    , m_model(new EventsModel(catalogue, this))
    , m_filters(new EventFilterBar(catalogue, state, this))
{
    build({u"events"_s, *m_filters, *m_model}, state);
    m_detail = new EventDetail(catalogue, this);
    setDetail(*m_detail);
    connect(&table(), &QTableView::activated, m_detail, &EventDetail::triggerFirstAction);
}

EventFilter EventList::filter() const
{
    EventFilter filter = m_filters->filter();
    filter.oldestFirst = isOldestFirst();
    return filter;
}

void EventList::showNew(int count, std::vector<EventRow> first)
{
    putNew(*m_model, count, std::move(first));
}

void EventList::showAgain(int count, std::vector<EventRow> first)
{
    putAgain(*m_model, count, std::move(first), !isOldestFirst()); // an event's reason never changes
}

void EventList::show(const Place& place)
{
    m_filters->show(place);
}

bool EventList::showDetail(int position)
{
    const EventRow* row = m_model->rowAt(position);
    if (position >= 0 && !row)
        return false;
    const std::optional<EventRow> chosen = row ? std::optional(*row) : std::nullopt;
    if (chosen != m_detail->shown())
        m_detail->show(chosen);
    return true;
}

void EventList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        m_model->retranslate();
    HistoryList::changeEvent(event);
}

HistoryList::Words EventList::words(int count) const
{
    return {tr("Events"), tr("%n event(s)", nullptr, count), tr("No event has come in yet"),
            tr("Every event that a fleet system sends appears here, with where it went.")};
}

} // namespace smartfleet
