// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/delivery.h"

#include <QSqlQuery>

namespace smartfleet {

/// The columns of table deliveries, named "d", in the order in which deliveryOf() reads them from `first` on.
extern const QString DeliveryColumns;
inline constexpr int DeliveryColumnCount = 16;
Delivery deliveryOf(const QSqlQuery& row, int first = 0);

} // namespace smartfleet
