// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/call.h"

#include <QThread>

#include <atomic>

namespace smartfleet {

/// Carries the end of a call from one thread to another; see callIn().
class CallRelay : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

signals:
    void arrived();
};

/// Runs `start` in the thread of `target` and gives its end to the returned call, which lives in the caller's thread as
/// a child of `parent`. Cancelling the returned call ends it here at once and asks the distant one to end too; when the
/// distant one is destroyed before its end, the returned one ends as cancelled. `target` must outlive its thread's
/// event loop.
template <typename T> Call<T>* callIn(QObject* target, QObject* parent, std::function<Call<T>*()> start)
{
    struct Shared
    {
        Result<T> result = failure(Error::Kind::Cancelled, QStringLiteral("cancelled"));
        QPointer<Call<T>> distant;           // touched in the target's thread only
        std::atomic<bool> cancelled = false; // set at once, so that what waits for its turn never begins
    };
    auto shared = std::make_shared<Shared>();
    auto* local = new Call<T>(parent);
    auto* relay = new CallRelay;
    QObject::connect(relay, &CallRelay::arrived, local, [local, shared] { local->finish(std::move(shared->result)); });
    // nothing arrives any more: the distant call's owner went first
    QObject::connect(relay, &QObject::destroyed, local,
                     [local] { local->finish(failure(Error::Kind::Cancelled, QStringLiteral("cancelled"))); });
    relay->moveToThread(target->thread());
    local->setCanceller([target, shared] {
        shared->cancelled = true;
        QMetaObject::invokeMethod(
            target,
            [shared] {
                if (shared->distant)
                    shared->distant->cancel();
            },
            Qt::QueuedConnection);
    });
    QMetaObject::invokeMethod(
        target,
        [shared, relay, start = std::move(start)] {
            if (shared->cancelled) {
                relay->deleteLater();
                return;
            }
            shared->distant = start();
            relay->setParent(shared->distant);
            shared->distant->onFinished(relay, [shared, relay](const Result<T>& result) {
                shared->result = result;
                emit relay->arrived();
            });
        },
        Qt::QueuedConnection);
    return local;
}

} // namespace smartfleet
