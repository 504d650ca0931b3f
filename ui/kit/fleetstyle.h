// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/wheelguard.h"

#include <QProxyStyle>

namespace smartfleet {

/// Qt's Fusion with more room inside buttons, and with frames that can be seen in the dark: Fusion derives them from
/// the window's colour, where they all but vanish. The wheel scrolls forms and changes nothing in them.
class FleetStyle : public QProxyStyle
{
    Q_OBJECT
public:
    FleetStyle();

    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                           const QWidget* widget) const override;
    /// Pictures and check marks grow with the application's text.
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    /// The program's own where a field is cleared or a bar has more than fits: they follow the palette, and no picture
    /// is read from a file before it is seen.
    QIcon standardIcon(StandardPixmap picture, const QStyleOption* option, const QWidget* widget) const override;
    /// A table's cell of words alone is all words; Qt lays them out to find that, which is most of what painting costs.
    QRect subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const override;
    using QProxyStyle::polish;
    using QProxyStyle::unpolish;
    void polish(QWidget* widget) override;
    void unpolish(QWidget* widget) override;

private:
    WheelGuard m_wheelGuard;
};

} // namespace smartfleet
