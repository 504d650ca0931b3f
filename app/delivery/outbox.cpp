// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/outbox.h"

#include "app/delivery/fallbackrooms.h"
#include "app/lineworks/messagesapi.h"
#include "app/store/interruptedcalls.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace smartfleet {

Result<int> takeOver(Store& store, const QDateTime& now)
{
    SMARTFLEET_TRY(addInterruptedCalls(store.database, ChannelMessages, now));
    const auto interrupted = store.deliveries.recoverInterrupted(now);
    SMARTFLEET_TRY(interrupted);
    SMARTFLEET_TRY(store.roomFailures.recoverInterrupted(now));
    SMARTFLEET_TRY(store.deliveries.followClock(now, 0ms)); // it may have been set back meanwhile
    return *interrupted;
}

Result<int> followClock(Store& store, const QDateTime& now, std::chrono::milliseconds back)
{
    SMARTFLEET_TRY(store.roomFailures.followClock(now));
    return store.deliveries.followClock(now, back);
}

Result<> lengthenWindows(Store& store, const QDateTime& now, std::chrono::milliseconds by)
{
    return store.database.transaction([&]() -> Result<> {
        SMARTFLEET_TRY(store.roomFailures.lengthenWindows(now, by));
        return store.deliveries.lengthenWindows(now, by);
    });
}

Result<QDateTime> nextDue(Store& store)
{
    auto delivery = store.deliveries.nextDue();
    SMARTFLEET_TRY(delivery);
    auto notice = store.roomFailures.nextDue();
    SMARTFLEET_TRY(notice);
    if (!delivery->isValid() || !notice->isValid())
        return delivery->isValid() ? delivery : notice;
    return std::min(*delivery, *notice);
}

Result<std::vector<DeliveryId>> write(Store& store, const std::vector<DeliveryEnd>& ends, FallbackRooms& rooms)
{
    std::vector<DeliveryId> missing;
    SMARTFLEET_TRY(store.database.transaction([&]() -> Result<> {
        for (const DeliveryEnd& next : ends) {
            const Result<> one = write(store.deliveries, next);
            if (!one && one.error().kind == Error::Kind::Storage)
                return one;
            if (!one)
                missing.push_back(next.delivery);
        }
        return rooms.write();
    }));
    return missing;
}

} // namespace smartfleet
