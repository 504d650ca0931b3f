// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/call.h"
#include "tests/support/results.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

class TestCall : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void finish_isToldFromTheEventLoop_alsoToWhoConnectsLater();
    void finish_twice_theFirstCounts();
    void finished_deletesTheCall();
    void onFinished_severalHandlers_areAllCalledOnce();
    void onFinished_contextGone_isNotCalled();
    void onFinished_ofAnotherThread_runsThereAlthoughTheCallIsGone();
    void handlerThatDeletesTheOwner_isFine();
    void cancel_endsAsCancelled_andStopsTheWork();
    void cancel_afterTheEnd_changesNothing();
    void cancel_withARequest_endsWhenItsMakerSaysSo();
    void ownerDeletedBeforeTheEnd_callsNobody();
    void finishedCall_isToldLikeAnyOther();
    void latestJob_replaced_cancelsTheOneBefore();
};

void TestCall::finish_isToldFromTheEventLoop_alsoToWhoConnectsLater()
{
    QObject owner;
    auto* call = new Call<int>(&owner);
    call->finish(7);
    int seen = 0;

    call->onFinished(&owner, [&seen](const Result<int>& result) { seen = *result; });

    QVERIFY(call->isFinished());
    QCOMPARE(seen, 0);
    QTRY_COMPARE(seen, 7);
}

void TestCall::finish_twice_theFirstCounts()
{
    QObject owner;
    auto* call = new Call<int>(&owner);
    QSignalSpy ends(call, &Job::finished);
    int seen = 0;
    call->onFinished(&owner, [&seen](const Result<int>& result) { seen += *result; });

    call->finish(1);
    call->finish(20);
    call->cancel();

    QTRY_COMPARE(seen, 1);
    QCoreApplication::processEvents();
    QCOMPARE(ends.size(), 1);
}

void TestCall::finished_deletesTheCall()
{
    QObject owner;
    const QPointer<Call<void>> call(new Call<void>(&owner));

    call->finish({});

    QTRY_VERIFY(!call);
    QVERIFY(owner.children().isEmpty());
}

void TestCall::onFinished_severalHandlers_areAllCalledOnce()
{
    QObject owner;
    auto* call = new Call<void>(&owner);
    QStringList seen;
    call->onFinished(&owner, [&seen](const Result<void>&) { seen += u"first"_s; })
        ->onFinished(&owner, [&seen](const Result<void>&) { seen += u"second"_s; });

    call->finish({});

    QTRY_COMPARE(seen, QStringList({u"first"_s, u"second"_s}));
}

void TestCall::onFinished_contextGone_isNotCalled()
{
    QObject owner;
    const QPointer<Call<void>> call(new Call<void>(&owner));
    bool wasCalled = false;
    auto context = std::make_unique<QObject>();
    call->onFinished(context.get(), [&wasCalled](const Result<void>&) { wasCalled = true; });

    call->finish({});
    context.reset(); // the end is on its way by now

    QTRY_VERIFY(!call);
    QVERIFY(!wasCalled);
}

void TestCall::onFinished_ofAnotherThread_runsThereAlthoughTheCallIsGone()
{
    QObject owner;
    QThread thread;
    thread.start();
    auto context = std::make_unique<QObject>();
    context->moveToThread(&thread);
    auto* call = new Call<QString>(&owner);
    std::atomic<QThread*> where = nullptr;
    QString seen;
    call->onFinished(context.get(), [&where, &seen](const Result<QString>& result) {
        seen = *result;
        where = QThread::currentThread();
    });

    call->finish(u"value"_s);

    QTRY_COMPARE(where.load(), &thread);
    QCOMPARE(seen, u"value"_s);
    thread.quit();
    QVERIFY(thread.wait());
}

void TestCall::handlerThatDeletesTheOwner_isFine()
{
    auto owner = std::make_unique<QObject>();
    const QPointer<Call<void>> call(new Call<void>(owner.get()));
    call->onFinished(this, [&owner](const Result<void>&) { owner.reset(); });

    call->finish({});

    QTRY_VERIFY(!call);
    QVERIFY(!owner);
}

void TestCall::cancel_endsAsCancelled_andStopsTheWork()
{
    QObject owner;
    auto* call = new Call<int>(&owner);
    int stopped = 0;
    call->setCanceller([&stopped] { ++stopped; });
    std::optional<Error> seen;
    call->onFinished(&owner, [&seen](const Result<int>& result) { seen = result.error(); });

    call->cancel();
    call->cancel();
    call->finish(3);

    QTRY_VERIFY(seen);
    QCOMPARE(seen->kind, Error::Kind::Cancelled);
    QCOMPARE(seen->code, u"cancelled"_s);
    QCOMPARE(stopped, 1);
}

void TestCall::cancel_afterTheEnd_changesNothing()
{
    QObject owner;
    auto* call = new Call<int>(&owner);
    bool wasStopped = false;
    call->setCanceller([&wasStopped] { wasStopped = true; });
    int seen = 0;
    call->onFinished(&owner, [&seen](const Result<int>& result) { seen = result.value_or(-1); });
    call->finish(5);

    call->cancel();

    QTRY_COMPARE(seen, 5);
    QVERIFY(!wasStopped);
}

void TestCall::cancel_withARequest_endsWhenItsMakerSaysSo()
{
    QObject owner;
    auto* call = new Call<int>(&owner);
    int requests = 0;
    call->setCancelRequest([&requests] { ++requests; });
    int seen = 0;
    call->onFinished(&owner, [&seen](const Result<int>& result) { seen = result.value_or(-1); });

    call->cancel();
    QCoreApplication::processEvents();

    QCOMPARE(requests, 1);
    QVERIFY(!call->isFinished());
    call->finish(9);
    QTRY_COMPARE(seen, 9);
}

void TestCall::ownerDeletedBeforeTheEnd_callsNobody()
{
    auto owner = std::make_unique<QObject>();
    auto* call = new Call<void>(owner.get());
    bool wasCalled = false;
    call->onFinished(this, [&wasCalled](const Result<void>&) { wasCalled = true; });
    call->finish({});

    owner.reset();
    QCoreApplication::processEvents();

    QVERIFY(!wasCalled);
}

void TestCall::finishedCall_isToldLikeAnyOther()
{
    QObject owner;
    QString code;

    finishedCall<int>(&owner, failure(Error::Kind::Invalid, u"missing_field"_s))
        ->onFinished(&owner, [&code](const Result<int>& result) { code = codeOf(result); });

    QVERIFY(code.isEmpty());
    QTRY_COMPARE(code, u"missing_field"_s);
}

void TestCall::latestJob_replaced_cancelsTheOneBefore()
{
    QObject owner;
    QStringList seen;
    const auto started = [&owner, &seen] {
        auto* call = new Call<void>(&owner);
        call->onFinished(&owner, [&seen](const Result<void>& result) { seen += codeOf(result); });
        return call;
    };
    Call<void>* older = started();
    Call<void>* newer = started();
    LatestJob latest;
    latest.replace(older);

    latest.replace(newer);
    newer->finish({});

    QTRY_COMPARE(seen, QStringList({u"cancelled"_s, QString()}));
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestCall)
#include "tst_call.moc"
