// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/integration/linkworld.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using Kind = smartfleet::PracticeFault::Kind;

namespace smartfleet::test {

class TestLinkRemoval : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void remove_notLinked_saysSo();
    void remove_linked_takesAwayBotSettingsSecretsAndRecord();
    void remove_botGoneAlready_isDone();
    void remove_keyReissued_deletesNothing_thenLocallyEverythingHere();
    void remove_noNetwork_changesNothing();
    void remove_lineWorksRefusing_deletesNothing();
    void remove_secretsGone_asksForAttention();
    void remove_locally_asksNobody();
    void remove_keychainRefusing_isGoneOnWithLater();
    void remove_locally_keychainRefusing_isDone_secretsGoLater();
    void remove_locally_keychainRefusing_nextLinkKeepsItsOwnSecrets();
    void remove_thenRegister_linksAnew();
    void remove_diedAnywhere_isFinishedByTheNext();

private:
    static int settings(LinkWorld& world) { return given(world.store().settings.count(SettingFilter{})); }
};

void TestLinkRemoval::remove_notLinked_saysSo()
{
    LinkWorld world;

    QCOMPARE(codeOf(waitFor(world.service().remove(false))), u"not_linked"_s);
    QCOMPARE(codeOf(waitFor(world.service().remove(true))), u"not_linked"_s);
}

void TestLinkRemoval::remove_linked_takesAwayBotSettingsSecretsAndRecord()
{
    LinkWorld world;
    world.linkWithSettings();

    const Result<IntegrationDeleted> deleted = waitFor(world.service().remove(false));

    QCOMPARE(codeOf(deleted), QString());
    QCOMPARE(deleted->companySettings, 1);
    QCOMPARE(deleted->userSettings, 1);
    QVERIFY(deleted->botDeleted);
    QCOMPARE(world.leftOvers(), QStringList());
    QCOMPARE(settings(world), 0);
    const DeliveryCounts deliveries = given(world.store().deliveries.counts());
    QCOMPARE(deliveries.waiting, 0);
    QCOMPARE(deliveries.cancelled, 2);
    QCOMPARE(world.actions().mid(2),
             QStringList({u"integration.delete"_s, u"integration.settings_deleted"_s, u"integration.deleted"_s}));
    QVERIFY(!world.program->lineworks.hasCredentials());
}

void TestLinkRemoval::remove_botGoneAlready_isDone()
{
    LinkWorld world;
    const Integration linked = world.linkWithSettings();
    world.tenant().deleteBot(linked.bot.value);

    const Result<IntegrationDeleted> deleted = waitFor(world.service().remove(false));

    QCOMPARE(codeOf(deleted), QString());
    QVERIFY(!deleted->botDeleted);
    QCOMPARE(world.leftOvers(), QStringList());
    QCOMPARE(settings(world), 0);
}

void TestLinkRemoval::remove_keyReissued_deletesNothing_thenLocallyEverythingHere()
{
    LinkWorld world;
    world.linkWithSettings();
    world.tenant().reissueKey(world.scenario.app.clientId);
    world.tenant().revokeTokens(world.scenario.app.clientId);

    QCOMPARE(codeOf(waitFor(world.service().remove(false))), u"key_refused"_s);

    QCOMPARE(world.state(), u"needsAttention"_s);
    QCOMPARE(world.record().problem->code, u"key_refused"_s);
    QVERIFY(world.record().step.isEmpty());
    QCOMPARE(settings(world), 2);
    QCOMPARE(given(world.store().deliveries.counts()).waiting, 2);
    QCOMPARE(world.secrets.memory.all().size(), 2);

    const Result<IntegrationDeleted> deleted = waitFor(world.service().remove(true));

    QCOMPARE(codeOf(deleted), QString());
    QVERIFY(!deleted->botDeleted);
    QCOMPARE(deleted->companySettings + deleted->userSettings, 2);
    QCOMPARE(world.state(), u"notLinked"_s);
    QVERIFY(world.secrets.memory.all().isEmpty());
    QCOMPARE(world.bots().size(), size_t(1)); // what stays behind in LINE WORKS
}

void TestLinkRemoval::remove_noNetwork_changesNothing()
{
    LinkWorld world;
    Integration linked = world.linkWithSettings();
    world.server.close();

    QCOMPARE(codeOf(waitFor(world.service().remove(false))), u"connection_refused"_s);

    const Integration after = world.record();
    linked.version = after.version;
    QCOMPARE(after, linked);
    QCOMPARE(settings(world), 2);
}

void TestLinkRemoval::remove_lineWorksRefusing_deletesNothing()
{
    LinkWorld world;
    world.linkWithSettings();
    world.misbehave(Kind::Status, u"DELETE"_s, BotPath, 1, 403);

    QCOMPARE(codeOf(waitFor(world.service().remove(false))), u"access_denied"_s);

    QCOMPARE(world.state(), u"linked"_s);
    QCOMPARE(settings(world), 2);
    QCOMPARE(codeOf(waitFor(world.service().remove(false))), QString());
    QCOMPARE(world.leftOvers(), QStringList());
}

void TestLinkRemoval::remove_secretsGone_asksForAttention()
{
    LinkWorld world;
    world.linkWithSettings();
    world.secrets.readRefusal = u"secret_not_found"_s;
    world.restart();

    QCOMPARE(codeOf(waitFor(world.service().remove(false))), u"secrets_missing"_s);

    QCOMPARE(world.state(), u"needsAttention"_s);
    QCOMPARE(settings(world), 2);
    QCOMPARE(codeOf(waitFor(world.service().remove(true))), QString());
    QCOMPARE(world.state(), u"notLinked"_s);
}

void TestLinkRemoval::remove_locally_asksNobody()
{
    LinkWorld world;
    world.linkWithSettings();
    world.server.clearRequests();

    QCOMPARE(codeOf(waitFor(world.service().remove(true))), QString());

    QVERIFY(world.server.requests().empty());
    QCOMPARE(world.bots().size(), size_t(1));
    QCOMPARE(settings(world), 0);
}

void TestLinkRemoval::remove_keychainRefusing_isGoneOnWithLater()
{
    LinkWorld world;
    world.linkWithSettings();
    world.secrets.removeRefusal = u"keychain_locked"_s;

    QCOMPARE(codeOf(waitFor(world.service().remove(false))), u"keychain_locked"_s);

    QCOMPARE(world.state(), u"unlinking"_s); // the secrets are still there, so it isn't over
    QVERIFY(world.bots().empty());
    world.secrets.removeRefusal.clear();
    world.restart();
    QCOMPARE(codeOf(waitFor(world.service().resume())), QString());
    QCOMPARE(world.leftOvers(), QStringList());
}

void TestLinkRemoval::remove_locally_keychainRefusing_isDone_secretsGoLater()
{
    LinkWorld world;
    world.linkWithSettings();
    world.secrets.readRefusal = world.secrets.removeRefusal = u"keychain_locked"_s;

    const Result<IntegrationDeleted> deleted = waitFor(world.service().remove(true));

    QCOMPARE(codeOf(deleted), QString());
    QVERIFY(deleted->secretsLeft.has_value());
    QCOMPARE(deleted->secretsLeft->code, u"keychain_locked"_s);
    QCOMPARE(world.state(), u"notLinked"_s);
    QCOMPARE(settings(world), 0);
    QCOMPARE(world.secrets.memory.all().size(), 2);
    QCOMPARE(codeOf(waitFor(world.service().resume())), QString()); // still locked: no failure, and nothing forgotten
    world.secrets.readRefusal.clear();
    world.secrets.removeRefusal.clear();
    world.restart();
    QCOMPARE(codeOf(waitFor(world.service().resume())), QString());
    QVERIFY(world.secrets.memory.all().isEmpty());
    QVERIFY(given(world.store().integration.leftGenerations()).empty());
}

void TestLinkRemoval::remove_locally_keychainRefusing_nextLinkKeepsItsOwnSecrets()
{
    LinkWorld world;
    world.linkWithSettings();
    world.secrets.removeRefusal = u"keychain_denied"_s;
    QVERIFY(waitFor(world.service().remove(true)));

    QCOMPARE(codeOf(world.registerLink()), QString());
    QCOMPARE(world.secrets.memory.all().size(), 4);
    world.secrets.removeRefusal.clear();
    world.restart();
    QCOMPARE(codeOf(waitFor(world.service().resume())), QString());

    QCOMPARE(world.secrets.memory.all().size(), 2);
    QCOMPARE(world.state(), u"linked"_s);
    QCOMPARE(codeOf(waitFor(world.service().remove(false))), QString()); // with the secrets that are left
}

void TestLinkRemoval::remove_thenRegister_linksAnew()
{
    LinkWorld world;
    const Integration first = given(world.registerLink());
    QVERIFY(waitFor(world.service().remove(false)));

    QCOMPARE(codeOf(world.registerLink()), QString());

    QCOMPARE(world.faultsOfTheLink(), QStringList());
    QVERIFY(world.record().marker != first.marker);
    QVERIFY(world.record().version > first.version);
}

void TestLinkRemoval::remove_diedAnywhere_isFinishedByTheNext()
{
    const int deaths = dieAnywhere([](LinkWorld& world) { world.linkWithSettings(); },
                                   [](LinkWorld& world) -> Job* { return world.service().remove(false); },
                                   [](LinkWorld& world) {
                                       const QString code = codeOf(waitFor(world.service().remove(false)));
                                       QVERIFY2(code.isEmpty() || code == u"not_linked"_s, qPrintable(code));
                                       QCOMPARE(world.leftOvers(), QStringList());
                                       QCOMPARE(settings(world), 0);
                                   });

    QVERIFY2(deaths > 5, qPrintable(QString::number(deaths)));
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestLinkRemoval)
#include "tst_linkremoval.moc"
