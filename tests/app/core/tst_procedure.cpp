// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/procedure.h"
#include "tests/support/results.h"
#include "tests/support/wait.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

namespace {

/// Steps that write down what happens to them, and the states that the procedure tells.
struct Log
{
    QObject owner;
    QStringList done;   ///< "a", "undo a", …
    QStringList states; ///< "a Running", …

    Call<void>* write(const QString& entry, const QString& code)
    {
        done += entry;
        return finishedCall<void>(&owner, code.isEmpty() ? Result<void>() : failure(Error::Kind::Server, code));
    }

    /// A step that succeeds, or fails with `code`, and is taken back, or can't be with `undoCode`.
    Step step(const QString& id, const QString& code = {}, const QString& undoCode = {})
    {
        return {id, [this, id, code] { return write(id, code); },
                [this, id, undoCode] {
                    return write(u"undo "_s + id, undoCode);
                }};
    }

    Step withoutUndo(const QString& id)
    {
        return {id, [this, id] { return write(id, {}); }, {}};
    }

    void listen(Procedure& procedure)
    {
        QObject::connect(&procedure, &Procedure::stepChanged, &owner,
                         [this](const QString& id, Procedure::StepState state) {
                             states += id + u' ' + QVariant::fromValue(state).toString();
                         });
    }
};

} // namespace

class TestProcedure : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void start_allGood_runsInOrder();
    void start_withoutSteps_isDone();
    void failure_undoesNewestFirst_theFailedOneIncluded();
    void failure_passesOverStepsWithoutUndo();
    void failure_inTheFirstStep_undoesThatOneAlone();
    void undo_failing_stopsThere_andKeepsBothErrors();
    void cancel_duringAStep_takesEffectAfterIt();
    void cancel_duringAStepThatOnlyAsks_breaksItOff();
    void cancel_throughTheCall_endsAfterTheUndo();
    void cancel_duringTheLastStep_isTooLate();
    void cancel_duringTheUndo_changesNothing();
};

void TestProcedure::start_allGood_runsInOrder()
{
    Log log;
    Procedure procedure({log.step(u"a"_s), log.withoutUndo(u"b"_s), log.step(u"c"_s)}, nullptr);
    log.listen(procedure);

    QCOMPARE(codeOf(waitFor(procedure.start())), QString());

    QCOMPARE(log.done, QStringList({u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(log.states,
             QStringList({u"a Running"_s, u"a Done"_s, u"b Running"_s, u"b Done"_s, u"c Running"_s, u"c Done"_s}));
    QVERIFY(!procedure.undoFailed());
}

void TestProcedure::start_withoutSteps_isDone()
{
    Procedure procedure({}, nullptr);

    QCOMPARE(codeOf(waitFor(procedure.start())), QString());
}

void TestProcedure::failure_undoesNewestFirst_theFailedOneIncluded()
{
    Log log;
    Procedure procedure({log.step(u"a"_s), log.step(u"b"_s), log.step(u"c"_s, u"lineworks_failed"_s), log.step(u"d"_s)},
                        nullptr);
    log.listen(procedure);

    const Result<void> end = waitFor(procedure.start());

    QCOMPARE(codeOf(end), u"lineworks_failed"_s);
    QCOMPARE(log.done, QStringList({u"a"_s, u"b"_s, u"c"_s, u"undo c"_s, u"undo b"_s, u"undo a"_s}));
    QCOMPARE(log.states.mid(5),
             QStringList({u"c Failed"_s, u"c Undoing"_s, u"c Undone"_s, u"b Undoing"_s, u"b Undone"_s, u"a Undoing"_s,
                          u"a Undone"_s}));
    QVERIFY(!procedure.undoFailed());
}

void TestProcedure::failure_passesOverStepsWithoutUndo()
{
    Log log;
    Procedure procedure(
        {log.withoutUndo(u"a"_s), log.step(u"b"_s), log.withoutUndo(u"c"_s), log.step(u"d"_s, u"lineworks_failed"_s)},
        nullptr);

    QCOMPARE(codeOf(waitFor(procedure.start())), u"lineworks_failed"_s);

    QCOMPARE(log.done.mid(4), QStringList({u"undo d"_s, u"undo b"_s}));
}

void TestProcedure::failure_inTheFirstStep_undoesThatOneAlone()
{
    Log log;
    Procedure procedure({log.step(u"a"_s, u"missing_field"_s), log.step(u"b"_s)}, nullptr);

    QCOMPARE(codeOf(waitFor(procedure.start())), u"missing_field"_s);

    QCOMPARE(log.done, QStringList({u"a"_s, u"undo a"_s}));
}

void TestProcedure::undo_failing_stopsThere_andKeepsBothErrors()
{
    Log log;
    Procedure procedure(
        {log.step(u"a"_s), log.step(u"b"_s, {}, u"no_network"_s), log.step(u"c"_s, u"lineworks_failed"_s)}, nullptr);
    log.listen(procedure);

    const Result<void> end = waitFor(procedure.start());

    QCOMPARE(codeOf(end), u"lineworks_failed"_s);
    QVERIFY(procedure.undoFailed());
    QCOMPARE(procedure.undoFailed()->code, u"no_network"_s);
    QCOMPARE(log.done.mid(3), QStringList({u"undo c"_s, u"undo b"_s}));
    QCOMPARE(log.states.last(), u"b UndoFailed"_s);
}

void TestProcedure::cancel_duringAStep_takesEffectAfterIt()
{
    Log log;
    Call<void>* running = nullptr;
    Procedure procedure({log.step(u"a"_s),
                         {u"b"_s, [&] { return running = new Call<void>(&log.owner); },
                          [&] {
                              return log.write(u"undo b"_s, {});
                          }},
                         log.step(u"c"_s)},
                        nullptr);
    Call<void>* call = procedure.start();
    QTRY_VERIFY(running);

    procedure.cancel();
    QCoreApplication::processEvents();
    QVERIFY(!running->isFinished()); // it is not torn off
    running->finish({});

    QCOMPARE(waitFor(call).error().kind, Error::Kind::Cancelled);
    QCOMPARE(log.done, QStringList({u"a"_s, u"undo b"_s, u"undo a"_s}));
}

void TestProcedure::cancel_duringAStepThatOnlyAsks_breaksItOff()
{
    Log log;
    QPointer<Call<void>> unanswered;
    const Step question{u"b"_s,
                        [&] {
                            unanswered = new Call<void>(&log.owner);
                            return unanswered.data();
                        },
                        {},
                        true};
    Procedure procedure({log.step(u"a"_s), question, log.step(u"c"_s)}, nullptr);
    Call<void>* call = procedure.start();
    QTRY_VERIFY(unanswered);

    procedure.cancel();

    QCOMPARE(codeOf(waitFor(call)), u"cancelled"_s);
    QCOMPARE(log.done, QStringList({u"a"_s, u"undo a"_s}));
}

void TestProcedure::cancel_throughTheCall_endsAfterTheUndo()
{
    Log log;
    Procedure procedure({log.step(u"a"_s), log.step(u"b"_s)}, nullptr);
    Call<void>* call = procedure.start();

    call->cancel();

    QVERIFY(!call->isFinished());
    QCOMPARE(waitFor(call).error().code, u"cancelled"_s);
    QCOMPARE(log.done, QStringList({u"a"_s, u"undo a"_s}));
}

void TestProcedure::cancel_duringTheLastStep_isTooLate()
{
    Log log;
    Procedure procedure({log.step(u"a"_s)}, nullptr);
    Call<void>* call = procedure.start();

    procedure.cancel();

    QCOMPARE(codeOf(waitFor(call)), QString());
    QCOMPARE(log.done, QStringList({u"a"_s}));
}

void TestProcedure::cancel_duringTheUndo_changesNothing()
{
    Log log;
    Procedure procedure({log.step(u"a"_s), log.step(u"b"_s, u"lineworks_failed"_s)}, nullptr);
    connect(&procedure, &Procedure::stepChanged, this, [&procedure](const QString&, Procedure::StepState state) {
        if (state == Procedure::StepState::Undoing)
            procedure.cancel();
    });

    QCOMPARE(codeOf(waitFor(procedure.start())), u"lineworks_failed"_s);

    QCOMPARE(log.done.mid(2), QStringList({u"undo b"_s, u"undo a"_s}));
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestProcedure)
#include "tst_procedure.moc"
