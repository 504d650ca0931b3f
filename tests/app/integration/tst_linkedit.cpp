// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/integration/linkworld.h"
#include "tests/support/testkeys.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

using MakeKey = std::function<QByteArray(LinkWorld&)>;

} // namespace smartfleet::test

Q_DECLARE_METATYPE(smartfleet::test::MakeKey)

namespace smartfleet::test {

class TestLinkEdit : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void edit_notLinked_saysSo();
    void edit_userPermission_suspendsAndRestoresUsersSettings();
    void edit_userPermission_ofALinkInNeed_leavesItInNeed();
    void edit_newKeyAfterAReissue_repairsTheLink();
    void edit_serviceAccountAlone_keepsTheKey();
    void edit_badKey_keepsTheOldOneInForce_data();
    void edit_badKey_keepsTheOldOneInForce();
    void edit_emptyServiceAccount_isMissing();
    void edit_neverChangesTheBot();
    void edit_keychainRefusingTheNewKey_keepsTheOldOne();
    void edit_keychainKeepingTheOldKey_isForgottenLater();
    void edit_secretsGone_saysSo();
    void edit_diedAnywhere_leavesAWorkingLink();

private:
    static Result<Integration> edit(LinkWorld& world, const IntegrationEdit& edit)
    {
        return waitFor(world.service().edit(edit));
    }
    static IntegrationEdit withKey(const QByteArray& key) { return {.serviceAccount = {}, .privateKey = key}; }
    static IntegrationEdit withPermission(bool allowed)
    {
        return {.serviceAccount = {}, .privateKey = {}, .userPermission = allowed};
    }
    static bool works(LinkWorld& world)
    {
        world.program->link.reload();
        return waitFor(world.program->link.ready()) &&
            waitFor(world.program->lineworks.bot(world.record().bot)).has_value();
    }
    static QList<bool> suspended(LinkWorld& world)
    {
        QList<bool> all;
        for (const NotificationSettingRow& row : given(world.store().settings.list({})))
            all += row.setting.suspended;
        return all;
    }
};

void TestLinkEdit::edit_notLinked_saysSo()
{
    LinkWorld world;

    QCOMPARE(codeOf(edit(world, withPermission(true))), u"not_linked"_s);
}

void TestLinkEdit::edit_userPermission_suspendsAndRestoresUsersSettings()
{
    LinkWorld world;
    world.linkWithSettings();
    const auto requests = world.server.requests().size();

    QVERIFY(edit(world, withPermission(false)));
    QCOMPARE(suspended(world), QList<bool>({false, true})); // the company's stays
    QVERIFY(!world.record().userPermission);
    const Result<Integration> edited = edit(world, withPermission(true));

    QCOMPARE(codeOf(edited), QString());
    QCOMPARE(suspended(world), QList<bool>({false, false}));
    QVERIFY(edited->userPermission);
    QCOMPARE(world.server.requests().size(), requests); // LINE WORKS has no part in it
    QVERIFY(world.actions().contains(u"integration.edit"_s));
    QCOMPARE(world.faultsOfTheLink(), QStringList());
}

void TestLinkEdit::edit_userPermission_ofALinkInNeed_leavesItInNeed()
{
    LinkWorld world;
    QVERIFY(world.registerLink());
    world.program->link.noteOutcome(failure(Error::Kind::Unauthorized, u"key_refused"_s));

    QVERIFY(edit(world, withPermission(true)));

    QCOMPARE(world.state(), u"needsAttention"_s);
    QVERIFY(world.record().userPermission);
}

void TestLinkEdit::edit_newKeyAfterAReissue_repairsTheLink()
{
    LinkWorld world;
    QVERIFY(world.registerLink());
    const QByteArray reissued = world.tenant().reissueKey(world.scenario.app.clientId);
    world.tenant().revokeTokens(world.scenario.app.clientId);
    QVERIFY(waitFor(world.service().check())); // notices it
    QCOMPARE(world.state(), u"needsAttention"_s);
    QCOMPARE(world.record().problem->code, u"key_refused"_s);
    QCOMPARE(codeOf(waitFor(world.program->link.ready())), u"link_needs_attention"_s);

    QCOMPARE(codeOf(edit(world, withKey(reissued))), QString());

    QCOMPARE(world.faultsOfTheLink(), QStringList());
    QVERIFY(works(world));
}

void TestLinkEdit::edit_serviceAccountAlone_keepsTheKey()
{
    LinkWorld world;
    QVERIFY(world.registerLink());

    QCOMPARE(codeOf(edit(world, {.serviceAccount = u" "_s + world.scenario.app.serviceAccount, .privateKey = {}})),
             QString());

    QCOMPARE(world.record().serviceAccount, world.scenario.app.serviceAccount);
    QCOMPARE(world.faultsOfTheLink(), QStringList());
    QVERIFY(works(world));
}

void TestLinkEdit::edit_badKey_keepsTheOldOneInForce_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<MakeKey>("make");
    QTest::newRow("another app's") << u"key_refused"_s << MakeKey([](LinkWorld&) { return makeRsaKey(); });
    QTest::newRow("public") << u"key_is_public"_s
                            << MakeKey([](LinkWorld& w) { return publicKeyOf(w.scenario.app.privateKey); });
    QTest::newRow("junk") << u"key_unreadable"_s << MakeKey([](LinkWorld&) { return "junk"_ba; });
    QTest::newRow("good, but no network") << u"connection_refused"_s << MakeKey([](LinkWorld& w) {
        w.server.close();
        return w.scenario.app.privateKey;
    });
}

void TestLinkEdit::edit_badKey_keepsTheOldOneInForce()
{
    QFETCH(QString, code);
    QFETCH(MakeKey, make);
    LinkWorld world;
    QVERIFY(world.registerLink());
    const Integration before = world.record();
    const quint16 port = world.server.port();

    QCOMPARE(codeOf(edit(world, withKey(make(world)))), code);

    QCOMPARE(world.record(), before);
    QCOMPARE(world.faultsOfTheLink(), QStringList());
    QVERIFY(world.server.port() == port || world.server.listen(port));
    QVERIFY(works(world));
}

void TestLinkEdit::edit_emptyServiceAccount_isMissing()
{
    LinkWorld world;
    QVERIFY(world.registerLink());

    const Result<Integration> edited = edit(world, {.serviceAccount = u"  "_s, .privateKey = {}});

    QCOMPARE(codeOf(edited), u"missing_field"_s);
    QCOMPARE(edited.error().args, QStringList{formfield::ServiceAccount});
}

void TestLinkEdit::edit_neverChangesTheBot()
{
    LinkWorld world;
    QVERIFY(world.registerLink());
    PracticeBot renamed = world.bots().front();
    renamed.name = u"配車からのお知らせ"_s; // by the admin, in LINE WORKS
    world.tenant().putBot(renamed);
    world.server.clearRequests();

    QVERIFY(edit(world, withKey(world.scenario.app.privateKey)));

    QCOMPARE(world.bots().front().name, renamed.name);
    QCOMPARE(world.requests(u"POST"_s, u"/v1.0/*"_s) + world.requests(u"PUT"_s, BotPath) +
                 world.requests(u"PATCH"_s, BotPath),
             0);
}

void TestLinkEdit::edit_keychainRefusingTheNewKey_keepsTheOldOne()
{
    LinkWorld world;
    QVERIFY(world.registerLink());
    const int generation = world.record().secretGeneration;
    world.secrets.writeRefusal = u"keychain_locked"_s;
    world.secrets.writesLeft = 1; // the first of the two still goes in

    QCOMPARE(codeOf(edit(world, withKey(world.scenario.app.privateKey))), u"keychain_locked"_s);

    QCOMPARE(world.record().secretGeneration, generation);
    QCOMPARE(world.faultsOfTheLink(), QStringList());
    QVERIFY(works(world));
}

void TestLinkEdit::edit_keychainKeepingTheOldKey_isForgottenLater()
{
    LinkWorld world;
    QVERIFY(world.registerLink());
    const int generation = world.record().secretGeneration;
    world.secrets.removeRefusal = u"keychain_locked"_s;

    QCOMPARE(codeOf(edit(world, withKey(world.scenario.app.privateKey))), QString());

    QCOMPARE(world.record().staleGeneration, generation);
    QVERIFY(works(world));
    world.secrets.removeRefusal.clear();
    QVERIFY(waitFor(world.service().resume()));
    QCOMPARE(world.faultsOfTheLink(), QStringList());
}

void TestLinkEdit::edit_secretsGone_saysSo()
{
    LinkWorld world;
    QVERIFY(world.registerLink());
    world.secrets.readRefusal = u"secret_not_found"_s;

    QCOMPARE(codeOf(edit(world, withKey(world.scenario.app.privateKey))), u"secrets_missing"_s);
}

void TestLinkEdit::edit_diedAnywhere_leavesAWorkingLink()
{
    const int deaths = dieAnywhere([](LinkWorld& world) { QVERIFY(world.registerLink()); },
                                   [](LinkWorld& world) -> Job* {
                                       return world.service().edit({.serviceAccount = {},
                                                                    .privateKey = world.scenario.app.privateKey,
                                                                    .userPermission = true});
                                   },
                                   [](LinkWorld& world) {
                                       QCOMPARE(codeOf(waitFor(world.service().resume())), QString());
                                       QCOMPARE(world.faultsOfTheLink(), QStringList());
                                       QVERIFY(works(world));
                                   });

    QVERIFY2(deaths > 5, qPrintable(QString::number(deaths)));
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestLinkEdit)
#include "tst_linkedit.moc"
