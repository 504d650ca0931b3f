// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/link/linkedlineworks.h"
#include "app/store/roomlooks.h"

#include <deque>

namespace smartfleet {

/// Looks at each talk room that a setting names once a day, without sending to it, so that a bot that isn't in it is
/// known, and a fallback room told, before an event is lost; at one with a problem once an hour. One look every few
/// seconds at most, so that the looks take little of the quota. What several programs on the same data saw is shared.
class RoomKeeper : public QObject
{
    Q_OBJECT
public:
    RoomKeeper(Store& store, LinkedLineWorks& link, Clock& clock);

    /// Begins; does nothing while there is no usable link.
    void start();

signals:
    /// A room was looked at.
    void looked(const QString& channelId);

private:
    void step();
    void stepAfter(std::chrono::milliseconds pause);
    bool isDue(const RoomLook& look) const;
    /// Whether there are further rooms in this round.
    Result<bool> fetch();
    void look(const ChannelId& channel);
    Result<> note(const ChannelId& channel, const std::optional<Error>& problem);

    Store& m_store;
    LinkedLineWorks& m_link;
    Clock& m_clock;
    bool m_isRunning = false;
    SettingTab m_tab = SettingTab::Company;
    ChannelId m_last = {}; ///< up to which the rooms were fetched
    std::deque<RoomLook> m_next = {};
};

} // namespace smartfleet
