// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/deliveryallowance.h"

#include "app/delivery/dailyquota.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace smartfleet {

namespace {

constexpr double AheadSeconds = 0.1; // of what may go, claimed with one write
constexpr int MostAhead = 1000;
constexpr auto DayLookPause = 30'000ms; // how often the day's use is looked up
constexpr auto TryPatience = 60'000ms;  // longer than a message takes

} // namespace

DeliveryAllowance::DeliveryAllowance(Store& store, LineWorks& lineworks, Clock& clock)
    : m_store(store)
    , m_lineworks(lineworks)
    , m_clock(clock)
    , m_dayPause(clock)
{
}

void DeliveryAllowance::setMetrics(Metrics* metrics)
{
    m_metrics = metrics;
    if (metrics)
        metrics->dailyMessagesLimit.Set(StandardDailyMessages); // until the day is looked up
}

void DeliveryAllowance::setMessagesPerDay(int messages)
{
    m_messagesPerDay = messages;
    m_dayLookedUpAt.reset();
    m_dayPause.end();
}

Allowed DeliveryAllowance::now(int busy) const
{
    const bool isTry = m_dayPause.why().has_value();
    const auto untilTry = m_dayPause.untilTry();
    if (isTry && untilTry > 0ms)
        return {.request = {.now = m_clock.now()}, .again = untilTry};
    if (isTry && busy > 0)
        return {.request = {.now = m_clock.now()}};
    const CallAllowance allowance = m_lineworks.messageAllowance();
    const int others = isTry ? 1 : std::max(0, RoomsAtOnce - busy);
    const int urgent = isTry ? 1 : std::max(0, UrgentAtOnce - busy);
    const double aheadSeconds = isTry ? 0 : AheadSeconds;
    Allowed allowed{.request = {.now = m_clock.now(),
                                .messages = std::clamp(allowance.deliveries, 0, others),
                                .urgent = std::clamp(allowance.urgent, 0, urgent),
                                .perMinute = allowance.deliveriesPerMinute,
                                .ahead = std::min(MostAhead, int(allowance.deliveriesPerMinute / 60 * aheadSeconds))}};
    if (allowed.request.messages == 0 && busy < RoomsAtOnce && allowance.deliveryIn > 0ms)
        allowed.again = allowance.deliveryIn;
    if (allowed.request.urgent == 0 && busy < UrgentAtOnce && allowance.urgentIn > 0ms)
        allowed.again = std::min(allowed.again.value_or(allowance.urgentIn), allowance.urgentIn);
    // what is under way may wait for its call like these, as after a refusal for the rate: urgent ones wait there too,
    // in front, and not behind in the store
    if (allowed.request.urgent == 0 && busy > 0 && allowance.urgentIn > 0ms)
        allowed.request.urgent = urgent;
    return allowed;
}

Result<> DeliveryAllowance::keepToTheDay()
{
    const auto now = m_clock.monotonic();
    if (m_dayLookedUpAt && now - *m_dayLookedUpAt < DayLookPause)
        return {};
    const auto use = dailyUse(m_store, m_clock.now(), 1, m_messagesPerDay);
    SMARTFLEET_TRY(use);
    m_dayLookedUpAt = now;
    if (m_metrics)
        m_metrics->dailyMessagesLimit.Set(use->limit);
    m_lineworks.setDeliveryPace(dailyPace(*use, m_clock.now()));
    return {};
}

void DeliveryAllowance::noteNothingDue()
{
    if (m_dayPause.untilTry() <= -TryPatience)
        m_dayPause.end();
}

} // namespace smartfleet
