// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeclock.h"

#include <algorithm>

namespace smartfleet::test {

FakeClock::FakeClock(QDateTime start)
    : m_now(std::move(start))
{
}

void FakeClock::after(std::chrono::milliseconds delay, QObject* context, std::function<void()> action)
{
    m_waiting.push_back({m_monotonic + delay, context, std::move(action)});
}

void FakeClock::advance(std::chrono::milliseconds by)
{
    const auto end = m_monotonic + by;
    for (;;) {
        const auto next = std::min_element(m_waiting.begin(), m_waiting.end(),
                                           [](const Waiting& a, const Waiting& b) { return a.due < b.due; });
        if (next == m_waiting.end() || next->due > end)
            break;
        const Waiting waiting = std::move(*next);
        m_waiting.erase(next);
        if (waiting.due > m_monotonic) {
            m_now = m_now.addMSecs((waiting.due - m_monotonic).count());
            m_monotonic = waiting.due;
        }
        if (waiting.context)
            waiting.action();
    }
    m_now = m_now.addMSecs((end - m_monotonic).count());
    m_monotonic = end;
}

std::chrono::milliseconds FakeClock::untilNext() const
{
    auto least = std::chrono::milliseconds(-1);
    for (const Waiting& waiting : m_waiting) {
        const auto left = std::max(waiting.due - m_monotonic, std::chrono::milliseconds(0));
        if (waiting.context && (least.count() < 0 || left < least))
            least = left;
    }
    return least;
}

} // namespace smartfleet::test
