// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

#include <optional>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

/// Draws the SVG in the palette's colour of the moment, so that icons follow a change of theme by themselves.
class TintedEngine final : public QIconEngine
{
public:
    TintedEngine(QString name, std::optional<QColor> color)
        : m_name(std::move(name))
        , m_color(color)
    {
        QFile file(u":/smartfleet/icons/%1.svg"_s.arg(m_name));
        if (file.open(QIODevice::ReadOnly))
            m_svg = file.readAll();
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        QByteArray svg = m_svg;
        svg.replace("currentColor", colorOf(mode).name().toLatin1());
        QSvgRenderer renderer(svg);
        renderer.render(painter, rect);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    QIconEngine* clone() const override { return new TintedEngine(*this); }

private:
    QColor colorOf(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        if (mode == QIcon::Selected) // no other colour can be read on the highlight
            return palette.color(QPalette::HighlightedText);
        return m_color.value_or(palette.color(QPalette::WindowText));
    }

    QString m_name;
    std::optional<QColor> m_color;
    QByteArray m_svg;
};

} // namespace

QColor toneColor(Tone tone, const QPalette& palette)
{
    const bool dark = isDark(palette);
    switch (tone) {
    case Tone::Neutral:
        return dark ? QColor(0xb4bcc8) : QColor(0x4f5a68);
    case Tone::Good:
        return dark ? QColor(0x6fd08c) : QColor(0x12702f);
    case Tone::Busy:
        return dark ? QColor(0x7db7ff) : QColor(0x1457b0);
    case Tone::Warning:
        return dark ? QColor(0xf2c14e) : QColor(0x855300);
    case Tone::Bad:
        return dark ? QColor(0xff9a90) : QColor(0xb3261e);
    }
    return palette.color(QPalette::WindowText);
}

QColor toneGround(Tone tone, const QPalette& palette)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor color = toneColor(tone, palette);
    const double share = 0.12;
    const auto mix = [&](int under, int over) {
        return int(under * (1 - share) + over * share);
    };
    return QColor(mix(base.red(), color.red()), mix(base.green(), color.green()), mix(base.blue(), color.blue()));
}

QString toneIcon(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return u"none"_s;
    case Tone::Good:
        return u"ok"_s;
    case Tone::Busy:
        return u"busy"_s;
    case Tone::Warning:
        return u"warning"_s;
    case Tone::Bad:
        return u"error"_s;
    }
    return {};
}

QIcon tintedIcon(const QString& name)
{
    return QIcon(new TintedEngine(name, std::nullopt));
}

QIcon tintedIcon(const QString& name, const QColor& color)
{
    return QIcon(new TintedEngine(name, color));
}

} // namespace smartfleet
