// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/companies/fleettab.h"

#include "app/options/windowstate.h"
#include "ui/kit/columns.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/heightkeeper.h"
#include "ui/kit/icons.h"
#include "ui/kit/pagelook.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

QString nameOf(FleetKind kind)
{
    switch (kind) {
    case FleetKind::Company:
        break;
    case FleetKind::User:
        return u"users"_s;
    case FleetKind::Vehicle:
        return u"vehicles"_s;
    }
    return u"companies"_s;
}

} // namespace

QString tableOf(FleetKind kind)
{
    return nameOf(kind) + u"Table"_s;
}

FleetTab::FleetTab(FleetKind kind, WindowState& state, QWidget* parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_state(state)
    , m_model(new FleetModel(kind, this))
    , m_filter(new QLineEdit(this))
    , m_edit(new QPushButton(tintedIcon(u"edit"_s), {}, this))
    , m_delete(new QPushButton(tintedIcon(u"delete"_s), {}, this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(u"companies"_s, this))
    , m_table(new QTableView(this))
    , m_count(new QLabel(this))
{
    build();
    connect(m_filter, &QLineEdit::textChanged, this, [this] {
        keepFilter();
        emit listWanted();
    });
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &FleetTab::listWanted);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FleetTab::showButtons);
    connect(m_model, &QAbstractItemModel::modelReset, this, &FleetTab::showButtons);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &FleetTab::showButtons);
    connect(m_table, &QTableView::doubleClicked, this, &FleetTab::edit);
    connect(m_table, &QWidget::customContextMenuRequested, this, &FleetTab::showMenu);
    connect(m_edit, &QPushButton::clicked, this, &FleetTab::edit);
    connect(m_delete, &QPushButton::clicked, this, &FleetTab::remove);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_filter->text().isEmpty())
            emit addRequested();
        else
            m_filter->clear();
    });
    retranslate();
    showButtons();
}

void FleetTab::build()
{
    m_filter->setObjectName(u"filterEdit"_s);
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(tintedIcon(u"search"_s), QLineEdit::LeadingPosition);
    m_filter->setText(m_state.choice(nameOf(m_kind) + u".filter"_s).toString());
    m_edit->setObjectName(u"editButton"_s);
    m_delete->setObjectName(u"deleteButton"_s);
    m_count->setObjectName(u"fleetCountLabel"_s);
    m_table->setObjectName(tableOf(m_kind));
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    makeListLook(*m_table);
    m_widthsAreKept = manageColumns(*m_table, m_state, nameOf(m_kind) + u".columns"_s);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->installEventFilter(this);
    m_empty->setAutoFillBackground(true);
    m_empty->setBackgroundRole(QPalette::Base);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    auto* top = new FlowLayout;
    top->addWidget(m_filter);
    top->addWidget(m_edit);
    top->addWidget(m_delete);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 10, 0, 0);
    layout->addLayout(top);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_count);
    new HeightKeeper(*this);
}

FleetQuery FleetTab::query() const
{
    const QHeaderView* header = m_table->horizontalHeader();
    return {.text = m_filter->text().trimmed(),
            .order = columnAt(m_kind, header->sortIndicatorSection()),
            .descending = header->sortIndicatorOrder() == Qt::DescendingOrder};
}

void FleetTab::showList(const FleetList& list)
{
    const bool isSame = list.query == m_list.query;
    const bool isFirst = m_model->rowCount() == 0;
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    m_list = list;
    m_list.rows.clear();
    if (list.query.text.isEmpty() && !m_filter->text().isEmpty()) {
        const QSignalBlocker blocker(m_filter); // this is the list without it
        m_filter->clear();
        keepFilter();
    }
    if (isSame)
        m_model->refresh(list.matching, list.rows);
    else
        m_model->reset(list.matching, list.rows);
    if (isFirst && list.matching > 0 && !m_widthsAreKept)
        fitColumns(*m_table);
    if (list.position)
        choose(*list.position);
    else if (isSame && !selected.isEmpty() && !m_table->selectionModel()->hasSelection() && list.matching > 0)
        choose(std::min(selected.first().row(), list.matching - 1)); // the one deleted had a neighbour
    showNumbers();
}

void FleetTab::keepFilter()
{
    m_state.keepChoice(nameOf(m_kind) + u".filter"_s, m_filter->text());
}

void FleetTab::choose(int position)
{
    m_stack->setCurrentWidget(m_table);
    m_table->selectRow(position);
    m_table->scrollTo(m_model->index(position, 0));
}

std::optional<FleetRow> FleetTab::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const FleetRow* row = rows.isEmpty() ? nullptr : m_model->rowAt(rows.first().row());
    return row ? std::optional(*row) : std::nullopt;
}

void FleetTab::edit()
{
    if (const auto row = chosen())
        emit editRequested(row->id);
}

void FleetTab::remove()
{
    if (const auto row = chosen())
        emit deleteRequested(*row);
}

void FleetTab::showMenu(const QPoint& where)
{
    if (!chosen())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_edit->icon(), m_edit->text(), this, &FleetTab::edit);
    menu->addAction(m_delete->icon(), m_delete->text(), this, &FleetTab::remove);
    menu->popup(m_table->viewport()->mapToGlobal(where));
}

bool FleetTab::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->modifiers() & ~Qt::KeypadModifier)
        return false;
    if (key->key() == Qt::Key_F2 || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        edit();
        return true;
    }
    if (key->key() == Qt::Key_Delete) {
        remove();
        return true;
    }
    return false;
}

void FleetTab::focusTable()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void FleetTab::showButtons()
{
    const bool canChange = chosen().has_value();
    m_edit->setEnabled(canChange);
    m_delete->setEnabled(canChange);
}

void FleetTab::showNumbers()
{
    const bool isEmpty = m_list.matching == 0;
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget*>(m_empty) : m_table);
    m_count->setVisible(!isEmpty);
    m_count->setText(m_list.matching == m_list.all
                         ? tr("%Ln entries", nullptr, m_list.all)
                         : tr("%1 of %Ln entries", nullptr, m_list.all).arg(QLocale().toString(m_list.matching)));
    if (m_list.all > 0)
        m_empty->setTexts(tr("Nothing matches the filter"), tr("Change or clear the filter."), tr("Clear the filter"));
    else if (m_kind == FleetKind::Company)
        m_empty->setTexts(tr("No company yet"), tr("Register the companies whose vehicles your fleet system watches."),
                          tr("Register a company"));
    else if (!m_list.hasCompanies)
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
    m_edit->setText(tr("Edit"));
    m_edit->setToolTip(tr("Edit the chosen entry (F2)"));
    m_delete->setText(tr("Delete"));
    m_delete->setToolTip(tr("Delete the chosen entry (Delete)"));
    m_table->setAccessibleName(m_kind == FleetKind::Company    ? tr("Companies")
                                   : m_kind == FleetKind::User ? tr("Users")
                                                               : tr("Vehicles"));
    showNumbers();
}

} // namespace smartfleet
