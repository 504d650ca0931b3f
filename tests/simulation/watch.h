// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/plan.h"
#include "tests/simulation/urgentaccount.h"

#include "app/store/store.h"

#include <set>

namespace smartfleet::test {

/// Looks on from outside and keeps its own account: what was promised to the senders, what went over the wire, what the
/// program wrote down. Whatever contradicts what delivery promises becomes a complaint.
class Watch final : public WireWatcher
{
public:
    Watch(const Plan& plan, const SimulatedClock& clock, SimulatedLineWorks& lineworks);

    /// A sender was told that its events are accepted.
    void promise(const std::vector<PlannedEvent>& events);
    /// A process begins: what the store says is being sent may have arrived, and our calls lately may not all be known.
    void begin(Store& store);
    /// A process could not begin.
    void cannotBegin(const Error& why);
    /// The time is no guide any more: something happened that excuses delay.
    void disturb(std::chrono::milliseconds until);
    /// The admin had failed ones sent again, so that they are out of order.
    void sendAgain(Store& store);
    /// The link waits for LINE WORKS to take it again, at least until then.
    void noteBrokenLink(std::chrono::milliseconds until);

    void leaves(const SimulatedRequest& request) override;
    void reached(const SimulatedRequest& request, const SimulatedAnswer& answer, bool isSeen) override;
    void ended(const SimulatedRequest& request, WireEnd end) override;

    /// Compares with what is written down; `isEnd`: nothing may be on its way any more.
    void look(Store& store, bool isEnd);

    const QStringList& complaints() const { return m_complaints; }
    /// Stands for everything that was seen so far: two runs of one seed have the same.
    quint64 trace() const { return m_trace; }
    int messages() const { return m_messages; }
    int digests() const { return m_digests; }
    int files() const { return m_files; }
    int refusedForRate() const { return m_refusedForRate; }
    /// Calls of ours, at the most.
    int mostInAMinute() const { return m_mostInAMinute; }
    int mostInHalfAnHour() const { return m_mostInHalfAnHour; }
    int mostInADay() const { return m_mostInADay; }
    /// The longest an urgent event took from acceptance to its room.
    std::chrono::milliseconds slowestUrgent() const { return m_slowestUrgent; }
    /// When the newest event reached its room.
    std::chrono::milliseconds lastArrival() const { return m_lastArrival; }

private:
    /// An event on its way to a room.
    struct Way
    {
        int arrivals = 0;
        bool isOver = false;         ///< as the process saw it
        bool mayHaveArrived = false; ///< an attempt whose end nobody knows
        bool wasRefused = false;     ///< for good
        bool wasInFile = false;      ///< which is shown before the text that makes it whole
        bool isOutOfOrder = false;   ///< the admin had it sent again
    };
    struct Promise
    {
        bool isMade = false;
        std::chrono::milliseconds at = {};
    };
    struct Arrival
    {
        std::vector<int> events = {};
        bool isUrgent = false;
    };
    using Place = std::pair<int, QString>; ///< an event and a room

    void complain(const QString& what);
    void trace(const QString& what);
    bool isUrgent(int event) const;
    /// What a message tells: a summary's text tells nothing, as its file has done so.
    std::vector<int> eventsOf(const SimulatedRequest& message) const;
    std::vector<int> urgentOf(const SimulatedRequest& message) const;
    std::vector<QString> roomsOf(const PlannedEvent& event) const;
    void checkTime(int event);
    void checkRow(const DeliveryRow& row, bool isEnd);
    void checkPromises(const std::map<int, std::set<QString>>& rows, const std::set<int>& stored);
    void checkOrder(const std::map<int, qint64>& order);

    const Plan& m_plan;
    const SimulatedClock& m_clock;
    SimulatedLineWorks& m_lineworks;
    std::map<int, PlannedEvent> m_events; ///< by number
    std::map<int, Promise> m_promises;
    std::map<Place, Way> m_ways;
    std::map<QString, std::vector<Arrival>> m_arrivals; ///< first ones, by room
    UrgentAccount m_urgent;
    bool m_isTokenGiven = false; ///< by the last answer to a request for one
    std::chrono::milliseconds m_disturbedUntil = {};
    std::chrono::milliseconds m_slowestUrgent = {};
    std::chrono::milliseconds m_lastArrival = {};
    int m_begun = 0;
    int m_mostInAMinute = 0;
    int m_mostInHalfAnHour = 0;
    int m_mostInADay = 0;
    int m_messages = 0;
    int m_digests = 0;
    int m_files = 0;
    int m_refusedForRate = 0;
    quint64 m_trace = 0xcbf29ce484222325ULL;
    QStringList m_complaints;
};

} // namespace smartfleet::test
