// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/deadlines.h"

namespace smartfleet {

Deadlines::Deadlines(Clock& clock, std::chrono::milliseconds patience)
    : m_clock(clock)
    , m_patience(patience)
{
}

Deadlines::Ticket Deadlines::add(std::function<void()> passed)
{
    m_open.emplace_hint(m_open.end(), ++m_last, Open{m_clock.monotonic() + m_patience, std::move(passed)});
    watch();
    return m_last;
}

/// The timer isn't moved when the first is called off: it looks again at its time, and rests while nothing is open.
void Deadlines::watch()
{
    if (m_isWatching || m_open.empty())
        return;
    m_isWatching = true;
    const auto left = m_open.begin()->second.at - m_clock.monotonic();
    m_clock.after(std::max(left, std::chrono::milliseconds(0)), this, [this] { look(); });
}

/// What was called off by something that the event loop has at hand already, as it was held up until now, isn't over:
/// that goes first.
void Deadlines::look()
{
    if (m_open.empty() || m_open.begin()->second.at > m_clock.monotonic()) {
        m_isWatching = false;
        watch();
        return;
    }
    QMetaObject::invokeMethod(this, &Deadlines::pass, Qt::QueuedConnection);
}

void Deadlines::pass()
{
    m_isWatching = false;
    const auto now = m_clock.monotonic();
    while (!m_open.empty() && m_open.begin()->second.at <= now) {
        const auto passed = std::move(m_open.begin()->second.passed);
        m_open.erase(m_open.begin());
        passed(); // which may add and call off
    }
    watch();
}

} // namespace smartfleet
