// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/callin.h"
#include "tests/support/results.h"
#include "tests/support/wait.h"

#include <QMutex>
#include <QRegularExpression>
#include <QTest>

#include <atomic>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

/// Something that works in a thread of its own; what the test asks is answered in that thread.
class TestCallIn : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void callIn_startsThere_andEndsHere();
    void callIn_failure_comesAcrossWhole();
    void cancel_endsHereAtOnce_andTheDistantOneToo();
    void cancel_whileTheThreadIsBusy_theDistantOneNeverBegins();
    void cancel_afterTheEnd_keepsTheValue();
    void callerGone_theDistantOneEndsByItself();
    void distantOneGone_endsHereAsCancelled();

private:
    /// Runs `action` in the worker's thread and waits for it.
    template <typename Action> void there(Action action)
    {
        QMetaObject::invokeMethod(m_worker.get(), action, Qt::BlockingQueuedConnection);
    }

    QThread m_thread;
    std::unique_ptr<QObject> m_worker;
    QPointer<Call<int>> m_distant; // touched in the worker's thread
};

void TestCallIn::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_worker = std::make_unique<QObject>();
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

void TestCallIn::cleanup()
{
    there([this] { qDeleteAll(m_worker->children()); });
    m_thread.quit();
    QVERIFY(m_thread.wait());
    m_worker.reset();
}

void TestCallIn::callIn_startsThere_andEndsHere()
{
    std::atomic<QThread*> startedIn = nullptr;
    auto* call = callIn<int>(m_worker.get(), this, [this, &startedIn] {
        startedIn = QThread::currentThread();
        return finishedCall<int>(m_worker.get(), 42);
    });
    QThread* endedIn = nullptr;
    call->onFinished(this, [&endedIn](const Result<int>&) { endedIn = QThread::currentThread(); });

    const Result<int> result = waitFor(call);

    QCOMPARE(*result, 42);
    QCOMPARE(startedIn.load(), &m_thread);
    QCOMPARE(endedIn, QThread::currentThread());
}

void TestCallIn::callIn_failure_comesAcrossWhole()
{
    const Error error{Error::Kind::Server, u"lineworks_failed"_s, {u"503"_s}, u"detail"_s, 503, true};

    const Result<int> result = waitFor(
        callIn<int>(m_worker.get(), this, [this, error] { return finishedCall<int>(m_worker.get(), failure(error)); }));

    QCOMPARE(result.error(), error);
}

void TestCallIn::cancel_endsHereAtOnce_andTheDistantOneToo()
{
    std::atomic<bool> wasStarted = false;
    std::atomic<bool> wasStopped = false;
    auto* call = callIn<int>(m_worker.get(), this, [this, &wasStarted, &wasStopped] {
        m_distant = new Call<int>(m_worker.get());
        m_distant->setCanceller([&wasStopped] { wasStopped = true; });
        wasStarted = true;
        return m_distant.data();
    });
    QTRY_VERIFY(wasStarted);

    call->cancel();

    QVERIFY(call->isFinished());
    QCOMPARE(waitFor(call).error().kind, Error::Kind::Cancelled);
    QTRY_VERIFY(wasStopped);
}

void TestCallIn::cancel_whileTheThreadIsBusy_theDistantOneNeverBegins()
{
    std::atomic<bool> wasStarted = false;
    QMutex gate;
    gate.lock();
    QMetaObject::invokeMethod(m_worker.get(), [&gate] { QMutexLocker wait(&gate); });
    auto* call = callIn<int>(m_worker.get(), this, [this, &wasStarted] {
        wasStarted = true;
        return finishedCall<int>(m_worker.get(), 1);
    });
    auto* next = callIn<int>(m_worker.get(), this, [this] { return finishedCall<int>(m_worker.get(), 2); });

    call->cancel();
    gate.unlock();

    QCOMPARE(waitFor(next), Result<int>(2));
    QVERIFY(!wasStarted);
}

void TestCallIn::cancel_afterTheEnd_keepsTheValue()
{
    auto* call = callIn<int>(m_worker.get(), this, [this] { return finishedCall<int>(m_worker.get(), 5); });
    Result<int> seen = 0;
    call->onFinished(this, [&seen, call](const Result<int>& result) {
        seen = result;
        call->cancel();
    });

    QTRY_COMPARE(seen.value_or(-1), 5);
}

void TestCallIn::callerGone_theDistantOneEndsByItself()
{
    auto caller = std::make_unique<QObject>();
    std::atomic<bool> wasStarted = false;
    auto* call = callIn<int>(m_worker.get(), caller.get(), [this, &wasStarted] {
        m_distant = new Call<int>(m_worker.get());
        wasStarted = true;
        return m_distant.data();
    });
    bool wasTold = false;
    call->onFinished(this, [&wasTold](const Result<int>&) { wasTold = true; });
    QTRY_VERIFY(wasStarted);

    caller.reset();
    there([this] { m_distant->finish(1); });

    std::atomic<bool> isGone = false;
    QTRY_VERIFY((there([this, &isGone] { isGone = !m_distant; }), isGone.load()));
    QVERIFY(!wasTold);
}

void TestCallIn::distantOneGone_endsHereAsCancelled()
{
    std::atomic<bool> wasStarted = false;
    auto* call = callIn<int>(m_worker.get(), this, [this, &wasStarted] {
        m_distant = new Call<int>(m_worker.get());
        wasStarted = true;
        return m_distant.data();
    });
    QTRY_VERIFY(wasStarted);

    there([this] { qDeleteAll(m_worker->children()); });

    QCOMPARE(waitFor(call).error().kind, Error::Kind::Cancelled);
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestCallIn)
#include "tst_callin.moc"
