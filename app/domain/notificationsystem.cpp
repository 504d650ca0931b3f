// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/notificationsystem.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace smartfleet {

const std::vector<NotificationSystem>& notificationSystems()
{
    static const std::vector<NotificationSystem> all{{LineWorksSystem, u"LINE WORKS"_s}};
    return all;
}

QString nameOfSystem(const QString& id)
{
    const auto& all = notificationSystems();
    const auto found = std::ranges::find(all, id, &NotificationSystem::id);
    return found == all.end() ? id : found->name;
}

} // namespace smartfleet
