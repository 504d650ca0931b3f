// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
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
/// quota of its own, counted over the last 60 seconds of our calls and corrected by what the answers tell. Calls wait
/// in order; the admin's own go first. Few are under way at once, one place of which is the admin's.
class QuotaGovernor : public QObject
{
    Q_OBJECT
public:
    enum class Priority { Admin, Delivery };
    using Ticket = quint64;

    QuotaGovernor(int callsPerMinute, Clock& clock);

    /// Calls `go` once the call may be sent: before returning when it may be now. Until then withdraw() takes it out of
    /// the queue; after that ended() or unused() must follow.
    Ticket acquire(const QString& operation, Priority priority, std::function<void()> go);
    void withdraw(Ticket ticket);
    /// The call is over; `hint` is what its answer told, empty when there was none.
    void ended(const QString& operation, const QuotaHint& hint = {});
    /// The call was let go but not sent after all.
    void unused(const QString& operation);

    /// How long until a call of this operation could go; 0 = now.
    std::chrono::milliseconds nextFreeIn(const QString& operation) const;
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
    struct Operation
    {
        int limit = 0;
        int underWay = 0;
        std::deque<std::chrono::milliseconds> sent = {}; ///< when, within the last minute
        std::optional<int> remaining = {};               ///< told by LINE WORKS; good until `resetAt`
        std::chrono::milliseconds resetAt = {};
        std::chrono::milliseconds blockedUntil = {};
        std::deque<Waiting> queues[2] = {}; ///< by Priority
        std::optional<std::chrono::milliseconds> wakeAt = {};
    };

    Operation& operation(const QString& name);
    std::chrono::seconds restOfMinute(const Operation& operation) const;
    std::chrono::milliseconds freeAt(const Operation& operation) const;
    void forgetOld(Operation& operation) const;
    void learn(Operation& operation, const QuotaHint& hint);
    void pump();
    bool letOneGo(Priority priority);
    void wakeLater();

    int m_callsPerMinute;
    Clock& m_clock;
    QHash<QString, Operation> m_operations;
    Ticket m_lastTicket = 0;
    int m_underWay = 0;
    bool m_pumping = false;
};

} // namespace smartfleet
