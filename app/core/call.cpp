// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/call.h"

#include <utility>

namespace smartfleet {

Job::Job(QObject* parent)
    : QObject(parent)
{
}

void Job::cancel()
{
    if (m_finished)
        return;
    if (m_cancelRequest) {
        m_cancelRequest();
        return;
    }
    storeCancelled();
    announce();
    const std::function<void()> canceller = std::exchange(m_canceller, {});
    if (canceller)
        canceller();
}

void Job::announce()
{
    m_finished = true;
    // from the event loop, so that a caller can connect after the function that made the call returned
    QMetaObject::invokeMethod(
        this,
        [this] {
            const QPointer<Job> self(this);  // a handler may take down the object that owns this call
            emit finished(QPrivateSignal()); // NOLINT(clang-analyzer-core.CallAndMessage): this can't be null here
            if (self)
                deleteLater();
        },
        Qt::QueuedConnection);
}

} // namespace smartfleet
