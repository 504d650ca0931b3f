// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delivery/daypause.h"
#include "app/delivery/messageplanner.h"
#include "app/link/linkedlineworks.h"

namespace smartfleet {

inline constexpr int RoomsAtOnce = 4;
inline constexpr int UrgentAtOnce = 5; ///< an urgent message finds a place beside four slow ones

/// What may be sent, and when there may be more.
struct Allowed
{
    PlanRequest request = {};
    std::optional<std::chrono::milliseconds> again = {}; ///< nothing = once what is under way has ended
};

/// How many messages may go now: what the quota of calls has, the places beside what is under way, and the day's
/// messages.
class DeliveryAllowance
{
public:
    DeliveryAllowance(Store& store, LineWorks& lineworks, Clock& clock);

    /// What counts the day's messages; must outlive this object.
    void setMetrics(Metrics* metrics);
    /// The company's messages a day; what LINE WORKS said of them before is forgotten.
    void setMessagesPerDay(int messages);
    int messagesPerDay() const { return m_messagesPerDay; }

    /// Beside `busy` messages that are under way.
    Allowed now(int busy) const;
    /// Spreads what is left of the day's messages over it, once much is used. Errors: the store's.
    Result<> keepToTheDay();
    /// A message has ended so.
    void note(const Result<void>& outcome) { m_dayPause.note(outcome); }
    /// Nothing is due just now; after a while of that there is nothing left that a pause could be tried with.
    void noteNothingDue();
    /// Whether nothing has gone for so long on this day that what is past its window is given up.
    bool isLongHeld() const { return m_dayPause.isLong(); }
    /// What LINE WORKS said when nothing may go on this day; nothing otherwise.
    const std::optional<Error>& whyNot() const { return m_dayPause.why(); }

private:
    Store& m_store;
    LineWorks& m_lineworks;
    Clock& m_clock;
    Metrics* m_metrics = nullptr;
    DayPause m_dayPause;
    int m_messagesPerDay = StandardDailyMessages;
    std::optional<std::chrono::milliseconds> m_dayLookedUpAt;
};

} // namespace smartfleet
