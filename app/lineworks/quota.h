// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "app/lineworks/callledger.h"
#include "app/lineworks/lineworks.h"

#include <QHash>
#include <QObject>

#include <deque>

namespace smartfleet {

/// What an answer tells about the quota of its operation; what it doesn't tell is empty.
struct QuotaHint
{
    std::optional<int> limit = {};                       ///< calls a minute
    std::optional<int> remaining = {};                   ///< calls left until the reset, whoever made the others
    std::optional<std::chrono::seconds> untilReset = {}; ///< of `remaining`
    bool refused = false;                                ///< it was a 429
    std::optional<std::chrono::seconds> retryAfter = {}; ///< how long a 429 asks to wait
};

/// Lets calls go only as fast as LINE WORKS' quota allows, so that none is refused for it: each API operation has a
/// quota of its own, counted over the last minute of our calls, and of those that other processes tell in the ledger,
/// and corrected by what the answers tell. Calls wait in order; the admin's own go first, then what is urgent. Few are
/// under way at once, one place of which is the admin's.
///
/// Deliveries leave a share to both, and are spread over the minute, so that an urgent one always finds a free place.
/// In any half hour all calls together stay under half of what its minutes would allow, as LINE WORKS asks of who calls
/// for long: at full speed for some minutes, then at a pace that can be kept for ever.
class QuotaGovernor : public QObject
{
    Q_OBJECT
public:
    using Priority = CallPriority;
    using Ticket = quint64;

    /// `ledger` must outlive it; without one only this process' calls are known.
    QuotaGovernor(int callsPerMinute, Clock& clock, CallLedger* ledger = nullptr);
    ~QuotaGovernor() override;

    /// Calls `go` once the call may be sent: before returning when it may be now. Until then withdraw() takes it out of
    /// the queue; after that ended() or unused() must follow.
    Ticket acquire(const QString& operation, Priority priority, std::function<void()> go);
    void withdraw(Ticket ticket);
    /// The call is over; `hint` is what its answer told, empty when there was none.
    void ended(const QString& operation, const QuotaHint& hint = {});
    /// The call was let go but not sent after all.
    void unused(const QString& operation);
    /// No more deliveries a minute than these on average, for the sake of the day's quota; nothing = as many as the
    /// minute's and the half hour's allow, 0 = none until it is set anew.
    void setDeliveryPace(std::optional<double> callsPerMinute);
    void setLedger(CallLedger* ledger) { m_ledger = ledger; }

    /// How long until a call of this operation could go; 0 = now.
    std::chrono::milliseconds nextFreeIn(const QString& operation, Priority priority = Priority::Admin) const;
    /// What could be sent of this operation, now and on average. Other processes' calls are asked for before the first
    /// promise.
    CallAllowance allowance(const QString& operation);
    /// Limit and use of the busiest operation, and when `operation` is free.
    QuotaView view(const QString& operation) const;
    /// How long a 429 without any hint asks to wait: until the oldest of our calls is a minute old.
    std::chrono::seconds restOfMinute(const QString& operation) const;

private:
    struct Waiting
    {
        Ticket ticket = 0;
        std::function<void()> go = {};
    };
    struct Calls
    {
        std::chrono::milliseconds at = {};
        int number = 0;
    };
    struct Operation
    {
        int limit = 0;
        int underWay = 0;
        std::deque<std::chrono::milliseconds> sent = {}; ///< when, within the last minute
        std::deque<Calls> lately = {};                   ///< the same of the last half hour, by seconds
        std::vector<Calls> heard = {};                   ///< other processes' calls of the last half hour, oldest first
        std::vector<CallsAt> untold = {};                ///< ours that the ledger doesn't have yet
        std::optional<std::chrono::milliseconds> toldAt; ///< the ledger
        double credit = 0;                               ///< calls that may go beyond the pace of half an hour
        std::chrono::milliseconds creditAt = {};
        double tokens = 0; ///< for deliveries; a place in their pace
        std::chrono::milliseconds filledAt = {};
        std::optional<int> remaining = {}; ///< told by LINE WORKS; good until `resetAt`
        std::chrono::milliseconds resetAt = {};
        std::chrono::milliseconds blockedUntil = {};
        std::deque<Waiting> queues[3] = {}; ///< by Priority
        std::optional<std::chrono::milliseconds> wakeAt = {};
    };

    Operation& operation(const QString& name);
    std::chrono::seconds restOfMinute(const Operation& operation) const;
    std::chrono::milliseconds freeAt(const Operation& operation, Priority priority) const;
    std::chrono::milliseconds windowFreeAt(const Operation& operation, int ceiling) const;
    int usedInMinute(const Operation& operation) const;
    double creditNow(const Operation& operation) const;
    void reckonCredit(Operation& operation) const;
    double creditFor(const Operation& operation, Priority priority) const;
    double pace(const Operation& operation) const;
    double keptToTheDay(double pace) const;
    double atOnce(const Operation& operation) const;
    double tokensNow(const Operation& operation) const;
    void fillTokens(Operation& operation) const;
    void forgetOld(Operation& operation) const;
    void learn(Operation& operation, const QuotaHint& hint);
    void count(Operation& operation, Priority priority, int calls);
    void exchange(const QString& name, Operation& operation);
    void exchangeDue();
    void tellLater();
    void pump();
    bool letOneGo(Priority priority);
    void wakeLater();

    int m_callsPerMinute;
    Clock& m_clock;
    CallLedger* m_ledger;
    std::optional<double> m_deliveryPace;
    QHash<QString, Operation> m_operations;
    Ticket m_lastTicket = 0;
    int m_underWay = 0;
    bool m_pumping = false;
    bool m_telling = false;
};

} // namespace smartfleet
