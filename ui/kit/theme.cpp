// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/theme.h"

#include "ui/kit/fleetstyle.h"

#include <QApplication>

namespace smartfleet {

namespace {

struct Colors
{
    QColor window, text, base, alternate, button, highlight, highlightedText, link, placeholder, disabled, toolTip,
        light, mid, dark, shadow;
};

QPalette paletteOf(const Colors& colors)
{
    QPalette palette(colors.text, colors.button, colors.light, colors.dark, colors.mid, colors.text, colors.text,
                     colors.base, colors.window);
    palette.setColor(QPalette::AlternateBase, colors.alternate);
    palette.setColor(QPalette::Shadow, colors.shadow);
    palette.setColor(QPalette::Midlight, colors.light);
    palette.setColor(QPalette::Highlight, colors.highlight);
    palette.setColor(QPalette::HighlightedText, colors.highlightedText);
    palette.setColor(QPalette::Link, colors.link);
    palette.setColor(QPalette::LinkVisited, colors.link);
    palette.setColor(QPalette::PlaceholderText, colors.placeholder);
    palette.setColor(QPalette::ToolTipBase, colors.toolTip);
    palette.setColor(QPalette::ToolTipText, colors.text);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colors.disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colors.mid);
    return palette;
}

} // namespace

QPalette lightPalette()
{
    return paletteOf({.window = QColor(0xf3f5f8),
                      .text = QColor(0x1b2430),
                      .base = QColor(0xffffff),
                      .alternate = QColor(0xf5f7fa),
                      .button = QColor(0xf7f9fb),
                      .highlight = QColor(0x1457b0),
                      .highlightedText = QColor(0xffffff),
                      .link = QColor(0x1457b0),
                      .placeholder = QColor(0x596473),
                      .disabled = QColor(0x6f7a89),
                      .toolTip = QColor(0xfffbe6),
                      .light = QColor(0xffffff),
                      .mid = QColor(0xc3cad4),
                      .dark = QColor(0x9aa4b1),
                      .shadow = QColor(0x6b7684)});
}

QPalette darkPalette()
{
    return paletteOf({.window = QColor(0x1b1f26),
                      .text = QColor(0xe6eaf0),
                      .base = QColor(0x272d37),
                      .alternate = QColor(0x2d3440),
                      .button = QColor(0x363e4b),
                      .highlight = QColor(0x2f6fce),
                      .highlightedText = QColor(0xffffff),
                      .link = QColor(0x7db7ff),
                      .placeholder = QColor(0xa6b0bf),
                      .disabled = QColor(0x8a95a5),
                      .toolTip = QColor(0x363e4b),
                      .light = QColor(0x465060),
                      .mid = QColor(0x465060),
                      .dark = QColor(0x12161b),
                      .shadow = QColor(0x08090b)});
}

Theme::Theme()
    : m_system(QApplication::palette())
{
    QApplication::setStyle(new FleetStyle); // the application owns it
}

void Theme::apply(UiTheme theme) const
{
    switch (theme) {
    case UiTheme::System:
        // a platform without a say has Qt's grey default; ours is the calmer light one
        QApplication::setPalette(m_system.color(QPalette::Window).lightness() < 128 ? darkPalette() : lightPalette());
        return;
    case UiTheme::Light:
        QApplication::setPalette(lightPalette());
        return;
    case UiTheme::Dark:
        QApplication::setPalette(darkPalette());
        return;
    }
}

} // namespace smartfleet
