// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <deque>
#include <functional>

namespace smartfleet {

/// Lets one at a time into each lane, in order of arrival. LINE WORKS wants no two changes of one bot at once.
class Lanes
{
public:
    using Ticket = quint64;

    /// Calls `go` when the lane is free: before returning when it is now.
    Ticket enter(const QString& lane, const std::function<void()>& go);
    /// Leaves the lane, or its queue when it wasn't one's turn yet, and lets the next one in.
    void leave(const QString& lane, Ticket ticket);

private:
    struct Entry
    {
        Ticket ticket = 0;
        std::function<void()> go = {};
    };
    QHash<QString, std::deque<Entry>> m_lanes; // the front of each is inside
    Ticket m_lastTicket = 0;
};

} // namespace smartfleet
