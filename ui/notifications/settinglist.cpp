// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notifications/settinglist.h"

#include "app/options/windowstate.h"
#include "ui/kit/columns.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/listplace.h"
#include "ui/kit/pagelook.h"
#include "ui/notifications/settingfilterbar.h"

#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr std::size_t MostSelected = PagedModelBase::PageSize; // at once, by their ids
constexpr int MostInSight = 5 * PagedModelBase::PageSize;
constexpr int LeastTableHeight = 110;
constexpr auto KeepPause = 1s;

/// Under which what a person chose in a tab is kept.
QString keyOf(SettingTab tab, const QString& what)
{
    return u"notifications."_s + toString(tab) + u'.' + what;
}

} // namespace

SettingList::SettingList(SettingTab tab, const EventCatalogue& catalogue, WindowState& state, QWidget* parent)
    : QWidget(parent)
    , m_tab(tab)
    , m_state(state)
    , m_model(new SettingsModel(tab, catalogue, this))
    , m_filters(new SettingFilterBar(tab, catalogue, this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(u"notifications"_s, this))
    , m_table(new QTableView(this))
    , m_note(new QLabel(this))
{
    build();
    m_keep.setSingleShot(true);
    m_keep.setInterval(KeepPause);
    connect(&m_keep, &QTimer::timeout, this, &SettingList::keepFilter);
    connect(m_filters, &SettingFilterBar::changed, this, &SettingList::onFilter);
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &SettingList::onSortIndicator);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SettingList::selectionChanged);
    connect(m_model, &PagedModelBase::dataChanged, this, &SettingList::selectionChanged);
    connect(m_table, &QTableView::activated, this, &SettingList::activated);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_filters->isClear())
            emit addRequested();
        else
            clearFilter();
    });
    retranslate();
}

SettingList::~SettingList()
{
    if (m_keep.isActive())
        keepFilter();
}

void SettingList::build()
{
    const bool isCompanies = m_tab == SettingTab::Company;
    m_filters->setChoice(m_state.choice(keyOf(m_tab, u"filter"_s)).toMap());
    m_note->setObjectName(u"settingCountLabel"_s);
    m_note->setWordWrap(true);
    m_table->setObjectName(isCompanies ? u"companySettingsTable"_s : u"userSettingsTable"_s);
    m_table->setModel(m_model);
    makeListLook(*m_table);
    if (isCompanies) // users' are only read, one by one
        m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setMinimumHeight(besideText(LeastTableHeight, *m_table));
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(0, Qt::AscendingOrder);
    if (!manageColumns(*m_table, m_state, keyOf(m_tab, u"columns"_s))) {
        for (int column = 0; column < m_model->columnCount(); ++column)
            m_table->setColumnWidth(column, besideText(m_model->usualWidth(column), *m_table));
    }
    if (!m_model->orderBy(header->sortIndicatorSection()))
        header->setSortIndicator(0, Qt::AscendingOrder);
    m_sorted = header->sortIndicatorSection();
    m_direction = header->sortIndicatorOrder();
    m_empty->setAutoFillBackground(true);
    m_empty->setBackgroundRole(QPalette::Base);
    m_stack->addWidget(m_table); // in front until it is known that there is nothing
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 10, 0, 0);
    layout->addWidget(m_filters);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_note);
}

SettingFilter SettingList::filter() const
{
    return m_filters->filter();
}

SettingOrder SettingList::order() const
{
    return {.by = m_model->orderBy(m_sorted).value_or(SettingOrder::By::Id),
            .descending = m_direction == Qt::DescendingOrder};
}

void SettingList::setFilter(const SettingFilter& filter)
{
    m_filters->setFilter(filter);
    m_keep.start();
}

void SettingList::onFilter()
{
    m_keep.start();
    emit listWanted();
}

// the store gives only those orders at once for which it has an index, however many there are
void SettingList::onSortIndicator(int column, Qt::SortOrder order)
{
    QHeaderView* header = m_table->horizontalHeader();
    if (column == m_sorted && order == m_direction)
        return;
    if (column < 0 || !m_model->orderBy(column)) {
        header->setSortIndicator(m_sorted, m_direction); // which has put its arrow where it was clicked
        return;
    }
    m_sorted = column;
    m_direction = order;
    emit listWanted();
}

void SettingList::clearFilter()
{
    setFilter({.tab = m_tab});
    emit listWanted();
    m_filters->focusFirst();
}

void SettingList::keepFilter()
{
    m_keep.stop();
    m_state.keepChoice(keyOf(m_tab, u"filter"_s), m_filters->choice());
}

void SettingList::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (m_keep.isActive())
        keepFilter();
}

void SettingList::showNew(std::optional<int> count, std::vector<NotificationSettingRow> first)
{
    m_count = count;
    const int shown = count.value_or(int(first.size()));
    const bool hadFocus = m_stack->isAncestorOf(QApplication::focusWidget());
    m_model->reset(shown, std::move(first));
    m_stack->setCurrentWidget(shown == 0 ? static_cast<QWidget*>(m_empty) : m_table);
    showNumbers();
    if (hadFocus)
        focusTable();
    emit selectionChanged();
}

void SettingList::showAgain(int count, std::vector<NotificationSettingRow> first)
{
    if (m_model->rowCount() == 0 || count == 0) {
        showNew(count, std::move(first));
        return;
    }
    const std::vector<int> before = selectedPositions();
    keepingPlace(*m_table, *m_model, [&] { m_model->refresh(count, std::move(first)); });
    if (!before.empty() && !m_table->selectionModel()->hasSelection())
        select(std::min(before.front(), count - 1));
    m_count = count;
    showNumbers();
    emit selectionChanged();
}

void SettingList::setCount(int count)
{
    m_count = count;
    m_model->grow(count);
    showNumbers();
}

int SettingList::rowsInSight() const
{
    const int bottom = m_table->rowAt(m_table->viewport()->height() - 1);
    return bottom < PagedModelBase::PageSize || bottom >= MostInSight
        ? PagedModelBase::PageSize
        : (bottom / PagedModelBase::PageSize + 1) * PagedModelBase::PageSize;
}

void SettingList::select(int position, const std::vector<SettingId>& others)
{
    // not QTableView::selectRow(), for which a key that is held down counts
    QItemSelectionModel* chosen = m_table->selectionModel();
    const QModelIndex row = m_model->index(position, 0);
    chosen->setCurrentIndex(row, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    for (std::size_t i = 0; i < std::min(others.size(), MostSelected); ++i) {
        if (const int other = m_model->positionOf(QString::number(others[i].value)); other >= 0)
            chosen->select(m_model->index(other, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    m_table->scrollTo(row);
}

std::vector<int> SettingList::selectedPositions() const
{
    std::vector<int> positions;
    for (const QItemSelectionRange& range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            positions.push_back(row);
    }
    std::ranges::sort(positions);
    return positions;
}

SettingSelection SettingList::selection() const
{
    SettingSelection selection;
    for (const QItemSelectionRange& range : m_table->selectionModel()->selection())
        selection.count += range.height();
    if (selection.count > SettingSelection::MostLookedAt)
        return selection;
    for (const int position : selectedPositions()) {
        if (const NotificationSettingRow* row = m_model->rowAt(position))
            selection.rows.push_back(*row);
    }
    return selection;
}

void SettingList::focusTable()
{
    QWidget* target = m_table;
    if (m_stack->currentWidget() == m_empty && !m_empty->button()->isHidden())
        target = m_empty->button();
    target->setFocus(Qt::OtherFocusReason);
}

void SettingList::retranslate()
{
    m_filters->retranslate();
    m_model->retranslate();
    m_table->setAccessibleName(m_tab == SettingTab::Company ? tr("Notification settings of companies")
                                                            : tr("Notification settings of users"));
    showNumbers();
}

void SettingList::showNumbers()
{
    const int shown = m_model->rowCount();
    m_note->setVisible(shown > 0);
    m_note->setText(m_count ? tr("%Ln settings", nullptr, *m_count)
                            : tr("More than %Ln settings; they are being counted…", nullptr, shown));
    if (!m_filters->isClear())
        m_empty->setTexts(tr("Nothing matches the filter"), tr("Change or clear the filter."), tr("Clear the filter"));
    else if (m_tab == SettingTab::Company)
        m_empty->setTexts(tr("No notification setting yet"),
                          tr("Choose a company, a talk room of LINE WORKS and the events it is to be told of."),
                          tr("New setting"));
    else
        m_empty->setTexts(
            tr("No user has set up notifications yet"),
            tr("Users register and edit their own settings in the user app, when the integration allows it."));
}

} // namespace smartfleet
