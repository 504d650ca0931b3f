// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/eventspage.h"

#include "ui/events/eventdetail.h"
#include "ui/events/eventfilterbar.h"
#include "ui/kit/adaptivesplitter.h"
#include "ui/kit/columns.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/listplace.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/pagelook.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr int SideBySideFrom = 640; // below it the details lie under the list

} // namespace

EventsPage::EventsPage(const EventCatalogue& catalogue, WindowState& state, QWidget* parent)
    : QWidget(parent)
    , m_model(new EventsModel(catalogue, this))
    , m_title(makePageTitle(this))
    , m_bar(new MessageBar(this))
    , m_filters(new EventFilterBar(catalogue, this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(u"events"_s, this))
    , m_table(new QTableView(this))
    , m_note(new QLabel(this))
    , m_detail(new EventDetail(catalogue, this))
{
    m_bar->setObjectName(u"eventsBar"_s);
    m_table->setObjectName(u"eventsTable"_s);
    m_note->setObjectName(u"eventCountLabel"_s);
    m_table->setModel(m_model);
    makeListLook(*m_table);
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    m_hasWidths = manageColumns(*m_table, state, u"events.columns"_s);
    header->setSortIndicator(EventsModel::ReceivedColumn, Qt::DescendingOrder);
    build();

    connect(header, &QHeaderView::sectionClicked, this, &EventsPage::onHeader);
    connect(m_filters, &EventFilterBar::changed, this, &EventsPage::filterChanged);
    connect(m_empty, &EmptyState::actionTriggered, m_filters, &EventFilterBar::clear);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &EventsPage::onSelection);
    connect(m_model, &PagedModelBase::dataChanged, this, &EventsPage::onSelection);
    connect(m_table, &QTableView::activated, m_detail, &EventDetail::triggerFirstAction);
    retranslate();
}

void EventsPage::build()
{
    m_note->setWordWrap(true);
    m_empty->setAutoFillBackground(true);
    m_empty->setBackgroundRole(QPalette::Base);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    auto* top = new QHBoxLayout;
    top->addWidget(m_title, 1);
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
    layout->setContentsMargins(PageMargins);
    layout->setSpacing(10);
    layout->addLayout(top);
    layout->addWidget(m_bar);
    layout->addWidget(m_filters);
    layout->addWidget(splitter, 1);
}

EventFilter EventsPage::filter() const
{
    EventFilter filter = m_filters->filter();
    filter.oldestFirst = m_isOldestFirst;
    return filter;
}

void EventsPage::showNew(int count, std::vector<EventRow> first)
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

void EventsPage::showAgain(int count, std::vector<EventRow> first)
{
    if (m_model->rowCount() == 0 || count == 0) {
        showNew(count, std::move(first));
        return;
    }
    keepingPlace(*m_table, *m_model, [&] {
        if (m_isOldestFirst)
            m_model->refresh(count, std::move(first));
        else
            m_model->refreshNewest(count, std::move(first)); // an event's reason never changes
    });
    showNumbers();
    onSelection();
}

void EventsPage::select(int position)
{
    m_table->selectRow(position);
    m_table->scrollTo(m_model->index(position, 0), QAbstractItemView::PositionAtCenter);
    m_table->setFocus();
}

void EventsPage::show(const Place& place)
{
    m_filters->show(place);
}

// only the order of receipt is one that the store can give at once, however many there are
void EventsPage::onHeader(int column)
{
    if (column == EventsModel::ReceivedColumn)
        m_isOldestFirst = !m_isOldestFirst;
    // the header has put its arrow where it was clicked
    m_table->horizontalHeader()->setSortIndicator(EventsModel::ReceivedColumn,
                                                  m_isOldestFirst ? Qt::AscendingOrder : Qt::DescendingOrder);
    if (column == EventsModel::ReceivedColumn)
        emit filterChanged();
}

void EventsPage::onSelection()
{
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    const EventRow* row = selected.isEmpty() ? nullptr : m_model->rowAt(selected.first().row());
    if (!selected.isEmpty() && !row)
        return; // it is on its way
    const std::optional<EventRow> chosen = row ? std::optional(*row) : std::nullopt;
    if (chosen != m_detail->shown())
        m_detail->show(chosen);
    emit selectionChanged();
}

void EventsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    emit shown(true);
}

void EventsPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    emit shown(false);
}

void EventsPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_model->retranslate();
    }
    QWidget::changeEvent(event);
}

void EventsPage::retranslate()
{
    m_title->setText(tr("Events"));
    m_filters->retranslate();
    m_table->setAccessibleName(tr("Events"));
    showNumbers();
}

void EventsPage::showNumbers()
{
    const int shown = m_model->rowCount();
    m_note->setVisible(shown > 0);
    m_note->setText(tr("%n event(s)", nullptr, shown));
    if (m_filters->isClear())
        m_empty->setTexts(tr("No event has come in yet"),
                          tr("Every event that a fleet system sends appears here, with where it went."));
    else
        m_empty->setTexts(tr("Nothing matches the filter"), tr("Change or clear the filter."), tr("Clear the filter"));
}

} // namespace smartfleet
