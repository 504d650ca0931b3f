// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace smartfleet {

namespace {

constexpr int Spacing = 8;

/// A layout inside or a hidden widget takes no room.
bool takesRoom(QLayoutItem& item)
{
    return !item.isEmpty();
}

} // namespace

FlowLayout::FlowLayout(QWidget* parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(Spacing);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
    invalidate();
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[std::size_t(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem* taken = m_items[std::size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    invalidate();
    return taken;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const auto& item : m_items) {
        if (!takesRoom(*item))
            continue;
        const QSize hint = item->sizeHint();
        size = {size.width() + (size.isEmpty() ? 0 : spacing()) + hint.width(), std::max(size.height(), hint.height())};
    }
    return size.grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto& item : m_items) {
        if (takesRoom(*item))
            size = size.expandedTo(item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect& rect, bool place) const
{
    const QRect room = rect.marginsRemoved(contentsMargins());
    int left = 0;
    int top = 0;
    int lineHeight = 0;
    for (const auto& item : m_items) {
        if (!takesRoom(*item))
            continue;
        const QSize size =
            item->sizeHint().boundedTo({std::max(room.width(), item->minimumSize().width()), QLAYOUTSIZE_MAX});
        if (left > 0 && left + size.width() > room.width()) {
            left = 0;
            top += lineHeight + spacing();
            lineHeight = 0;
        }
        if (place) {
            const QPoint corner = room.topLeft() + QPoint(left, top);
            item->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), room, QRect(corner, size)));
        }
        left += size.width() + spacing();
        lineHeight = std::max(lineHeight, size.height());
    }
    return top + lineHeight + contentsMargins().top() + contentsMargins().bottom();
}

} // namespace smartfleet
