// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace smartfleet {

/// Keeps the wheel from changing a box or a number that merely passes under the pointer while a form is scrolled: it is
/// for what has the focus. Elsewhere the form scrolls on.
class WheelGuard : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Guards the widget, where it is of that kind.
    void watch(QWidget& widget);
    void leave(QWidget& widget);

    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace smartfleet
