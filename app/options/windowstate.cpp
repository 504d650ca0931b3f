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

QVariant WindowState::choice(const QString& name, const QVariant& standard) const
{
    return m_file.value(QStringLiteral("choices/") + name, standard);
}

void WindowState::keepChoice(const QString& name, const QVariant& value)
{
    m_file.setValue(QStringLiteral("choices/") + name, value);
}

} // namespace smartfleet
