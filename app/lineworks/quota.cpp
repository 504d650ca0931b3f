// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lineworks/quota.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr std::chrono::milliseconds Window = std::chrono::seconds(60);
// LINE WORKS limits concurrent calls without telling how many; QNetworkAccessManager opens six connections to a host
constexpr int MostUnderWay = 5;
constexpr int MostDeliveriesUnderWay = 4;

} // namespace

QuotaGovernor::QuotaGovernor(int callsPerMinute, Clock& clock)
    : m_callsPerMinute(std::max(1, callsPerMinute))
    , m_clock(clock)
{
}

QuotaGovernor::Ticket QuotaGovernor::acquire(const QString& name, Priority priority, std::function<void()> go)
{
    const Ticket ticket = ++m_lastTicket;
    operation(name).queues[int(priority)].push_back({ticket, std::move(go)});
    pump();
    return ticket;
}

void QuotaGovernor::withdraw(Ticket ticket)
{
    for (Operation& operation : m_operations) {
        for (std::deque<Waiting>& queue : operation.queues)
            std::erase_if(queue, [ticket](const Waiting& waiting) { return waiting.ticket == ticket; });
    }
}

void QuotaGovernor::ended(const QString& name, const QuotaHint& hint)
{
    Operation& ended = operation(name);
    --ended.underWay;
    --m_underWay;
    learn(ended, hint);
    pump();
}

void QuotaGovernor::unused(const QString& name)
{
    Operation& operation = this->operation(name);
    if (!operation.sent.empty())
        operation.sent.pop_back();
    if (operation.remaining)
        ++*operation.remaining;
    ended(name);
}

void QuotaGovernor::learn(Operation& operation, const QuotaHint& hint)
{
    const auto now = m_clock.monotonic();
    if (hint.limit && *hint.limit > 0)
        operation.limit = *hint.limit;
    const auto rest = restOfMinute(operation);
    if (hint.remaining) {
        // those under way may or may not be counted in it yet: rather wait than be refused
        operation.remaining = std::max(0, *hint.remaining - operation.underWay);
        operation.resetAt = now + hint.untilReset.value_or(rest);
    }
    if (hint.refused)
        operation.blockedUntil = std::max(operation.blockedUntil, now + hint.retryAfter.value_or(rest));
}

std::chrono::milliseconds QuotaGovernor::nextFreeIn(const QString& name) const
{
    const auto found = m_operations.constFind(name);
    if (found == m_operations.constEnd())
        return {};
    return std::max(freeAt(*found) - m_clock.monotonic(), std::chrono::milliseconds(0));
}

QuotaView QuotaGovernor::view(const QString& name) const
{
    QuotaView view{m_callsPerMinute, 0, nextFreeIn(name)};
    const auto since = m_clock.monotonic() - Window;
    for (const Operation& operation : m_operations) {
        const auto used =
            std::count_if(operation.sent.begin(), operation.sent.end(), [since](auto at) { return at > since; });
        if (used > view.usedInLastMinute) {
            view.usedInLastMinute = int(used);
            view.limitPerMinute = operation.limit;
        }
    }
    return view;
}

std::chrono::seconds QuotaGovernor::restOfMinute(const QString& name) const
{
    return restOfMinute(m_operations.value(name));
}

std::chrono::seconds QuotaGovernor::restOfMinute(const Operation& operation) const
{
    const auto start = operation.sent.empty() ? m_clock.monotonic() : operation.sent.front();
    const auto rest = std::chrono::ceil<std::chrono::seconds>(start + Window - m_clock.monotonic());
    return std::max(rest, std::chrono::seconds(1));
}

QuotaGovernor::Operation& QuotaGovernor::operation(const QString& name)
{
    auto found = m_operations.find(name);
    if (found == m_operations.end()) {
        found = m_operations.insert(name, Operation());
        found->limit = m_callsPerMinute;
    }
    return *found;
}

std::chrono::milliseconds QuotaGovernor::freeAt(const Operation& operation) const
{
    const auto now = m_clock.monotonic();
    auto at = operation.blockedUntil;
    const auto counted =
        std::lower_bound(operation.sent.begin(), operation.sent.end(), now - Window + std::chrono::milliseconds(1));
    const auto used = std::distance(counted, operation.sent.end());
    if (used >= operation.limit)
        at = std::max(at, *(operation.sent.end() - operation.limit) + Window);
    if (operation.remaining && *operation.remaining <= 0 && now < operation.resetAt)
        at = std::max(at, operation.resetAt);
    return at;
}

void QuotaGovernor::forgetOld(Operation& operation) const
{
    const auto now = m_clock.monotonic();
    while (!operation.sent.empty() && operation.sent.front() <= now - Window)
        operation.sent.pop_front();
    if (operation.remaining && now >= operation.resetAt)
        operation.remaining.reset();
}

void QuotaGovernor::pump()
{
    if (m_pumping)
        return; // a call let go below ended at once; the loop goes on
    m_pumping = true;
    while (letOneGo(Priority::Admin) || letOneGo(Priority::Delivery)) { }
    m_pumping = false;
    wakeLater();
}

bool QuotaGovernor::letOneGo(Priority priority)
{
    if (m_underWay >= (priority == Priority::Admin ? MostUnderWay : MostDeliveriesUnderWay))
        return false;
    const auto now = m_clock.monotonic();
    Operation* chosen = nullptr;
    for (Operation& operation : m_operations) {
        const std::deque<Waiting>& queue = operation.queues[int(priority)];
        if (queue.empty() || freeAt(operation) > now)
            continue;
        // the one that has waited longest, whatever its operation
        if (!chosen || queue.front().ticket < chosen->queues[int(priority)].front().ticket)
            chosen = &operation;
    }
    if (!chosen)
        return false;
    forgetOld(*chosen);
    Waiting waiting = std::move(chosen->queues[int(priority)].front());
    chosen->queues[int(priority)].pop_front();
    chosen->sent.push_back(now);
    if (chosen->remaining)
        --*chosen->remaining;
    ++chosen->underWay;
    ++m_underWay;
    waiting.go();
    return true;
}

void QuotaGovernor::wakeLater()
{
    const auto now = m_clock.monotonic();
    for (Operation& operation : m_operations) {
        if (operation.queues[0].empty() && operation.queues[1].empty())
            continue;
        const auto at = freeAt(operation);
        if (at <= now || (operation.wakeAt && *operation.wakeAt > now && *operation.wakeAt <= at))
            continue; // it waits for a place, or will be woken anyway
        operation.wakeAt = at;
        m_clock.after(at - now, this, [this] { pump(); });
    }
}

} // namespace smartfleet
