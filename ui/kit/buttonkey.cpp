// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/buttonkey.h"

#include <QAbstractButton>

namespace smartfleet {

ButtonKey::ButtonKey(const QKeySequence& keys, QAbstractButton& button, QWidget& scope)
    : QShortcut(keys, &scope)
    , m_button(button)
{
    setContext(Qt::WidgetWithChildrenShortcut);
    connect(this, &QShortcut::activated, &button, &QAbstractButton::click);
}

} // namespace smartfleet
