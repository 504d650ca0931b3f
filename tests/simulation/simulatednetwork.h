// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/dice.h"
#include "tests/simulation/plan.h"

#include <QNetworkAccessManager>

#include <map>
#include <memory>

namespace smartfleet::test {

class SimulatedReply;

/// How a request is over for this computer.
enum class WireEnd {
    Answered, ///< by LINE WORKS
    Failed,   ///< 5xx, whatever became of it
    NotSent,  ///< there was no connection
    Unheard   ///< it left, and no answer came
};
/// Whether it may have taken effect without this computer knowing.
bool mayBeDone(WireEnd end);

/// Who looks on at the wire.
class WireWatcher
{
public:
    virtual ~WireWatcher() = default;
    /// A request leaves this computer.
    virtual void leaves(const SimulatedRequest& request) = 0;
    /// LINE WORKS took it and will answer so. `isSeen`: whether the answer will be.
    virtual void reached(const SimulatedRequest& request, const SimulatedAnswer& answer, bool isSeen) = 0;
    virtual void ended(const SimulatedRequest& request, WireEnd end) = 0;
};

/// What lies between this computer and LINE WORKS: takes time, and goes wrong as planned. It outlives the processes
/// that use it, so that a request of one that died still arrives, or not.
class Wire : public QObject
{
    Q_OBJECT
public:
    Wire(SimulatedClock& clock, SimulatedLineWorks& lineworks, WireWatcher& watcher, std::vector<Trouble> troubles,
         Dice dice);

    /// A network for one process.
    std::unique_ptr<QNetworkAccessManager> network();
    void carry(SimulatedReply* reply, const SimulatedRequest& request);
    /// The reply's process lost interest: it waited long enough, or it is gone.
    void drop(quint64 request);
    /// The process is dead: what it has under way arrives now or never, and nothing leaves any more.
    void cutOff();
    /// A new process is there.
    void connectAgain() { m_isCut = false; }
    /// Nothing goes wrong from now on.
    void calm() { m_troubles.clear(); }

private:
    struct UnderWay
    {
        SimulatedRequest request = {};
        bool reaches = true; ///< LINE WORKS, unless it has already
        bool hasReached = false;
        bool isSeen = false;
    };

    const Trouble* troubleFor(const SimulatedRequest& request);
    void reach(quint64 id);
    void end(quint64 id, WireEnd how);

    SimulatedClock& m_clock;
    SimulatedLineWorks& m_lineworks;
    WireWatcher& m_watcher;
    std::vector<Trouble> m_troubles;
    Dice m_dice;
    quint64 m_requests = 0;
    std::map<quint64, UnderWay> m_underWay;
    std::map<quint64, SimulatedAnswer> m_answers; ///< on their way back
    bool m_isCut = false;
};

} // namespace smartfleet::test
