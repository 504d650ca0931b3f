// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"

#include <QObject>

#include <functional>
#include <map>

namespace smartfleet {

/// Waits of one length, however many, on one timer: thousands begin and are called off each second where answers come
/// quickly. In the thread that made it.
class Deadlines : public QObject
{
public:
    using Ticket = quint64;

    Deadlines(Clock& clock, std::chrono::milliseconds patience);

    /// Calls `passed` once after `patience`, from the event loop; unless it was called off. Where this thread was held
    /// up for longer than that, what it has at hand by then may still call it off. Tickets are above 0.
    Ticket add(std::function<void()> passed);
    /// Nothing where that is over, or has never been.
    void callOff(Ticket ticket) { m_open.erase(ticket); }

private:
    struct Open
    {
        std::chrono::milliseconds at;
        std::function<void()> passed;
    };

    void watch();
    void look();
    void pass();

    Clock& m_clock;
    std::chrono::milliseconds m_patience;
    std::map<Ticket, Open> m_open; // in the order of their ends, as all last as long
    Ticket m_last = 0;
    bool m_isWatching = false;
};

} // namespace smartfleet
