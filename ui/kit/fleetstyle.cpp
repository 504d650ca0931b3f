// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/fleetstyle.h"

#include "ui/kit/icons.h"

#include <QApplication>
#include <QStyleOptionButton>
#include <QStyleOptionFrame>
#include <QStyleOptionViewItem>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr int MarkShare = 80;  // percent of a line that a check mark's box is high
constexpr int MarkRoom = 4;    // Fusion counts bold letters a little too short beside a mark
constexpr int ButtonRoom = 12; // more, both sides together: long words fill Fusion's buttons to the edge

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

/// The frame is made of the window's colour, darkened: a light one here gives a grey frame.
template <typename Option> Option withVisibleFrame(const Option& option)
{
    Option lifted = option;
    lifted.palette.setColor(QPalette::Window, option.palette.color(QPalette::PlaceholderText));
    return lifted;
}

bool isOfWordsAlone(const QStyleOptionViewItem& cell)
{
    return cell.showDecorationSelected &&
        !cell.features.testAnyFlags(QStyleOptionViewItem::HasCheckIndicator | QStyleOptionViewItem::HasDecoration);
}

} // namespace

FleetStyle::FleetStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

QSize FleetStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                   const QWidget* widget) const
{
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (type == CT_PushButton)
        return size + QSize(ButtonRoom, 0);
    return type == CT_CheckBox || type == CT_RadioButton ? size + QSize(MarkRoom, 0) : size;
}

int FleetStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    const int pixels = QProxyStyle::pixelMetric(metric, option, widget);
    const bool isIcon = metric == PM_ButtonIconSize || metric == PM_SmallIconSize || metric == PM_ListViewIconSize;
    const bool isMark = metric == PM_IndicatorWidth || metric == PM_IndicatorHeight ||
        metric == PM_ExclusiveIndicatorWidth || metric == PM_ExclusiveIndicatorHeight;
    if (!isIcon && !isMark)
        return pixels;
    const int line = QFontMetrics(QApplication::font()).height();
    return std::max(pixels, isIcon ? line : line * MarkShare / 100);
}

QIcon FleetStyle::standardIcon(StandardPixmap picture, const QStyleOption* option, const QWidget* widget) const
{
    switch (picture) {
    case SP_LineEditClearButton:
        return tintedIcon(u"close"_s);
    case SP_ToolBarHorizontalExtensionButton:
        return tintedIcon(u"more"_s);
    default:
        return QProxyStyle::standardIcon(picture, option, widget);
    }
}

QRect FleetStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    const auto* cell = qstyleoption_cast<const QStyleOptionViewItem*>(option);
    if (cell && isOfWordsAlone(*cell)) {
        if (element == SE_ItemViewItemCheckIndicator || element == SE_ItemViewItemDecoration)
            return {};
        if (element == SE_ItemViewItemText || element == SE_ItemViewItemFocusRect)
            return cell->rect;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

void FleetStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    m_wheelGuard.watch(*widget);
}

void FleetStyle::unpolish(QWidget* widget)
{
    m_wheelGuard.leave(*widget);
    QProxyStyle::unpolish(widget);
}

void FleetStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const
{
    if (option && isDark(option->palette)) {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        if (button && (element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton)) {
            const QStyleOptionButton lifted = withVisibleFrame(*button);
            QProxyStyle::drawPrimitive(element, &lifted, painter, widget);
            return;
        }
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (frame && (element == PE_PanelLineEdit || element == PE_FrameLineEdit)) {
            const QStyleOptionFrame lifted = withVisibleFrame(*frame);
            QProxyStyle::drawPrimitive(element, &lifted, painter, widget);
            return;
        }
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

} // namespace smartfleet
