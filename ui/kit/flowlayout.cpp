// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/flowlayout.h"

#include <QLabel>
#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace smartfleet {

namespace {

constexpr int Spacing = 8;
constexpr int RoundingRoom = 2; // a line of words must not be broken for a fraction of a pixel

/// A layout inside or a hidden widget takes no room.
bool takesRoom(QLayoutItem& item)
{
    return item.spacerItem() || !item.isEmpty();
}

int heightIn(QLayoutItem& item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

/// A label whose words may wrap asks for less room than it could use.
int wantedWidth(QLayoutItem& item)
{
    const auto* label = qobject_cast<QLabel*>(item.widget());
    if (!label || !label->wordWrap() || Qt::mightBeRichText(label->text()))
        return item.sizeHint().width();
    const int words = label->fontMetrics().size(Qt::TextShowMnemonic, label->text()).width();
    const QMargins margins = label->contentsMargins();
    return words + margins.left() + margins.right() + 2 * (label->margin() + label->frameWidth()) + RoundingRoom;
}

/// Such as a field to write in.
bool wantsRest(QLayoutItem& item)
{
    return item.widget() && item.widget()->sizePolicy().horizontalPolicy() & QSizePolicy::ExpandFlag;
}

/// As large as it wants to be, in no more than `room`.
QSize sizeIn(QLayoutItem& item, int room)
{
    const int width = std::min(wantedWidth(item), std::max(room, item.minimumSize().width()));
    return {width, heightIn(item, width)};
}

} // namespace

/// What stands side by side.
struct FlowLayout::Line
{
    std::vector<std::pair<QLayoutItem*, QSize>> items = {};
    std::size_t endFrom = QLAYOUTSIZE_MAX; ///< from which item on they stand at the line's end
    int width = 0;
    int top = 0;
    int height = 0;
};

FlowLayout::FlowLayout(QWidget* parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(Spacing);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addStretch()
{
    addItem(new QSpacerItem(0, 0, QSizePolicy::Expanding, QSizePolicy::Minimum));
}

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
    for (QLayoutItem* item : shownItems()) {
        if (item->spacerItem())
            continue;
        const int gap = size.isEmpty() ? 0 : spacing();
        const int height = heightIn(*item, wantedWidth(*item));
        size = {size.width() + gap + wantedWidth(*item), std::max(size.height(), height)};
    }
    return size.grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (QLayoutItem* item : shownItems())
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

std::vector<QLayoutItem*> FlowLayout::shownItems() const
{
    std::vector<QLayoutItem*> shown;
    for (const auto& item : m_items) {
        if (takesRoom(*item))
            shown.push_back(item.get());
    }
    return shown;
}

void FlowLayout::put(QLayoutItem& item, const QRect& place) const
{
    const QRect room = contentsRect();
    item.setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), room, place));
}

int FlowLayout::arrange(const QRect& rect, bool place) const
{
    const QRect room = rect.marginsRemoved(contentsMargins());
    std::vector<Line> lines(1);
    bool isAtEnd = false;
    for (QLayoutItem* item : shownItems()) {
        if (item->spacerItem()) {
            isAtEnd = true;
            lines.back().endFrom = lines.back().items.size();
            continue;
        }
        const QSize size = sizeIn(*item, room.width());
        if (!lines.back().items.empty() && lines.back().width + spacing() + size.width() > room.width())
            lines.push_back({.endFrom = isAtEnd ? 0 : std::size_t(QLAYOUTSIZE_MAX),
                             .top = lines.back().top + lines.back().height + spacing()});
        Line& line = lines.back();
        line.width += (line.items.empty() ? 0 : spacing()) + size.width();
        line.height = std::max(line.height, size.height());
        line.items.emplace_back(item, size);
    }
    if (place) {
        for (const Line& line : lines)
            placeLine(line, room);
    }
    return lines.back().top + lines.back().height + contentsMargins().top() + contentsMargins().bottom();
}

void FlowLayout::placeLine(const Line& line, const QRect& room) const
{
    const int rest = std::max(0, room.width() - line.width);
    const auto takers = int(std::ranges::count_if(line.items, [](const auto& each) { return wantsRest(*each.first); }));
    int left = room.left();
    for (std::size_t i = 0; i < line.items.size(); ++i) {
        auto [item, size] = line.items[i];
        if (i == line.endFrom && takers == 0)
            left += rest;
        if (takers > 0 && wantsRest(*item))
            size.rwidth() += rest / takers;
        const bool isOnTop = item->alignment() & Qt::AlignTop;
        const int top = room.top() + line.top + (isOnTop ? 0 : (line.height - size.height()) / 2);
        put(*item, QRect(QPoint(left, top), size));
        left += size.width() + spacing();
    }
}

ColumnsLayout::ColumnsLayout(int mostColumns, QWidget* parent)
    : FlowLayout(parent)
    , m_mostColumns(mostColumns)
{
}

int ColumnsLayout::arrange(const QRect& rect, bool place) const
{
    const QRect room = rect.marginsRemoved(contentsMargins());
    const std::vector<QLayoutItem*> items = shownItems();
    int widest = 1;
    for (QLayoutItem* item : items)
        widest = std::max(widest, item->minimumSize().width());
    const int fitting = (room.width() + spacing()) / (widest + spacing());
    const int columns = std::clamp(fitting, 1, m_mostColumns);
    const int width = (room.width() - (columns - 1) * spacing()) / columns;
    int top = room.top();
    for (std::size_t first = 0; first < items.size(); first += std::size_t(columns)) {
        const std::size_t last = std::min(items.size(), first + std::size_t(columns));
        int height = 0;
        for (std::size_t i = first; i < last; ++i)
            height = std::max(height, heightIn(*items[i], width));
        for (std::size_t i = first; place && i < last; ++i) {
            const int left = room.left() + int(i - first) * (width + spacing());
            put(*items[i], {left, top, width, heightIn(*items[i], width)});
        }
        top += height + spacing();
    }
    const int used = items.empty() ? 0 : top - spacing() - room.top();
    return used + contentsMargins().top() + contentsMargins().bottom();
}

} // namespace smartfleet
