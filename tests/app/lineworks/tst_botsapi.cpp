// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/lineworks/lineworksrig.h"
#include "tests/support/wait.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace smartfleet;
using namespace smartfleet::test;
using namespace std::chrono_literals;

class TestBotsApi : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_rig.reset(); }

    void createBot_sendsWhatIsNeeded();
    void createBot_refused_isNamed_data();
    void createBot_refused_isNamed();
    void listBots_readsAPage();
    void listBots_page_unintelligible();
    void deleteBot_gone_isBotNotFound();
    void changes_ofOneBot_goOneAfterAnother();
    void publishBot_newToTheDomain_isVisible();
    void publishBot_thereAlready_isMadeVisible();
    void publishBot_refused_isNamed_data();
    void publishBot_refused_isNamed();
    void checkPublication_data();
    void checkPublication();

private:
    std::unique_ptr<LineWorksRig> m_rig;
};

void TestBotsApi::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_rig = std::make_unique<LineWorksRig>();
}

void TestBotsApi::createBot_sendsWhatIsNeeded()
{
    m_rig->network->once(
        BotsPath,
        {201, R"({"botId":9007199254740993,"botName":"スマートフリート","botSecret":"hush","description":"d"})"});

    const Result<Bot> bot = waitFor(m_rig->lineworks->createBot(
        {u"スマートフリート"_s, u"d"_s, u"https://x.example/p.png"_s, {u"a"_s, u"b"_s}, {}}));

    QVERIFY(bot.has_value());
    QCOMPARE(bot->id, BotId{9007199254740993});
    QCOMPARE(bot->name, u"スマートフリート"_s);
    const QJsonObject sent = sentBody(m_rig->network->last(BotsPath));
    QCOMPARE(sent.value(u"botName"_s).toString(), u"スマートフリート"_s);
    QCOMPARE(sent.value(u"photoUrl"_s).toString(), u"https://x.example/p.png"_s);
    QCOMPARE(sent.value(u"enableGroupJoin"_s).toBool(), true);
    QCOMPARE(sent.value(u"administrators"_s).toArray(), (QJsonArray{u"a"_s, u"b"_s}));
    QVERIFY(!sent.contains(u"subadministrators"_s));
}

void TestBotsApi::createBot_refused_isNamed_data()
{
    QTest::addColumn<FakeAnswer>("answer");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("maybeDone");
    QTest::newRow("administrator") << refusal(400, "INVALID_PARAMETER"_ba, "administrators: no such id"_ba)
                                   << u"bot_admin_unknown"_s << false;
    QTest::newRow("user") << refusal(404, "USER_NOT_EXIST"_ba) << u"bot_admin_unknown"_s << false;
    QTest::newRow("photo") << refusal(400, "INVALID_PARAMETER"_ba, "photoUrl is invalid"_ba) << u"photo_url_refused"_s
                           << false;
    QTest::newRow("unclear") << refusal(400, "BAD_REQUEST"_ba) << u"bot_refused"_s << false;
    QTest::newRow("300 bots") << refusal(403, "LIMIT_EXCEEDED"_ba) << u"bot_limit_reached"_s << false;
    QTest::newRow("not allowed") << refusal(403, "FORBIDDEN"_ba) << u"access_denied"_s << false;
    QTest::newRow("no id in the answer") << FakeAnswer{201, "{}"_ba} << u"bad_reply"_s << true;
    QTest::newRow("answer lost") << lost(QNetworkReply::RemoteHostClosedError, true) << u"connection_lost"_s << true;
}

void TestBotsApi::createBot_refused_isNamed()
{
    QFETCH(FakeAnswer, answer);
    QFETCH(QString, code);
    QFETCH(bool, maybeDone);
    m_rig->network->once(BotsPath, answer);

    const Result<Bot> bot =
        waitFor(m_rig->lineworks->createBot({u"n"_s, u"d"_s, u"https://x.example/p.png"_s, {u"a"_s}, {u"s"_s}}));

    QVERIFY(!bot);
    QCOMPARE(bot.error().code, code);
    QCOMPARE(bot.error().maybeDone, maybeDone);
}

void TestBotsApi::listBots_readsAPage()
{
    m_rig->network->once(
        BotsPath,
        {200,
         R"({"bots":[{"botId":1,"botName":"a"},{"botId":"2","botName":"b"}],"responseMetaData":{"nextCursor":"c+1="}})"});
    m_rig->network->once(BotsPath, {200, R"({"bots":[],"responseMetaData":{"nextCursor":null}})"});

    const Result<Page<Bot>> first = waitFor(m_rig->lineworks->listBots());
    QVERIFY(first.has_value());
    QCOMPARE(first->items.size(), size_t(2));
    QCOMPARE(first->items.at(1).id, BotId{2});
    QCOMPARE(first->nextCursor, u"c+1="_s);
    const Result<Page<Bot>> second = waitFor(m_rig->lineworks->listBots(first->nextCursor));

    QVERIFY(second.has_value());
    QVERIFY(second->nextCursor.isEmpty());
    QCOMPARE(m_rig->network->last(BotsPath).url.query(QUrl::FullyEncoded), u"count=100&cursor=c%2B1%3D"_s);
}

void TestBotsApi::listBots_page_unintelligible()
{
    m_rig->network->once(BotsPath, {200, R"({"bots":[{"botName":"without id"}]})"});

    const Result<Page<Bot>> bots = waitFor(m_rig->lineworks->listBots());

    QVERIFY(!bots);
    QCOMPARE(bots.error().code, u"bad_reply"_s);
    QCOMPARE(bots.error().maybeDone, false);
}

void TestBotsApi::deleteBot_gone_isBotNotFound()
{
    m_rig->network->once(u"/bots/7"_s, refusal(404, "NOT_FOUND"_ba));

    const Result<> deleted = waitFor(m_rig->lineworks->deleteBot(TheBot));

    QVERIFY(!deleted);
    QCOMPARE(deleted.error().code, u"bot_not_found"_s);
    QCOMPARE(m_rig->network->last(u"/bots/7"_s).method, "DELETE"_ba);
}

void TestBotsApi::changes_ofOneBot_goOneAfterAnother()
{
    FakeAnswer held{204};
    held.held = true;
    m_rig->network->once(u"/bots/7"_s, held);
    m_rig->network->always(u"/bots/8"_s, {204});
    m_rig->network->always(u"/domains/99"_s, {201, "{}"_ba});
    Call<void>* first = m_rig->lineworks->deleteBot(TheBot);
    Call<void>* second = m_rig->lineworks->publishBot(TheBot, TheDomain);

    QVERIFY(waitFor(m_rig->lineworks->deleteBot(BotId{8})).has_value()); // another bot doesn't wait
    QCOMPARE(m_rig->network->count(u"/domains/99"_s), 0);
    m_rig->network->release();

    QVERIFY(waitFor(first).has_value());
    QVERIFY(waitFor(second).has_value());
}

void TestBotsApi::publishBot_newToTheDomain_isVisible()
{
    m_rig->network->once(u"/bots/7/domains/99"_s,
                         {201, R"({"domainId":99,"visible":true,"allowToSelectedMember":false})"});

    QVERIFY(waitFor(m_rig->lineworks->publishBot(TheBot, TheDomain)).has_value());

    QCOMPARE(m_rig->network->last(u"/domains/99"_s).method, "POST"_ba);
    QCOMPARE(sentBody(m_rig->network->last(u"/domains/99"_s)), (QJsonObject{{u"visible"_s, true}}));
}

void TestBotsApi::publishBot_thereAlready_isMadeVisible()
{
    m_rig->network->once(u"/domains/99"_s, refusal(409, "ALREADY_EXIST"_ba));
    m_rig->network->once(u"/domains/99"_s, {200, "{}"_ba});

    QVERIFY(waitFor(m_rig->lineworks->publishBot(TheBot, TheDomain)).has_value());

    QCOMPARE(m_rig->network->last(u"/domains/99"_s).method, "PATCH"_ba);
    QCOMPARE(sentBody(m_rig->network->last(u"/domains/99"_s)), (QJsonObject{{u"visible"_s, true}}));
}

void TestBotsApi::publishBot_refused_isNamed_data()
{
    QTest::addColumn<FakeAnswer>("answer");
    QTest::addColumn<QString>("code");
    QTest::newRow("domain") << refusal(404, "DOMAIN_NOT_EXIST"_ba) << u"domain_unknown"_s;
    QTest::newRow("unclear") << refusal(404, "NOT_FOUND"_ba) << u"domain_unknown"_s;
    QTest::newRow("parameter") << refusal(400, "INVALID_PARAMETER"_ba, "domainId is invalid"_ba) << u"domain_unknown"_s;
    QTest::newRow("bot") << refusal(404, "BOT_NOT_EXIST"_ba) << u"bot_not_found"_s;
    QTest::newRow("denied") << refusal(403, "ACCESS_DENIED"_ba) << u"access_denied"_s;
}

void TestBotsApi::publishBot_refused_isNamed()
{
    QFETCH(FakeAnswer, answer);
    QFETCH(QString, code);
    m_rig->network->once(u"/domains/99"_s, answer);

    const Result<> published = waitFor(m_rig->lineworks->publishBot(TheBot, TheDomain));

    QVERIFY(!published);
    QCOMPARE(published.error().code, code);
}

void TestBotsApi::checkPublication_data()
{
    QTest::addColumn<QList<FakeAnswer>>("pages");
    QTest::addColumn<QString>("code");
    const FakeAnswer other{200, R"({"domains":[{"domainId":1,"visible":true}],"responseMetaData":{"nextCursor":"n"}})"};
    const FakeAnswer visible{200, R"({"domains":[{"domainId":99,"visible":true}]})"};
    const FakeAnswer hidden{200, R"({"domains":[{"domainId":99,"visible":false}]})"};
    const FakeAnswer none{200, R"({"domains":[]})"};
    QTest::newRow("visible") << QList{visible} << QString();
    QTest::newRow("visible, second page") << QList{other, visible} << QString();
    QTest::newRow("hidden") << QList{hidden} << u"bot_not_visible"_s;
    QTest::newRow("absent") << QList{other, none} << u"bot_not_in_domain"_s;
    QTest::newRow("no bot") << QList{refusal(404, "NOT_FOUND"_ba)} << u"bot_not_found"_s;
}

void TestBotsApi::checkPublication()
{
    QFETCH(QList<FakeAnswer>, pages);
    QFETCH(QString, code);
    for (const FakeAnswer& page : std::as_const(pages))
        m_rig->network->once(u"/domains"_s, page);

    const Result<> checked = waitFor(m_rig->lineworks->checkPublication(TheBot, TheDomain));

    QCOMPARE(checked ? QString() : checked.error().code, code);
}

QTEST_GUILESS_MAIN(TestBotsApi)
#include "tst_botsapi.moc"
