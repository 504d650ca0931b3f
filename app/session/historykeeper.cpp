// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/historykeeper.h"

#include "app/core/logging.h"
#include "app/store/pruning.h"

using namespace std::chrono_literals;

namespace smartfleet {

namespace {

constexpr int EventsAStep = 500;
constexpr auto PauseBetweenSteps = 20ms; // in which delivery has its turn
constexpr auto PauseBetweenSweeps = 24h;
constexpr auto PauseAfterFailure = 1h;

} // namespace

HistoryKeeper::HistoryKeeper(Store& store, Clock& clock)
    : m_store(store)
    , m_clock(clock)
{
}

void HistoryKeeper::setDays(int days)
{
    m_days = days;
    const qint64 round = ++m_round;
    if (days > 0)
        m_clock.after(0ms, this, [this, round] { sweep(round); });
}

void HistoryKeeper::sweep(qint64 round)
{
    if (round != m_round)
        return;
    step(round, {}, 0);
}

void HistoryKeeper::step(qint64 round, EventSeq after, int removed)
{
    if (round != m_round)
        return;
    const auto done = pruneHistory(m_store.database, after, m_clock.now().addDays(-m_days), EventsAStep);
    if (!done) {
        qCWarning(logStore) << "the history could not be pruned yet:" << done.error().code;
        m_clock.after(PauseAfterFailure, this, [this, round] { sweep(round); });
        return;
    }
    const int total = removed + done->events;
    if (!done->isAtTheEnd) {
        m_clock.after(PauseBetweenSteps, this,
                      [this, round, last = done->lookedAt, total] { step(round, last, total); });
        return;
    }
    if (total > 0)
        qCInfo(logStore) << "events older than" << m_days << "days were removed:" << total;
    emit swept(total);
    m_clock.after(PauseBetweenSweeps, this, [this, round] { sweep(round); });
}

} // namespace smartfleet
