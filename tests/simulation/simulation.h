// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/engine.h"
#include "tests/simulation/watch.h"
#include "tests/simulation/wirelog.h"

namespace smartfleet::test {

/// Runs one plan: the whole delivery engine in this thread, on a simulated clock, with a store of its own and a
/// simulated LINE WORKS.
class Simulation : public QObject
{
    Q_OBJECT
public:
    /// `folder` must be empty; `plan` and `surroundings` must outlive it. `log`, where given, is told what happens.
    Simulation(const Plan& plan, Surroundings& surroundings, QString folder,
               std::function<void(const QString&)> log = {});
    ~Simulation() override;

    /// Until all is settled, or patience is over.
    void run();
    const Watch& watch() const { return m_watch; }
    const SimulatedClock& clock() const { return m_clock; }

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void log(const QString& what);
    void begin();
    void settleEvents();
    void step();
    void die();
    void bury();
    void waitForNext();
    void happen(const Happening& happening);
    Engine::Parts parts();
    void sendTest(const QString& room);
    void lockStore(std::chrono::milliseconds time);
    void hand(const std::vector<PlannedEvent>& events);
    void handAgain();
    void tend();
    void putRight();
    bool isOver();
    void logUnsent();

    const Plan& m_plan;
    Surroundings& m_surroundings;
    QString m_folder;
    std::function<void(const QString&)> m_log;
    Dice m_dice;
    Dice m_jitter;
    SimulatedClock m_clock;
    SimulatedLineWorks m_lineworks;
    Watch m_watch;
    WireLog m_wireLog;
    Wire m_wire;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<Engine> m_command;     ///< a process of the admin's on the same store, which delivers nothing
    std::unique_ptr<Store> m_otherProgram; ///< while it writes to the store
    std::vector<std::vector<PlannedEvent>> m_toHand; ///< what senders couldn't hand in yet
    std::size_t m_next = 0;                          ///< happening
    int m_processes = 0;
    int m_eventsSeen = 0;
    int m_dieIn = 0; ///< steps; 0 = not at all
    bool m_isDead = false;
    bool m_isRight = false;
    bool m_isHandingAgain = false;
    std::chrono::milliseconds m_lookedAt = {};
};

} // namespace smartfleet::test
