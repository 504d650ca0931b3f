// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/urgentaccount.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace smartfleet::test {

namespace {

constexpr auto Notice = 3s; // for which an urgent event may be unnoticed while others go
constexpr auto OwnRoomPatience = 10s;
constexpr auto InHandPatience = 10s; // for which a message may have been about to leave
constexpr auto FirstPause = 10s;     // between two returns of the network that count; the more there are, the longer
constexpr std::chrono::milliseconds LongestPause = 15min;

bool isUnheard(WireEnd end)
{
    return end == WireEnd::NotSent || end == WireEnd::Unheard;
}

} // namespace

UrgentAccount::UrgentAccount(const SimulatedClock& clock)
    : m_clock(clock)
{
}

void UrgentAccount::begin()
{
    m_leftAt.clear();
    m_isAway = false;
    m_mayReturn = false;
    m_returns = 0;
    for (auto& [place, one] : m_open) {
        if (one.rest == Rest::UntilReturn)
            one.rest = Rest::None;
    }
}

void UrgentAccount::disturb(std::chrono::milliseconds until)
{
    m_disturbedUntil = std::max(m_disturbedUntil, until);
}

void UrgentAccount::noteMinuteUsed()
{
    m_minuteUsedAt = m_clock.monotonic();
}

void UrgentAccount::accept(int event, const QString& room)
{
    m_open.try_emplace({event, room}, OnItsWay{.since = m_clock.monotonic()});
}

void UrgentAccount::settle(int event, const QString& room)
{
    m_open.erase({event, room});
}

/// One whose room was busy, or that waited for a token, may come a moment later, and one behind another that rests
/// when that one has gone.
QStringList UrgentAccount::leftBehind(const QString& room) const
{
    const auto now = m_clock.monotonic();
    const auto since = [](const auto& times, const QString& key) {
        const auto found = times.find(key);
        return found == times.end() ? 0ms : found->second;
    };
    QStringList behind;
    for (const auto& [place, one] : m_open) {
        const auto& [event, itsRoom] = place;
        const Rest rest = restOf(itsRoom);
        if (isBusy(itsRoom) || rest == Rest::AsItLikes || (rest == Rest::UntilReturn && m_isAway))
            continue;
        auto longest = std::max({one.since, since(m_freeSince, itsRoom), m_tokenAt, m_disturbedUntil});
        if (rest == Rest::UntilReturn) {
            const int doublings = std::clamp(m_returns - 1, 0, 10);
            longest = std::max(
                longest, m_backAt + std::min<std::chrono::milliseconds>(FirstPause * (1 << doublings), LongestPause));
        }
        if (itsRoom == room) // what this room was to send already goes first, also where the quota makes it wait
            longest = std::max({longest, one.since + OwnRoomPatience, m_minuteUsedAt + 60s});
        if (now - longest > Notice)
            behind +=
                u"%1 to %2, which waits for %3 s"_s.arg(wordOf(event), itsRoom).arg((now - one.since).count() / 1000);
    }
    return behind;
}

UrgentAccount::Rest UrgentAccount::restOf(const QString& room) const
{
    Rest rest = Rest::None;
    for (const auto& [place, one] : m_open) {
        if (place.second == room)
            rest = std::max(rest, one.rest);
    }
    return rest;
}

void UrgentAccount::messageLeaves(const QString& room, const std::vector<int>& urgent)
{
    m_leftAt[room] = m_clock.monotonic();
    for (const int event : urgent)
        accept(event, room); // by the process at least
}

void UrgentAccount::messageEnded(const QString& room, const std::vector<int>& urgent, WireEnd end)
{
    const auto now = m_clock.monotonic();
    const auto leftAt = m_leftAt[room];
    m_leftAt.erase(room);
    m_freeSince[room] = now;
    for (const int event : urgent) {
        auto found = m_open.find({event, room});
        if (found == m_open.end() && end != WireEnd::Answered) // it has arrived, and the process wasn't told
            found = m_open.try_emplace({event, room}, OnItsWay{.since = now}).first;
        if (found != m_open.end())
            found->second.rest = isUnheard(end) ? Rest::UntilReturn : Rest::AsItLikes;
    }
    if (isUnheard(end))
        noteUnheard();
    if (end != WireEnd::Answered)
        return;
    m_returns += std::exchange(m_mayReturn, false) ? 1 : 0;
    if (m_isAway && leftAt > m_unheardAt + InHandPatience) {
        m_isAway = false;
        m_backAt = now;
    }
}

void UrgentAccount::noteUnheard()
{
    m_isAway = true;
    m_mayReturn = true;
    m_unheardAt = m_clock.monotonic();
}

void UrgentAccount::tokenLeaves()
{
    m_tokenAt = m_clock.monotonic();
}

/// Whatever was to go may have waited for it.
void UrgentAccount::tokenEnded(WireEnd end, bool isGiven)
{
    m_tokenAt = m_clock.monotonic();
    if (end == WireEnd::Answered && isGiven)
        return;
    if (isUnheard(end))
        noteUnheard();
    for (auto& [place, one] : m_open)
        one.rest = std::max(one.rest, isUnheard(end) ? Rest::UntilReturn : Rest::AsItLikes);
}

} // namespace smartfleet::test
