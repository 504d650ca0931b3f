// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lineworks/lineworks.h"
#include "app/practice/practicescenario.h"
#include "app/practice/practiceserver.h"
#include "tests/support/wait.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace smartfleet;
using namespace std::chrono_literals;
using test::waitFor;
using Kind = PracticeFault::Kind;

namespace {

const QString MessagesPath = u"/v1.0/bots/*/channels/*/messages"_s;

PracticeFault faultOf(Kind kind, int status = 0)
{
    PracticeFault fault;
    fault.kind = kind;
    fault.path = MessagesPath;
    fault.status = status;
    return fault;
}

} // namespace

class TestLineWorksPractice : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void wholeLife_ofALink();
    void publishBot_twice_isDoneAlready();
    void sendText_botOutsideTheRoom_isRefused();
    void sendText_oneQuotaAMinute_neverRunsInto429();
    void sendText_faulty_isNamed_data();
    void sendText_faulty_isNamed();
    void sendText_afterAnExpiredToken_arrivesOnce();
    void createBot_answerLost_mayBeThere();
    void createBot_unknownAdministrator_isNamed();
    void createBot_limitReached_isNamed();
    void credentials_wrong_areNamed();
    void credentials_clockOff_isNamed();
    void token_expiresInAsString_isTaken();
    void dailyQuota_usedUp_isNamed();
    void file_isUploadedAndShown();
    void file_faults_areNamed_data();
    void file_faults_areNamed();
    void file_tooLargeForTheAdmin_isRefused();
    void file_afterAnExpiredToken_isUploadedOnce();

private:
    LineWorksCredentials credentials() const;
    NewBot newBot() const;
    /// A bot that is in the domain and in the first talk room.
    BotId botInTheRoom();
    int refusedForQuota() const;

    std::unique_ptr<PracticeServer> m_server;
    PracticeScenario m_scenario;
    SystemClock m_clock;
    std::unique_ptr<LineWorks> m_lineworks;
};

void TestLineWorksPractice::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_server = std::make_unique<PracticeServer>();
    m_scenario = makePracticeScenario(*m_server);
    QVERIFY(m_server->listen());
    LineWorksEndpoints endpoints;
    endpoints.api = m_server->apiUrl();
    endpoints.auth = m_server->authUrl();
    endpoints.timeout = 2s;
    m_lineworks = std::make_unique<LineWorks>(endpoints, m_clock);
    m_lineworks->setCredentials(credentials());
}

void TestLineWorksPractice::cleanup()
{
    m_lineworks.reset();
    m_server.reset();
}

LineWorksCredentials TestLineWorksPractice::credentials() const
{
    const PracticeApp& app = m_scenario.app;
    return {app.clientId, app.clientSecret, app.serviceAccount, app.privateKey};
}

NewBot TestLineWorksPractice::newBot() const
{
    return {u"スマートフリート"_s, u"marker"_s, u"https://example.com/bot.png"_s, {m_scenario.botAdminId}, {}};
}

BotId TestLineWorksPractice::botInTheRoom()
{
    const Result<Bot> bot = waitFor(m_lineworks->createBot(newBot()));
    if (!bot || !waitFor(m_lineworks->publishBot(bot->id, DomainId{m_scenario.domainId})))
        return {};
    if (m_server->tenant().inviteBot(m_scenario.dispatchRoom.channelId, bot->id.value))
        return {};
    return bot->id;
}

int TestLineWorksPractice::refusedForQuota() const
{
    int refused = 0;
    for (const PracticeRequest& request : m_server->requests())
        refused += request.status == 429 ? 1 : 0;
    return refused;
}

void TestLineWorksPractice::wholeLife_ofALink()
{
    const DomainId domain{m_scenario.domainId};
    QVERIFY(waitFor(m_lineworks->tryCredentials(credentials())).has_value());
    const Result<Bot> bot = waitFor(m_lineworks->createBot(newBot()));
    QVERIFY2(bot.has_value(), bot ? "" : qPrintable(bot.error().code + bot.error().detail));
    QCOMPARE(waitFor(m_lineworks->checkPublication(bot->id, domain)).error().code, u"bot_not_in_domain"_s);
    QVERIFY(waitFor(m_lineworks->publishBot(bot->id, domain)).has_value());
    QVERIFY(waitFor(m_lineworks->checkPublication(bot->id, domain)).has_value());
    const Result<Page<Bot>> bots = waitFor(m_lineworks->listBots());
    QVERIFY(bots.has_value());
    QCOMPARE(bots->items.size(), size_t(1));
    QCOMPARE(bots->items.front().id, bot->id);
    QCOMPARE(waitFor(m_lineworks->bot(bot->id))->description, u"marker"_s);
    QVERIFY(!m_server->tenant().inviteBot(m_scenario.dispatchRoom.channelId, bot->id.value));
    const ChannelId room{m_scenario.dispatchRoom.channelId};

    QCOMPARE(waitFor(m_lineworks->channel(bot->id, room))->title, m_scenario.dispatchRoom.title);
    QVERIFY(waitFor(m_lineworks->sendText(bot->id, room, u"急ブレーキ"_s)).has_value());
    QVERIFY(waitFor(m_lineworks->sendTextToUser(bot->id, m_scenario.botAdminId, u"あなたへ"_s)).has_value());

    QCOMPARE(m_server->tenant().messagesInRoom(room.value).size(), size_t(1));
    QCOMPARE(m_server->tenant().messagesInRoom(room.value).front().text(), u"急ブレーキ"_s);
    QCOMPARE(m_server->tenant().messagesToUser(m_scenario.botAdminId).size(), size_t(1));
    QVERIFY(waitFor(m_lineworks->deleteBot(bot->id)).has_value());
    QCOMPARE(waitFor(m_lineworks->deleteBot(bot->id)).error().code, u"bot_not_found"_s);
    QCOMPARE(waitFor(m_lineworks->bot(bot->id)).error().code, u"bot_not_found"_s);
}

void TestLineWorksPractice::publishBot_twice_isDoneAlready()
{
    const Result<Bot> bot = waitFor(m_lineworks->createBot(newBot()));
    QVERIFY(bot.has_value());
    const DomainId domain{m_scenario.domainId};
    PracticeBot hidden = *m_server->tenant().bot(bot->id.value);
    hidden.registrations.push_back({m_scenario.domainId, false, false, {}});
    m_server->tenant().putBot(hidden);
    QCOMPARE(waitFor(m_lineworks->checkPublication(bot->id, domain)).error().code, u"bot_not_visible"_s);

    QVERIFY(waitFor(m_lineworks->publishBot(bot->id, domain)).has_value());

    QVERIFY(waitFor(m_lineworks->checkPublication(bot->id, domain)).has_value());
    QCOMPARE(waitFor(m_lineworks->publishBot(bot->id, DomainId{1})).error().code, u"domain_unknown"_s);
}

void TestLineWorksPractice::sendText_botOutsideTheRoom_isRefused()
{
    const BotId bot = botInTheRoom();
    QVERIFY(bot.value != 0);

    const Result<> outside = waitFor(m_lineworks->sendText(bot, ChannelId{m_scenario.safetyRoom.channelId}, u"x"_s));
    const Result<> nowhere = waitFor(m_lineworks->sendText(bot, ChannelId{u"no-such-room"_s}, u"x"_s));

    QVERIFY(!outside && !nowhere);
    QVERIFY(outside.error().code == u"bot_not_in_room"_s || outside.error().code == u"channel_not_found"_s);
    QCOMPARE(nowhere.error().code, u"channel_not_found"_s);
}

void TestLineWorksPractice::sendText_oneQuotaAMinute_neverRunsInto429()
{
    const BotId bot = botInTheRoom();
    m_server->limits().setPerMinute(10);
    const ChannelId room{m_scenario.dispatchRoom.channelId};
    int sent = 0;

    for (int i = 0; i < 30; ++i)
        m_lineworks->sendText(bot, room, QString::number(i), CallPriority::Admin)
            ->onFinished(this, [&sent](const Result<>& result) { sent += result ? 1 : 0; });

    QTRY_COMPARE(sent, 10);
    QTRY_VERIFY(m_lineworks->quota().nextFreeIn > 50s);
    QCOMPARE(m_lineworks->quota().limitPerMinute, 10);
    QCOMPARE(m_server->tenant().messagesInRoom(room.value).size(), size_t(10));
    QCOMPARE(refusedForQuota(), 0);
}

void TestLineWorksPractice::sendText_faulty_isNamed_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("maybeDone");
    QTest::addColumn<int>("arrived");
    const auto row = [](const char* name, Kind kind, int status, const QString& code, bool maybeDone, int arrived) {
        QTest::newRow(name) << int(kind) << status << code << maybeDone << arrived;
    };
    row("dropped before", Kind::DropBefore, 0, u"connection_lost"_s, true, 0);
    row("dropped after", Kind::DropAfter, 0, u"connection_lost"_s, true, 1);
    row("500", Kind::Status, 500, u"lineworks_failed"_s, true, 0);
    row("503", Kind::Status, 503, u"lineworks_failed"_s, true, 0);
    row("429", Kind::Status, 429, u"rate_limited"_s, false, 0);
    row("400", Kind::Status, 400, u"message_refused"_s, false, 0);
    row("proxy page", Kind::ProxyPage, 0, u"lineworks_failed"_s, true, 0);
    row("proxy page that is fine", Kind::ProxyPage, 200, u"bad_reply"_s, true, 0);
    row("broken JSON", Kind::BrokenJson, 0, u"bad_reply"_s, true, 0);
    row("too large", Kind::OversizedBody, 0, u"answer_too_large"_s, true, 0);
    row("redirect", Kind::Redirect, 0, u"redirect_refused"_s, false, 0);
    row("silence", Kind::Hang, 0, u"timeout"_s, true, 0);
}

void TestLineWorksPractice::sendText_faulty_isNamed()
{
    QFETCH(int, kind);
    QFETCH(int, status);
    QFETCH(QString, code);
    QFETCH(bool, maybeDone);
    QFETCH(int, arrived);
    const BotId bot = botInTheRoom();
    const ChannelId room{m_scenario.dispatchRoom.channelId};
    m_server->faults().add(faultOf(Kind(kind), status));

    const Result<> sent = waitFor(m_lineworks->sendText(bot, room, u"x"_s));

    QVERIFY(!sent);
    QCOMPARE(sent.error().code, code);
    QCOMPARE(sent.error().maybeDone, maybeDone);
    QCOMPARE(int(m_server->tenant().messagesInRoom(room.value).size()), arrived);
}

void TestLineWorksPractice::sendText_afterAnExpiredToken_arrivesOnce()
{
    const BotId bot = botInTheRoom();
    const ChannelId room{m_scenario.dispatchRoom.channelId};
    m_server->faults().add(faultOf(Kind::ExpiredToken));

    QVERIFY(waitFor(m_lineworks->sendText(bot, room, u"x"_s)).has_value());

    QCOMPARE(m_server->tenant().messagesInRoom(room.value).size(), size_t(1));
}

void TestLineWorksPractice::createBot_answerLost_mayBeThere()
{
    PracticeFault fault;
    fault.kind = Kind::Truncated;
    fault.method = u"POST"_s;
    fault.path = u"/v1.0/bots"_s;
    m_server->faults().add(fault);

    const Result<Bot> bot = waitFor(m_lineworks->createBot(newBot()));

    QVERIFY(!bot);
    QCOMPARE(bot.error().code, u"connection_lost"_s);
    QCOMPARE(bot.error().maybeDone, true);
    QCOMPARE(m_server->tenant().bots().size(), size_t(1));
}

void TestLineWorksPractice::createBot_unknownAdministrator_isNamed()
{
    NewBot bot = newBot();
    bot.administrators = {u"nobody@works"_s};

    const Result<Bot> created = waitFor(m_lineworks->createBot(bot));

    QVERIFY(!created);
    QCOMPARE(created.error().code, u"bot_admin_unknown"_s);
    QCOMPARE(created.error().args.size(), 1);
}

void TestLineWorksPractice::createBot_limitReached_isNamed()
{
    m_server->tenant().setBotLimit(0);

    QCOMPARE(waitFor(m_lineworks->createBot(newBot())).error().code, u"bot_limit_reached"_s);
}

void TestLineWorksPractice::credentials_wrong_areNamed()
{
    LineWorksCredentials wrongSecret = credentials();
    wrongSecret.clientSecret = u"wrong"_s;
    QCOMPARE(waitFor(m_lineworks->tryCredentials(wrongSecret)).error().code, u"client_refused"_s);
    LineWorksCredentials wrongAccount = credentials();
    wrongAccount.serviceAccount = u"x.serviceaccount@elsewhere"_s;
    QCOMPARE(waitFor(m_lineworks->tryCredentials(wrongAccount)).error().code, u"key_refused"_s);

    m_server->tenant().setScopes(m_scenario.app.clientId, {});
    QCOMPARE(waitFor(m_lineworks->tryCredentials(credentials())).error().code, u"scope_missing"_s);
    m_server->tenant().setScopes(m_scenario.app.clientId, {u"bot"_s});
    m_server->tenant().reissueKey(m_scenario.app.clientId);

    const Result<> stale = waitFor(m_lineworks->tryCredentials(credentials()));
    QCOMPARE(stale.error().code, u"key_refused"_s);
    QVERIFY(!stale.error().detail.contains(m_scenario.app.clientSecret));
}

void TestLineWorksPractice::credentials_clockOff_isNamed()
{
    m_server->faults().setClockSkew(qint64{2} * 60 * 60);

    const Result<> tried = waitFor(m_lineworks->tryCredentials(credentials()));

    QVERIFY(!tried);
    QCOMPARE(tried.error().code, u"clock_skewed"_s);
    QCOMPARE(tried.error().args, (QStringList{u"120"_s, u"behind"_s}));
}

void TestLineWorksPractice::token_expiresInAsString_isTaken()
{
    m_server->faults().setExpiresInAsString(true);

    QVERIFY(waitFor(m_lineworks->listBots()).has_value());
    QVERIFY(waitFor(m_lineworks->listBots()).has_value());
}

void TestLineWorksPractice::dailyQuota_usedUp_isNamed()
{
    const BotId bot = botInTheRoom();
    m_server->limits().setPerDay(1);
    const ChannelId room{m_scenario.dispatchRoom.channelId};
    QVERIFY(waitFor(m_lineworks->sendText(bot, room, u"x"_s)).has_value());

    const Result<> sent = waitFor(m_lineworks->sendText(bot, room, u"y"_s));

    QVERIFY(!sent);
    QCOMPARE(sent.error().code, u"daily_quota_used"_s);
    QVERIFY(sent.error().retryAfter > 0s && sent.error().retryAfter <= 24h);
}

void TestLineWorksPractice::file_isUploadedAndShown()
{
    const BotId bot = botInTheRoom();
    const ChannelId room{m_scenario.dispatchRoom.channelId};
    // larger than one read of a socket, with all that could end a form early
    const QByteArray content = "\xEF\xBB\xBF日時,車両\r\n--smartfleet-\r\n\0"_ba + QByteArray(300'000, 'x') + "\r\n"_ba;

    const Result<QString> fileId = waitFor(m_lineworks->uploadFile(bot, {u"events.csv"_s, "text/csv"_ba, content}));
    QVERIFY2(fileId.has_value(), fileId ? "" : qPrintable(fileId.error().code + fileId.error().detail));
    QVERIFY(m_server->tenant().messages().empty());
    QVERIFY(waitFor(m_lineworks->sendFile(bot, room, *fileId)).has_value());

    const auto messages = m_server->tenant().messagesInRoom(room.value);
    QCOMPARE(messages.size(), size_t(1));
    QCOMPARE(messages[0].fileName, u"events.csv"_s);
    QCOMPARE(m_server->tenant().file(*fileId)->content, content);
    QCOMPARE(waitFor(m_lineworks->sendFile(bot, room, *fileId)).error().code, u"message_refused"_s);
}

void TestLineWorksPractice::file_faults_areNamed_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    for (const bool isUpload : {false, true}) {
        const auto row = [isUpload](const char* what, Kind kind, int status, const QString& code) {
            QTest::addRow("%s: %s", isUpload ? "upload" : "place", what)
                << (isUpload ? u"/storage/*"_s : u"/v1.0/bots/*/attachments"_s) << int(kind) << status << code;
        };
        row("dropped", Kind::DropAfter, 0, u"connection_lost"_s);
        row("500", Kind::Status, 500, u"lineworks_failed"_s);
        row("400", Kind::Status, 400, u"attachment_refused"_s);
        row("403", Kind::Status, 403, u"attachment_refused"_s);
        row("404", Kind::Status, 404, u"attachment_refused"_s);
        row("413", Kind::Status, 413, u"attachment_refused"_s);
        row("429", Kind::Status, 429, u"rate_limited"_s);
        row("proxy page that is fine", Kind::ProxyPage, 200, u"bad_reply"_s);
        row("broken JSON", Kind::BrokenJson, 0, u"bad_reply"_s);
        row("redirect", Kind::Redirect, 0, u"redirect_refused"_s);
        row("too large", Kind::OversizedBody, 0, u"answer_too_large"_s);
        row("silence", Kind::Hang, 0, u"timeout"_s);
    }
}

void TestLineWorksPractice::file_faults_areNamed()
{
    QFETCH(QString, path);
    QFETCH(int, kind);
    QFETCH(int, status);
    QFETCH(QString, code);
    const BotId bot = botInTheRoom();
    PracticeFault fault = faultOf(Kind(kind), status);
    fault.path = path;
    m_server->faults().add(fault);

    const Result<QString> fileId = waitFor(m_lineworks->uploadFile(bot, {u"a.csv"_s, "text/csv"_ba, "1"_ba}));

    QVERIFY(!fileId);
    QCOMPARE(fileId.error().code, code);
    QCOMPARE(fileId.error().maybeDone, false);                 // nobody saw it
    QVERIFY(fileId.error().kind != Error::Kind::Unauthorized); // the link is good
}

void TestLineWorksPractice::file_tooLargeForTheAdmin_isRefused()
{
    const BotId bot = botInTheRoom();
    m_server->tenant().setFileSizeLimit(10);

    QCOMPARE(waitFor(m_lineworks->uploadFile(bot, {u"a.csv"_s, "text/csv"_ba, "12345678901"_ba})).error().code,
             u"attachment_refused"_s);
    QVERIFY(waitFor(m_lineworks->uploadFile(bot, {u"a.csv"_s, "text/csv"_ba, "1234567890"_ba})).has_value());
}

void TestLineWorksPractice::file_afterAnExpiredToken_isUploadedOnce()
{
    const BotId bot = botInTheRoom();
    PracticeFault fault = faultOf(Kind::ExpiredToken);
    fault.path = u"/storage/*"_s;
    m_server->faults().add(fault);

    const Result<QString> fileId = waitFor(m_lineworks->uploadFile(bot, {u"a.csv"_s, "text/csv"_ba, "1"_ba}));

    QVERIFY(fileId.has_value());
    QVERIFY(m_server->tenant().file(*fileId)->isUploaded);
}

QTEST_GUILESS_MAIN(TestLineWorksPractice)
#include "tst_lineworks_practice.moc"
