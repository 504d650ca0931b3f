// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every state in which a process can die, set up by hand, and what the next start makes of it.
#include "app/integration/botsearch.h"
#include "tests/app/integration/linkworld.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using Kind = smartfleet::PracticeFault::Kind;

namespace smartfleet::test {

using Leave = std::function<void(LinkWorld&, Integration&)>;

} // namespace smartfleet::test

Q_DECLARE_METATYPE(smartfleet::test::Leave)

namespace smartfleet::test {

namespace {

const QString Marker = u"0b5a0a49-6a0d-4ab1-9f62-2f8f1f5b7a11"_s;

/// What a registration stores first.
Integration begun(const LinkWorld& world)
{
    Integration record;
    record.state = IntegrationState::Linking;
    record.clientId = world.scenario.app.clientId;
    record.serviceAccount = world.scenario.app.serviceAccount;
    record.domain = {world.scenario.domainId};
    record.botAdmins = {world.scenario.botAdminId};
    record.photoUrl = u"https://fleet.example/bot.png"_s;
    record.marker = Marker;
    record.step = u"store_record"_s;
    record.secretGeneration = 1;
    return record;
}

void storeSecrets(LinkWorld& world, int generation = 1, const QByteArray& key = {})
{
    const PracticeApp& app = world.scenario.app;
    const QString profile = given(world.store().profileId());
    given(waitFor(writeLinkSecrets(world.secrets, profile, generation,
                                   {app.clientSecret, key.isEmpty() ? app.privateKey : key})));
}

void publish(LinkWorld& world, qint64 botId)
{
    PracticeBot bot = *world.tenant().bot(botId);
    bot.registrations = {{.domainId = world.scenario.domainId, .visible = true}};
    world.tenant().putBot(bot);
}

/// As "create_bot" leaves it before its call.
void askForBot(LinkWorld& world, Integration& record)
{
    storeSecrets(world);
    record.step = u"create_bot"_s;
}

/// As "create_bot" leaves it once the bot's id is known.
void adoptBot(LinkWorld& world, Integration& record)
{
    askForBot(world, record);
    record.bot = {world.leftBot(Marker)};
    record.botName = BotName;
}

/// As a link that works.
void finishLink(LinkWorld& world, Integration& record)
{
    adoptBot(world, record);
    publish(world, record.bot.value);
    record.step.clear();
    record.state = IntegrationState::Linked;
    record.linkedAt = world.clock.now();
}

struct Left
{
    const char* name;
    bool isLinked; ///< afterwards; else nothing may be left
    Leave leave;
};

std::vector<Left> registrations()
{
    return {
        {"the record alone", false,
         [](LinkWorld&, Integration&) {
         }},
        {"the record and one secret", false,
         [](LinkWorld& w, Integration&) {
             given(waitFor(w.secrets.write(clientSecretKey(given(w.store().profileId()), 1), "secret")));
         }},
        {"both secrets", false,
         [](LinkWorld& w, Integration&) {
             storeSecrets(w);
         }},
        {"a bot asked for that never was", false,
         [](LinkWorld& w, Integration& r) {
             askForBot(w, r);
         }},
        {"a bot whose id was never told", true,
         [](LinkWorld& w, Integration& r) {
             askForBot(w, r);
             w.leftBot(Marker);
         }},
        {"two bots", true,
         [](LinkWorld& w, Integration& r) {
             askForBot(w, r);
             w.leftBot(Marker);
             w.leftBot(Marker);
         }},
        {"a bot that isn't published", true,
         [](LinkWorld& w, Integration& r) {
             adoptBot(w, r);
         }},
        {"a published bot", true,
         [](LinkWorld& w, Integration& r) {
             adoptBot(w, r);
             publish(w, r.bot.value);
         }},
        {"a bot that somebody deleted", false,
         [](LinkWorld& w, Integration& r) {
             adoptBot(w, r);
             w.tenant().deleteBot(r.bot.value);
         }},
        {"taking back, with a bot", false,
         [](LinkWorld& w, Integration& r) {
             adoptBot(w, r);
             r.undoing = true;
         }},
        {"taking back, with a bot whose id was never told", false,
         [](LinkWorld& w, Integration& r) {
             askForBot(w, r);
             w.leftBot(Marker);
             r.undoing = true;
         }},
        {"taking back, the bot gone", false,
         [](LinkWorld& w, Integration& r) {
             storeSecrets(w);
             r.undoing = true;
             r.step = u"store_secrets"_s;
         }},
        {"taking back, the secrets gone", false,
         [](LinkWorld&, Integration& r) {
             r.undoing = true;
             r.step = u"store_secrets"_s;
         }},
    };
}

std::vector<Left> others()
{
    return {
        {"linked", true,
         [](LinkWorld& w, Integration& r) {
             finishLink(w, r);
         }},
        {"an edit whose secrets never came into force", true,
         [](LinkWorld& w, Integration& r) {
             finishLink(w, r);
             storeSecrets(w, 2, "half an edit");
             r.pendingGeneration = 2;
         }},
        {"an edit whose old secrets are still there", true,
         [](LinkWorld& w, Integration& r) {
             finishLink(w, r);
             storeSecrets(w, 2);
             r.secretGeneration = 2;
             r.staleGeneration = 1;
         }},
        {"linked, with a late bot of a given-up registration", true,
         [](LinkWorld& w, Integration& r) {
             finishLink(w, r);
             given(w.store().integration.retireMarker(u"given-up"_s, w.clock.now()));
             w.leftBot(u"given-up"_s);
         }},
        {"deleting, nothing done", false,
         [](LinkWorld& w, Integration& r) {
             finishLink(w, r);
             r.state = IntegrationState::Unlinking;
         }},
        {"deleting, the bot gone but not written down", false,
         [](LinkWorld& w, Integration& r) {
             finishLink(w, r);
             r.state = IntegrationState::Unlinking;
             w.tenant().deleteBot(r.bot.value);
         }},
        {"deleting, the bot and the secrets gone", false,
         [](LinkWorld&, Integration& r) {
             r.state = IntegrationState::Unlinking;
             r.step = u"bot_gone"_s;
         }},
        {"deleting here only", false,
         [](LinkWorld& w, Integration& r) {
             storeSecrets(w);
             r.state = IntegrationState::Unlinking;
             r.step = u"local_only"_s;
         }},
    };
}

} // namespace

class TestResumption : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void resume_left_isFinishedOrTakenBack_data();
    void resume_left_isFinishedOrTakenBack();
    void resume_twice_changesNothingMore();
    void resume_withoutNetwork_waits_andGoesOnLater();
    void resume_secretsLost_keepsTheRecord_andTheFormFinishesIt();
    void resume_keyReissued_keepsTheRecord_andTheFormFinishesIt();
    void register_formOfAnotherApp_cantFinishIt_butLocalRemovalCan();
    void resume_keychainLocked_waits_data();
    void resume_keychainLocked_waits();
    void resume_diedAnywhere_comesToTheSameEnd();

private:
    static void leaveBehind(LinkWorld& world, const Leave& leave)
    {
        Integration record = begun(world);
        leave(world, record);
        given(world.store().integration.save(record));
        world.restart();
    }
};

void TestResumption::resume_left_isFinishedOrTakenBack_data()
{
    QTest::addColumn<bool>("isLinked");
    QTest::addColumn<Leave>("leave");
    for (const std::vector<Left>& all : {registrations(), others()}) {
        for (const Left& left : all)
            QTest::newRow(left.name) << left.isLinked << left.leave;
    }
}

void TestResumption::resume_left_isFinishedOrTakenBack()
{
    QFETCH(bool, isLinked);
    QFETCH(Leave, leave);
    LinkWorld world;
    leaveBehind(world, leave);

    const Result<Integration> resumed = waitFor(world.service().resume());

    QCOMPARE(codeOf(resumed), QString());
    QCOMPARE(*resumed, world.record());
    QCOMPARE(isLinked ? world.faultsOfTheLink() : world.leftOvers(), QStringList());
}

void TestResumption::resume_twice_changesNothingMore()
{
    LinkWorld world;
    leaveBehind(world, [](LinkWorld& w, Integration& r) {
        askForBot(w, r);
        w.leftBot(Marker);
    });
    QVERIFY(waitFor(world.service().resume()));
    QVERIFY(waitFor(world.service().resume()));
    const Integration record = world.record();
    const auto requests = world.server.requests().size();

    QVERIFY(waitFor(world.service().resume()));

    QCOMPARE(world.record(), record);
    QCOMPARE(world.server.requests().size(), requests); // not even looked for late bots any more
}

void TestResumption::resume_withoutNetwork_waits_andGoesOnLater()
{
    LinkWorld world;
    leaveBehind(world, [](LinkWorld& w, Integration& r) {
        askForBot(w, r);
        w.leftBot(Marker);
    });
    const quint16 port = world.server.port();
    world.server.close();

    QCOMPARE(codeOf(waitFor(world.service().resume())), u"connection_refused"_s);

    QCOMPARE(world.state(), u"linking"_s);
    QCOMPARE(world.record().problem->code, u"connection_refused"_s);
    QVERIFY(!world.record().undoing);
    QCOMPARE(world.bots().size(), size_t(1));
    QVERIFY(world.server.listen(port));
    QCOMPARE(codeOf(waitFor(world.service().resume())), QString());
    QCOMPARE(world.faultsOfTheLink(), QStringList());
}

void TestResumption::resume_secretsLost_keepsTheRecord_andTheFormFinishesIt()
{
    LinkWorld world;
    leaveBehind(world, [](LinkWorld& w, Integration& r) {
        r.step = u"create_bot"_s;
        w.leftBot(Marker);
    });

    QCOMPARE(codeOf(waitFor(world.service().resume())), u"secrets_missing"_s);

    QCOMPARE(world.state(), u"linking"_s);
    QCOMPARE(world.record().problem->code, u"secrets_missing"_s);
    QCOMPARE(codeOf(world.registerLink()), QString());
    QCOMPARE(world.faultsOfTheLink(), QStringList());
    QCOMPARE(world.record().marker, Marker); // the same bot, not a second one
}

void TestResumption::resume_keyReissued_keepsTheRecord_andTheFormFinishesIt()
{
    LinkWorld world;
    leaveBehind(world, [](LinkWorld& w, Integration& r) {
        askForBot(w, r);
        w.leftBot(Marker);
    });
    world.scenario.app.privateKey = world.tenant().reissueKey(world.scenario.app.clientId);

    QCOMPARE(codeOf(waitFor(world.service().resume())), u"undo_pending"_s);

    QCOMPARE(world.state(), u"linking"_s);
    QCOMPARE(world.record().problem->code, u"key_refused"_s);
    QCOMPARE(codeOf(world.registerLink()), QString());
    QCOMPARE(world.faultsOfTheLink(), QStringList());
}

void TestResumption::register_formOfAnotherApp_cantFinishIt_butLocalRemovalCan()
{
    LinkWorld world;
    leaveBehind(world, [](LinkWorld& w, Integration& r) {
        r.step = u"create_bot"_s;
        r.clientId = u"an-app-that-is-gone"_s;
        w.leftBot(Marker);
    });

    QCOMPARE(codeOf(world.registerLink()), u"secrets_missing"_s);
    QCOMPARE(world.state(), u"linking"_s);

    QCOMPARE(codeOf(waitFor(world.service().remove(true))), QString());
    QCOMPARE(world.state(), u"notLinked"_s);
}

void TestResumption::resume_keychainLocked_waits_data()
{
    QTest::addColumn<bool>("isAsked");
    QTest::addColumn<QString>("code");
    QTest::newRow("before the bot") << false << u"undo_pending"_s;
    QTest::newRow("with a bot") << true << u"keychain_locked"_s;
}

void TestResumption::resume_keychainLocked_waits()
{
    QFETCH(bool, isAsked);
    QFETCH(QString, code);
    LinkWorld world;
    leaveBehind(world, [isAsked](LinkWorld& w, Integration& r) {
        askForBot(w, r);
        if (!isAsked)
            r.step = u"store_secrets"_s;
    });
    world.secrets.readRefusal = world.secrets.removeRefusal = u"keychain_locked"_s;

    QCOMPARE(codeOf(waitFor(world.service().resume())), code);

    QCOMPARE(world.state(), u"linking"_s);
    QCOMPARE(world.record().problem->code, u"keychain_locked"_s);
    world.secrets.readRefusal.clear();
    world.secrets.removeRefusal.clear();
    QCOMPARE(codeOf(waitFor(world.service().resume())), QString());
    QCOMPARE(world.leftOvers(), QStringList());
}

void TestResumption::resume_diedAnywhere_comesToTheSameEnd()
{
    const auto prepare = [](LinkWorld& world) {
        leaveBehind(world, [](LinkWorld& w, Integration& r) {
            askForBot(w, r);
            w.leftBot(Marker);
            w.leftBot(Marker);
        });
    };
    const int deaths = dieAnywhere(
        prepare, [](LinkWorld& world) -> Job* { return world.service().resume(); },
        [](LinkWorld& world) {
            QCOMPARE(codeOf(waitFor(world.service().resume())), QString());
            QCOMPARE(world.faultsOfTheLink(), QStringList());
        });

    QVERIFY2(deaths > 10, qPrintable(QString::number(deaths)));
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestResumption)
#include "tst_resumption.moc"
