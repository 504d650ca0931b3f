// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/verticalscroll.h"

#include <QEvent>
#include <QScrollBar>

#include <algorithm>

namespace smartfleet {

VerticalScroll::VerticalScroll(QWidget* parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

QSize VerticalScroll::minimumSizeHint() const
{
    QSize least = QScrollArea::minimumSizeHint();
    if (widget()) {
        const int contents = std::max(widget()->minimumSizeHint().width(), widget()->minimumWidth());
        least.setWidth(contents + verticalScrollBar()->sizeHint().width() + 2 * frameWidth());
    }
    return least;
}

bool VerticalScroll::event(QEvent* event)
{
    // Qt itself takes what lies in a scroll area to be of no concern to what is around it
    if (event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::event(event);
}

} // namespace smartfleet
