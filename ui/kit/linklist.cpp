// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/linklist.h"

#include <QLabel>
#include <QResizeEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr int MostEntries = 5;
constexpr int Frame = 8;

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
        if (!entry.leadsOn)
            item->setFlags(item->flags() & ~Qt::ItemIsEnabled);
    }
    fitHeight();
    setCurrentRow(chosen);
    setVisible(!entries.empty());
    m_heading.setVisible(!entries.empty());
}

void LinkList::fitHeight()
{
    doItemsLayout(); // only a laid out entry knows in how many lines it stands
    int height = Frame;
    for (int row = 0; row < std::min(count(), MostEntries); ++row)
        height += visualItemRect(item(row)).height();
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
