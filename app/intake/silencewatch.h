// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "app/store/store.h"

#include <QHash>
#include <QObject>

namespace smartfleet {

/// Notices once when a source of events has been silent for longer than ever in its working hours, and once when it is
/// heard again. It looks every minute, and writes down now and then that it did: the time in which no program was
/// there, the computer slept or its clock jumped counts for no silence. A program that takes no events in counts as
/// being there, as a person should know that nothing does. Several programs on the same data tell of the same one.
class SilenceWatch : public QObject
{
    Q_OBJECT
public:
    SilenceWatch(Store& store, Clock& clock);
    /// Writes down what it hasn't yet.
    ~SilenceWatch() override;

    /// Begins; once.
    void start();
    /// Whether silences are told here; at first they are. What is learned from goes on being written down, and what
    /// other programs tell is theirs.
    void setTelling(bool tells);
    bool isTelling() const { return m_tells; }

signals:
    /// A source of events fell silent, or was silent already when this began; it was last heard then.
    void fellSilent(const QString& sender, const QDateTime& since);
    void heardAgain(const QString& sender);

private:
    /// A sender isn't looked at again before it can be too late.
    struct NextLook
    {
        QDateTime heardAt = {}; ///< as long as this is so
        std::chrono::milliseconds due{};
    };

    void step();
    Result<> noteWatched(const QDateTime& now);
    Result<> writeWatched();
    Result<> look(const QDateTime& now);
    bool isDue(const EventSender& sender, const QDateTime& now) const;
    Result<> judge(const EventSender& sender, const QDateTime& now);
    Result<> tell(const QDateTime& now);

    Store& m_store;
    Clock& m_clock;
    bool m_isRunning = false;
    bool m_tells = true;
    int m_steadySteps = 0;                   ///< without a jump of the clock
    QDateTime m_seen;                        ///< the time of the last step
    std::chrono::milliseconds m_monotonic{}; ///< the same
    MinuteMarks m_unwritten;                 ///< that this was there, and the store doesn't know yet
    int m_unwrittenSteps = 0;
    QHash<QString, NextLook> m_next;
    QHash<QString, QDateTime> m_silent; ///< of which was told here, each with its last time
};

/// How long a sender is silent, and what it is used to.
Result<Silence> silenceOf(Store& store, const QString& sender, const QDateTime& now);

} // namespace smartfleet
