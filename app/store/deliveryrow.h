// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/delivery.h"

#include <QSqlQuery>

namespace smartfleet {

/// The columns of table deliveries, named "d", in the order in which deliveryOf() reads them from `first` on.
inline const QString DeliveryColumns = QStringLiteral(
    "d.id, d.event, d.setting, d.tab, d.system, d.channel, d.urgent, d.state, d.attempts, d.message_id, "
    "d.possibly_repeated, d.last_error, d.created_at, d.retry_since, d.next_attempt_at, d.sent_at, d.held, "
    "d.held_until, d.folded");
inline constexpr int DeliveryColumnCount = 19;
Delivery deliveryOf(const QSqlQuery& row, int first = 0);

} // namespace smartfleet
