// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Everything that can be wrong with a registration, as an administrator meets it: each has a code and words of its own
// in both languages, tells no secret, and leaves nothing behind here or in LINE WORKS.
#include "tests/journeys/world.h"
#include "tests/support/testkeys.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

/// Spoils one thing and gives the command line that meets it.
using Spoil = std::function<QStringList(World&)>;

} // namespace smartfleet::test

Q_DECLARE_METATYPE(smartfleet::test::Spoil)

namespace smartfleet::test {

namespace {

struct Refusal
{
    const char* name;
    QString code;
    int exitCode;
    Spoil spoil;
    QString says; ///< a word that the English sentence or hint must hold
};

QStringList withKey(World& world, const QByteArray& pem)
{
    return world.registrationWith(u"--private-key-file"_s, world.file(u"other.pem"_s, pem));
}

std::vector<Refusal> credentialRefusals()
{
    return {
        {"missing field", u"missing_field"_s, 2, [](World& w) { return w.registrationWith(u"--client-id"_s, u"  "_s); },
         u"Client ID"_s},
        {"non-numeric domain", u"invalid_domain_id"_s, 2,
         [](World& w) { return w.registrationWith(u"--domain-id"_s, u"example.co.jp"_s); }, u"Domain ID"_s},
        {"public key", u"key_is_public"_s, 2,
         [](World& w) { return withKey(w, publicKeyOf(w.scenario.app.privateKey)); }, u"public"_s},
        {"encrypted key", u"key_encrypted"_s, 2,
         [](World& w) { return withKey(w, encryptedKey(w.scenario.app.privateKey)); }, u"pass"_s},
        {"1024-bit key", u"key_too_short"_s, 2, [](World& w) { return withKey(w, makeRsaKey(1024)); }, u"1024"_s},
        {"EC key", u"key_not_rsa"_s, 2, [](World& w) { return withKey(w, makeEcKey()); }, u"RSA"_s},
        {"junk file", u"key_unreadable"_s, 2, [](World& w) { return withKey(w, "\x89PNG\r\n\x1a\njunk"); },
         u"Private Key"_s},
        {"key of another app", u"key_refused"_s, 1, [](World& w) { return withKey(w, makeRsaKey()); },
         u"another app"_s},
        {"wrong secret", u"client_refused"_s, 1,
         [](World& w) { return w.registrationWith(u"--client-secret-file"_s, w.file(u"wrong.txt"_s, "nonsense")); },
         u"Client Secret"_s},
        {"reissued key", u"key_refused"_s, 1,
         [](World& w) {
             w.server.tenant().reissueKey(w.scenario.app.clientId);
             return w.registration();
         },
         u"newe"_s},
        {"missing scope", u"scope_missing"_s, 1,
         [](World& w) {
             w.server.tenant().setScopes(w.scenario.app.clientId, {u"user.read"_s});
             return w.registration();
         },
         u"scope"_s},
        {"clock behind", u"clock_skewed"_s, 1,
         [](World& w) {
             w.server.faults().setClockSkew(600);
             return w.registration();
         },
         u"10"_s},
        {"clock ahead", u"clock_skewed"_s, 1,
         [](World& w) {
             w.server.faults().setClockSkew(-600);
             return w.registration();
         },
         u"10"_s},
    };
}

std::vector<Refusal> surroundingRefusals()
{
    return {
        {"no network", u"connection_refused"_s, 1,
         [](World& w) {
             // a port that was free a moment ago, where nobody listens
             QTcpServer free;
             free.listen(QHostAddress::LocalHost);
             const QString nowhere = u"http://127.0.0.1:%1"_s.arg(free.serverPort());
             w.ctl.environment().insert(u"SMARTFLEET_LINEWORKS_API_URL"_s, nowhere + u"/v1.0"_s);
             w.ctl.environment().insert(u"SMARTFLEET_LINEWORKS_AUTH_URL"_s, nowhere + u"/oauth2/v2.0"_s);
             return w.registration();
         },
         u"connect"_s},
        {"administrator unknown", u"bot_admin_unknown"_s, 1,
         [](World& w) { return w.registrationWith(u"--bot-admin"_s, u"nobody@example"_s); }, u"administrator"_s},
        {"unknown domain", u"domain_unknown"_s, 1,
         [](World& w) { return w.registrationWith(u"--domain-id"_s, u"99999999"_s); }, u"Domain ID"_s},
        {"bot limit", u"bot_limit_reached"_s, 1,
         [](World& w) {
             w.server.tenant().setBotLimit(0);
             return w.registration();
         },
         u"bots"_s},
    };
}

} // namespace

class TestRefusals : public QObject
{
    Q_OBJECT

private slots:
    void registration_data();
    void registration();

private:
    QHash<QString, QString> m_messages; // code → message: each cause has words of its own
};

void TestRefusals::registration_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QString>("says");
    for (const std::vector<Refusal>& refusals : {credentialRefusals(), surroundingRefusals()}) {
        for (const Refusal& refusal : refusals)
            QTest::newRow(refusal.name) << refusal.code << refusal.exitCode << refusal.spoil << refusal.says;
    }
}

void TestRefusals::registration()
{
    QFETCH(QString, code);
    QFETCH(int, exitCode);
    QFETCH(Spoil, spoil);
    QFETCH(QString, says);
    World world;
    const QStringList words = spoil(world);

    const Ended english = world.ctl.run(words);
    world.ctl.leading() = {u"--profile"_s, world.profile(), u"--lang"_s, u"ja"_s, u"--json"_s};
    const Ended japanese = world.ctl.run(words);

    const QJsonValue error = english.json()[u"error"_s];
    QCOMPARE(error[u"code"_s].toString(), code);
    QCOMPARE(english.exitCode, exitCode);
    const QString message = error[u"message"_s].toString();
    QVERIFY2((message + error[u"hint"_s].toString()).contains(says), qPrintable(message));
    QVERIFY(!error[u"hint"_s].toString().isEmpty());
    const QString messageJa = japanese.json()[u"error"_s][u"message"_s].toString();
    QVERIFY2(messageJa.contains(QRegularExpression(u"[ぁ-ん]"_s)), qPrintable(messageJa));
    QVERIFY(japanese.json()[u"error"_s][u"hint"_s].toString().contains(QRegularExpression(u"[ぁ-ん]"_s)));
    QVERIFY2(!m_messages.contains(message) || m_messages.value(message) == code, qPrintable(message));
    m_messages.insert(message, code);
    for (const QByteArray& output : {english.output, english.messages, japanese.output, japanese.messages}) {
        QVERIFY(!output.contains(world.scenario.app.clientSecret.toUtf8()));
        QVERIFY(!output.contains("PRIVATE KEY-----"));
    }
    QCOMPARE(world.server.tenant().bots().size(), size_t(0));
    QCOMPARE(world.ctl.run({u"services"_s}).json()[0][u"status"_s].toString(), u"notLinked"_s);
    QVERIFY(!world.profileHolds(world.scenario.app.clientSecret.toUtf8()));
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestRefusals)
#include "tst_refusals.moc"
