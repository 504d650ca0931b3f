// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/simulatedclock.h"

#include <algorithm>

namespace smartfleet::test {

SimulatedClock::SimulatedClock(const QDateTime& start)
    : m_start(start.toMSecsSinceEpoch())
{
}

QDateTime SimulatedClock::now() const
{
    return QDateTime::fromMSecsSinceEpoch(m_start + (m_time + m_error).count(), Qt::UTC);
}

QDateTime SimulatedClock::trueTime() const
{
    return QDateTime::fromMSecsSinceEpoch(m_start + m_time.count(), Qt::UTC);
}

bool SimulatedClock::isLater(const Waiting& a, const Waiting& b)
{
    return a.due != b.due ? a.due > b.due : a.order > b.order;
}

void SimulatedClock::after(std::chrono::milliseconds delay, QObject* context, std::function<void()> action)
{
    const auto due = m_time + std::max(delay, std::chrono::milliseconds(0));
    m_waiting.push_back({due, ++m_asked, context, std::move(action)});
    std::push_heap(m_waiting.begin(), m_waiting.end(), &SimulatedClock::isLater);
}

bool SimulatedClock::runNext(std::chrono::milliseconds until)
{
    while (!m_waiting.empty() && m_waiting.front().due <= until) {
        std::pop_heap(m_waiting.begin(), m_waiting.end(), &SimulatedClock::isLater);
        const Waiting next = std::move(m_waiting.back());
        m_waiting.pop_back();
        if (!next.context)
            continue;
        m_time = next.due;
        next.action();
        return true;
    }
    m_time = std::max(m_time, until);
    return false;
}

} // namespace smartfleet::test
