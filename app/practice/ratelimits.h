// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/httpmessage.h"

#include <deque>
#include <map>

namespace smartfleet {

/// Counts calls the way LINE WORKS does: per operation and domain in a sliding minute, and bot messages per day in
/// Japan.
class PracticeLimits
{
public:
    static constexpr int PaidPerMinute = 240;
    static constexpr int FreePerMinute = 60;
    static constexpr int MessagesPerDay = 20'000;

    /// How one call stands.
    struct Standing
    {
        bool allowed = true;
        int limit = 0; ///< 0: none, and no headers tell of one
        int used = 0;
        int resetSeconds = 0; ///< until a place gets free
    };

    /// Calls a minute; 0: no limit; nothing: the plan's.
    void setPerMinute(std::optional<int> calls) { m_perMinute = calls; }
    /// Bot messages a day; 0: no limit; nothing: 20,000.
    void setPerDay(std::optional<int> messages) { m_perDay = messages; }
    /// Whether a 429 has a Retry-After header; it isn't known whether LINE WORKS sends it. Default: no.
    void setRetryAfter(bool sends) { m_retryAfter = sends; }
    void setPlan(PracticePlan plan) { m_plan = plan; }
    /// Forgets all calls and messages counted.
    void forget();

    /// Counts a call, unless it is refused.
    Standing count(const QString& operation, qint64 domainId, const QDateTime& now);
    /// Counts a message; false when the day's are used up.
    bool countMessage(const QDateTime& now);
    /// How many messages were counted on the day of `now`.
    int messagesToday(const QDateTime& now) const;

    /// Adds the headers that tell the standing.
    void tell(const Standing& standing, PracticeHttpAnswer& answer) const;

private:
    int perMinute() const;

    std::optional<int> m_perMinute;
    std::optional<int> m_perDay;
    bool m_retryAfter = false;
    PracticePlan m_plan = PracticePlan::Paid;
    std::map<std::pair<QString, qint64>, std::deque<qint64>> m_calls; ///< times in ms
    QDate m_day;
    int m_messages = 0;
};

/// The answer to a call beyond the limit.
PracticeHttpAnswer tooManyRequests();

} // namespace smartfleet
