// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "app/lineworks/quota.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace smartfleet::test {

/// Asks a governor for calls of one operation that end at once, and remembers when they went.
class QuotaSender
{
public:
    using Priority = QuotaGovernor::Priority;

    QuotaSender(QuotaGovernor& governor, Clock& clock, const QString& operation)
        : m_operation(operation)
        , m_governor(governor)
        , m_clock(clock)
    {
    }

    void ask(Priority priority, int calls)
    {
        for (int i = 0; i < calls; ++i) {
            m_governor.acquire(m_operation, priority, [this, priority] {
                m_calls.push_back({m_clock.monotonic(), priority});
                m_governor.ended(m_operation);
            });
        }
    }

    int sent(Priority priority) const
    {
        return int(std::count_if(m_calls.begin(), m_calls.end(),
                                 [priority](const Call& call) { return call.priority == priority; }));
    }

    int sentSince(std::chrono::milliseconds start) const
    {
        const auto from = m_calls.front().at + start;
        return int(std::count_if(m_calls.begin(), m_calls.end(), [from](const Call& call) { return call.at >= from; }));
    }

    int mostIn(std::chrono::milliseconds window) const
    {
        std::size_t most = 0;
        for (std::size_t first = 0, last = 0; last < m_calls.size(); ++last) {
            while (m_calls[last].at - m_calls[first].at >= window)
                ++first;
            most = std::max(most, last - first + 1);
        }
        return int(most);
    }
    int mostInAMinute() const { return mostIn(std::chrono::seconds(60)); }

    std::chrono::milliseconds longestPauseOf(Priority priority) const
    {
        std::chrono::milliseconds longest{};
        std::optional<std::chrono::milliseconds> before;
        for (const Call& call : m_calls) {
            if (call.priority != priority)
                continue;
            longest = std::max(longest, call.at - before.value_or(call.at));
            before = call.at;
        }
        return longest;
    }

private:
    struct Call
    {
        std::chrono::milliseconds at;
        Priority priority;
    };
    const QString m_operation;
    QuotaGovernor& m_governor;
    Clock& m_clock;
    std::vector<Call> m_calls;
};

} // namespace smartfleet::test
