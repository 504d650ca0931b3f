// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/practice/practiceworldclient.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

class TestDomainsEndpoint : public QObject
{
    Q_OBJECT
private slots:
    void add_bare_isInvisible();
    void add_unknownDomain_isRefused();
    void add_twice_isRefused();
    void add_domainNotAllowed_isRefused();
    void add_flagAsText_isRefused();
    void list_registrations_areShown();
    void patch_visible_leavesTheRest();
    void put_resetsWhatIsLeftOut();
    void remove_registration_isGone();
    void members_addListRemove();
    void members_unknownOrTwice_isRefused();
};

void TestDomainsEndpoint::add_bare_isInvisible()
{
    PracticeWorldClient client;
    client.earn();

    const Reply reply = client.call("POST"_ba, client.domainPath(client.makeBot()));

    QCOMPARE(reply.status, 201);
    QCOMPARE(
        reply.json,
        QJsonObject(
            {{u"domainId"_s, client.scenario.domainId}, {u"visible"_s, false}, {u"allowToSelectedMember"_s, false}}));
}

void TestDomainsEndpoint::add_unknownDomain_isRefused()
{
    PracticeWorldClient client;
    client.earn();
    const qint64 botId = client.makeBot();

    const Reply reply = client.call("POST"_ba, u"/bots/%1/domains/5"_s.arg(botId));

    QCOMPARE(reply.status, 404);
    QCOMPARE(reply.code(), u"DOMAIN_NOT_EXIST"_s);
    QCOMPARE(client.call("POST"_ba, client.domainPath(1)).code(), u"BOT_NOT_EXIST"_s);
}

void TestDomainsEndpoint::add_twice_isRefused()
{
    PracticeWorldClient client;
    client.earn();
    const QString path = client.domainPath(client.makeBot());

    client.call("POST"_ba, path);
    const Reply reply = client.call("POST"_ba, path);

    QCOMPARE(reply.status, 409);
    QCOMPARE(reply.code(), u"ALREADY_EXIST"_s);
}

void TestDomainsEndpoint::add_domainNotAllowed_isRefused()
{
    PracticeWorldClient client;
    client.earn();
    client.server.tenant().addDomain(10000002);
    QJsonObject body = client.botBody();
    body.insert(u"allowDomains"_s, QJsonArray{10000002});
    const qint64 botId = client.call("POST"_ba, u"/bots"_s, body).json.value(u"botId").toInteger();

    QCOMPARE(client.call("POST"_ba, client.domainPath(botId)).status, 403);
    QCOMPARE(client.call("POST"_ba, u"/bots/%1/domains/10000002"_s.arg(botId)).status, 201);
}

void TestDomainsEndpoint::add_flagAsText_isRefused()
{
    PracticeWorldClient client;
    client.earn();

    const Reply reply = client.call("POST"_ba, client.domainPath(client.makeBot()), {{u"visible"_s, u"true"_s}});

    QCOMPARE(reply.code(), u"INVALID_PARAMETER"_s);
}

void TestDomainsEndpoint::list_registrations_areShown()
{
    PracticeWorldClient client;
    client.earn();
    const qint64 botId = client.makeBotInRoom();

    const Reply reply = client.call("GET"_ba, u"/bots/%1/domains"_s.arg(botId));

    QCOMPARE(reply.status, 200);
    const QJsonArray domains = reply.json.value(u"domains").toArray();
    QCOMPARE(domains.size(), 1);
    QCOMPARE(domains.at(0)[u"visible"_s], QJsonValue(true));
    QVERIFY(reply.json.value(u"responseMetaData").toObject().value(u"nextCursor").isNull());
}

void TestDomainsEndpoint::patch_visible_leavesTheRest()
{
    PracticeWorldClient client;
    client.earn();
    const QString path = client.domainPath(client.makeBot());

    QCOMPARE(client.call("PATCH"_ba, path, {{u"visible"_s, true}}).status, 404);
    client.call("POST"_ba, path, {{u"allowToSelectedMember"_s, true}});
    const Reply reply = client.call("PATCH"_ba, path, {{u"visible"_s, true}});

    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.json.value(u"visible"), QJsonValue(true));
    QCOMPARE(reply.json.value(u"allowToSelectedMember"), QJsonValue(true));
}

void TestDomainsEndpoint::put_resetsWhatIsLeftOut()
{
    PracticeWorldClient client;
    client.earn();
    const QString path = client.domainPath(client.makeBot());
    client.call("POST"_ba, path, {{u"visible"_s, true}});

    const Reply reply = client.call("PUT"_ba, path, {{u"allowToSelectedMember"_s, true}});

    QCOMPARE(reply.json.value(u"visible"), QJsonValue(false));
    QCOMPARE(reply.json.value(u"allowToSelectedMember"), QJsonValue(true));
}

void TestDomainsEndpoint::remove_registration_isGone()
{
    PracticeWorldClient client;
    client.earn();
    const qint64 botId = client.makeBotInRoom();

    QCOMPARE(client.call("DELETE"_ba, client.domainPath(botId)).status, 204);
    QCOMPARE(client.call("DELETE"_ba, client.domainPath(botId)).status, 404);
    QVERIFY(client.server.tenant().bot(botId)->registrations.empty());
}

void TestDomainsEndpoint::members_addListRemove()
{
    PracticeWorldClient client;
    client.earn();
    const QString path = client.domainPath(client.makeBotInRoom()) + u"/members"_s;
    const PracticeUser user = client.scenario.users[1];

    QCOMPARE(client.call("POST"_ba, path, {{u"userId"_s, user.loginId}}).status, 201);
    QCOMPARE(client.call("GET"_ba, path).json.value(u"members").toArray().at(0)[u"userId"_s].toString(), user.userId);
    QCOMPARE(client.call("DELETE"_ba, path + u'/' + user.loginId).status, 204);
    QCOMPARE(client.call("DELETE"_ba, path + u'/' + user.loginId).status, 404);
}

void TestDomainsEndpoint::members_unknownOrTwice_isRefused()
{
    PracticeWorldClient client;
    client.earn();
    const QString path = client.domainPath(client.makeBotInRoom()) + u"/members"_s;
    const PracticeUser user = client.scenario.users[1];

    client.call("POST"_ba, path, {{u"userId"_s, user.loginId}});

    QCOMPARE(client.call("POST"_ba, path, {{u"userId"_s, user.userId}}).code(), u"ALREADY_EXIST"_s);
    QCOMPARE(client.call("POST"_ba, path, {{u"userId"_s, u"x"_s}}).code(), u"USER_NOT_EXIST"_s);
    QCOMPARE(client.call("POST"_ba, path, {}).code(), u"MISSING_PARAMETER"_s);
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestDomainsEndpoint)
#include "tst_domainsendpoint.moc"
