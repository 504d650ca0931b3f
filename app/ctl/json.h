// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/directory/directoryservice.h"
#include "app/domain/delivery.h"
#include "app/domain/fleet.h"
#include "app/domain/integration.h"

#include <QJsonObject>

namespace smartfleet {

/// The JSON forms that scripts rely on. No secret is in any of them.
QJsonObject toJson(const Error& error); ///< {"code","message","hint"}
QJsonObject toJson(const Company& company);
QJsonObject toJson(const DeletedFromFleet& deleted);
QJsonObject toJson(const User& user);
QJsonObject toJson(const Vehicle& vehicle);
QJsonObject toJson(const EventType& type);
QJsonObject toJson(const Integration& integration);
QJsonObject toJson(const NotificationSettingRow& row);
QJsonObject toJson(const DeliveryRow& row);
QJsonObject toJson(const EventRow& row);
QJsonObject toJson(const AccessToken& token);

/// ISO 8601 in UTC, null when there is none.
QJsonValue toJson(const QDateTime& time);

} // namespace smartfleet
