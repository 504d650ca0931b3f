// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/practice/practiceworldclient.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

class TestRateLimits : public QObject
{
    Q_OBJECT
private slots:
    void count_plans_giveTheirLimits();
    void count_slidingMinute_freesOneByOne();
    void count_operationsAndDomains_areApart();
    void count_clockSetBack_forgets();
    void count_lifted_tellsNothing();
    void countMessage_dayInJapan_ends();
    void api_answers_tellTheStanding();
    void api_beyondTheLimit_is429();
    void api_retryAfter_isSwitchable();
    void api_dailyQuotaUsed_is403();
};

namespace {

QDateTime at(int seconds)
{
    return QDateTime(QDate(2026, 8, 20), QTime(3, 0), QTimeZone::utc()).addSecs(seconds);
}

} // namespace

void TestRateLimits::count_plans_giveTheirLimits()
{
    PracticeLimits limits;
    QCOMPARE(limits.count(u"a"_s, 1, at(0)).limit, 240);
    limits.setPlan(PracticePlan::Free);
    QCOMPARE(limits.count(u"a"_s, 1, at(0)).limit, 60);
    limits.setPerMinute(7);
    QCOMPARE(limits.count(u"a"_s, 1, at(0)).limit, 7);
    limits.setPerMinute(std::nullopt);
    QCOMPARE(limits.count(u"a"_s, 1, at(0)).limit, 60);
}

void TestRateLimits::count_slidingMinute_freesOneByOne()
{
    PracticeLimits limits;
    limits.setPerMinute(2);

    QVERIFY(limits.count(u"a"_s, 1, at(0)).allowed);
    QVERIFY(limits.count(u"a"_s, 1, at(20)).allowed);
    const auto refused = limits.count(u"a"_s, 1, at(30));
    QVERIFY(!refused.allowed);
    QCOMPARE(refused.used, 2);
    QCOMPARE(refused.resetSeconds, 30);
    QVERIFY(!limits.count(u"a"_s, 1, at(59)).allowed);
    QVERIFY(limits.count(u"a"_s, 1, at(60)).allowed);
    QVERIFY(!limits.count(u"a"_s, 1, at(61)).allowed);
}

void TestRateLimits::count_operationsAndDomains_areApart()
{
    PracticeLimits limits;
    limits.setPerMinute(1);

    QVERIFY(limits.count(u"a"_s, 1, at(0)).allowed);
    QVERIFY(limits.count(u"b"_s, 1, at(0)).allowed);
    QVERIFY(limits.count(u"a"_s, 2, at(0)).allowed);
    QVERIFY(!limits.count(u"a"_s, 1, at(0)).allowed);
}

void TestRateLimits::count_clockSetBack_forgets()
{
    PracticeLimits limits;
    limits.setPerMinute(1);

    QVERIFY(limits.count(u"a"_s, 1, at(3600)).allowed);
    QVERIFY(limits.count(u"a"_s, 1, at(0)).allowed);
}

void TestRateLimits::count_lifted_tellsNothing()
{
    PracticeLimits limits;
    limits.setPerMinute(0);
    PracticeHttpAnswer answer;

    for (int i = 0; i < 1000; ++i)
        QVERIFY(limits.count(u"a"_s, 1, at(0)).allowed);
    limits.tell(limits.count(u"a"_s, 1, at(0)), answer);

    QVERIFY(answer.headers.empty());
}

void TestRateLimits::countMessage_dayInJapan_ends()
{
    PracticeLimits limits;
    limits.setPerDay(2);
    const QDateTime evening(QDate(2026, 8, 20), QTime(14, 59, 59), QTimeZone::utc()); // 23:59:59 in Japan

    QVERIFY(limits.countMessage(evening));
    QVERIFY(limits.countMessage(evening));
    QVERIFY(!limits.countMessage(evening));
    QCOMPARE(limits.messagesToday(evening), 2);
    QVERIFY(limits.countMessage(evening.addSecs(1)));
    QCOMPARE(limits.messagesToday(evening.addSecs(1)), 1);
}

void TestRateLimits::api_answers_tellTheStanding()
{
    PracticeWorldClient client;
    client.server.limits().setPerMinute(5);
    client.earn();

    client.call("GET"_ba, u"/bots"_s);
    const Reply reply = client.call("GET"_ba, u"/bots/1"_s); // another operation, refused in itself
    const Reply second = client.call("GET"_ba, u"/bots"_s);

    QCOMPARE(reply.status, 404);
    QCOMPARE(reply.headers.value("ratelimit-used"_ba), "1"_ba);
    QCOMPARE(second.headers.value("ratelimit-limit"_ba), "5"_ba);
    QCOMPARE(second.headers.value("ratelimit-remaining"_ba), "3"_ba);
    QCOMPARE(second.headers.value("ratelimit-used"_ba), "2"_ba);
    const int reset = second.headers.value("ratelimit-reset"_ba).toInt();
    QVERIFY(reset > 50 && reset <= 60);
}

void TestRateLimits::api_beyondTheLimit_is429()
{
    PracticeWorldClient client;
    QDateTime now = QDateTime::currentDateTimeUtc();
    client.server.setClock([&now] { return now; });
    client.server.limits().setPerMinute(2);
    client.earn();

    client.call("GET"_ba, u"/bots"_s);
    client.call("GET"_ba, u"/bots"_s);
    const Reply refused = client.call("GET"_ba, u"/bots"_s);
    now = now.addSecs(60);
    const Reply later = client.call("GET"_ba, u"/bots"_s);

    QCOMPARE(refused.status, 429);
    QCOMPARE(refused.code(), u"TOO_MANY_REQUESTS"_s);
    QCOMPARE(refused.headers.value("ratelimit-remaining"_ba), "0"_ba);
    QCOMPARE(refused.headers.value("ratelimit-reset"_ba), "60"_ba);
    QVERIFY(!refused.headers.contains("retry-after"_ba));
    QCOMPARE(later.status, 200);
}

void TestRateLimits::api_retryAfter_isSwitchable()
{
    PracticeWorldClient client;
    client.server.limits().setPerMinute(1);
    client.server.limits().setRetryAfter(true);
    client.earn();

    client.call("GET"_ba, u"/bots"_s);

    QVERIFY(client.call("GET"_ba, u"/bots"_s).headers.value("retry-after"_ba).toInt() > 0);
}

void TestRateLimits::api_dailyQuotaUsed_is403()
{
    PracticeWorldClient client;
    client.server.limits().setPerDay(1);
    client.earn();
    const qint64 botId = client.makeBotInRoom();

    const Reply first = client.call("POST"_ba, client.messagePath(botId), client.textBody(u"a"_s));
    const Reply second = client.call("POST"_ba, client.messagePath(botId), client.textBody(u"b"_s));

    QCOMPARE(first.status, 201);
    QCOMPARE(second.status, 403);
    QCOMPARE(second.code(), u"LIMIT_EXCEEDED"_s);
    QCOMPARE(client.server.tenant().messages().size(), std::size_t(1));
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestRateLimits)
#include "tst_ratelimits.moc"
