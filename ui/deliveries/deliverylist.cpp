// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deliveries/deliverylist.h"

#include "ui/deliveries/deliverydetail.h"
#include "ui/deliveries/deliveryfilterbar.h"
#include "ui/kit/adaptivesplitter.h"
#include "ui/kit/columns.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/listplace.h"
#include "ui/kit/pagelook.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr int SideBySideFrom = 640; // below it the details lie under the list
constexpr int MostInSight = 5 * PagedModelBase::PageSize;

} // namespace

DeliveryList::DeliveryList(const EventCatalogue& catalogue, WindowState& state, QWidget* parent)
    : QWidget(parent)
    , m_model(new DeliveriesModel(catalogue, this))
    , m_filters(new DeliveryFilterBar(catalogue, this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(u"deliveries"_s, this))
    , m_table(new QTableView(this))
    , m_note(new QLabel(this))
    , m_detail(new DeliveryDetail(catalogue, this))
{
    m_table->setObjectName(u"deliveriesTable"_s);
    m_note->setObjectName(u"deliveryCountLabel"_s);
    m_table->setModel(m_model);
    makeListLook(*m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    m_hasWidths = manageColumns(*m_table, state, u"deliveries.columns"_s);
    header->setSortIndicator(DeliveriesModel::ReceivedColumn, Qt::DescendingOrder);
    build();

    connect(header, &QHeaderView::sectionClicked, this, &DeliveryList::onHeader);
    connect(m_filters, &DeliveryFilterBar::changed, this, &DeliveryList::filterChanged);
    connect(m_empty, &EmptyState::actionTriggered, this, &DeliveryList::clearFilters);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DeliveryList::onSelection);
    connect(m_model, &PagedModelBase::dataChanged, this, &DeliveryList::onSelection);
    connect(m_table, &QTableView::activated, m_detail, &DeliveryDetail::triggerFirstAction);
    retranslate();
}

void DeliveryList::build()
{
    m_note->setWordWrap(true);
    m_empty->setAutoFillBackground(true);
    m_empty->setBackgroundRole(QPalette::Base);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    auto* left = new QWidget(this);
    auto* leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins({});
    leftLayout->addWidget(m_stack, 1);
    leftLayout->addWidget(m_note);
    auto* splitter = new AdaptiveSplitter(SideBySideFrom, this);
    splitter->addWidget(left);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 10, 0, 0);
    layout->addWidget(m_filters);
    layout->addWidget(splitter, 1);
}

DeliveryFilter DeliveryList::filter() const
{
    DeliveryFilter filter = m_filters->filter();
    filter.oldestFirst = m_isOldestFirst;
    return filter;
}

QString DeliveryList::channelId() const
{
    return m_filters->channelId();
}

void DeliveryList::showNew(int count, std::vector<DeliveryRow> first)
{
    m_model->reset(count, std::move(first));
    m_stack->setCurrentWidget(count == 0 ? static_cast<QWidget*>(m_empty) : m_table);
    if (!m_hasWidths && count > 0) {
        fitColumns(*m_table);
        m_hasWidths = true;
    }
    showNumbers();
    onSelection();
}

void DeliveryList::showAgain(int count, std::vector<DeliveryRow> first)
{
    if (m_model->rowCount() == 0 || count == 0) {
        showNew(count, std::move(first));
        return;
    }
    // what has no state filter changes at its beginning alone
    const DeliveryFilter shown = filter();
    const bool isLog = !shown.state && !shown.oldestFirst;
    keepingPlace(*m_table, *m_model, [&] {
        if (isLog)
            m_model->refreshNewest(count, std::move(first));
        else
            m_model->refresh(count, std::move(first));
    });
    showNumbers();
    onSelection();
}

int DeliveryList::rowsInSight() const
{
    const int bottom = m_table->rowAt(m_table->viewport()->height() - 1);
    return bottom < PagedModelBase::PageSize || bottom >= MostInSight
        ? PagedModelBase::PageSize
        : (bottom / PagedModelBase::PageSize + 1) * PagedModelBase::PageSize;
}

void DeliveryList::select(int position)
{
    m_table->selectRow(position);
    m_table->scrollTo(m_model->index(position, 0), QAbstractItemView::PositionAtCenter);
    m_table->setFocus();
}

std::vector<DeliveryId> DeliveryList::selectedFailed() const
{
    std::vector<DeliveryId> ids;
    for (const QItemSelectionRange& range : m_table->selectionModel()->selection()) {
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

void DeliveryList::clearFilters()
{
    m_filters->clear();
}

// only the order of receipt is one that the store can give at once, however many there are
void DeliveryList::onHeader(int column)
{
    if (column == DeliveriesModel::ReceivedColumn)
        m_isOldestFirst = !m_isOldestFirst;
    // the header has put its arrow where it was clicked
    m_table->horizontalHeader()->setSortIndicator(DeliveriesModel::ReceivedColumn,
                                                  m_isOldestFirst ? Qt::AscendingOrder : Qt::DescendingOrder);
    if (column == DeliveriesModel::ReceivedColumn)
        emit filterChanged();
}

void DeliveryList::onSelection()
{
    const QItemSelection selection = m_table->selectionModel()->selection();
    const int position = selection.isEmpty() ? -1 : selection.first().top();
    const DeliveryRow* row = m_model->rowAt(position);
    const std::optional<DeliveryRow> chosen = row ? std::optional(*row) : std::nullopt;
    if (position >= 0 && !row)
        return; // it is on its way
    if (chosen != m_detail->shown())
        m_detail->show(chosen);
    emit selectionChanged();
}

void DeliveryList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_model->retranslate();
    }
    QWidget::changeEvent(event);
}

void DeliveryList::retranslate()
{
    m_filters->retranslate();
    m_table->setAccessibleName(tr("Delivery history"));
    showNumbers();
}

void DeliveryList::showNumbers()
{
    const int shown = m_model->rowCount();
    m_note->setVisible(shown > 0);
    m_note->setText(tr("%n deliveries", nullptr, shown));
    if (m_filters->isClear())
        m_empty->setTexts(tr("Nothing has been delivered yet"),
                          tr("Every event that goes to a talk room appears here, with how its delivery stands."));
    else
        m_empty->setTexts(tr("Nothing matches the filter"), tr("Change or clear the filter."), tr("Clear the filter"));
}

} // namespace smartfleet
