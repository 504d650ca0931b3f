// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/historykeeper.h"

#include "app/core/logging.h"
#include "app/store/filesize.h"
#include "app/store/pruning.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace smartfleet {

namespace {

constexpr int EventsAStep = 500;
constexpr int PagesAStep = 100;
constexpr int SparePages = 256;          // what comes next needs some anyway
constexpr auto PauseBetweenSteps = 20ms; // in which delivery has its turn
constexpr auto PauseBetweenSweeps = 24h;
constexpr auto PauseBetweenSizeChecks = 1min; // a storm brings some 30 MB in that time
constexpr auto PauseWhenLocked = 1s;
constexpr auto PauseAfterFailure = 10min;
constexpr int LeastDays = 2;    // a day of retries, and one for what was settled after them
constexpr auto Leap = 30 * 24h; // longer than a computer usually sleeps
constexpr auto DoubtAfterLeap = 24h;
constexpr qint64 Megabyte = 1'000'000;

} // namespace

HistoryKeeper::HistoryKeeper(Store& store, Clock& clock)
    : m_store(store)
    , m_clock(clock)
    , m_clockWatch(clock)
{
    (void)m_clockWatch.moved(); // from now on
}

void HistoryKeeper::setLimits(const HistoryLimits& limits)
{
    m_limits = limits;
    const qint64 round = ++m_round;
    if (limits != HistoryLimits())
        later(0ms, round, [this, round] { sweep(round); });
}

void HistoryKeeper::later(std::chrono::milliseconds pause, qint64 round, std::function<void()> what)
{
    m_clock.after(pause, this, [this, round, what = std::move(what)] {
        if (round == m_round)
            what();
    });
}

Result<QDateTime> HistoryKeeper::limitNow()
{
    const QDateTime now = m_clock.now();
    QDateTime byAge = m_limits.days > 0 ? now.addDays(-m_limits.days) : QDateTime();
    if (m_limits.megabytes == 0)
        return byAge;
    const auto use = fileUse(m_store.database);
    SMARTFLEET_TRY(use);
    if (use->usedBytes <= m_limits.megabytes * Megabyte)
        return byAge;
    const QDateTime bySize = now.addDays(-LeastDays);
    return byAge.isValid() ? std::max(byAge, bySize) : bySize;
}

void HistoryKeeper::sweep(qint64 round)
{
    step(round, {}, 0);
}

bool HistoryKeeper::isClockInDoubt()
{
    const auto moved = m_clockWatch.moved();
    if (moved >= Leap) {
        qCWarning(logStore) << "the clock leapt ahead; for a day nothing is removed from the history";
        m_believedFrom = m_clock.monotonic() + DoubtAfterLeap;
    } else if (moved <= -Leap) {
        m_believedFrom.reset(); // set right
    }
    return m_believedFrom && m_clock.monotonic() < *m_believedFrom;
}

void HistoryKeeper::step(qint64 round, EventSeq after, int removed)
{
    if (isClockInDoubt()) {
        end(round, removed);
        return;
    }
    const auto limit = limitNow();
    if (!limit) {
        putOff(round, limit.error(), [this, round, after, removed] { step(round, after, removed); });
        return;
    }
    if (!limit->isValid()) {
        giveBack(round, removed);
        return;
    }
    const auto done = pruneHistory(m_store.database, after, *limit, EventsAStep);
    if (!done) {
        putOff(round, done.error(), [this, round, after, removed] { step(round, after, removed); });
        return;
    }
    const int total = removed + done->events;
    if (done->isAtTheEnd)
        giveBack(round, total);
    else
        later(PauseBetweenSteps, round, [this, round, last = done->lookedAt, total] { step(round, last, total); });
}

void HistoryKeeper::giveBack(qint64 round, int removed)
{
    const auto use = fileUse(m_store.database);
    if (!use) {
        putOff(round, use.error(), [this, round, removed] { giveBack(round, removed); });
        return;
    }
    const int spare = use->freePages - SparePages;
    if (use->shrinks && spare > 0) {
        const auto left = giveBackPages(m_store.database, std::min(spare, PagesAStep));
        if (!left)
            putOff(round, left.error(), [this, round, removed] { giveBack(round, removed); });
        else if (*left < use->freePages)
            later(PauseBetweenSteps, round, [this, round, removed] { giveBack(round, removed); });
        else
            end(round, removed);
        return;
    }
    if (spare > 0 && !std::exchange(m_hasToldOfFile, true))
        qCInfo(logStore) << "the file keeps its size; smartfleetctl doctor --shrink makes it smaller";
    end(round, removed);
}

void HistoryKeeper::end(qint64 round, int removed)
{
    if (const auto settled = settleLog(m_store.database); !settled)
        qCWarning(logStore) << "the log could not be written into the file:" << settled.error().code;
    if (removed > 0)
        qCInfo(logStore) << "events removed from the history:" << removed;
    emit swept(removed);
    const std::chrono::milliseconds pause =
        m_limits.megabytes > 0 ? std::chrono::milliseconds(PauseBetweenSizeChecks) : PauseBetweenSweeps;
    later(pause, round, [this, round] { sweep(round); });
}

void HistoryKeeper::putOff(qint64 round, const Error& error, std::function<void()> again)
{
    if (error.code == u"store_locked") {
        later(PauseWhenLocked, round, std::move(again));
        return;
    }
    qCWarning(logStore) << "the history could not be pruned yet:" << error.code;
    later(PauseAfterFailure, round, [this, round] { sweep(round); });
}

} // namespace smartfleet
