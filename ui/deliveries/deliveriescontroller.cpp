// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deliveries/deliveriescontroller.h"

#include "app/session/sessionthread.h"
#include "ui/deliveries/deliveriescsv.h"
#include "ui/deliveries/deliverydetail.h"
#include "ui/deliveries/deliverylist.h"
#include "ui/deliveries/historyfigurescontroller.h"
#include "ui/deliveries/whynothingview.h"
#include "ui/kit/messagebar.h"

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr auto BetweenLooks = std::chrono::milliseconds(200);

/// One look at the history.
struct History
{
    int count = 0;
    std::vector<DeliveryRow> first;
    int failed = 0; ///< whatever the filter
};

Result<History> look(Store& store, DeliveryFilter filter, int rows)
{
    History history;
    const Result<int> count = store.deliveries.count(filter);
    SMARTFLEET_TRY(count);
    history.count = *count;
    filter.limit = rows;
    auto first = store.deliveries.list(filter);
    SMARTFLEET_TRY(first);
    history.first = std::move(*first);
    const auto counts = store.deliveries.counts();
    SMARTFLEET_TRY(counts);
    history.failed = counts->failed;
    return history;
}

} // namespace

DeliveriesController::DeliveriesController(const UiContext& context, const EventCatalogue& catalogue,
                                           DeliveriesPage& page)
    : QObject(&page)
    , m_context(context)
    , m_page(page)
    , m_catalogue(catalogue)
    , m_figures(new HistoryFiguresController(context, page))
    , m_watch(context.session)
    , m_notice(page.bar())
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(BetweenLooks);
    const auto changed = [this] {
        if (m_page.isVisible() && !m_soon.isActive())
            m_soon.start();
    };
    connect(&m_soon, &QTimer::timeout, this, [this] { reload(false); });
    connect(&m_watch, &StoreWatch::changed, this, changed);
    connect(&m_context.session, &SessionThread::deliveriesChanged, this, changed);
    connect(&m_page, &DeliveriesPage::shown, this, [this](bool visible) {
        m_watch.setActive(visible);
        if (visible)
            reload(false);
    });
    connect(&m_page, &DeliveriesPage::reloadRequested, this, [this] { reload(false); });
    connect(&m_page, &DeliveriesPage::retryAllRequested, this, [this] { retry({}); });
    DeliveryList& list = m_page.list();
    connect(&m_page, &DeliveriesPage::retrySelectedRequested, this, [this] {
        if (const std::vector<DeliveryId> ids = m_page.list().selectedFailed(); !ids.empty())
            retry(ids);
    });
    connect(&list, &DeliveryList::filterChanged, this, [this] { reload(true); });
    connect(&list, &DeliveryList::exportRequested, this, [this] {
        exportCsv(m_page, m_context.session, m_page.bar(), deliveriesCsv(m_catalogue, m_page.list().filter()));
    });
    connect(&list.model(), &PagedModelBase::pageWanted, this, &DeliveriesController::loadPage);
    DeliveryDetail& detail = list.detail();
    connect(&detail, &DeliveryDetail::retryRequested, this, [this] {
        if (const auto& row = m_page.list().detail().shown())
            retry({row->delivery.id});
    });
    connect(&detail, &DeliveryDetail::whyRequested, this, [this] {
        if (const auto& row = m_page.list().detail().shown())
            open({.channelId = row->delivery.channel.value, .from = row->occurredAt, .part = u"whyTab"_s});
    });
    connect(&detail, &DeliveryDetail::settingRequested, this, &DeliveriesController::openSetting);
    connect(&detail, &DeliveryDetail::eventRequested, this, &DeliveriesController::openEvent);
    connect(&detail, &DeliveryDetail::placeRequested, this, &DeliveriesController::go);
    connect(&m_page.why(), &WhyNothingView::placeRequested, this, &DeliveriesController::go);
}

void DeliveriesController::reload(bool isAnew)
{
    if (m_page.tab() != DeliveriesPage::ListTab) {
        m_figures->reload();
        return;
    }
    DeliveryList& list = m_page.list();
    const int rows = isAnew ? PagedModelBase::PageSize : list.rowsInSight();
    auto* call = m_context.session.read<History>(
        this, [filter = list.filter(), rows](Store& store) { return look(store, filter, rows); });
    m_list.replace(call);
    call->onFinished(this, [this, isAnew](const Result<History>& history) {
        if (!history) {
            if (history.error().kind != Error::Kind::Cancelled)
                m_page.bar().showError(history.error());
            return;
        }
        if (isAnew)
            m_page.list().showNew(history->count, history->first);
        else
            m_page.list().showAgain(history->count, history->first);
        m_page.setFailed(history->failed);
        findWanted();
    });
}

void DeliveriesController::loadPage(int first, quint64 generation)
{
    DeliveryFilter filter = m_page.list().filter();
    filter.limit = PagedModelBase::PageSize;
    filter.offset = first;
    m_context.session
        .read<std::vector<DeliveryRow>>(this, [filter](Store& store) { return store.deliveries.list(filter); })
        ->onFinished(this, [this, first, generation](const Result<std::vector<DeliveryRow>>& rows) {
            if (rows)
                m_page.list().model().setPage(first, *rows, generation);
            else
                m_page.list().model().pageFailed(first);
        });
}

void DeliveriesController::findWanted()
{
    if (!m_wanted)
        return;
    auto* call = m_context.session.read<std::optional<int>>(
        this, [filter = m_page.list().filter(), id = *m_wanted](Store& store) {
            return store.deliveries.position(filter, id);
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

void DeliveriesController::open(const Place& place)
{
    if (place.part == u"whyTab"_s) {
        m_page.showTab(DeliveriesPage::WhyTab);
        m_page.why().ask(place.channelId, place.from);
        return;
    }
    if (place.part == u"quotaTab"_s) {
        m_page.showTab(DeliveriesPage::QuotaTab);
        return;
    }
    const bool namesAnything = !place.channelId.isEmpty() || place.state || place.from.isValid() ||
        place.until.isValid() || place.delivery.value != 0;
    m_page.showTab(DeliveriesPage::ListTab);
    if (!namesAnything)
        return;
    if (place.delivery.value != 0)
        m_wanted = place.delivery;
    m_page.list().show(place);
}

void DeliveriesController::retry(const std::vector<DeliveryId>& ids)
{
    m_notice.start();
    m_context.session
        .query<int>(this,
                    [ids](Session& session) {
                        const Result<int> count = session.store->deliveries.retry(ids, session.clock.now());
                        if (count)
                            session.dispatcher.wake();
                        return count;
                    })
        ->onFinished(this, [this](const Result<int>& count) {
            m_notice.stop();
            if (!count) {
                m_page.bar().showError(count.error());
                return;
            }
            m_page.bar().showWords(
                [many = *count] { return Problem{tr("%n deliveries are sent again.", nullptr, many), {}}; },
                Tone::Good);
            reload(false);
        });
}

void DeliveriesController::openSetting()
{
    if (const auto& row = m_page.list().detail().shown())
        go({.screen = u"notificationsPage"_s,
            .channelId = row->delivery.channel.value,
            .setting = row->delivery.setting});
}

void DeliveriesController::openEvent()
{
    if (const auto& row = m_page.list().detail().shown())
        go({.screen = u"eventsPage"_s, .event = row->delivery.event});
}

void DeliveriesController::go(const Place& place)
{
    if (m_context.navigator)
        m_context.navigator->open(place);
}

} // namespace smartfleet
