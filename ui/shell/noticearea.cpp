// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/noticearea.h"

#include <QResizeEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace smartfleet {

NoticeArea::NoticeArea(QWidget* parent)
    : VerticalScroll(parent)
{
    auto* inside = new QWidget(this);
    m_bars = new QVBoxLayout(inside);
    m_bars->setContentsMargins(12, 10, 12, 0);
    m_bars->setSpacing(8);
    setWidget(inside);
    setFocusPolicy(Qt::NoFocus); // what it holds is come to one by one
    parent->installEventFilter(this);
}

void NoticeArea::add(QWidget* bar)
{
    m_bars->addWidget(bar);
}

bool NoticeArea::event(QEvent* event)
{
    const bool isHandled = VerticalScroll::event(event);
    if (event->type() == QEvent::LayoutRequest)
        fitHeight();
    return isHandled;
}

bool NoticeArea::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        fitHeight();
    return VerticalScroll::eventFilter(watched, event);
}

void NoticeArea::resizeEvent(QResizeEvent* event)
{
    VerticalScroll::resizeEvent(event);
    fitHeight();
}

void NoticeArea::fitHeight()
{
    const int wanted = m_bars->isEmpty() ? 0 : m_bars->totalHeightForWidth(width());
    setFixedHeight(std::clamp(wanted, 0, std::max(0, parentWidget()->height() / 2)));
}

} // namespace smartfleet
