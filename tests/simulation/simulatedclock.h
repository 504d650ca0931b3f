// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"

#include <QPointer>

#include <vector>

namespace smartfleet::test {

/// A clock whose time goes on only from one action that waits to the next. Actions of the same moment run in the order
/// in which they were asked for, so that a run can be repeated exactly.
class SimulatedClock final : public Clock
{
public:
    explicit SimulatedClock(const QDateTime& start);

    QDateTime now() const override;
    std::chrono::milliseconds monotonic() const override { return m_time; }
    void after(std::chrono::milliseconds delay, QObject* context, std::function<void()> action) override;

    /// What a clock says that is never wrong; now() is this computer's.
    QDateTime trueTime() const;
    /// Sets this computer's clock so far ahead of the true time.
    void setError(std::chrono::milliseconds ahead) { m_error = ahead; }
    std::chrono::milliseconds error() const { return m_error; }

    /// Goes on to the next action and runs it. When none is due by `until` (in monotonic time), only the time goes on.
    bool runNext(std::chrono::milliseconds until);

private:
    struct Waiting
    {
        std::chrono::milliseconds due = {};
        quint64 order = 0;
        QPointer<QObject> context = {};
        std::function<void()> action = {};
    };
    static bool isLater(const Waiting& a, const Waiting& b);

    qint64 m_start; ///< ms since 1970 at monotonic 0
    std::chrono::milliseconds m_time{0};
    std::chrono::milliseconds m_error{0};
    quint64 m_asked = 0;
    std::vector<Waiting> m_waiting; ///< a heap, the next in front
};

} // namespace smartfleet::test
