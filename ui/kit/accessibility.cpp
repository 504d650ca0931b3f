// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/accessibility.h"

#include <QAccessibleWidget>
#include <QScrollArea>

namespace smartfleet {

namespace {

QAccessibleInterface* describeScrollArea(const QString& className, QObject* object)
{
    auto* area = className == QLatin1StringView("QScrollArea") ? qobject_cast<QScrollArea*>(object) : nullptr;
    // a plain widget's description gives the same children, and nothing for one that isn't there
    return area ? new QAccessibleWidget(area, QAccessible::Client) : nullptr;
}

} // namespace

void installAccessibility()
{
    QAccessible::installFactory(describeScrollArea);
}

} // namespace smartfleet
