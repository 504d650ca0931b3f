// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lineworks/lanes.h"

#include <algorithm>

namespace smartfleet {

Lanes::Ticket Lanes::enter(const QString& lane, const std::function<void()>& go)
{
    const Ticket ticket = ++m_lastTicket;
    std::deque<Entry>& entries = m_lanes[lane];
    entries.push_back({ticket, go});
    if (entries.size() == 1)
        go();
    return ticket;
}

void Lanes::leave(const QString& lane, Ticket ticket)
{
    const auto found = m_lanes.find(lane);
    if (found == m_lanes.end())
        return;
    const bool wasInside = found->front().ticket == ticket;
    std::erase_if(*found, [ticket](const Entry& entry) { return entry.ticket == ticket; });
    if (found->empty()) {
        m_lanes.remove(lane);
        return;
    }
    if (!wasInside)
        return;
    const std::function<void()> go = found->front().go;
    go();
}

} // namespace smartfleet
