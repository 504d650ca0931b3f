// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"

#include <QPointer>

#include <vector>

namespace smartfleet::test {

/// A clock that stands still until it is told to move.
class FakeClock final : public Clock
{
public:
    explicit FakeClock(QDateTime start = QDateTime::fromString(QStringLiteral("2026-08-20T00:00:00Z"), Qt::ISODate));

    QDateTime now() const override { return m_now; }
    std::chrono::milliseconds monotonic() const override { return m_monotonic; }
    void after(std::chrono::milliseconds delay, QObject* context, std::function<void()> action) override;

    /// Moves both times on and runs what became due, in order of its time.
    void advance(std::chrono::milliseconds by);
    /// Sets the wall clock alone, as a correction of the computer's clock does.
    void jumpTo(const QDateTime& now) { m_now = now; }
    /// How long until the next waiting action; -1 when none waits.
    std::chrono::milliseconds untilNext() const;

private:
    struct Waiting
    {
        std::chrono::milliseconds due;
        QPointer<QObject> context;
        std::function<void()> action;
    };
    QDateTime m_now;
    std::chrono::milliseconds m_monotonic{1'000'000};
    std::vector<Waiting> m_waiting;
};

} // namespace smartfleet::test
