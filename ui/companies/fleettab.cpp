// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/companies/fleettab.h"

#include "ui/kit/emptystate.h"
#include "ui/kit/icons.h"
#include "ui/kit/pagelook.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr std::size_t MostRows = 500; // of one look; who has more filters

bool matches(const FleetRow& row, const QString& text)
{
    return std::any_of(row.cells.begin(), row.cells.end(),
                       [&text](const QString& cell) { return cell.contains(text, Qt::CaseInsensitive); });
}

} // namespace

FleetTab::FleetTab(FleetKind kind, QWidget* parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_model(new FleetModel(kind, this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_filter(new QLineEdit(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(u"companies"_s, this))
    , m_table(new QTableView(this))
    , m_count(new QLabel(this))
{
    m_filter->setObjectName(u"filterEdit"_s);
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(tintedIcon(u"search"_s), QLineEdit::LeadingPosition);
    m_count->setObjectName(u"fleetCountLabel"_s);
    m_table->setObjectName(kind == FleetKind::Company    ? u"companiesTable"_s
                               : kind == FleetKind::User ? u"usersTable"_s
                                                         : u"vehiclesTable"_s);
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(SortRole);
    m_sorted->setSortLocaleAware(true);
    m_table->setModel(m_sorted);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(0, Qt::AscendingOrder);
    makeListLook(*m_table);
    m_empty->setAutoFillBackground(true);
    m_empty->setBackgroundRole(QPalette::Base);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 10, 0, 0);
    layout->addWidget(m_filter);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_count);
    connect(m_filter, &QLineEdit::textChanged, this, &FleetTab::showMatches);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_filter->text().isEmpty())
            emit addRequested();
        else
            m_filter->clear();
    });
    retranslate();
}

void FleetTab::showLists(const FleetLists& lists)
{
    m_hasCompanies = !lists.companies.empty();
    const bool isFirst = m_all.empty();
    m_all = rowsOf(m_kind, lists);
    showMatches();
    if (isFirst && !m_all.empty())
        fitColumns(*m_table);
}

// Here and not in the proxy: with a view attached its filter takes seconds for a hundred thousand rows.
void FleetTab::showMatches()
{
    const QString text = m_filter->text().trimmed();
    std::vector<FleetRow> shown;
    m_matching = 0;
    for (const FleetRow& row : m_all) {
        if (matches(row, text) && ++m_matching <= MostRows)
            shown.push_back(row);
    }
    m_model->mergeRows(shown);
    showNumbers();
}

void FleetTab::select(const QString& id)
{
    m_filter->clear(); // what was chosen must be seen
    const auto find = [this, &id] {
        return m_model->match(m_model->index(0, 0), IdRole, id, 1, Qt::MatchExactly);
    };
    QModelIndexList found = find();
    if (found.isEmpty()) { // beyond the first rows
        m_filter->setText(id);
        found = find();
    }
    if (found.isEmpty())
        return;
    const QModelIndex row = m_sorted->mapFromSource(found.first());
    m_table->selectRow(row.row());
    m_table->scrollTo(row);
    m_table->setFocus();
}

void FleetTab::showNumbers()
{
    const int shown = m_model->rowCount();
    const int all = int(m_all.size());
    m_stack->setCurrentWidget(shown == 0 ? static_cast<QWidget*>(m_empty) : m_table);
    m_count->setVisible(shown > 0);
    const QString number = QLocale().toString(shown);
    if (m_matching > MostRows)
        m_count->setText(
            tr("The first %1 of %n entries are shown. Use the filter to find others.", nullptr, int(m_matching))
                .arg(number));
    else
        m_count->setText(shown == all ? tr("%n entries", nullptr, all)
                                      : tr("%1 of %n entries", nullptr, all).arg(number));
    if (all > 0)
        m_empty->setTexts(tr("Nothing matches the filter"), tr("Change or clear the filter."), tr("Clear the filter"));
    else if (m_kind == FleetKind::Company)
        m_empty->setTexts(tr("No company yet"), tr("Register the companies whose vehicles your fleet system watches."),
                          tr("Register a company"));
    else if (!m_hasCompanies)
        m_empty->setTexts(tr("No company yet"), tr("Register a company first."));
    else if (m_kind == FleetKind::User)
        m_empty->setTexts(tr("No user yet"), tr("Messages name the driver when they are registered here."),
                          tr("Register a user"));
    else
        m_empty->setTexts(tr("No vehicle yet"),
                          tr("Events are assigned to a company through the device ID of its vehicle."),
                          tr("Register a vehicle"));
}

void FleetTab::retranslate()
{
    m_model->retranslate();
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter by any column"));
    m_filter->setToolTip(tr("Filter by any column"));
    m_table->setAccessibleName(m_kind == FleetKind::Company    ? tr("Companies")
                                   : m_kind == FleetKind::User ? tr("Users")
                                                               : tr("Vehicles"));
    showNumbers();
}

} // namespace smartfleet
