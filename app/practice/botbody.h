// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/tenant.h"

#include <QJsonObject>

namespace smartfleet {

/// Takes a bot's fields out of a request body into `bot`. With `partly`, what isn't there stays as it is; else the
/// required fields must be there and the others fall back to their defaults. `bot` is changed only when nothing is
/// refused.
std::optional<PracticeRefusal> readBotBody(const PracticeTenant& tenant, const QJsonObject& body, bool partly,
                                           PracticeBot& bot);

/// A bot as the API shows it singly; without its secret.
QJsonObject botToJson(const PracticeBot& bot);
/// A bot as a list shows it: less.
QJsonObject botInListToJson(const PracticeBot& bot);

} // namespace smartfleet
