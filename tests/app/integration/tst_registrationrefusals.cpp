// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What keeps a link from being made: each cause has its own code and leaves nothing behind, here or in LINE WORKS.
#include "tests/app/integration/linkworld.h"
#include "tests/support/testkeys.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

using Spoil = std::function<void(LinkWorld&, IntegrationForm&)>;

} // namespace smartfleet::test

Q_DECLARE_METATYPE(smartfleet::test::Spoil)

namespace smartfleet::test {

namespace {

struct Cause
{
    const char* name;
    QString code;
    QString field; ///< the first argument, where it names a field of the form
    Spoil spoil;
};

std::vector<Cause> formCauses()
{
    return {
        {"no Client ID", u"missing_field"_s, formfield::ClientId,
         [](LinkWorld&, auto& f) {
             f.clientId = u" "_s;
         }},
        {"no Client Secret", u"missing_field"_s, formfield::ClientSecret,
         [](LinkWorld&, auto& f) {
             f.clientSecret.clear();
         }},
        {"no Service Account", u"missing_field"_s, formfield::ServiceAccount,
         [](LinkWorld&, auto& f) {
             f.serviceAccount.clear();
         }},
        {"no Private Key", u"missing_field"_s, formfield::PrivateKey,
         [](LinkWorld&, auto& f) {
             f.privateKey = "\n";
         }},
        {"no Domain ID", u"missing_field"_s, formfield::DomainId,
         [](LinkWorld&, auto& f) {
             f.domainId.clear();
         }},
        {"no administrator", u"missing_field"_s, formfield::BotAdmins,
         [](LinkWorld&, auto& f) {
             f.botAdmins = {};
         }},
        {"Domain ID in words", u"invalid_domain_id"_s, formfield::DomainId,
         [](LinkWorld&, auto& f) {
             f.domainId = u"example.co.jp"_s;
         }},
        {"four administrators", u"too_many_admins"_s, formfield::BotAdmins,
         [](LinkWorld&, auto& f) {
             f.botAdmins = {u"a"_s, u"b"_s, u"c"_s, u"d"_s};
         }},
        {"picture by http", u"invalid_photo_url"_s, formfield::PhotoUrl,
         [](LinkWorld&, auto& f) {
             f.photoUrl = u"http://example.com/bot.png"_s;
         }},
    };
}

std::vector<Cause> keyCauses()
{
    return {
        {"public key",
         u"key_is_public"_s,
         {},
         [](LinkWorld&, auto& f) {
             f.privateKey = publicKeyOf(f.privateKey);
         }},
        {"encrypted key",
         u"key_encrypted"_s,
         {},
         [](LinkWorld&, auto& f) {
             f.privateKey = encryptedKey(f.privateKey);
         }},
        {"1024 bits",
         u"key_too_short"_s,
         {},
         [](LinkWorld&, auto& f) {
             f.privateKey = makeRsaKey(1024);
         }},
        {"EC key",
         u"key_not_rsa"_s,
         {},
         [](LinkWorld&, auto& f) {
             f.privateKey = makeEcKey();
         }},
        {"junk",
         u"key_unreadable"_s,
         {},
         [](LinkWorld&, auto& f) {
             f.privateKey = "\x89PNG\r\n\x1a\njunk";
         }},
        {"key of another app",
         u"key_refused"_s,
         {},
         [](LinkWorld&, auto& f) {
             f.privateKey = makeRsaKey();
         }},
        {"wrong secret",
         u"client_refused"_s,
         {},
         [](LinkWorld&, auto& f) {
             f.clientSecret = u"nonsense"_s;
         }},
        {"unknown client",
         u"client_refused"_s,
         {},
         [](LinkWorld&, auto& f) {
             f.clientId = u"nobody"_s;
         }},
        {"other service account",
         u"key_refused"_s,
         {},
         [](LinkWorld&, auto& f) {
             f.serviceAccount = u"x.serviceaccount@elsewhere"_s;
         }},
        {"reissued key",
         u"key_refused"_s,
         {},
         [](LinkWorld& w, auto& f) {
             w.tenant().reissueKey(f.clientId);
         }},
        {"no scope",
         u"scope_missing"_s,
         {},
         [](LinkWorld& w, auto& f) {
             w.tenant().setScopes(f.clientId, {u"user.read"_s});
         }},
    };
}

std::vector<Cause> surroundingCauses()
{
    return {
        {"our clock behind",
         u"clock_skewed"_s,
         {},
         [](LinkWorld& w, auto&) {
             w.server.faults().setClockSkew(600);
         }},
        {"our clock ahead",
         u"clock_skewed"_s,
         {},
         [](LinkWorld& w, auto&) {
             w.server.faults().setClockSkew(-600);
         }},
        {"no network",
         u"connection_refused"_s,
         {},
         [](LinkWorld& w, auto&) {
             w.server.close();
         }},
        {"administrator unknown",
         u"bot_admin_unknown"_s,
         {},
         [](LinkWorld&, auto& f) {
             f.botAdmins = {u"nobody@example"_s};
         }},
        {"domain unknown",
         u"domain_unknown"_s,
         {},
         [](LinkWorld&, auto& f) {
             f.domainId = u"99999999"_s;
         }},
        {"bot limit",
         u"bot_limit_reached"_s,
         {},
         [](LinkWorld& w, auto&) {
             w.tenant().setBotLimit(0);
         }},
        {"keychain locked",
         u"keychain_locked"_s,
         {},
         [](LinkWorld& w, auto&) {
             w.secrets.writeRefusal = w.secrets.removeRefusal = u"keychain_locked"_s;
         }},
        {"second secret too large",
         u"secret_too_large"_s,
         {},
         [](LinkWorld& w, auto&) {
             w.secrets.writeRefusal = u"secret_too_large"_s;
             w.secrets.writesLeft = 1;
         }},
        {"LINE WORKS down",
         u"lineworks_failed"_s,
         {},
         [](LinkWorld& w, auto&) {
             w.misbehave(PracticeFault::Kind::Status, u"POST"_s, BotsPath, -1, 503);
         }},
    };
}

} // namespace

class TestRegistrationRefusals : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void registerLink_spoiled_namesItAndLeavesNothing_data();
    void registerLink_spoiled_namesItAndLeavesNothing();
};

void TestRegistrationRefusals::registerLink_spoiled_namesItAndLeavesNothing_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("field");
    QTest::addColumn<Spoil>("spoil");
    for (const std::vector<Cause>& causes : {formCauses(), keyCauses(), surroundingCauses()}) {
        for (const Cause& cause : causes)
            QTest::newRow(cause.name) << cause.code << cause.field << cause.spoil;
    }
}

void TestRegistrationRefusals::registerLink_spoiled_namesItAndLeavesNothing()
{
    QFETCH(QString, code);
    QFETCH(QString, field);
    QFETCH(Spoil, spoil);
    LinkWorld world;
    IntegrationForm form = world.form();
    spoil(world, form);

    const Result<Integration> linked = waitFor(world.service().registerLink(form));

    QCOMPARE(codeOf(linked), code);
    QVERIFY(field.isEmpty() || linked.error().args == QStringList{field});
    QCOMPARE(world.leftOvers(), QStringList());
    for (const QString& told : linked.error().args + QStringList{linked.error().detail}) {
        QVERIFY(!told.contains(world.scenario.app.clientSecret));
        QVERIFY(!told.contains(u"PRIVATE KEY-----"_s));
    }
    QVERIFY(!world.program->lineworks.hasCredentials());
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestRegistrationRefusals)
#include "tst_registrationrefusals.moc"
