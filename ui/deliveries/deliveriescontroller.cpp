// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deliveries/deliveriescontroller.h"

#include "app/session/sessionthread.h"
#include "ui/deliveries/deliverydetail.h"
#include "ui/kit/messagebar.h"

namespace smartfleet {

namespace {

constexpr int MostRows = 500; // of one look; who has more filters

/// One look at the history.
struct History
{
    std::vector<DeliveryRow> rows;
    bool isAll = true;
    DeliveryCounts counts = {};
};

Result<History> look(Session& session, DeliveryFilter filter)
{
    filter.limit = MostRows + 1; // one more tells whether there are more
    auto rows = session.store->deliveries.list(filter);
    if (!rows)
        return failure(rows.error());
    const auto counts = session.store->deliveries.counts();
    if (!counts)
        return failure(counts.error());
    History history{std::move(*rows), true, *counts};
    if (history.rows.size() > MostRows) {
        history.rows.pop_back();
        history.isAll = false;
    }
    return history;
}

} // namespace

DeliveriesController::DeliveriesController(const UiContext& context, DeliveriesPage& page)
    : QObject(&page)
    , m_context(context)
    , m_page(page)
{
    connect(&m_page, &DeliveriesPage::reloadRequested, this, [this] {
        m_isLoading = false; // another filter: what is being read is not wanted any more
        reload();
    });
    connect(&m_page, &DeliveriesPage::retryAllRequested, this, [this] { retry({}); });
    connect(&m_page.detail(), &DeliveryDetail::retryRequested, this, [this] {
        if (const auto& row = m_page.detail().shown())
            retry({row->delivery.id});
    });
    connect(&m_context.session, &SessionThread::deliveriesChanged, this, [this] {
        if (m_page.isVisible())
            reload();
    });
}

void DeliveriesController::reload()
{
    if (m_isLoading) {
        m_isStale = true; // a storm of changes costs one look after the other, not one each
        return;
    }
    m_isLoading = true;
    m_isStale = false;
    auto* call = m_context.session.query<History>(
        this, [filter = m_page.filter()](Session& session) { return look(session, filter); });
    m_list.replace(call);
    call->onFinished(this, [this](const Result<History>& history) {
        if (!history && history.error().kind == Error::Kind::Cancelled)
            return;
        m_isLoading = false;
        if (history)
            m_page.showRows(history->rows, history->isAll, history->counts);
        else
            m_page.bar().showError(history.error());
        if (m_isStale)
            reload();
    });
}

void DeliveriesController::retry(const std::vector<DeliveryId>& ids)
{
    m_context.session
        .query<int>(this,
                    [ids](Session& session) {
                        const Result<int> count = session.store->deliveries.retry(ids, session.clock.now());
                        if (count)
                            session.dispatcher.wake();
                        return count;
                    })
        ->onFinished(this, [this](const Result<int>& count) {
            if (!count) {
                m_page.bar().showError(count.error());
                return;
            }
            m_page.bar().showWords(
                [many = *count] { return Problem{tr("%n deliveries are sent again.", nullptr, many), {}}; },
                Tone::Good);
            reload();
        });
}

} // namespace smartfleet
