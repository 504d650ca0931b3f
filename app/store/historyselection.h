// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/delivery.h"
#include "app/store/sqldialect.h"

#include <QVariantMap>

namespace smartfleet {

/// The conditions of the two partial indexes on deliveries, as they must stand wherever those are to serve.
inline const QString UnsentDeliveries = QStringLiteral("state IN ('waiting', 'sending')");
// all that aren't unsent; a list of two costs a comparison each, a longer one a table
inline const QString SettledDeliveries = QStringLiteral("state NOT IN ('waiting', 'sending')");

/// " FROM … WHERE …" of those rows that a filter lets through, with the values it binds. Tables that no condition looks
/// at aren't in it.
struct Selection
{
    QString from = {};
    QVariantMap values = {}; ///< empty = there is no WHERE
};

/// Of deliveries d.
Selection selectionOf(const DeliveryFilter& filter, const SqlDialect& dialect);
/// Of events e.
Selection selectionOf(const EventFilter& filter, const SqlDialect& dialect);

} // namespace smartfleet
