// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/networkfollower.h"

#include "app/core/logging.h"
#include "app/store/store.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace smartfleet {

namespace {

constexpr auto TryPause = 60'000ms;
constexpr auto ShortestPause = 10'000ms; // between two returns that are followed
constexpr auto LongestPause = 900'000ms;
constexpr auto Calm = 600'000ms; // after which an earlier return is forgotten
constexpr int MostAtOnce = 5000;

/// Whether LINE WORKS itself has answered.
bool isAnswered(const Result<void>& outcome)
{
    return outcome || (outcome.error().httpStatus >= 400 && outcome.error().httpStatus < 500);
}

} // namespace

NetworkFollower::NetworkFollower(Store& store, Clock& clock)
    : m_store(store)
    , m_clock(clock)
{
}

void NetworkFollower::note(const Result<void>& outcome, std::chrono::milliseconds began)
{
    const auto now = m_clock.monotonic();
    m_triedAt = now;
    if (isAnswered(outcome)) {
        // one that was under way before the last failure may only have been luckier
        if (m_isAway && began > m_failedAt) {
            m_isAway = false;
            m_isBack = true;
            m_backAt = now;
        }
        return;
    }
    if (!isUnreached(outcome.error()))
        return;
    m_failedAt = now;
    if (began > m_backAt) {
        m_isAway = true;
        m_isBack = false;
    } else if (!m_isAway) {
        m_isBack = true; // it failed of what is over
    }
}

Result<int> NetworkFollower::follow()
{
    if (m_isBack)
        return followReturn();
    const auto now = m_clock.monotonic();
    if (!m_isAway || now - m_triedAt < TryPause)
        return 0;
    const auto sooner = m_store.rooms.hurryUnreached(m_clock.now(), 1, true);
    SMARTFLEET_TRY(sooner);
    m_triedAt = now;
    return *sooner;
}

Result<int> NetworkFollower::followReturn()
{
    const auto now = m_clock.monotonic();
    if (now < m_pausedUntil)
        return 0;
    const auto sooner = m_store.rooms.hurryUnreached(m_clock.now(), MostAtOnce, false);
    SMARTFLEET_TRY(sooner);
    m_isBack = *sooner == MostAtOnce; // there may be more
    if (m_isBack || *sooner == 0)
        return *sooner;
    qCInfo(logDelivery) << "LINE WORKS can be reached; due sooner:" << *sooner;
    const bool isOften = m_pause > 0ms && now - m_pausedUntil < Calm;
    m_pause = isOften ? std::min<std::chrono::milliseconds>(m_pause * 2, LongestPause) : ShortestPause;
    m_pausedUntil = now + m_pause;
    return *sooner;
}

} // namespace smartfleet
