// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/heightkeeper.h"

#include <QEvent>
#include <QLayout>
#include <QWidget>

namespace smartfleet {

HeightKeeper::HeightKeeper(QWidget& kept)
    : QObject(&kept)
    , m_kept(kept)
{
    m_kept.installEventFilter(this);
}

bool HeightKeeper::eventFilter(QObject* watched, QEvent* event)
{
    const bool isOther = event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest;
    const QLayout* layout = m_kept.layout();
    if (isOther && watched == &m_kept && layout && layout->hasHeightForWidth())
        m_kept.setMinimumHeight(layout->minimumHeightForWidth(m_kept.width()));
    return false;
}

} // namespace smartfleet
