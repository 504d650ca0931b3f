// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/columns.h"

#include "app/options/windowstate.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QTableView>

namespace smartfleet {

namespace {

void showMenu(QTableView* table, const QPoint& where)
{
    QHeaderView* header = table->horizontalHeader();
    auto* menu = new QMenu(table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < table->model()->columnCount(); ++column) {
        QAction* action = menu->addAction(table->model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        action->setEnabled(column > 0);
        QObject::connect(action, &QAction::toggled, table,
                         [header, column](bool shown) { header->setSectionHidden(column, !shown); });
    }
    menu->popup(header->mapToGlobal(where));
}

} // namespace

bool manageColumns(QTableView& table, WindowState& state, const QString& name)
{
    QHeaderView* header = table.horizontalHeader();
    header->setSectionsMovable(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::connect(header, &QWidget::customContextMenuRequested, &table,
                     [&table](const QPoint& where) { showMenu(&table, where); });
    const bool wasKept = header->restoreState(state.restored(name));
    header->setStretchLastSection(false); // as versions before this one kept it; see LastColumn
    const auto keep = [header, &state, name] {
        state.keep(name, header->saveState());
    };
    QObject::connect(header, &QHeaderView::sectionResized, &table, keep);
    QObject::connect(header, &QHeaderView::sectionMoved, &table, keep);
    QObject::connect(header, &QHeaderView::sortIndicatorChanged, &table, keep);
    return wasKept;
}

} // namespace smartfleet
