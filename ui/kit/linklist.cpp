// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/linklist.h"

#include <QLabel>
#include <QResizeEvent>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr int MostEntries = 5;
constexpr int Frame = 8;
constexpr int Gap = 2; ///< above and below an entry

} // namespace

LinkList::LinkList(QLabel& heading, QWidget* parent)
    : QListWidget(parent)
    , m_heading(heading)
{
    m_heading.setBuddy(this);
    setWordWrap(true);
    setResizeMode(QListView::Adjust);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListWidget::itemActivated, this, &LinkList::follow);
    connect(this, &QListWidget::itemClicked, this, &LinkList::follow);
    setEntries({});
}

void LinkList::setEntries(const std::vector<Entry>& entries)
{
    const int chosen = currentRow();
    setAccessibleName(m_heading.text()); // a list isn't named by a label before it
    clear();
    for (const Entry& entry : entries) {
        auto* item = new QListWidgetItem(entry.icon, entry.text + u'\n' + entry.detail, this);
        item->setData(Qt::AccessibleTextRole, u"%1 – %2"_s.arg(entry.text, entry.detail));
        item->setToolTip(entry.more);
        if (!entry.leadsOn)
            item->setFlags(item->flags() & ~Qt::ItemIsEnabled);
    }
    // a bar that comes and goes while the height is being fitted leaves the entries as narrow as beside it
    setVerticalScrollBarPolicy(count() > MostEntries ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    fitHeight();
    setCurrentRow(chosen);
    setVisible(!entries.empty());
    m_heading.setVisible(!entries.empty());
}

void LinkList::fitHeight()
{
    // the list's own guess at where the words wrap takes the room of the icon for room of the words
    const int margin = style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, this) + 1;
    const int icon = style()->pixelMetric(QStyle::PM_ListViewIconSize, nullptr, this);
    const int room = std::max(1, viewport()->width() - icon - 4 * margin);
    int height = Frame;
    for (int row = 0; row < count(); ++row) {
        const QRect words =
            fontMetrics().boundingRect(QRect(0, 0, room, QWIDGETSIZE_MAX), Qt::TextWordWrap, item(row)->text());
        const QSize size(0, std::max(words.height(), icon) + 2 * Gap);
        item(row)->setSizeHint(size);
        height += row < MostEntries ? size.height() : 0;
    }
    doItemsLayout(); // else it comes later, and what is seen till then is cut
    setFixedHeight(height);
}

void LinkList::resizeEvent(QResizeEvent* event)
{
    QListWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitHeight();
}

void LinkList::followFirst()
{
    setCurrentRow(std::max(0, currentRow()));
    follow(currentItem());
}

void LinkList::follow(const QListWidgetItem* item)
{
    if (item && item->flags().testFlag(Qt::ItemIsEnabled))
        emit followed(row(item));
}

} // namespace smartfleet
