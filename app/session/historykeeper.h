// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "app/delivery/clockwatch.h"
#include "app/store/store.h"

namespace smartfleet {

/// How much history is kept; whatever comes to its limit first.
struct HistoryLimits
{
    int days = 0;      ///< 0 = for ever
    int megabytes = 0; ///< of data in use; 0 = as many as there are
    friend bool operator==(const HistoryLimits&, const HistoryLimits&) = default;
};

/// Removes what is settled and beyond the limits, once when told and then again and again, in steps so small that
/// delivery and intake go on between them, and gives the room back to the disk. What waits to be sent is never removed;
/// nor, for the sake of the size, is what came in the last two days: by it repeats are recognised and the day's
/// messages are counted. A clock that leaps ahead by more than a month is believed after a day, in which it can be set
/// right: else a wrong year would cost the whole history.
class HistoryKeeper : public QObject
{
    Q_OBJECT
public:
    HistoryKeeper(Store& store, Clock& clock);

    /// Begins at once.
    void setLimits(const HistoryLimits& limits);

signals:
    /// A sweep is over; it removed so many events.
    void swept(int events);

private:
    void sweep(qint64 round);
    void step(qint64 round, EventSeq after, int removed);
    void giveBack(qint64 round, int removed);
    void end(qint64 round, int removed);
    void later(std::chrono::milliseconds pause, qint64 round, std::function<void()> what);
    /// What arrived before this may go now; null when all of it stays.
    Result<QDateTime> limitNow();
    /// Whether the clock has leapt so far ahead lately that what it calls old may be new.
    bool isClockInDoubt();
    /// Goes on with `again` as soon as another program lets go of the store; after any other error the sweep begins
    /// anew after a while.
    void putOff(qint64 round, const Error& error, std::function<void()> again);

    Store& m_store;
    Clock& m_clock;
    HistoryLimits m_limits;
    ClockWatch m_clockWatch;
    std::optional<std::chrono::milliseconds> m_believedFrom = {}; ///< by the clock that only goes forward
    qint64 m_round = 0;                                           ///< what belongs to an older one is over
    bool m_hasToldOfFile = false;
};

} // namespace smartfleet
