// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/listplace.h"

#include "ui/kit/rowmodel.h"

#include <QScrollBar>
#include <QTableView>

namespace smartfleet {

namespace {

constexpr int MostKept = 1000; // a selection of more rows than this was made to see all of them, not to act on them

QStringList selectedIds(const QTableView& table)
{
    QStringList ids;
    for (const QItemSelectionRange& range : table.selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom() && ids.size() < MostKept; ++row)
            ids += table.model()->index(row, 0).data(IdRole).toString();
    }
    ids.removeAll(QString());
    return ids;
}

} // namespace

void keepingPlace(QTableView& table, PagedModelBase& model, const std::function<void()>& change)
{
    QScrollBar* bar = table.verticalScrollBar();
    const int top = table.rowAt(0);
    const bool isAtBeginning = bar->value() == bar->minimum();
    const QString anchor = model.index(std::max(top, 0), 0).data(IdRole).toString();
    const QString current = table.currentIndex().data(IdRole).toString();
    const QStringList selected = selectedIds(table);
    const int from = bar->value();

    change();

    if (selectedIds(table) != selected) {
        QItemSelection again;
        for (const QString& id : selected) {
            if (const int row = model.positionOf(id); row >= 0)
                again.select(model.index(row, 0), model.index(row, model.columnCount() - 1));
        }
        if (const int row = model.positionOf(current); row >= 0)
            table.selectionModel()->setCurrentIndex(model.index(row, std::max(table.currentIndex().column(), 0)),
                                                    QItemSelectionModel::NoUpdate);
        table.selectionModel()->select(again, QItemSelectionModel::ClearAndSelect);
    }
    if (isAtBeginning || top < 0)
        return;
    const int row = model.positionOf(anchor);
    if (row >= 0)
        table.scrollTo(model.index(row, 0), QAbstractItemView::PositionAtTop);
    else
        bar->setValue(from);
}

} // namespace smartfleet
