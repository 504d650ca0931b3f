// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace smartfleet {

/// 通知システム: a service whose talk rooms are notified.
struct NotificationSystem
{
    QString id = {};   ///< in settings, deliveries and JSON
    QString name = {}; ///< a proper noun, the same in every language
};

/// LINE WORKS is the only one today.
inline const QString LineWorksSystem = QStringLiteral("lineworks");

/// All that this program knows, as they are listed.
const std::vector<NotificationSystem>& notificationSystems();

/// What a system is called; its id where it is unknown, as that of a newer program may be.
QString nameOfSystem(const QString& id);

} // namespace smartfleet
