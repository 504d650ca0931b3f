// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/silencewatch.h"

#include "app/core/logging.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace smartfleet {

namespace {

constexpr auto PauseBetweenLooks = 1min;
constexpr auto LongestPause = 3min;               // between two looks of a computer that is awake
constexpr auto ToleratedJump = 30s;               // of the clock
constexpr int StepsUntilWriting = 10;             // a write at rest makes every list on a screen look anew
constexpr int StepsUntilForgetting = 60;          // once an hour, and only by a clock that can be trusted
constexpr qint64 SilentAtLeast = qint64{30} * 60; // seconds; before that nobody is looked at
constexpr qint64 AheadSeconds = 60;
constexpr auto LookAgainUnlearned = 1h;

} // namespace

SilenceWatch::SilenceWatch(Store& store, Clock& clock)
    : m_store(store)
    , m_clock(clock)
{
}

SilenceWatch::~SilenceWatch()
{
    if (const Result<> written = writeWatched(); !written)
        qCWarning(logIntake) << "the last watched minutes are lost:" << written.error().code;
}

void SilenceWatch::start()
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    m_seen = m_clock.now();
    m_monotonic = m_clock.monotonic();
    m_clock.after(PauseBetweenLooks, this, [this] { step(); });
}

void SilenceWatch::setTelling(bool tells)
{
    if (tells == m_tells)
        return;
    m_tells = tells;
    m_next.clear();
    m_silent.clear();
}

void SilenceWatch::step()
{
    const QDateTime now = m_clock.now();
    Result<> done = noteWatched(now);
    if (done && m_tells)
        done = look(now);
    if (!done)
        qCWarning(logIntake) << "the sources of events could not be looked at:" << done.error().code;
    m_clock.after(PauseBetweenLooks, this, [this] { step(); });
}

Result<> SilenceWatch::noteWatched(const QDateTime& now)
{
    const auto passed = m_clock.monotonic() - m_monotonic;
    const auto told = std::chrono::milliseconds(m_seen.msecsTo(now));
    const QDateTime before = std::exchange(m_seen, now);
    m_monotonic += passed;
    if (passed > LongestPause || told > passed + ToleratedJump || told < passed - ToleratedJump) {
        m_steadySteps = 0;
        m_next.clear();
        return {};
    }
    for (qint64 minute = minuteOf(before); minute <= minuteOf(now); ++minute)
        setMark(m_unwritten, minute);
    if (++m_unwrittenSteps >= StepsUntilWriting)
        SMARTFLEET_TRY(writeWatched());
    if (++m_steadySteps % StepsUntilForgetting == 0) {
        m_next.clear(); // and with it who is gone
        return m_store.senders.forgetOld(now);
    }
    return {};
}

Result<> SilenceWatch::writeWatched()
{
    if (m_unwritten.empty())
        return {};
    SMARTFLEET_TRY(m_store.senders.noteWatched(m_unwritten));
    m_unwritten.clear();
    m_unwrittenSteps = 0;
    return {};
}

Result<> SilenceWatch::look(const QDateTime& now)
{
    const auto senders = m_store.senders.list();
    SMARTFLEET_TRY(senders);
    for (const EventSender& sender : *senders) {
        if (isDue(sender, now))
            SMARTFLEET_TRY(judge(sender, now));
    }
    return tell(now);
}

bool SilenceWatch::isDue(const EventSender& sender, const QDateTime& now) const
{
    const qint64 silent = sender.heardAt.secsTo(now);
    if (sender.isSilent || (silent < SilentAtLeast && silent >= -AheadSeconds))
        return false;
    const auto next = m_next.constFind(sender.name);
    return next == m_next.constEnd() || next->heardAt != sender.heardAt || m_clock.monotonic() >= next->due;
}

Result<> SilenceWatch::judge(const EventSender& sender, const QDateTime& now)
{
    SMARTFLEET_TRY(writeWatched());
    const Result<Silence> silence = silenceOf(m_store, sender.name, now);
    SMARTFLEET_TRY(silence);
    if (silence->isTooLong()) {
        SMARTFLEET_TRY(m_store.senders.noteTold(sender, silence->since));
        return {};
    }
    const std::chrono::milliseconds pause =
        silence->isLearned ? std::chrono::minutes(silence->limit - silence->minutes) : LookAgainUnlearned;
    m_next.insert(sender.name, {sender.heardAt, m_clock.monotonic() + pause});
    return {};
}

Result<> SilenceWatch::tell(const QDateTime& now)
{
    const QDateTime yesterday = now.addDays(-1);
    const auto told = m_store.senders.told(yesterday);
    SMARTFLEET_TRY(told);
    QHash<QString, QDateTime> silent;
    QStringList ended;
    for (const ToldSilence& silence : *told) {
        if (silence.until.isValid())
            ended += silence.sender;
        else
            silent.insert(silence.sender, silence.since);
    }
    const QHash<QString, QDateTime> before = std::exchange(m_silent, silent);
    for (const auto& [sender, since] : silent.asKeyValueRange()) {
        if (!before.contains(sender))
            emit fellSilent(sender, since);
    }
    for (const auto& [sender, since] : before.asKeyValueRange()) {
        if (!silent.contains(sender) && ended.contains(sender))
            emit heardAgain(sender);
    }
    return {};
}

Result<Silence> silenceOf(Store& store, const QString& sender, const QDateTime& now)
{
    const auto past = store.senders.past(sender, now);
    SMARTFLEET_TRY(past);
    return judgeSilence(*past, now);
}

} // namespace smartfleet
