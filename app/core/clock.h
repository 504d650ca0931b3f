// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>
#include <functional>

class QObject;

namespace smartfleet {

/// The time, and waiting for it. Everything that depends on time is handed one, so that tests need not wait.
class Clock
{
public:
    virtual ~Clock() = default;

    /// Wall-clock time, UTC. May jump.
    virtual QDateTime now() const = 0;
    /// Time that only goes forward, from an arbitrary start; for measuring waits.
    virtual std::chrono::milliseconds monotonic() const = 0;
    /// Calls `action` once after `delay` in the thread of `context`; never once `context` is gone.
    virtual void after(std::chrono::milliseconds delay, QObject* context, std::function<void()> action) = 0;
};

/// The computer's own clock.
class SystemClock final : public Clock
{
public:
    QDateTime now() const override;
    std::chrono::milliseconds monotonic() const override;
    void after(std::chrono::milliseconds delay, QObject* context, std::function<void()> action) override;
};

} // namespace smartfleet
