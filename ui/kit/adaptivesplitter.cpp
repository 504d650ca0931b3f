// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/adaptivesplitter.h"

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

void AdaptiveSplitter::resizeEvent(QResizeEvent* event)
{
    const Qt::Orientation wanted = event->size().width() < m_sideBySideFrom ? Qt::Vertical : Qt::Horizontal;
    if (wanted != orientation()) {
        setOrientation(wanted);
        updateGeometry();
        emit turned();
    }
    QSplitter::resizeEvent(event);
}

} // namespace smartfleet
