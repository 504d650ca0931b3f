// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "app/store/store.h"

namespace smartfleet {

/// Removes what is settled and older than so many days, once when told and then once a day, in steps so small that
/// delivery goes on between them. What waits to be sent is never removed.
class HistoryKeeper : public QObject
{
    Q_OBJECT
public:
    HistoryKeeper(Store& store, Clock& clock);

    /// Begins at once; 0 keeps everything.
    void setDays(int days);

signals:
    /// A sweep is over; it removed so many events.
    void swept(int events);

private:
    void sweep(qint64 round);
    void step(qint64 round, EventSeq after, int removed);

    Store& m_store;
    Clock& m_clock;
    int m_days = 0;
    qint64 m_round = 0; ///< what belongs to an older one is over
};

} // namespace smartfleet
