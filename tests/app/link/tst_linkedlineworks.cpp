// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/link/linkedlineworks.h"
#include "app/link/linksecrets.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakenetwork.h"
#include "tests/support/results.h"
#include "tests/support/testkeys.h"
#include "tests/support/wait.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

namespace {

/// A keychain in memory that counts who reads, and may refuse them.
class CountingSecretStore final : public SecretStore
{
public:
    Call<QByteArray>* read(const QString& key) override
    {
        ++reads;
        if (refusal.isEmpty())
            return memory.read(key);
        Error error{Error::Kind::Keychain};
        error.code = refusal;
        return finishedCall<QByteArray>(this, failure(error));
    }
    Call<void>* write(const QString& key, const QByteArray& value) override { return memory.write(key, value); }
    Call<void>* remove(const QString& key) override { return memory.remove(key); }

    int reads = 0;
    QString refusal;
    MemorySecretStore memory;
};

/// A stored link with its secrets, and a program that uses it. LINE WORKS knows neither token nor bot unless told.
struct World
{
    explicit World(QByteArray itsKey = "key"_ba)
        : key(std::move(itsKey))
    {
        storeLink(IntegrationState::Linked);
    }

    /// As another process stores it.
    void storeLink(IntegrationState state, int generation = 1)
    {
        Integration record = given(other->integration.load());
        record.state = state;
        record.clientId = u"client"_s;
        record.serviceAccount = u"x.serviceaccount@works"_s;
        record.bot = {7};
        record.marker = u"marker"_s;
        record.secretGeneration = generation;
        record.problem.reset();
        given(other->integration.save(record));
        given(waitFor(writeLinkSecrets(secrets, given(other->profileId()), generation, {u"secret"_s, key})));
    }
    Integration stored() { return given(other->integration.load()); }
    QString state() { return toString(stored().state); }

    QByteArray key;
    QTemporaryDir folder;
    FakeClock clock;
    CountingSecretStore secrets;
    std::unique_ptr<Store> store = given(Store::open({.folder = folder.path()}));
    std::unique_ptr<Store> other = given(Store::open({.folder = folder.path()}));
    FakeNetwork* network = new FakeNetwork;
    LineWorks lineworks{{}, clock, {}, nullptr, std::unique_ptr<FakeNetwork>(network)};
    LinkedLineWorks link{*store, secrets, lineworks};
};

Result<void> refused(const QString& code)
{
    Error error{Error::Kind::Unauthorized};
    error.code = code;
    return failure(error);
}

} // namespace

class TestLinkedLineWorks : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void ready_linked_setsTheCredentials();
    void ready_nothingChanged_readsNoSecretAgain();
    void ready_changedElsewhere_followsIt();
    void ready_notUsable_saysWhy_data();
    void ready_notUsable_saysWhy();
    void open_notUsableButStored_opens();
    void ready_removedElsewhere_forgetsTheCredentials();
    void ready_secretsGone_asksForAttention();
    void ready_keychainLocked_leavesTheLinkAsItIs();
    void noteOutcome_refused_isWrittenDown_data();
    void noteOutcome_refused_isWrittenDown();
    void noteOutcome_passingError_isNoFaultOfTheLink_data();
    void noteOutcome_passingError_isNoFaultOfTheLink();
    void noteOutcome_ofReplacedCredentials_isIgnored();
    void noteOutcome_ofTheLinkBefore_isIgnored();
    void noteOutcome_refusedTwice_isToldOnce();
    void noteOutcome_success_linksAgain();
    void noteOutcome_whileBeingDeleted_changesNothing();
    void recover_ofALinkInNeed_followsWhatLineWorksSays_data();
    void recover_ofALinkInNeed_followsWhatLineWorksSays();
    void recover_secretsBackInTheKeychain_linksAgain();
    void recover_ofASoundLink_asksNothing();
};

void TestLinkedLineWorks::ready_linked_setsTheCredentials()
{
    World world;

    const Result<Integration> record = waitFor(world.link.ready());

    QCOMPARE(codeOf(record), QString());
    QCOMPARE(*record, world.stored());
    QVERIFY(world.lineworks.hasCredentials());
}

void TestLinkedLineWorks::ready_nothingChanged_readsNoSecretAgain()
{
    World world;
    given(waitFor(world.link.ready()));
    const int reads = world.secrets.reads;

    given(waitFor(world.link.ready()));

    QCOMPARE(world.secrets.reads, reads);
    world.link.reload();
    given(waitFor(world.link.ready()));
    QVERIFY(world.secrets.reads > reads);
}

void TestLinkedLineWorks::ready_changedElsewhere_followsIt()
{
    World world;
    given(waitFor(world.link.ready()));
    world.storeLink(IntegrationState::Linked, 2);

    QCOMPARE(given(waitFor(world.link.ready())).secretGeneration, 2);
}

void TestLinkedLineWorks::ready_notUsable_saysWhy_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("code");
    QTest::newRow("linking") << int(IntegrationState::Linking) << u"link_unfinished"_s;
    QTest::newRow("unlinking") << int(IntegrationState::Unlinking) << u"not_linked"_s;
    QTest::newRow("in need") << int(IntegrationState::NeedsAttention) << u"link_needs_attention"_s;
}

void TestLinkedLineWorks::ready_notUsable_saysWhy()
{
    QFETCH(int, state);
    QFETCH(QString, code);
    World world;
    world.storeLink(IntegrationState(state));

    const Result<Integration> ready = waitFor(world.link.ready());

    QCOMPARE(codeOf(ready), code);
    QVERIFY(LinkedLineWorks::isLinkProblem(ready.error()));
    QCOMPARE(world.secrets.reads, 0);
    given(waitFor(world.link.open()));
    QCOMPARE(codeOf(waitFor(world.link.ready())), code); // having been opened doesn't make it usable
}

void TestLinkedLineWorks::open_notUsableButStored_opens()
{
    World world;
    world.storeLink(IntegrationState::Unlinking);

    QVERIFY(waitFor(world.link.open()));

    QVERIFY(world.lineworks.hasCredentials());
}

void TestLinkedLineWorks::ready_removedElsewhere_forgetsTheCredentials()
{
    World world;
    given(waitFor(world.link.ready()));
    given(world.other->integration.remove());

    QCOMPARE(codeOf(waitFor(world.link.ready())), u"not_linked"_s);

    QVERIFY(!world.lineworks.hasCredentials());
    QCOMPARE(codeOf(waitFor(world.link.open())), u"not_linked"_s);
}

void TestLinkedLineWorks::ready_secretsGone_asksForAttention()
{
    World world;
    world.secrets.refusal = u"secret_not_found"_s;
    QSignalSpy changes(&world.link, &LinkedLineWorks::stateChanged);

    QCOMPARE(codeOf(waitFor(world.link.ready())), u"secrets_missing"_s);

    QCOMPARE(world.state(), u"needsAttention"_s);
    QCOMPARE(world.stored().problem->code, u"secrets_missing"_s);
    QCOMPARE(changes.size(), 1);
}

void TestLinkedLineWorks::ready_keychainLocked_leavesTheLinkAsItIs()
{
    World world;
    world.secrets.refusal = u"keychain_locked"_s;

    const Result<Integration> ready = waitFor(world.link.ready());

    QCOMPARE(codeOf(ready), u"keychain_locked"_s);
    QVERIFY(LinkedLineWorks::isLinkProblem(ready.error())); // no delivery is to blame for it
    QCOMPARE(world.state(), u"linked"_s);
    world.secrets.refusal.clear();
    QCOMPARE(codeOf(waitFor(world.link.ready())), QString());
}

void TestLinkedLineWorks::noteOutcome_refused_isWrittenDown_data()
{
    QTest::addColumn<QString>("code");
    for (const char* code : {"client_refused", "key_refused", "scope_missing", "token_refused"})
        QTest::newRow(code) << QString::fromLatin1(code);
}

void TestLinkedLineWorks::noteOutcome_refused_isWrittenDown()
{
    QFETCH(QString, code);
    World world;
    given(waitFor(world.link.ready()));
    QSignalSpy changes(&world.link, &LinkedLineWorks::stateChanged);

    world.link.noteOutcome(refused(code));

    QCOMPARE(world.state(), u"needsAttention"_s);
    QCOMPARE(world.stored().problem->code, code);
    QCOMPARE(changes.size(), 1);
    const Result<Integration> ready = waitFor(world.link.ready());
    QCOMPARE(codeOf(ready), u"link_needs_attention"_s);
    QCOMPARE(ready.error().args, QStringList{code});
}

void TestLinkedLineWorks::noteOutcome_passingError_isNoFaultOfTheLink_data()
{
    QTest::addColumn<QString>("code");
    for (const char* code :
         {"no_network", "timeout", "lineworks_failed", "rate_limited", "bot_not_in_room", "clock_skewed"})
        QTest::newRow(code) << QString::fromLatin1(code);
}

void TestLinkedLineWorks::noteOutcome_passingError_isNoFaultOfTheLink()
{
    QFETCH(QString, code);
    World world;
    given(waitFor(world.link.ready()));

    world.link.noteOutcome(refused(code));

    QCOMPARE(world.state(), u"linked"_s);
}

void TestLinkedLineWorks::noteOutcome_ofReplacedCredentials_isIgnored()
{
    World world;
    given(waitFor(world.link.ready()));
    world.storeLink(IntegrationState::Linked, 2); // an edit elsewhere while our call was on its way

    world.link.noteOutcome(refused(u"key_refused"_s));

    QCOMPARE(world.state(), u"linked"_s);
}

void TestLinkedLineWorks::noteOutcome_ofTheLinkBefore_isIgnored()
{
    World world;
    given(waitFor(world.link.ready()));
    given(world.other->integration.remove()); // and linked anew elsewhere, with the same generation
    world.storeLink(IntegrationState::Linked);
    Integration anew = world.stored();
    anew.marker = u"another-marker"_s;
    given(world.other->integration.save(anew));

    world.link.noteOutcome(refused(u"key_refused"_s));

    QCOMPARE(world.state(), u"linked"_s);
}

void TestLinkedLineWorks::noteOutcome_refusedTwice_isToldOnce()
{
    World world;
    given(waitFor(world.link.ready()));
    QSignalSpy changes(&world.link, &LinkedLineWorks::stateChanged);
    world.link.noteOutcome(refused(u"key_refused"_s));
    const qint64 version = world.stored().version;

    world.link.noteOutcome(refused(u"key_refused"_s));

    QCOMPARE(changes.size(), 1);
    QCOMPARE(world.stored().version, version);
}

void TestLinkedLineWorks::noteOutcome_success_linksAgain()
{
    World world;
    world.storeLink(IntegrationState::NeedsAttention);
    given(waitFor(world.link.open()));
    QSignalSpy changes(&world.link, &LinkedLineWorks::stateChanged);

    world.link.noteOutcome({});

    QCOMPARE(world.state(), u"linked"_s);
    QVERIFY(!world.stored().problem);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(codeOf(waitFor(world.link.ready())), QString());
}

void TestLinkedLineWorks::noteOutcome_whileBeingDeleted_changesNothing()
{
    World world;
    given(waitFor(world.link.ready()));
    world.storeLink(IntegrationState::Unlinking);

    world.link.noteOutcome(refused(u"key_refused"_s));
    world.link.noteOutcome({});

    QCOMPARE(world.state(), u"unlinking"_s);
}

void TestLinkedLineWorks::recover_ofALinkInNeed_followsWhatLineWorksSays_data()
{
    const FakeAnswer token{200, R"({"access_token":"abc","expires_in":3600})"_ba};
    QTest::addColumn<FakeAnswer>("token");
    QTest::addColumn<FakeAnswer>("bot");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("code");
    QTest::newRow("put right") << token << FakeAnswer{200, R"({"botId":7,"botName":"Bot"})"_ba} << u"linked"_s
                               << QString();
    QTest::newRow("put right, the bot gone")
        << token << FakeAnswer{404, R"({"code":"NOT_FOUND","description":"no bot"})"_ba} << u"linked"_s << QString();
    QTest::newRow("secret still refused") << FakeAnswer{401, R"({"error":"invalid_client"})"_ba} << FakeAnswer{}
                                          << u"needsAttention"_s << u"link_needs_attention"_s;
    QTest::newRow("token still refused") << token << FakeAnswer{401} << u"needsAttention"_s
                                         << u"link_needs_attention"_s;
    QTest::newRow("no answer") << FakeAnswer{0, {}, {}, QNetworkReply::RemoteHostClosedError} << FakeAnswer{}
                               << u"needsAttention"_s << u"link_needs_attention"_s;
    QTest::newRow("service failing") << token << FakeAnswer{503} << u"needsAttention"_s << u"link_needs_attention"_s;
}

void TestLinkedLineWorks::recover_ofALinkInNeed_followsWhatLineWorksSays()
{
    QFETCH(FakeAnswer, token);
    QFETCH(FakeAnswer, bot);
    QFETCH(QString, state);
    QFETCH(QString, code);
    World world(makeRsaKey());
    world.storeLink(IntegrationState::NeedsAttention);
    world.network->always(u"/token"_s, token);
    world.network->always(u"/bots/7"_s, bot);

    const Result<Integration> ready = waitFor(world.link.recover());

    QCOMPARE(codeOf(ready), code);
    QCOMPARE(world.state(), state);
    QCOMPARE(codeOf(waitFor(world.link.ready())), code);
}

void TestLinkedLineWorks::recover_secretsBackInTheKeychain_linksAgain()
{
    World world(makeRsaKey());
    world.secrets.refusal = u"secret_not_found"_s;
    QCOMPARE(codeOf(waitFor(world.link.ready())), u"secrets_missing"_s);
    world.network->always(u"/token"_s, {200, R"({"access_token":"abc","expires_in":3600})"_ba});
    world.network->always(u"/bots/7"_s, {200, R"({"botId":7,"botName":"Bot"})"_ba});
    QCOMPARE(codeOf(waitFor(world.link.recover())), u"link_needs_attention"_s);

    world.secrets.refusal.clear();

    QCOMPARE(codeOf(waitFor(world.link.recover())), QString());
    QCOMPARE(world.state(), u"linked"_s);
}

void TestLinkedLineWorks::recover_ofASoundLink_asksNothing()
{
    World world;

    QCOMPARE(codeOf(waitFor(world.link.recover())), QString());

    QVERIFY(world.network->seen().empty());
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestLinkedLineWorks)
#include "tst_linkedlineworks.moc"
