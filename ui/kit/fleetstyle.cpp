// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/fleetstyle.h"

#include <QStyleOptionButton>
#include <QStyleOptionFrame>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

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

} // namespace

FleetStyle::FleetStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

QSize FleetStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                   const QWidget* widget) const
{
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    return type == CT_PushButton ? size + QSize(ButtonRoom, 0) : size;
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
