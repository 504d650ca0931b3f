// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lineworks/quota.h"

#include "app/core/logging.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace smartfleet {

namespace {

using Minutes = std::chrono::duration<double, std::ratio<60>>;

constexpr std::chrono::milliseconds Window = std::chrono::seconds(60);
constexpr std::chrono::milliseconds HalfHour = std::chrono::minutes(30);
// LINE WORKS limits concurrent calls without telling how many; QNetworkAccessManager opens six connections to a host
constexpr std::array MostUnderWay{6, 5, 4}; // by priority
// how much of a minute's calls a priority leaves to those before it; what is left to the admin also covers that LINE
// WORKS' minute isn't quite ours
constexpr std::array LeftToOthers{0.0, 0.03, 0.07};
constexpr double SpreadRate = 0.85; // of a minute's calls, for deliveries
constexpr double Burst = 0.08;      // of a minute's calls, that deliveries may make at once; together with the rate it
                                    // stays under what they may use of a minute
constexpr int LeastBurst = 3;
constexpr double SlowestWait = 1.0 / 1440; // calls a minute: where none may go, it is looked at again within a day
constexpr double Rounding = 1e-6;          // of what fills little by little
// Half an hour's calls stay within half of its minutes' quota: a credit, in minutes' quotas, that fills at LongRate,
// and that urgent ones may overdraw. In 30 minutes 1.8 + 0.6 + 30 * 0.42 = 15 at the most
constexpr double LongRate = 0.42;
constexpr double LongCredit = 1.8;
constexpr double LongOverdraft = 0.6;
constexpr std::chrono::milliseconds ExchangePause = std::chrono::seconds(1);
constexpr std::chrono::milliseconds TellPause = std::chrono::milliseconds(300);

int ceiling(int limit, CallPriority priority)
{
    const int left = int(std::ceil(limit * LeftToOthers.at(std::size_t(priority))));
    return std::max(1, limit - left);
}

double burst(int limit)
{
    return std::max(double(std::min(LeastBurst, limit)), limit * Burst);
}

} // namespace

QuotaGovernor::QuotaGovernor(int callsPerMinute, Clock& clock, CallLedger* ledger)
    : m_callsPerMinute(std::max(1, callsPerMinute))
    , m_clock(clock)
    , m_ledger(ledger)
{
}

QuotaGovernor::~QuotaGovernor()
{
    for (auto it = m_operations.begin(); it != m_operations.end(); ++it) {
        if (!it->untold.empty())
            exchange(it.key(), *it);
    }
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
    count(operation, Priority::Admin, -1);
    operation.tokens = std::min(tokensNow(operation) + 1, atOnce(operation));
    ended(name);
}

void QuotaGovernor::count(Operation& operation, Priority priority, int calls)
{
    const auto now = m_clock.monotonic();
    const auto second = std::chrono::floor<std::chrono::seconds>(now);
    fillTokens(operation);
    if (operation.lately.empty() || operation.lately.back().at != second)
        operation.lately.push_back({second, 0});
    operation.lately.back().number += calls;
    operation.credit = creditNow(operation) - calls;
    operation.creditAt = now;
    if (priority != Priority::Admin) // urgent ones aren't held up by the pace, but slow down those that are
        operation.tokens = std::max(operation.tokens - calls, -atOnce(operation));
    if (!m_ledger)
        return;
    const qint64 at = m_clock.now().toSecsSinceEpoch();
    if (operation.untold.empty() || operation.untold.back().second != at)
        operation.untold.push_back({at, 0});
    operation.untold.back().calls += calls;
    tellLater();
}

void QuotaGovernor::tellLater()
{
    if (std::exchange(m_telling, true))
        return;
    m_clock.after(TellPause, this, [this] {
        m_telling = false;
        for (auto it = m_operations.begin(); it != m_operations.end(); ++it) {
            if (!it->untold.empty())
                exchange(it.key(), *it);
        }
    });
}

void QuotaGovernor::exchangeDue()
{
    if (!m_ledger)
        return;
    const auto now = m_clock.monotonic();
    for (auto it = m_operations.begin(); it != m_operations.end(); ++it) {
        const bool isWaiting = std::any_of(std::begin(it->queues), std::end(it->queues),
                                           [](const std::deque<Waiting>& queue) { return !queue.empty(); });
        const std::optional<std::chrono::milliseconds> told = it->toldAt;
        if (isWaiting && (!told || now - *told >= ExchangePause))
            exchange(it.key(), *it);
    }
}

void QuotaGovernor::exchange(const QString& name, Operation& operation)
{
    const auto now = m_clock.monotonic();
    const QDateTime wall = m_clock.now();
    operation.toldAt = now;
    const auto heard = m_ledger->exchange(name, operation.untold, wall);
    if (!heard) { // what is ours is told the next time; what was heard before goes on to count
        qCWarning(logLineWorks) << "the ledger of calls:" << heard.error().code << heard.error().detail;
        return;
    }
    operation.untold.clear();
    operation.heard.clear();
    for (const CallsAt& calls : *heard) {
        // at its end at the latest
        const auto age = std::chrono::milliseconds(wall.toMSecsSinceEpoch() - (calls.second + 1) * 1000);
        operation.heard.push_back({now - std::max(age, std::chrono::milliseconds(0)), calls.calls});
    }
    if (operation.heard.empty())
        return;
    fillTokens(operation);
    reckonCredit(operation);
}

void QuotaGovernor::learn(Operation& operation, const QuotaHint& hint)
{
    const auto now = m_clock.monotonic();
    if (hint.limit && *hint.limit > 0) {
        fillTokens(operation);
        operation.limit = *hint.limit;
    }
    const auto rest = restOfMinute(operation);
    if (hint.remaining) {
        // those under way may or may not be counted in it yet: rather wait than be refused
        operation.remaining = std::max(0, *hint.remaining - operation.underWay);
        operation.resetAt = now + hint.untilReset.value_or(rest);
    }
    if (hint.refused)
        operation.blockedUntil = std::max(operation.blockedUntil, now + hint.retryAfter.value_or(rest));
}

void QuotaGovernor::setDeliveryPace(std::optional<double> callsPerMinute)
{
    if (m_deliveryPace == callsPerMinute)
        return;
    for (Operation& operation : m_operations)
        fillTokens(operation);
    m_deliveryPace = callsPerMinute;
    for (Operation& operation : m_operations) // what went fast isn't paid for at a slow pace: hours would be owed
        operation.tokens = std::max(operation.tokens, -atOnce(operation));
    wakeLater();
}

std::chrono::milliseconds QuotaGovernor::nextFreeIn(const QString& name, Priority priority) const
{
    const auto found = m_operations.constFind(name);
    if (found == m_operations.constEnd())
        return {};
    return std::max(freeAt(*found, priority) - m_clock.monotonic(), std::chrono::milliseconds(0));
}

CallAllowance QuotaGovernor::allowance(const QString& name)
{
    Operation& known = operation(name);
    if (m_ledger && !known.toldAt) // what isn't heard of yet would be promised, and then not be there
        exchange(name, known);
    const Operation& operation = known;
    const int used = usedInMinute(operation);
    CallAllowance allowance{.deliveriesPerMinute = pace(operation),
                            .deliveryIn = nextFreeIn(name, Priority::Delivery),
                            .urgentIn = nextFreeIn(name, Priority::Urgent)};
    const auto free = [&](Priority priority, std::chrono::milliseconds in) {
        if (in > std::chrono::milliseconds(0))
            return 0;
        int calls = std::min(ceiling(operation.limit, priority) - used, int(creditFor(operation, priority) + Rounding));
        if (operation.remaining && m_clock.monotonic() < operation.resetAt)
            calls = std::min(calls, *operation.remaining - (operation.limit - ceiling(operation.limit, priority)));
        return std::max(0, std::min(calls, MostUnderWay.at(std::size_t(priority)) - m_underWay));
    };
    allowance.urgent = free(Priority::Urgent, allowance.urgentIn);
    allowance.deliveries =
        std::min(free(Priority::Delivery, allowance.deliveryIn), std::max(0, int(tokensNow(operation) + Rounding)));
    return allowance;
}

QuotaView QuotaGovernor::view(const QString& name) const
{
    QuotaView view{m_callsPerMinute, 0, nextFreeIn(name)};
    for (const Operation& operation : m_operations) {
        const int used = usedInMinute(operation);
        if (used > view.usedInLastMinute) {
            view.usedInLastMinute = used;
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
        found->tokens = atOnce(*found);
        found->filledAt = m_clock.monotonic();
        found->credit = m_callsPerMinute * LongCredit;
        found->creditAt = found->filledAt;
    }
    return *found;
}

int QuotaGovernor::usedInMinute(const Operation& operation) const
{
    const auto since = m_clock.monotonic() - Window;
    const auto counted = std::upper_bound(operation.sent.begin(), operation.sent.end(), since);
    int used = int(std::distance(counted, operation.sent.end()));
    for (auto heard = operation.heard.rbegin(); heard != operation.heard.rend() && heard->at > since; ++heard)
        used += heard->number;
    return used;
}

double QuotaGovernor::creditNow(const Operation& operation) const
{
    const Minutes passed = m_clock.monotonic() - operation.creditAt;
    return std::min(operation.credit + passed.count() * operation.limit * LongRate, operation.limit * LongCredit);
}

void QuotaGovernor::reckonCredit(Operation& operation) const
{
    std::vector<Calls> all(operation.lately.begin(), operation.lately.end());
    all.insert(all.end(), operation.heard.begin(), operation.heard.end());
    std::stable_sort(all.begin(), all.end(), [](const Calls& a, const Calls& b) { return a.at < b.at; });
    const double full = operation.limit * LongCredit;
    operation.credit = full;
    operation.creditAt = all.empty() ? m_clock.monotonic() : all.front().at;
    for (const Calls& calls : all) {
        const Minutes passed = calls.at - operation.creditAt;
        operation.credit = std::min(operation.credit + passed.count() * operation.limit * LongRate, full);
        operation.credit -= calls.number;
        operation.creditAt = calls.at;
    }
}

/// Of the half hour's calls, those that this priority may use.
double QuotaGovernor::creditFor(const Operation& operation, Priority priority) const
{
    return creditNow(operation) + (priority == Priority::Urgent ? operation.limit * LongOverdraft : 0.0);
}

double QuotaGovernor::pace(const Operation& operation) const
{
    // what the credit still lets go beside its refilling counts only while it lasts for some time
    const bool lasts = creditNow(operation) > operation.limit * Burst;
    return keptToTheDay(operation.limit * (lasts ? SpreadRate : LongRate));
}

double QuotaGovernor::keptToTheDay(double pace) const
{
    return m_deliveryPace ? std::min(*m_deliveryPace, pace) : pace;
}

/// How many deliveries may go at once, and for how many urgent ones they wait at the most: of a day that is kept to, no
/// more than a minute's, as it may end before them.
double QuotaGovernor::atOnce(const Operation& operation) const
{
    const double most = burst(operation.limit);
    if (!m_deliveryPace)
        return most;
    return *m_deliveryPace > 0 ? std::clamp(*m_deliveryPace, 1.0, most) : 0.0;
}

/// They fill at the pace that each moment had since they were last filled.
double QuotaGovernor::tokensNow(const Operation& operation) const
{
    const double passed = Minutes(m_clock.monotonic() - operation.filledAt).count();
    // for how long the credit has lasted already: it has only grown since then
    const double lasting = (creditNow(operation) - operation.limit * Burst) / (operation.limit * LongRate);
    const double fast = std::clamp(lasting, 0.0, passed);
    const double filled =
        fast * keptToTheDay(operation.limit * SpreadRate) + (passed - fast) * keptToTheDay(operation.limit * LongRate);
    // what was promised before the pace became slower may still go
    return std::max(operation.tokens, std::min(operation.tokens + filled, atOnce(operation)));
}

/// Before anything that changes the pace.
void QuotaGovernor::fillTokens(Operation& operation) const
{
    operation.tokens = tokensNow(operation);
    operation.filledAt = m_clock.monotonic();
}

std::chrono::milliseconds QuotaGovernor::windowFreeAt(const Operation& operation, int ceiling) const
{
    const auto now = m_clock.monotonic();
    const int over = usedInMinute(operation) - ceiling;
    if (over < 0)
        return {};
    std::vector<std::chrono::milliseconds> times(
        std::upper_bound(operation.sent.begin(), operation.sent.end(), now - Window), operation.sent.end());
    for (const Calls& calls : operation.heard) {
        if (calls.at > now - Window)
            times.insert(times.end(), std::size_t(std::max(0, calls.number)), calls.at);
    }
    std::sort(times.begin(), times.end());
    return times.at(std::size_t(over)) + Window;
}

std::chrono::milliseconds QuotaGovernor::freeAt(const Operation& operation, Priority priority) const
{
    const auto now = m_clock.monotonic();
    const int most = ceiling(operation.limit, priority);
    auto at = std::max(operation.blockedUntil, windowFreeAt(operation, most)); // long ago where nothing is in the way
    if (operation.remaining && *operation.remaining <= operation.limit - most && now < operation.resetAt)
        at = std::max(at, operation.resetAt);
    const auto wait = [&at, now](double missing, double perMinute) {
        const Minutes filled(missing / std::max(perMinute, SlowestWait));
        if (missing > Rounding)
            at = std::max(at, now + std::chrono::ceil<std::chrono::milliseconds>(filled));
    };
    if (priority == Priority::Delivery)
        wait(1.0 - tokensNow(operation), pace(operation));
    if (priority != Priority::Admin)
        wait(1.0 - creditFor(operation, priority), operation.limit * LongRate);
    return at;
}

void QuotaGovernor::forgetOld(Operation& operation) const
{
    const auto now = m_clock.monotonic();
    while (!operation.sent.empty() && operation.sent.front() <= now - Window)
        operation.sent.pop_front();
    while (!operation.lately.empty() && operation.lately.front().at <= now - HalfHour)
        operation.lately.pop_front();
    if (operation.remaining && now >= operation.resetAt)
        operation.remaining.reset();
}

void QuotaGovernor::pump()
{
    if (m_pumping)
        return; // a call let go below ended at once; the loop goes on
    m_pumping = true;
    exchangeDue();
    while (letOneGo(Priority::Admin) || letOneGo(Priority::Urgent) || letOneGo(Priority::Delivery)) { }
    m_pumping = false;
    wakeLater();
}

bool QuotaGovernor::letOneGo(Priority priority)
{
    if (m_underWay >= MostUnderWay.at(std::size_t(priority)))
        return false;
    const auto now = m_clock.monotonic();
    Operation* chosen = nullptr;
    for (Operation& operation : m_operations) {
        const std::deque<Waiting>& queue = operation.queues[int(priority)];
        if (queue.empty() || freeAt(operation, priority) > now)
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
    count(*chosen, priority, 1);
    ++chosen->underWay;
    ++m_underWay;
    waiting.go();
    return true;
}

void QuotaGovernor::wakeLater()
{
    const auto now = m_clock.monotonic();
    for (Operation& operation : m_operations) {
        std::optional<std::chrono::milliseconds> at;
        for (const Priority priority : {Priority::Admin, Priority::Urgent, Priority::Delivery}) {
            if (!operation.queues[int(priority)].empty())
                at = std::min(at.value_or(std::chrono::milliseconds::max()), freeAt(operation, priority));
        }
        if (!at || (*at <= now && m_underWay > 0) ||
            (operation.wakeAt && *operation.wakeAt > now && *operation.wakeAt <= *at))
            continue; // nothing waits, it waits for a place, or it will be woken anyway
        operation.wakeAt = at;
        m_clock.after(std::max(*at - now, std::chrono::milliseconds(1)), this, [this] { pump(); });
    }
}

} // namespace smartfleet
