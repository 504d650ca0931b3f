// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/directory/heldmessages.h"

namespace smartfleet {

Result<> holdAnew(Store& store, const NotificationSetting& setting, const QDateTime& now)
{
    DeliveryTiming timing = setting.timing;
    timing.quietMode = QuietMode::Hold;
    const auto daysOff = store.timing.daysOff(setting.company, now.date().addDays(-1));
    SMARTFLEET_TRY(daysOff);
    return store.rooms.holdUntil(setting.id, departureOf(timing, now, *daysOff).at);
}

} // namespace smartfleet
