// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/historylist.h"

#include "ui/kit/adaptivesplitter.h"
#include "ui/kit/columns.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/filterbar.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/heightkeeper.h"
#include "ui/kit/icons.h"
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
constexpr int MostInSight = 5 * PagedModelBase::PageSize;
constexpr int SortColumn = 0;

} // namespace

void HistoryList::build(const Parts& parts, WindowState& state)
{
    m_filters = &parts.filters;
    m_model = &parts.model;
    m_stack = new QStackedWidget(this);
    m_empty = new EmptyState(parts.name, this);
    m_table = new QTableView(this);
    m_note = new QLabel(this);
    m_export = new QPushButton(tintedIcon(u"export"_s), {}, this);
    m_table->setObjectName(parts.name + u"Table"_s);
    m_note->setObjectName(parts.name + u"CountLabel"_s);
    m_export->setObjectName(parts.name + u"ExportButton"_s);
    m_table->setModel(m_model);
    makeListLook(*m_table);
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    m_hasWidths = manageColumns(*m_table, state, parts.name + u".columns"_s);
    header->setSortIndicator(SortColumn, Qt::DescendingOrder);
    arrange();

    connect(header, &QHeaderView::sectionClicked, this, &HistoryList::onHeader);
    connect(m_filters, &FilterBar::changed, this, &HistoryList::filterChanged);
    connect(m_empty, &EmptyState::actionTriggered, this, &HistoryList::clearFilters);
    connect(m_export, &QPushButton::clicked, this, &HistoryList::exportRequested);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HistoryList::onSelection);
    connect(m_model, &PagedModelBase::dataChanged, this, &HistoryList::onSelection);
    retranslate();
}

void HistoryList::arrange()
{
    m_note->setWordWrap(true);
    m_empty->setAutoFillBackground(true);
    m_empty->setBackgroundRole(QPalette::Base);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    auto* left = new QWidget(this);
    auto* below = new FlowLayout;
    below->addWidget(m_note);
    below->addStretch();
    below->addWidget(m_export);
    auto* leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins({});
    leftLayout->addWidget(m_stack, 1);
    leftLayout->addLayout(below);
    new HeightKeeper(*left);
    m_splitter = new AdaptiveSplitter(SideBySideFrom, this);
    m_splitter->addWidget(left);
    m_splitter->setStretchFactor(0, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_filters);
    layout->addWidget(m_splitter, 1);
    new HeightKeeper(*this);
}

void HistoryList::setDetail(QWidget& detail)
{
    m_splitter->addWidget(&detail);
}

int HistoryList::rowsInSight() const
{
    const int bottom = m_table->rowAt(m_table->viewport()->height() - 1);
    return bottom < PagedModelBase::PageSize || bottom >= MostInSight
        ? PagedModelBase::PageSize
        : (bottom / PagedModelBase::PageSize + 1) * PagedModelBase::PageSize;
}

void HistoryList::select(int position)
{
    m_table->selectRow(position);
    m_table->scrollTo(m_model->index(position, 0), QAbstractItemView::PositionAtCenter);
    m_table->setFocus();
}

void HistoryList::clearFilters()
{
    m_filters->clear();
}

// only the order of receipt is one that the store can give at once, however many there are
void HistoryList::onHeader(int column)
{
    if (column == SortColumn)
        m_isOldestFirst = !m_isOldestFirst;
    // the header has put its arrow where it was clicked
    m_table->horizontalHeader()->setSortIndicator(SortColumn,
                                                  m_isOldestFirst ? Qt::AscendingOrder : Qt::DescendingOrder);
    if (column == SortColumn)
        emit filterChanged();
}

void HistoryList::onNew()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget*>(m_empty) : m_table);
    if (!m_hasWidths && !isEmpty) {
        fitColumns(*m_table);
        m_hasWidths = true;
    }
    showNumbers();
    onSelection();
}

void HistoryList::onSelection()
{
    const QItemSelection selection = m_table->selectionModel()->selection();
    if (showDetail(selection.isEmpty() ? -1 : selection.first().top()))
        emit selectionChanged();
}

void HistoryList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange && m_table)
        retranslate();
    QWidget::changeEvent(event);
}

void HistoryList::retranslate()
{
    m_filters->retranslate();
    m_export->setText(tr("&Export as CSV…"));
    m_export->setToolTip(tr("Writes all that the filters show into a file"));
    showNumbers();
}

void HistoryList::showNumbers()
{
    const int shown = m_model->rowCount();
    const Words words = this->words(shown);
    m_table->setAccessibleName(words.title);
    m_note->setVisible(shown > 0);
    m_note->setText(words.count);
    m_export->setVisible(shown > 0);
    if (m_filters->isClear())
        m_empty->setTexts(words.emptyTitle, words.emptyText);
    else
        m_empty->setTexts(tr("Nothing matches the filter"), tr("Change or clear the filter."), tr("Clear the filter"));
}

} // namespace smartfleet
