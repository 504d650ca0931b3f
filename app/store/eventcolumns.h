// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/delivery.h"

#include <QSqlQuery>

namespace smartfleet {

/// The columns of table events, named "e", in the order in which eventOf() reads them.
inline const QString EventColumns = QStringLiteral(
    "e.seq, e.source, e.id, e.type, e.occurred_at, e.received_at, e.company, e.app_user, e.vehicle, e.device_name, "
    "e.data, e.unmatched, e.repeats");
inline constexpr int EventColumnCount = 13;
Event eventOf(const QSqlQuery& row);

/// Joins what the event names, as far as it is registered: companies "c", users "u" and vehicles "v".
inline const QString EventNameJoins =
    QStringLiteral(" LEFT JOIN companies c ON c.id = e.company LEFT JOIN users u ON u.id = e.app_user "
                   "LEFT JOIN vehicles v ON v.id = e.vehicle");
/// The registered names of company, user and vehicle, and the vehicle's plate, from column `first` on.
EventNames namesOf(const QSqlQuery& row, int first);
/// What was deleted since, or never was registered, is told apart by what the event calls it.
EventNames withStandIns(EventNames names, const Event& event);

} // namespace smartfleet
