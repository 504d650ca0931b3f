// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/integration/linkworld.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using Kind = smartfleet::PracticeFault::Kind;

namespace smartfleet::test {

using Spoil = std::function<void(LinkWorld&)>;

} // namespace smartfleet::test

Q_DECLARE_METATYPE(smartfleet::test::Spoil)

namespace smartfleet::test {

class TestLinkCheck : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void check_notLinked_saysSo();
    void check_spoiled_tellsWhere_data();
    void check_spoiled_tellsWhere();
    void check_changesNothingInLineWorks();
    void check_afterARepairElsewhere_linksAgain();
};

void TestLinkCheck::check_notLinked_saysSo()
{
    LinkWorld world;

    QCOMPARE(codeOf(waitFor(world.service().check())), u"not_linked"_s);
}

void TestLinkCheck::check_spoiled_tellsWhere_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QStringList>("told"); ///< the codes of the five checks, "" where one is ok
    QTest::addColumn<QString>("state");
    const QString no = u"check_not_reached"_s;
    const QString ok;
    const auto row = [](const char* name, const Spoil& spoil, const QStringList& told, const QString& state) {
        QTest::newRow(name) << spoil << told << state;
    };
    row("nothing", [](LinkWorld&) { }, {ok, ok, ok, ok, ok}, u"linked"_s);
    row(
        "clock 2 minutes off", [](LinkWorld& w) { w.server.faults().setClockSkew(120); },
        {u"clock_skewed"_s, ok, ok, ok, ok}, u"linked"_s);
    row("no network", [](LinkWorld& w) { w.server.close(); }, {no, u"connection_refused"_s, no, no, no}, u"linked"_s);
    row(
        "key reissued", [](LinkWorld& w) { w.tenant().reissueKey(w.scenario.app.clientId); },
        {ok, ok, u"key_refused"_s, no, no}, u"needsAttention"_s);
    row(
        "secret reissued", [](LinkWorld& w) { w.tenant().reissueSecret(w.scenario.app.clientId); },
        {ok, ok, u"client_refused"_s, no, no}, u"needsAttention"_s);
    row(
        "scope taken away", [](LinkWorld& w) { w.tenant().setScopes(w.scenario.app.clientId, {}); },
        {ok, ok, u"scope_missing"_s, no, no}, u"needsAttention"_s);
    row(
        "bot deleted", [](LinkWorld& w) { w.tenant().deleteBot(w.record().bot.value); },
        {ok, ok, ok, u"bot_not_found"_s, no}, u"linked"_s);
    row(
        "bot taken out of the domain",
        [](LinkWorld& w) {
            PracticeBot bot = w.bots().front();
            bot.registrations.clear();
            w.tenant().putBot(bot);
        },
        {ok, ok, ok, ok, u"bot_not_in_domain"_s}, u"linked"_s);
    row(
        "bot hidden",
        [](LinkWorld& w) {
            PracticeBot bot = w.bots().front();
            bot.registrations.front().visible = false;
            w.tenant().putBot(bot);
        },
        {ok, ok, ok, ok, u"bot_not_visible"_s}, u"linked"_s);
    row(
        "keychain locked", [](LinkWorld& w) { w.secrets.readRefusal = u"keychain_locked"_s; },
        {no, no, u"keychain_locked"_s, no, no}, u"linked"_s);
    row(
        "secrets gone", [](LinkWorld& w) { w.secrets.readRefusal = u"secret_not_found"_s; },
        {no, no, u"secrets_missing"_s, no, no}, u"needsAttention"_s);
    row(
        "LINE WORKS down", [](LinkWorld& w) { w.misbehave(Kind::Status, u"POST"_s, u"*/token"_s, 1, 503); },
        {ok, ok, u"lineworks_failed"_s, no, no}, u"linked"_s);
}

void TestLinkCheck::check_spoiled_tellsWhere()
{
    QFETCH(Spoil, spoil);
    QFETCH(QStringList, told);
    QFETCH(QString, state);
    LinkWorld world;
    QVERIFY(world.registerLink());
    spoil(world);
    world.restart(); // with no token from before

    const Result<std::vector<IntegrationCheck>> checks = waitFor(world.service().check());

    QCOMPARE(codeOf(checks), QString());
    QStringList names;
    QStringList codes;
    for (const IntegrationCheck& check : *checks) {
        names += check.check;
        codes += check.error ? check.error->code : QString();
        QCOMPARE(check.ok, !check.error);
        QVERIFY(!check.ok || !check.detail.isEmpty());
    }
    QCOMPARE(names, QStringList({u"clock"_s, u"network"_s, u"token"_s, u"bot"_s, u"domain"_s}));
    QCOMPARE(codes, told);
    QCOMPARE(world.state(), state);
}

void TestLinkCheck::check_changesNothingInLineWorks()
{
    LinkWorld world;
    QVERIFY(world.registerLink());
    world.server.clearRequests();

    QVERIFY(waitFor(world.service().check()));

    for (const PracticeRequest& request : world.server.requests())
        QVERIFY2(request.method == u"GET"_s || request.path.endsWith(u"/token"_s), qPrintable(request.path));
    QCOMPARE(world.faultsOfTheLink(), QStringList());
}

void TestLinkCheck::check_afterARepairElsewhere_linksAgain()
{
    LinkWorld world;
    QVERIFY(world.registerLink());
    world.tenant().setScopes(world.scenario.app.clientId, {});
    QVERIFY(waitFor(world.service().check()));
    QCOMPARE(world.state(), u"needsAttention"_s);
    world.tenant().setScopes(world.scenario.app.clientId, {u"bot"_s}); // in the Developer Console

    QVERIFY(waitFor(world.service().check()));

    QCOMPARE(world.faultsOfTheLink(), QStringList());
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestLinkCheck)
#include "tst_linkcheck.moc"
