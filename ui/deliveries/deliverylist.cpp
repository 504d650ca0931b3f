// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deliveries/deliverylist.h"

#include "ui/deliveries/deliverydetail.h"
#include "ui/deliveries/deliveryfilterbar.h"

#include <QEvent>
#include <QLayout>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace smartfleet {

DeliveryList::DeliveryList(const EventCatalogue& catalogue, WindowState& state, QWidget* parent)
    : HistoryList(parent)
    , m_model(new DeliveriesModel(catalogue, this))
    , m_filters(new DeliveryFilterBar(catalogue, state, this))
{
    build({u"deliveries"_s, *m_filters, *m_model}, state);
    m_detail = new DeliveryDetail(catalogue, this);
    setDetail(*m_detail);
    layout()->setContentsMargins(0, 10, 0, 0); // a tab has no room of its own
    table().setSelectionMode(QAbstractItemView::ExtendedSelection);
    connect(&table(), &QTableView::activated, m_detail, &DeliveryDetail::triggerFirstAction);
}

DeliveryFilter DeliveryList::filter() const
{
    DeliveryFilter filter = m_filters->filter();
    filter.oldestFirst = isOldestFirst();
    return filter;
}

void DeliveryList::showNew(int count, std::vector<DeliveryRow> first)
{
    putNew(*m_model, count, std::move(first));
}

void DeliveryList::showAgain(int count, std::vector<DeliveryRow> first)
{
    putAgain(*m_model, count, std::move(first), !isOldestFirst() && !m_filters->filter().state);
}

std::vector<DeliveryId> DeliveryList::selectedFailed() const
{
    std::vector<DeliveryId> ids;
    for (const QItemSelectionRange& range : table().selectionModel()->selection()) {
        for (int position = range.top(); position <= range.bottom(); ++position) {
            const DeliveryRow* row = m_model->rowAt(position);
            if (row && row->delivery.state == DeliveryState::Failed)
                ids.push_back(row->delivery.id);
        }
    }
    return ids;
}

void DeliveryList::show(const Place& place)
{
    m_filters->show(place);
}

bool DeliveryList::showDetail(int position)
{
    const DeliveryRow* row = m_model->rowAt(position);
    if (position >= 0 && !row)
        return false;
    const std::optional<DeliveryRow> chosen = row ? std::optional(*row) : std::nullopt;
    if (chosen != m_detail->shown())
        m_detail->show(chosen);
    return true;
}

void DeliveryList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        m_model->retranslate();
    HistoryList::changeEvent(event);
}

HistoryList::Words DeliveryList::words(int count) const
{
    return {tr("Delivery history"), tr("%n deliveries", nullptr, count), tr("Nothing has been delivered yet"),
            tr("Every event that goes to a talk room appears here, with how its delivery stands.")};
}

} // namespace smartfleet
