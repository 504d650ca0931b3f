// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/eventscontroller.h"

#include "app/session/sessionthread.h"
#include "ui/events/eventdetail.h"
#include "ui/events/eventlist.h"
#include "ui/events/eventscsv.h"
#include "ui/kit/messagebar.h"

namespace smartfleet {

namespace {

constexpr auto BetweenLooks = std::chrono::milliseconds(200);

/// One look at the events.
struct Events
{
    int count = 0;
    std::vector<EventRow> first;
};

Result<Events> look(Store& store, EventFilter filter)
{
    const Result<int> count = store.events.count(filter);
    SMARTFLEET_TRY(count);
    filter.limit = PagedModelBase::PageSize;
    auto first = store.events.list(filter);
    SMARTFLEET_TRY(first);
    return Events{*count, std::move(*first)};
}

Result<EventMore> moreOf(Store& store, EventSeq seq)
{
    auto raw = store.events.raw(seq);
    SMARTFLEET_TRY(raw);
    auto deliveries = store.deliveries.ofEvent(seq);
    SMARTFLEET_TRY(deliveries);
    std::vector<SettingId> matched;
    for (const DeliveryRow& row : *deliveries)
        matched.push_back(row.delivery.setting);
    auto settings = store.settings.rows(matched);
    SMARTFLEET_TRY(settings);
    return EventMore{std::move(*raw), std::move(*deliveries), std::move(*settings)};
}

} // namespace

EventsController::EventsController(const UiContext& context, const EventCatalogue& catalogue, EventsPage& page)
    : QObject(&page)
    , m_context(context)
    , m_page(page)
    , m_catalogue(catalogue)
    , m_watch(context.session)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(BetweenLooks);
    connect(&m_soon, &QTimer::timeout, this, [this] { reload(false); });
    connect(&m_watch, &StoreWatch::changed, this, [this] {
        if (!m_soon.isActive())
            m_soon.start();
    });
    connect(&m_page, &EventsPage::shown, this, [this](bool visible) {
        m_watch.setActive(visible);
        if (visible)
            reload(false);
    });
    connect(&m_page, &EventsPage::reloadRequested, this, [this] { reload(false); });
    EventList& list = m_page.list();
    connect(&list, &EventList::filterChanged, this, [this] { reload(true); });
    connect(&list, &EventList::selectionChanged, this, &EventsController::loadMore);
    connect(&list, &EventList::exportRequested, this, [this] {
        exportCsv(m_page, m_context.session, m_page.bar(), eventsCsv(m_catalogue, m_page.list().filter()));
    });
    connect(&list.model(), &PagedModelBase::pageWanted, this, &EventsController::loadPage);
    connect(&list.detail(), &EventDetail::placeRequested, this, [this](const Place& place) {
        if (m_context.navigator)
            m_context.navigator->open(place);
    });
}

void EventsController::reload(bool isAnew)
{
    auto* call = m_context.session.read<Events>(
        this, [filter = m_page.list().filter()](Store& store) { return look(store, filter); });
    m_list.replace(call);
    call->onFinished(this, [this, isAnew](const Result<Events>& list) {
        if (!list) {
            if (list.error().kind != Error::Kind::Cancelled)
                m_page.bar().showError(list.error());
            return;
        }
        if (isAnew)
            m_page.list().showNew(list->count, list->first);
        else
            m_page.list().showAgain(list->count, list->first);
        findWanted();
    });
}

void EventsController::loadPage(int first, quint64 generation)
{
    EventFilter filter = m_page.list().filter();
    filter.limit = PagedModelBase::PageSize;
    filter.offset = first;
    m_context.session.read<std::vector<EventRow>>(this, [filter](Store& store) { return store.events.list(filter); })
        ->onFinished(this, [this, first, generation](const Result<std::vector<EventRow>>& rows) {
            if (rows)
                m_page.list().model().setPage(first, *rows, generation);
            else
                m_page.list().model().pageFailed(first);
        });
}

void EventsController::loadMore()
{
    const auto& row = m_page.list().detail().shown();
    if (!row)
        return;
    const EventSeq seq = row->event.seq;
    auto* call = m_context.session.read<EventMore>(this, [seq](Store& store) { return moreOf(store, seq); });
    m_more.replace(call);
    call->onFinished(this, [this, seq](const Result<EventMore>& more) {
        if (more && m_page.list().detail().shown() && m_page.list().detail().shown()->event.seq == seq)
            m_page.list().detail().showMore(*more);
    });
}

void EventsController::findWanted()
{
    if (!m_wanted)
        return;
    auto* call = m_context.session.read<std::optional<int>>(
        this, [filter = m_page.list().filter(), seq = *m_wanted](Store& store) {
            return store.events.position(filter, seq);
        });
    m_find.replace(call);
    call->onFinished(this, [this](const Result<std::optional<int>>& position) {
        if (!position)
            return;
        m_wanted.reset();
        if (*position && **position < m_page.list().model().rowCount())
            m_page.list().select(**position);
    });
}

void EventsController::open(const Place& place)
{
    const bool namesAnything =
        !place.channelId.isEmpty() || place.from.isValid() || place.until.isValid() || place.event.value != 0;
    if (!namesAnything)
        return;
    if (place.event.value != 0)
        m_wanted = place.event;
    m_page.list().show(place);
}

} // namespace smartfleet
