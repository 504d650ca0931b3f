// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/deliveryrow.h"

#include "app/store/sqlvalues.h"

using namespace Qt::StringLiterals;

namespace smartfleet {

Delivery deliveryOf(const QSqlQuery& row, int first)
{
    const auto value = [&row, first](int column) {
        return row.value(first + column);
    };
    return {.id = {value(0).toLongLong()},
            .event = {value(1).toLongLong()},
            .setting = {value(2).toLongLong()},
            .tab = value(3).toString() == u"user"_s ? SettingTab::User : SettingTab::Company,
            .system = value(4).toString(),
            .channel = {value(5).toString()},
            .urgent = value(6).toInt() != 0,
            .state = deliveryStateFromString(value(7).toString()).value_or(DeliveryState::Failed),
            .attempts = value(8).toInt(),
            .messageId = value(9).toString(),
            .possiblyRepeated = value(10).toInt() != 0,
            .lastError = errorFromSql(value(11)),
            .createdAt = timeFromSql(value(12)),
            .retrySince = timeFromSql(value(13)),
            .nextAttemptAt = timeFromSql(value(14)),
            .sentAt = timeFromSql(value(15)),
            .isHeld = value(16).toInt() != 0,
            .heldUntil = timeFromSql(value(17)),
            .folded = value(18).toInt()};
}

} // namespace smartfleet
