// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

namespace smartfleet {

/// One asynchronous operation. Emits finished() exactly once, from the event loop, then deletes itself.
/// Lives in the thread that made it; cancel() must be called there.
class Job : public QObject
{
    Q_OBJECT
public:
    /// Asks the operation to end early. It still finishes, with Error::Kind::Cancelled unless it was done already.
    void cancel();
    bool isFinished() const { return m_finished; }

signals:
    void finished(QPrivateSignal);
    /// Where a longer operation stands: `done` of `total` parts.
    void progressChanged(int done, int total);

protected:
    explicit Job(QObject* parent);
    /// What cancel() does beyond finishing the call: abort the reply, stop the timer.
    void setCanceller(std::function<void()> canceller) { m_canceller = std::move(canceller); }
    /// For what must tidy up before it may end: cancel() only calls `request`, and the call finishes when its maker
    /// says so.
    void setCancelRequest(std::function<void()> request) { m_cancelRequest = std::move(request); }
    virtual void storeCancelled() = 0;
    void announce();

private:
    std::function<void()> m_canceller;
    std::function<void()> m_cancelRequest;
    bool m_finished = false;
};

/// A Job whose end is a Result<T>.
template <typename T = void> class Call : public Job
{
public:
    explicit Call(QObject* parent)
        : Job(parent)
        , m_result(std::make_shared<Result<T>>(failure(Error::Kind::Cancelled, QStringLiteral("cancelled"))))
    {
    }

    /// Calls `handler(const Result<T>&)` in the thread of `context` when the call has finished; never once `context` is
    /// gone.
    template <typename Handler> Call* onFinished(const QObject* context, Handler handler)
    {
        connect(this, &Job::finished, context,
                [result = m_result, handler = std::move(handler)]() mutable { handler(std::as_const(*result)); });
        return this;
    }

    /// Ends the call; for whoever made it. Only the first end counts. Handlers run from the event loop, not from here.
    void finish(Result<T> result)
    {
        if (isFinished())
            return;
        *m_result = std::move(result);
        announce();
    }

    /// For whoever made it: what to stop when the caller cancels.
    using Job::setCanceller;
    using Job::setCancelRequest;

private:
    void storeCancelled() override { *m_result = failure(Error::Kind::Cancelled, QStringLiteral("cancelled")); }

    std::shared_ptr<Result<T>>
        m_result; // shared with handlers queued to other threads, which run after the call is gone
};

/// A call that is over before it began; its handlers still run from the event loop.
template <typename T> Call<T>* finishedCall(QObject* parent, Result<T> result)
{
    Call<T>* call = new Call<T>(parent);
    call->finish(std::move(result));
    return call;
}

/// Holds the newest call of a kind: replacing it cancels the one before, so that a stale answer can't overwrite a newer
/// one.
class LatestJob
{
public:
    void replace(Job* job)
    {
        if (m_job)
            m_job->cancel();
        m_job = job;
    }

private:
    QPointer<Job> m_job;
};

} // namespace smartfleet
