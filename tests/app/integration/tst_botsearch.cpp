// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integration/botsearch.h"
#include "tests/app/integration/linkworld.h"

#include <QRegularExpression>
#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;
using Kind = smartfleet::PracticeFault::Kind;

namespace smartfleet::test {

class TestBotSearch : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_world.reset(); }

    void botDescription_isShortEnough_andHoldsTheMarker();
    void find_noBots_isEmpty();
    void find_amongManyPages_findsTheMarkedOnes();
    void find_theMarkerOfAnother_isNotOurs();
    void find_anotherAppsBots_arePassedOver();
    void find_aBotThatCantBeRead_fails();
    void deleteBots_oneIsGone_deletesTheOthers();
    void deleteBots_refused_fails();

private:
    std::vector<BotId> found(const QStringList& markers)
    {
        std::vector<BotId> bots = given(waitFor(findBotsByMarker(m_world->program->lineworks, markers)));
        std::sort(bots.begin(), bots.end(), [](BotId a, BotId b) { return a.value < b.value; });
        return bots;
    }

    std::unique_ptr<LinkWorld> m_world;
};

void TestBotSearch::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_world = std::make_unique<LinkWorld>();
    const PracticeApp& app = m_world->scenario.app;
    m_world->program->lineworks.setCredentials(
        LineWorksCredentials{app.clientId, app.clientSecret, app.serviceAccount, app.privateKey});
}

void TestBotSearch::botDescription_isShortEnough_andHoldsTheMarker()
{
    const QString marker = QUuid::createUuid().toString(QUuid::WithoutBraces);

    const QString description = botDescription(marker);

    QVERIFY(description.size() <= 100);
    QVERIFY(description.contains(marker));
    QVERIFY(!description.contains(u'\n'));
}

void TestBotSearch::find_noBots_isEmpty()
{
    QVERIFY(found({u"one"_s}).empty());
}

void TestBotSearch::find_amongManyPages_findsTheMarkedOnes()
{
    const qint64 first = m_world->leftBot(u"one"_s);
    for (int i = 0; i < 230; ++i) {
        PracticeBot bot;
        bot.clientId = m_world->scenario.app.clientId;
        bot.name = u"another bot"_s;
        bot.description = botDescription(u"one"_s); // another name is another's bot
        m_world->tenant().addBot(bot);
    }
    const qint64 last = m_world->leftBot(u"two"_s);

    const std::vector<BotId> bots = found({u"one"_s, u"two"_s});

    QCOMPARE(bots.size(), size_t(2));
    QCOMPARE(bots.front().value, first);
    QCOMPARE(bots.back().value, last);
    QCOMPARE(m_world->requests(u"GET"_s, BotsPath), 3);
}

void TestBotSearch::find_theMarkerOfAnother_isNotOurs()
{
    m_world->leftBot(u"one-more"_s);
    m_world->leftBot(u"someone"_s);

    QVERIFY(found({u"one"_s}).empty());
}

void TestBotSearch::find_anotherAppsBots_arePassedOver()
{
    m_world->tenant().setListShowsOtherApps(true);
    PracticeBot theirs;
    theirs.clientId = u"another-app"_s;
    theirs.name = BotName;
    theirs.description = botDescription(u"one"_s);
    m_world->tenant().addBot(theirs);
    const qint64 ours = m_world->leftBot(u"one"_s);

    const std::vector<BotId> bots = found({u"one"_s});

    QCOMPARE(bots.size(), size_t(1));
    QCOMPARE(bots.front().value, ours);
}

void TestBotSearch::find_aBotThatCantBeRead_fails()
{
    m_world->leftBot(u"one"_s);
    m_world->misbehave(Kind::Status, u"GET"_s, BotPath, 1, 503);

    // never an empty list: it would be taken for "there is none"
    QCOMPARE(codeOf(waitFor(findBotsByMarker(m_world->program->lineworks, {u"one"_s}))), u"lineworks_failed"_s);
}

void TestBotSearch::deleteBots_oneIsGone_deletesTheOthers()
{
    const qint64 first = m_world->leftBot(u"one"_s);
    const qint64 second = m_world->leftBot(u"one"_s);
    m_world->tenant().deleteBot(first);

    QCOMPARE(codeOf(waitFor(deleteBots(m_world->program->lineworks, {{second}, {first}}))), QString());

    QVERIFY(m_world->bots().empty());
}

void TestBotSearch::deleteBots_refused_fails()
{
    const qint64 bot = m_world->leftBot(u"one"_s);
    m_world->misbehave(Kind::Status, u"DELETE"_s, BotPath, 1, 503);

    QCOMPARE(codeOf(waitFor(deleteBots(m_world->program->lineworks, {{bot}}))), u"lineworks_failed"_s);
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestBotSearch)
#include "tst_botsearch.moc"
