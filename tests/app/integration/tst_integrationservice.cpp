// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One procedure at a time, over all programs of a data folder, and what each finds when another was there before.
#include "tests/app/integration/linkworld.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Kind = smartfleet::PracticeFault::Kind;

namespace smartfleet::test {

class TestIntegrationService : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void current_nothingStored_isNotLinked();
    void registerLink_whenLinked_saysSo();
    void registerLink_whileAnotherProgramRegisters_isBusy();
    void registerLink_lockOfADeadProgram_isBroken();
    void registerLink_emptyLockOfLongAgo_isBroken();
    void registerLink_emptyLockOfNow_isBusy();
    void registerLink_recordOfAnotherComputer_staysWhole();
    void cancel_ofAResumingRegistration_keepsTheLockUntilItsEnd();
    void integrationChanged_isToldAfterEachProcedure();
    void resume_notLinked_asksNobody();
    void strayBots_areThoseWithAMarkerOfOurs();

private:
    static void writeLock(LinkWorld& world, const QByteArray& contents, const QDateTime& modified)
    {
        QFile lock(world.folder.filePath(u"integration.lock"_s));
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.write(contents);
        lock.flush();
        QVERIFY(lock.setFileTime(modified, QFileDevice::FileModificationTime));
    }
};

void TestIntegrationService::current_nothingStored_isNotLinked()
{
    LinkWorld world;

    QVERIFY(world.service().current()->state == IntegrationState::NotLinked);
}

void TestIntegrationService::registerLink_whenLinked_saysSo()
{
    LinkWorld world;
    QVERIFY(world.registerLink());
    const auto requests = world.server.requests().size();

    QCOMPARE(codeOf(world.registerLink()), u"already_linked"_s);

    QCOMPARE(world.server.requests().size(), requests);
    QCOMPARE(world.faultsOfTheLink(), QStringList());
}

void TestIntegrationService::registerLink_whileAnotherProgramRegisters_isBusy()
{
    LinkWorld world;
    const std::unique_ptr<LinkProgram> other = world.another();
    Call<Integration>* first = world.service().registerLink(world.form());

    QCOMPARE(codeOf(waitFor(other->service.registerLink(world.form()))), u"integration_busy"_s);
    QCOMPARE(codeOf(waitFor(world.service().registerLink(world.form()))), u"integration_busy"_s);

    QCOMPARE(codeOf(waitFor(first)), QString());
    QCOMPARE(world.faultsOfTheLink(), QStringList());
    QCOMPARE(codeOf(waitFor(other->service.remove(false))), QString()); // the lock is free again
}

void TestIntegrationService::registerLink_lockOfADeadProgram_isBroken()
{
    LinkWorld world;
    QProcess dead;
    dead.start(u"true"_s, QStringList());
    QVERIFY(dead.waitForStarted());
    const qint64 pid = dead.processId();
    QVERIFY(dead.waitForFinished());
    writeLock(world, QByteArray::number(pid) + "\nsmartfleetctl\n\n\n\n", QDateTime::currentDateTime());

    QCOMPARE(codeOf(world.registerLink()), QString());
}

void TestIntegrationService::registerLink_emptyLockOfLongAgo_isBroken()
{
    LinkWorld world;
    writeLock(world, {}, QDateTime::currentDateTime().addSecs(-60));

    QCOMPARE(codeOf(world.registerLink()), QString());
}

void TestIntegrationService::registerLink_emptyLockOfNow_isBusy()
{
    LinkWorld world;
    writeLock(world, {}, QDateTime::currentDateTime());

    QCOMPARE(codeOf(world.registerLink()), u"integration_busy"_s);
}

void TestIntegrationService::registerLink_recordOfAnotherComputer_staysWhole()
{
    LinkWorld world;
    Integration theirs;
    theirs.state = IntegrationState::Linked;
    theirs.clientId = u"theirs"_s;
    theirs.marker = u"their-marker"_s;
    // another computer on the same database is no matter of the lock file
    connect(&world.service(), &IntegrationService::stepChanged, this,
            [&](const QString& id, Procedure::StepState state) {
                if (id == u"earn_token"_s && state == Procedure::StepState::Running)
                    given(world.another()->store->integration.save(theirs));
            });

    QCOMPARE(codeOf(world.registerLink()), u"integration_changed"_s);

    QCOMPARE(world.record(), theirs);
    QVERIFY(world.bots().empty());
}

void TestIntegrationService::cancel_ofAResumingRegistration_keepsTheLockUntilItsEnd()
{
    LinkWorld world;
    Integration unfinished;
    unfinished.state = IntegrationState::Linking;
    unfinished.clientId = world.scenario.app.clientId;
    unfinished.marker = u"left"_s;
    unfinished.step = u"store_record"_s;
    unfinished.secretGeneration = 1;
    given(world.store().integration.save(unfinished));
    const std::unique_ptr<LinkProgram> other = world.another();
    Call<Integration>* call = world.service().registerLink(world.form());

    call->cancel();

    QVERIFY(!call->isFinished());
    QCOMPARE(codeOf(waitFor(other->service.registerLink(world.form()))), u"integration_busy"_s);
    QCOMPARE(codeOf(waitFor(call)), u"cancelled"_s);
    QCOMPARE(world.leftOvers(), QStringList());
    QCOMPARE(codeOf(world.registerLink()), QString());
}

void TestIntegrationService::integrationChanged_isToldAfterEachProcedure()
{
    LinkWorld world;
    QSignalSpy changes(&world.service(), &IntegrationService::integrationChanged);

    QVERIFY(world.registerLink());
    QCOMPARE(changes.size(), 1);
    QVERIFY(waitFor(world.service().edit({.serviceAccount = {}, .privateKey = {}, .userPermission = true})));
    QCOMPARE(changes.size(), 2);
    QVERIFY(waitFor(world.service().remove(false)));
    QCOMPARE(changes.size(), 3);
}

void TestIntegrationService::resume_notLinked_asksNobody()
{
    LinkWorld world;

    const Result<Integration> resumed = waitFor(world.service().resume());

    QCOMPARE(codeOf(resumed), QString());
    QVERIFY(resumed->state == IntegrationState::NotLinked);
    QVERIFY(world.server.requests().empty());
    QVERIFY(!QFile::exists(world.folder.filePath(u"integration.lock"_s)));
}

void TestIntegrationService::strayBots_areThoseWithAMarkerOfOurs()
{
    LinkWorld world;
    QVERIFY(world.registerLink());
    QCOMPARE(waitFor(world.service().strayBots())->size(), size_t(0));
    const qint64 twin = world.leftBot(world.record().marker);
    world.leftBot(u"somebody-elses"_s);
    given(world.store().integration.retireMarker(u"given-up"_s, world.clock.now()));
    const qint64 late = world.leftBot(u"given-up"_s);

    std::vector<BotId> strays = given(waitFor(world.service().strayBots()));

    std::sort(strays.begin(), strays.end(), [](BotId a, BotId b) { return a.value < b.value; });
    QCOMPARE(strays.size(), size_t(2));
    QCOMPARE(strays.front().value, twin);
    QCOMPARE(strays.back().value, late);
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestIntegrationService)
#include "tst_integrationservice.moc"
