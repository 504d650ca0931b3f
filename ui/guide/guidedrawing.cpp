// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/guidedrawing.h"

#include "ui/kit/icons.h"
#include "ui/kit/pagelook.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr QSize DrawingSize{320, 180}; ///< the viewBox of every drawing
constexpr int WidestDrawing = 480;     ///< beside text of the usual size; larger text has a larger drawing beside it

QColor mixed(const QColor& under, const QColor& over, double share)
{
    const auto mix = [share](int a, int b) {
        return int(a * (1 - share) + b * share);
    };
    return QColor(mix(under.red(), over.red()), mix(under.green(), over.green()), mix(under.blue(), over.blue()));
}

/// The drawings use six colours, each standing for a role, so that they can be looked at by themselves, too.
QByteArray inColorsOf(const QPalette& palette, QByteArray svg)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    const std::pair<QByteArray, QColor> roles[] = {
        {"#1f2933", text}, {"#9aa5b1", mixed(base, text, 0.45)},        {"#e4e8ec", mixed(base, text, 0.12)},
        {"#ffffff", base}, {"#1457b0", toneColor(Tone::Busy, palette)}, {"#dbe8f8", toneGround(Tone::Busy, palette)}};
    for (const auto& [role, color] : roles)
        svg.replace(role, '\x01' + color.name().toLatin1().mid(1)); // so that no colour is replaced twice
    return svg.replace('\x01', '#');
}

} // namespace

GuideDrawing::GuideDrawing(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"guideDrawing"_s);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void GuideDrawing::showDrawing(const QString& name, const QStringList& labels, const QString& words)
{
    QFile file(u":/smartfleet/guide/%1.svg"_s.arg(name));
    QString svg = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    for (qsizetype i = 0; i < labels.size(); ++i)
        svg.replace(u'%' + QString::number(i + 1), labels.at(i).toHtmlEscaped());
    m_svg = svg.toUtf8();
    setAccessibleName(words);
    update();
}

QSize GuideDrawing::sizeHint() const
{
    return DrawingSize;
}

int GuideDrawing::heightForWidth(int width) const
{
    return std::min(width, besideText(WidestDrawing, *this)) * DrawingSize.height() / DrawingSize.width();
}

void GuideDrawing::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font());
    QSvgRenderer renderer(inColorsOf(palette(), m_svg));
    QSizeF size = QSizeF(DrawingSize).scaled(rect().size(), Qt::KeepAspectRatio);
    renderer.render(&painter, QRectF(QPointF((width() - size.width()) / 2, 0), size));
}

} // namespace smartfleet
