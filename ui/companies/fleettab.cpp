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

using namespace Qt::StringLiterals;

namespace smartfleet {

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
    m_sorted->setFilterKeyColumn(-1);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
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
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_sorted->setFilterFixedString(text.trimmed());
        showNumbers();
    });
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
    const bool isFirst = m_model->rows().empty();
    m_model->mergeRows(rowsOf(m_kind, lists));
    if (isFirst && !m_model->rows().empty())
        fitColumns(*m_table);
    showNumbers();
}

void FleetTab::select(const QString& id)
{
    m_filter->clear(); // what was chosen must be seen
    const QModelIndexList found = m_model->match(m_model->index(0, 0), IdRole, id, 1, Qt::MatchExactly);
    if (found.isEmpty())
        return;
    const QModelIndex row = m_sorted->mapFromSource(found.first());
    m_table->selectRow(row.row());
    m_table->scrollTo(row);
    m_table->setFocus();
}

void FleetTab::showNumbers()
{
    const int shown = m_sorted->rowCount();
    const int all = m_model->rowCount();
    m_stack->setCurrentWidget(shown == 0 ? static_cast<QWidget*>(m_empty) : m_table);
    m_count->setVisible(shown > 0);
    m_count->setText(shown == all ? tr("%n entries", nullptr, all)
                                  : tr("%1 of %n entries", nullptr, all).arg(QLocale().toString(shown)));
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
