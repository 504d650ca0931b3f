// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options/windowstate.h"

namespace smartfleet {

QByteArray WindowState::restored(const QString& name) const
{
    return m_file.value(QStringLiteral("state/") + name).toByteArray();
}

void WindowState::keep(const QString& name, const QByteArray& state)
{
    m_file.setValue(QStringLiteral("state/") + name, state);
}

} // namespace smartfleet
