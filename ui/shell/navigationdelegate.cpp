// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigationdelegate.h"

#include <QIcon>
#include <QPainter>

#include <algorithm>

namespace smartfleet {

namespace {

constexpr int Margin = 6;
constexpr int Gap = 10;

} // namespace

QSize NavigationDelegate::iconSize(const QFont& font)
{
    const int side = std::max(22, QFontMetrics(font).height() * 5 / 4);
    return {side, side};
}

int NavigationDelegate::widthOfIcons(const QFont& font)
{
    return 2 * (Margin + Gap) + iconSize(font).width();
}

void NavigationDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QPalette& palette = option.palette;
    const bool isCurrent = option.state & QStyle::State_Selected;
    const QRect ground = option.rect.adjusted(Margin, Margin / 2, -Margin, -Margin / 2);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isCurrent || option.state & QStyle::State_MouseOver) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(palette.brush(isCurrent ? QPalette::Highlight : QPalette::AlternateBase));
        painter->drawRoundedRect(ground, 6, 6);
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(
            QPen(palette.color(isCurrent ? QPalette::HighlightedText : QPalette::Highlight), 1, Qt::DotLine));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(ground.adjusted(2, 2, -2, -2), 4, 4);
    }
    const int side = iconSize(option.font).width();
    const QRect iconPlace(ground.left() + Gap, ground.center().y() - side / 2, side, side);
    const QIcon icon = index.data(Qt::DecorationRole).value<QIcon>();
    icon.paint(painter, iconPlace, Qt::AlignCenter, isCurrent ? QIcon::Selected : QIcon::Normal);
    if (option.rect.width() > widthOfIcons(option.font)) {
        painter->setPen(palette.color(isCurrent ? QPalette::HighlightedText : QPalette::Text));
        painter->setFont(option.font);
        const QRect textPlace = ground.adjusted(Gap + side + Gap, 0, -Margin, 0);
        const QString text = index.data().toString();
        painter->drawText(textPlace, Qt::AlignVCenter | Qt::AlignLeft,
                          option.fontMetrics.elidedText(text, Qt::ElideRight, textPlace.width()));
    }
    painter->restore();
}

QSize NavigationDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QFontMetrics metrics(option.font);
    const int side = iconSize(option.font).width();
    const int text = metrics.horizontalAdvance(index.data().toString());
    return {2 * Margin + Gap + side + Gap + text + Gap + Margin, std::max(side, metrics.height()) + 24};
}

} // namespace smartfleet
