// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/waker.h"

#include <algorithm>

namespace smartfleet {

Waker::Waker(Clock& clock, QObject* context, std::function<void()> work)
    : m_clock(clock)
    , m_context(context)
    , m_work(std::move(work))
{
}

void Waker::soon()
{
    if (m_queued)
        return;
    m_queued = true;
    QMetaObject::invokeMethod(
        m_context,
        [this] {
            m_queued = false;
            m_work();
        },
        Qt::QueuedConnection);
}

void Waker::after(std::chrono::milliseconds wait)
{
    const auto now = m_clock.monotonic();
    const auto due = now + std::max(wait, std::chrono::milliseconds(1));
    if (m_due && *m_due <= due)
        return;
    m_due = due;
    m_clock.after(due - now, m_context, [this, mine = ++m_newest] {
        if (mine != m_newest) // an earlier one was wanted since
            return;
        m_due.reset();
        m_work();
    });
}

} // namespace smartfleet
