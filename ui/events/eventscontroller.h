// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/call.h"
#include "app/domain/delivery.h"
#include "app/session/storewatch.h"
#include "ui/events/eventspage.h"
#include "ui/kit/place.h"
#include "ui/kit/uicontext.h"

#include <QTimer>

namespace smartfleet {

/// What the screen of events does; lives as long as its page.
class EventsController : public QObject
{
    Q_OBJECT
public:
    /// `catalogue` must outlive it.
    EventsController(const UiContext& context, const EventCatalogue& catalogue, EventsPage& page);

    /// Shows what a place names: an event, a room, a span.
    void open(const Place& place);

private:
    /// `isAnew`: another list than the one that is shown.
    void reload(bool isAnew);
    void loadPage(int first, quint64 generation);
    void loadMore();
    void findWanted();

    UiContext m_context;
    EventsPage& m_page;
    const EventCatalogue& m_catalogue;
    StoreWatch m_watch;
    QTimer m_soon; ///< a storm of events costs a look now and then, not one each
    LatestJob m_list;
    LatestJob m_more;
    LatestJob m_find;
    std::optional<EventSeq> m_wanted; ///< to be selected as soon as the list is there
};

} // namespace smartfleet
