// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/simulatednetwork.h"

#include <set>

namespace smartfleet::test {

/// Knows from the wire alone which urgent events are on their way, and which of them could go now. One whose call
/// failed rests, and with it its room: until the network is there again where no answer came, as long as the program
/// likes where one did.
class UrgentAccount
{
public:
    explicit UrgentAccount(const SimulatedClock& clock);

    /// A process begins: it has forgotten how the network was, and tries what another one couldn't send.
    void begin();
    /// Something happened that excuses delay.
    void disturb(std::chrono::milliseconds until);
    /// A call was refused as the minute's are used up.
    void noteMinuteUsed();

    /// An urgent event was accepted that goes to this room, and isn't settled there yet.
    void accept(int event, const QString& room);
    /// It has arrived or was refused, and the process knows.
    void settle(int event, const QString& room);

    bool isBusy(const QString& room) const { return m_leftAt.contains(room); }
    /// Urgent events that could have gone before any message that leaves now to this room, in words.
    QStringList leftBehind(const QString& room) const;
    void messageLeaves(const QString& room, const std::vector<int>& urgent);
    void messageEnded(const QString& room, const std::vector<int>& urgent, WireEnd end);
    void tokenLeaves();
    /// `isGiven`: the answer holds one.
    void tokenEnded(WireEnd end, bool isGiven);

private:
    enum class Rest { None, UntilReturn, AsItLikes };
    using Place = std::pair<int, QString>; ///< an event and a room
    struct OnItsWay
    {
        std::chrono::milliseconds since = {};
        Rest rest = Rest::None;
    };

    Rest restOf(const QString& room) const;
    void noteUnheard();

    const SimulatedClock& m_clock;
    std::map<Place, OnItsWay> m_open;
    std::map<QString, std::chrono::milliseconds> m_leftAt; ///< of the message under way to a room
    std::map<QString, std::chrono::milliseconds> m_freeSince;
    std::chrono::milliseconds m_tokenAt = {};
    std::chrono::milliseconds m_disturbedUntil = {};
    std::chrono::milliseconds m_minuteUsedAt = std::chrono::hours(-1);
    bool m_isAway = false; ///< the network, as far as can be told from here
    bool m_mayReturn = false;
    std::chrono::milliseconds m_unheardAt = {};
    std::chrono::milliseconds m_backAt = {};
    int m_returns = 0; ///< at the most
};

} // namespace smartfleet::test
