// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/adaptivesplitter.h"

#include "ui/kit/pagelook.h"

#include <QResizeEvent>

#include <algorithm>

namespace smartfleet {

AdaptiveSplitter::AdaptiveSplitter(int sideBySideFrom, QWidget* parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_sideBySideFrom(sideBySideFrom)
{
    setChildrenCollapsible(false);
}

QSize AdaptiveSplitter::minimumSizeHint() const
{
    QSize least = QSplitter::minimumSizeHint();
    int widest = 0;
    for (int i = 0; i < count(); ++i)
        widest = std::max({widest, widget(i)->minimumSizeHint().width(), widget(i)->minimumWidth()});
    least.setWidth(widest);
    return least;
}

int AdaptiveSplitter::leastBeside() const
{
    int least = (count() - 1) * handleWidth();
    for (int i = 0; i < count(); ++i)
        least += std::max(widget(i)->minimumSizeHint().width(), widget(i)->minimumWidth());
    return std::max(least, besideText(m_sideBySideFrom, *this));
}

bool AdaptiveSplitter::event(QEvent* event)
{
    const bool isHandled = QSplitter::event(event);
    // other text, or other parts of what is shown
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutRequest)
        turnAsNeeded();
    return isHandled;
}

void AdaptiveSplitter::resizeEvent(QResizeEvent* event)
{
    turnAsNeeded();
    QSplitter::resizeEvent(event);
}

void AdaptiveSplitter::turnAsNeeded()
{
    const Qt::Orientation wanted = width() < leastBeside() ? Qt::Vertical : Qt::Horizontal;
    if (wanted == orientation())
        return;
    setOrientation(wanted);
    updateGeometry();
    emit turned();
}

} // namespace smartfleet
