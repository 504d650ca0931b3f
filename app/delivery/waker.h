// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"

#include <QObject>

#include <optional>

namespace smartfleet {

/// Runs one piece of work from the event loop: soon, or after a while. Wishes made meanwhile run it once, at the
/// earliest of them.
class Waker
{
public:
    /// `work` runs in the thread of `context`, and never once that is gone.
    Waker(Clock& clock, QObject* context, std::function<void()> work);

    void soon();
    void after(std::chrono::milliseconds wait);

private:
    Clock& m_clock;
    QObject* m_context;
    std::function<void()> m_work;
    bool m_queued = false;
    std::optional<std::chrono::milliseconds> m_due;
    quint64 m_newest = 0;
};

} // namespace smartfleet
