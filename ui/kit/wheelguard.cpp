// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/wheelguard.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>

namespace smartfleet {

namespace {

bool isChangedByWheel(const QWidget& widget)
{
    return qobject_cast<const QComboBox*>(&widget) || qobject_cast<const QAbstractSpinBox*>(&widget);
}

} // namespace

void WheelGuard::watch(QWidget& widget)
{
    if (!isChangedByWheel(widget))
        return;
    if (widget.focusPolicy() == Qt::WheelFocus)
        widget.setFocusPolicy(Qt::StrongFocus);
    widget.installEventFilter(this);
}

void WheelGuard::leave(QWidget& widget)
{
    widget.removeEventFilter(this);
}

bool WheelGuard::eventFilter(QObject* watched, QEvent* event)
{
    const auto* widget = event->type() == QEvent::Wheel ? qobject_cast<const QWidget*>(watched) : nullptr;
    if (!widget || widget->hasFocus())
        return QObject::eventFilter(watched, event);
    event->ignore(); // goes on to what it lies on
    return true;
}

} // namespace smartfleet
