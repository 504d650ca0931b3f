// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/measures/faults.h"

#include <QDebug>

namespace smartfleet::test {

void Faults::note(const QString& where, const QStringList& found)
{
    for (const QString& fault : found) {
        const auto [place, isNew] = m_found.try_emplace(fault, Places{where});
        if (!isNew)
            ++place->second.more;
    }
}

void Faults::tell() const
{
    for (const auto& [fault, places] : m_found)
        qWarning().noquote().nospace() << fault << " (" << places.first << ", " << places.more << " more)";
}

} // namespace smartfleet::test
