// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/clock.h"

#include <QThread>
#include <QTimer>

namespace smartfleet {

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

std::chrono::milliseconds SystemClock::monotonic() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

void SystemClock::after(std::chrono::milliseconds delay, QObject* context, std::function<void()> action)
{
    // QTimer::singleShot's timer would outlive the context until its time is over: thousands of them where calls with a
    // long patience come and go
    const auto begin = [delay, context, action = std::move(action)] {
        auto* timer = new QTimer(context);
        timer->setSingleShot(true);
        timer->setTimerType(Qt::PreciseTimer);
        timer->callOnTimeout(context, [timer, action] {
            timer->deleteLater();
            action();
        });
        timer->start(delay);
    };
    if (context->thread() == QThread::currentThread())
        begin();
    else
        QMetaObject::invokeMethod(context, begin, Qt::QueuedConnection);
}

} // namespace smartfleet
