// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/clockfollower.h"

#include "app/core/logging.h"
#include "app/delivery/outbox.h"
#include "app/store/store.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace smartfleet {

ClockFollower::ClockFollower(Store& store, Clock& clock)
    : m_store(store)
    , m_clock(clock)
    , m_watch(clock)
{
}

Result<std::chrono::milliseconds> ClockFollower::follow()
{
    const auto moved = m_watch.moved();
    (moved < 0ms ? m_setBack : m_setForward) += std::chrono::abs(moved);
    if (m_setForward > 0ms)
        SMARTFLEET_TRY(smartfleet::lengthenWindows(m_store, m_clock.now(), m_setForward));
    const auto later = std::exchange(m_setForward, 0ms);
    if (later > 0ms)
        qCInfo(logDelivery) << "the clock was set forward by" << later.count() << "ms";
    if (m_setBack > 0ms) {
        const auto sooner = smartfleet::followClock(m_store, m_clock.now(), m_setBack);
        if (!sooner) {
            m_setForward = later; // rather told twice than not
            return failure(sooner.error());
        }
        qCInfo(logDelivery) << "the clock was set back by" << m_setBack.count() << "ms; due sooner:" << *sooner;
        m_setBack = 0ms;
    }
    return later;
}

void lengthenWindows(MessagePlan& plan, std::chrono::milliseconds by, const QDateTime& now)
{
    const auto lengthen = [&](QDateTime& since) {
        since = std::max(since, std::min(since.addMSecs(by.count()), now));
    };
    for (Delivery& delivery : plan.deliveries)
        lengthen(delivery.retrySince);
    if (std::optional<RoomFailure>& notice = plan.notice)
        lengthen(notice->noticeSince);
}

} // namespace smartfleet
