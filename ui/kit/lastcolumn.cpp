// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/lastcolumn.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace smartfleet {

LastColumn::LastColumn(QTableView& table)
    : QObject(&table)
    , m_table(table)
    , m_viewport(table.viewport())
{
    const QHeaderView* header = table.horizontalHeader();
    connect(header, &QHeaderView::sectionResized, this,
            [this](int column, int, int width) { onResized(column, width); });
    connect(header, &QHeaderView::sectionCountChanged, this, &LastColumn::fit);
    connect(header, &QHeaderView::sectionMoved, this, &LastColumn::fit);
    table.viewport()->installEventFilter(this);
}

bool LastColumn::eventFilter(QObject* watched, QEvent* event)
{
    // the viewport has events while the table is being destroyed, and there is no table any more
    if (event->type() == QEvent::Resize && watched == m_viewport)
        fit();
    return QObject::eventFilter(watched, event);
}

int LastColumn::lastColumn() const
{
    const QHeaderView* header = m_table.horizontalHeader();
    for (int place = header->count() - 1; place >= 0; --place) {
        if (const int column = header->logicalIndex(place); !header->isSectionHidden(column))
            return column;
    }
    return -1;
}

/// What the others leave it.
int LastColumn::left(int column) const
{
    const QHeaderView* header = m_table.horizontalHeader();
    return m_table.viewport()->width() - (header->length() - header->sectionSize(column));
}

void LastColumn::fit()
{
    const int column = m_isFitting ? -1 : lastColumn();
    if (column < 0)
        return;
    m_isFitting = true;
    QHeaderView* header = m_table.horizontalHeader();
    header->resizeSection(column, std::max(left(column), header->sectionSizeHint(column)));
    m_isFitting = false;
}

void LastColumn::onResized(int column, int width)
{
    if (width == 0) { // about to be hidden, which makes another one the last
        QMetaObject::invokeMethod(this, &LastColumn::fit, Qt::QueuedConnection);
        return;
    }
    // somebody may want it wider than that
    if (column != lastColumn() || width < left(column))
        fit();
}

} // namespace smartfleet
