// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/integration/linkworld.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using Kind = smartfleet::PracticeFault::Kind;

namespace smartfleet::test {

class TestRegistration : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void register_good_linksAndPublishes();
    void register_good_tellsItsStepsInOrder();
    void register_allFieldsGiven_reachLineWorks();
    void register_creationLostBeforeItsEffect_triesAgain();
    void register_creationLostAfterItsEffect_adoptsThatBot();
    void register_creationAnsweredWith500AfterItsEffect_adoptsThatBot();
    void register_creationLostAgainAndAgain_givesUpAfterThree();
    void register_creationLost_searchFailing_isTakenBackLater();
    void register_publicationFailingTwice_isTriedAgain();
    void register_publicationFailingThrice_isTakenBack();
    void register_publicationAnswerLost_isDone();
    void register_undoFailing_isKept_andTakenBackAtTheNextStart();
    void register_afterAFailedUndo_takesBackFirst();
    void register_uncertainThenRefused_remembersTheMarker();
    void register_cancelledDuringAStep_leavesNothing_data();
    void register_cancelledDuringAStep_leavesNothing();
    void register_diedAnywhere_isFinishedOrTakenBackByTheNext();
};

void TestRegistration::register_good_linksAndPublishes()
{
    LinkWorld world;

    const Result<Integration> linked = world.registerLink();

    QCOMPARE(codeOf(linked), QString());
    QCOMPARE(world.faultsOfTheLink(), QStringList());
    QCOMPARE(*linked, world.record());
    QCOMPARE(linked->clientId, world.scenario.app.clientId);
    QCOMPARE(linked->serviceAccount, world.scenario.app.serviceAccount);
    QCOMPARE(linked->botName, BotName);
    const PracticeBot bot = world.bots().front();
    QVERIFY(bot.description.size() <= 100);
    QVERIFY(bot.enableGroupJoin); // else it can't be invited to talk rooms
    QVERIFY(bot.photoUrl.startsWith(u"https://"_s));
    QVERIFY(!bot.registrations.front().allowToSelectedMember);
    QCOMPARE(world.actions(), QStringList({u"integration.register"_s, u"integration.linked"_s}));
    QCOMPARE(given(world.store().integration.retiredMarkers()), QStringList());
    const QString profile = given(world.store().profileId());
    QCOMPARE(world.secrets.memory.all().value(clientSecretKey(profile, linked->secretGeneration)),
             world.scenario.app.clientSecret.toUtf8());
}

void TestRegistration::register_good_tellsItsStepsInOrder()
{
    LinkWorld world;
    QStringList steps;
    connect(&world.service(), &IntegrationService::stepChanged, this,
            [&steps](const QString& id, Procedure::StepState state) {
                if (state == Procedure::StepState::Done)
                    steps += id;
            });

    QVERIFY(world.registerLink());

    QCOMPARE(steps,
             QStringList({u"check_form"_s, u"earn_token"_s, u"store_record"_s, u"store_secrets"_s, u"create_bot"_s,
                          u"publish_bot"_s, u"finish"_s}));
}

void TestRegistration::register_allFieldsGiven_reachLineWorks()
{
    LinkWorld world;
    IntegrationForm form = world.form();
    form.clientId = u"  "_s + form.clientId + u'\n';
    form.botSubAdmins = {world.scenario.users.at(1).loginId, world.scenario.users.at(2).userId};
    form.photoUrl = u"https://fleet.example/bot.png"_s;
    form.userPermission = true;

    const Result<Integration> linked = waitFor(world.service().registerLink(form));

    QCOMPARE(codeOf(linked), QString());
    const PracticeBot bot = world.bots().front();
    QCOMPARE(bot.administrators, QStringList{world.scenario.users.at(0).userId});
    QCOMPARE(bot.subadministrators,
             QStringList({world.scenario.users.at(1).userId, world.scenario.users.at(2).userId}));
    QCOMPARE(bot.photoUrl, form.photoUrl);
    QVERIFY(world.record().userPermission);
    QCOMPARE(world.faultsOfTheLink(), QStringList());
}

void TestRegistration::register_creationLostBeforeItsEffect_triesAgain()
{
    LinkWorld world;
    world.misbehave(Kind::DropBefore, u"POST"_s, BotsPath, 2);

    QCOMPARE(codeOf(world.registerLink()), QString());

    QCOMPARE(world.faultsOfTheLink(), QStringList());
    QCOMPARE(world.requests(u"POST"_s, BotsPath), 3);
}

void TestRegistration::register_creationLostAfterItsEffect_adoptsThatBot()
{
    LinkWorld world;
    world.leftBot(u"somebody-elses"_s);
    const qint64 other = world.bots().front().botId;
    world.misbehave(Kind::DropAfter, u"POST"_s, BotsPath);

    QCOMPARE(codeOf(world.registerLink()), QString());

    QCOMPARE(world.requests(u"POST"_s, BotsPath), 1);
    QVERIFY(world.tenant().bot(other)); // the same name, but not ours
    world.tenant().deleteBot(other);
    QCOMPARE(world.faultsOfTheLink(), QStringList());
}

void TestRegistration::register_creationAnsweredWith500AfterItsEffect_adoptsThatBot()
{
    LinkWorld world;
    PracticeFault fault;
    fault.kind = Kind::Status;
    fault.status = 500;
    fault.method = u"POST"_s;
    fault.path = BotsPath;
    fault.afterEffect = true;
    world.server.faults().add(fault);

    QCOMPARE(codeOf(world.registerLink()), QString());

    QCOMPARE(world.faultsOfTheLink(), QStringList());
    QCOMPARE(world.requests(u"POST"_s, BotsPath), 1);
}

void TestRegistration::register_creationLostAgainAndAgain_givesUpAfterThree()
{
    LinkWorld world;
    world.misbehave(Kind::DropBefore, u"POST"_s, BotsPath, -1);

    QCOMPARE(codeOf(world.registerLink()), u"connection_lost"_s);

    QCOMPARE(world.leftOvers(), QStringList());
    QCOMPARE(world.requests(u"POST"_s, BotsPath), 3);
    QCOMPARE(given(world.store().integration.retiredMarkers()).size(), 1);
}

void TestRegistration::register_creationLost_searchFailing_isTakenBackLater()
{
    LinkWorld world;
    world.misbehave(Kind::DropAfter, u"POST"_s, BotsPath);
    world.misbehave(Kind::Status, u"GET"_s, BotsPath, -1, 503);
    QCOMPARE(codeOf(world.registerLink()), u"connection_lost"_s);
    QCOMPARE(world.state(), u"linking"_s);
    QVERIFY(world.record().undoing);
    QCOMPARE(world.bots().size(), size_t(1));
    world.server.faults().clear();
    world.restart();

    QCOMPARE(codeOf(waitFor(world.service().resume())), QString());

    QCOMPARE(world.leftOvers(), QStringList());
}

void TestRegistration::register_publicationFailingTwice_isTriedAgain()
{
    LinkWorld world;
    world.misbehave(Kind::Status, u"POST"_s, PublishPath, 2, 503);

    QCOMPARE(codeOf(world.registerLink()), QString());

    QCOMPARE(world.faultsOfTheLink(), QStringList());
}

void TestRegistration::register_publicationFailingThrice_isTakenBack()
{
    LinkWorld world;
    world.misbehave(Kind::Status, u"POST"_s, PublishPath, -1, 503);

    QCOMPARE(codeOf(world.registerLink()), u"lineworks_failed"_s);

    QCOMPARE(world.leftOvers(), QStringList());
    QCOMPARE(world.requests(u"POST"_s, PublishPath), 3);
}

void TestRegistration::register_publicationAnswerLost_isDone()
{
    LinkWorld world;
    world.misbehave(Kind::DropAfter, u"POST"_s, PublishPath);

    QCOMPARE(codeOf(world.registerLink()), QString());

    QCOMPARE(world.faultsOfTheLink(), QStringList());
}

void TestRegistration::register_undoFailing_isKept_andTakenBackAtTheNextStart()
{
    LinkWorld world;
    IntegrationForm form = world.form();
    form.domainId = u"99999999"_s;
    world.misbehave(Kind::Status, u"DELETE"_s, BotPath, -1, 503);

    QCOMPARE(codeOf(waitFor(world.service().registerLink(form))), u"domain_unknown"_s); // what the person must mend

    const Integration kept = world.record();
    QCOMPARE(world.state(), u"linking"_s);
    QVERIFY(kept.undoing);
    QVERIFY(kept.problem);
    QCOMPARE(kept.problem->code, u"lineworks_failed"_s);
    QCOMPARE(kept.bot.value, world.bots().front().botId);
    QCOMPARE(world.secrets.memory.all().size(), 2); // the undo needs them
    QCOMPARE(codeOf(waitFor(world.service().resume())), u"undo_pending"_s);
    world.server.faults().clear();
    world.restart();

    const Result<Integration> resumed = waitFor(world.service().resume());

    QCOMPARE(codeOf(resumed), QString());
    QVERIFY(resumed->state == IntegrationState::NotLinked);
    QCOMPARE(world.leftOvers(), QStringList());
}

void TestRegistration::register_afterAFailedUndo_takesBackFirst()
{
    LinkWorld world;
    world.misbehave(Kind::Status, u"POST"_s, PublishPath, 3, 503);
    world.misbehave(Kind::Status, u"DELETE"_s, BotPath, 1, 503);
    QCOMPARE(codeOf(world.registerLink()), u"lineworks_failed"_s);
    const qint64 first = world.bots().front().botId;

    QCOMPARE(codeOf(world.registerLink()), QString());

    QCOMPARE(world.faultsOfTheLink(), QStringList());
    QVERIFY(world.record().bot.value != first);
}

void TestRegistration::register_uncertainThenRefused_remembersTheMarker()
{
    LinkWorld world;
    IntegrationForm form = world.form();
    form.domainId = u"99999999"_s;
    world.misbehave(Kind::DropBefore, u"POST"_s, BotsPath); // the first creation may still be on its way
    QCOMPARE(codeOf(waitFor(world.service().registerLink(form))), u"domain_unknown"_s);
    QCOMPARE(world.leftOvers(), QStringList());
    const QStringList markers = given(world.store().integration.retiredMarkers());
    QCOMPARE(markers.size(), 1);
    world.leftBot(markers.front()); // now it arrives

    QCOMPARE(codeOf(world.registerLink()), QString());

    QCOMPARE(world.faultsOfTheLink(), QStringList());
}

void TestRegistration::register_cancelledDuringAStep_leavesNothing_data()
{
    QTest::addColumn<QString>("step");
    for (const char* step : {"check_form", "earn_token", "store_record", "store_secrets", "create_bot", "publish_bot"})
        QTest::newRow(step) << QString::fromLatin1(step);
}

void TestRegistration::register_cancelledDuringAStep_leavesNothing()
{
    QFETCH(QString, step);
    LinkWorld world;
    Call<Integration>* call = world.service().registerLink(world.form());
    connect(&world.service(), &IntegrationService::stepChanged, this,
            [call, step](const QString& id, Procedure::StepState state) {
                if (id == step && state == Procedure::StepState::Running)
                    call->cancel();
            });

    const Result<Integration> linked = waitFor(call);

    QCOMPARE(codeOf(linked), u"cancelled"_s);
    QCOMPARE(world.leftOvers(), QStringList());
}

void TestRegistration::register_diedAnywhere_isFinishedOrTakenBackByTheNext()
{
    const int deaths = dieAnywhere([](LinkWorld&) {},
                                   [](LinkWorld& world) -> Job* { return world.service().registerLink(world.form()); },
                                   [](LinkWorld& world) {
                                       const QString code = codeOf(world.registerLink());
                                       if (code != u"already_linked"_s)
                                           QCOMPARE(code, QString());
                                       QCOMPARE(world.faultsOfTheLink(), QStringList());
                                   });

    QVERIFY2(deaths > 10, qPrintable(QString::number(deaths)));
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestRegistration)
#include "tst_registration.moc"
