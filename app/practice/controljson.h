// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/tenant.h"

#include <QJsonArray>

namespace smartfleet {

/// The tenant without one secret.
QJsonObject tenantToJson(const PracticeTenant& tenant);
QJsonObject roomToJson(const PracticeRoom& room);
QJsonArray messagesToJson(const std::vector<PracticeMessage>& messages);
QJsonArray requestsToJson(const std::vector<PracticeRequest>& requests);

} // namespace smartfleet
