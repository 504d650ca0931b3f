// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/practice/practiceworldclient.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

using Fields = QList<std::pair<QString, QString>>;

class TestTokenEndpoint : public QObject
{
    Q_OBJECT
private slots:
    void token_goodAssertion_isGranted();
    void token_expiresInAsString_isAString();
    void token_fractionsOfSeconds_areTaken();
    void token_badClaim_isRefused_data();
    void token_badClaim_isRefused();
    void token_badHeader_isRefused_data();
    void token_badHeader_isRefused();
    void token_badField_isRefused_data();
    void token_badField_isRefused();
    void token_malformedAssertion_isRefused_data();
    void token_malformedAssertion_isRefused();
    void token_keyReissued_onlyTheNewOneWorks();
    void token_secretReissued_oldOneIsRefused();
    void token_skewedClock_refusesOurTime();
    void token_grantTypeEncodedTwice_isGranted();
    void token_parameterTwice_isRefused();
    void token_jsonBody_isRefused();
    void token_get_isNotAllowed();
    void refresh_goodToken_isGranted();
    void refresh_revokedOrForeign_isRefused();
    void refresh_after90Days_isRefused();
};

namespace {

void replace(Fields& fields, const QString& name, const QString& value)
{
    for (auto& [key, old] : fields) {
        if (key == name)
            old = value;
    }
}

QString error(const Reply& reply)
{
    return reply.json.value(u"error").toString();
}

} // namespace

void TestTokenEndpoint::token_goodAssertion_isGranted()
{
    PracticeWorldClient client;

    const Reply reply = client.requestToken(client.tokenFields());

    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.json.value(u"token_type").toString(), u"Bearer"_s);
    QCOMPARE(reply.json.value(u"scope").toString(), u"bot"_s);
    QCOMPARE(reply.json.value(u"expires_in"), QJsonValue(86400));
    QVERIFY(reply.json.value(u"access_token").toString().size() > 40);
    QVERIFY(reply.json.value(u"refresh_token").toString() != reply.json.value(u"access_token").toString());
    QCOMPARE(reply.headers.value("cache-control"_ba), "no-store"_ba);
    QVERIFY(!reply.headers.contains("ratelimit-limit"_ba));
    client.token = reply.json.value(u"access_token").toString().toLatin1();
    QCOMPARE(client.call("GET"_ba, u"/bots"_s).status, 200);
}

void TestTokenEndpoint::token_expiresInAsString_isAString()
{
    PracticeWorldClient client;
    client.server.faults().setExpiresInAsString(true);

    QCOMPARE(client.requestToken(client.tokenFields()).json.value(u"expires_in"), QJsonValue(u"86400"_s));
}

void TestTokenEndpoint::token_fractionsOfSeconds_areTaken()
{
    PracticeWorldClient client;
    QJsonObject claims = client.claims();
    const double now = static_cast<double>(client.server.now().toMSecsSinceEpoch()) / 1000 + 0.0004;
    claims.insert(u"iat"_s, now);
    claims.insert(u"exp"_s, now + 3600);
    Fields fields = client.tokenFields();
    replace(fields, u"assertion"_s,
            QString::fromLatin1(signedJwt(client.header(), claims, client.scenario.app.privateKey)));

    QCOMPARE(client.requestToken(fields).status, 200);
}

void TestTokenEndpoint::token_badClaim_isRefused_data()
{
    QTest::addColumn<QString>("claim");
    QTest::addColumn<QJsonValue>("value"); // a number is added to the time now
    QTest::addColumn<QString>("word");

    QTest::newRow("other issuer") << u"iss"_s << QJsonValue(u"someone"_s) << u"iss"_s;
    QTest::newRow("other account") << u"sub"_s << QJsonValue(u"x.serviceaccount@y"_s) << u"sub"_s;
    QTest::newRow("61 minutes") << u"exp"_s << QJsonValue(3661) << u"60 minutes"_s;
    QTest::newRow("expired") << u"exp"_s << QJsonValue(-1) << u"later than"_s;
    QTest::newRow("expired an hour ago") << u"iat"_s << QJsonValue(-3700) << u"60 minutes"_s;
    QTest::newRow("from the future") << u"iat"_s << QJsonValue(120) << u"future"_s;
    QTest::newRow("time as text") << u"iat"_s << QJsonValue(u"1"_s) << u"numbers"_s;
    QTest::newRow("no expiry") << u"exp"_s << QJsonValue(QJsonValue::Null) << u"numbers"_s;
}

void TestTokenEndpoint::token_badClaim_isRefused()
{
    QFETCH(QString, claim);
    QFETCH(QJsonValue, value);
    QFETCH(QString, word);
    PracticeWorldClient client;
    QJsonObject claims = client.claims();
    const qint64 now = client.server.now().toSecsSinceEpoch();
    claims.insert(claim, value.isDouble() ? QJsonValue(now + value.toInteger()) : value);
    Fields fields = client.tokenFields();
    replace(fields, u"assertion"_s,
            QString::fromLatin1(signedJwt(client.header(), claims, client.scenario.app.privateKey)));

    const Reply reply = client.requestToken(fields);

    QCOMPARE(reply.status, 400);
    QCOMPARE(error(reply), u"invalid_grant"_s);
    QVERIFY2(reply.json.value(u"error_description").toString().contains(word), reply.body.constData());
}

void TestTokenEndpoint::token_badHeader_isRefused_data()
{
    QTest::addColumn<QJsonObject>("header");
    QTest::newRow("none") << QJsonObject{{u"alg"_s, u"none"_s}, {u"typ"_s, u"JWT"_s}};
    QTest::newRow("other algorithm") << QJsonObject{{u"alg"_s, u"RS512"_s}, {u"typ"_s, u"JWT"_s}};
    QTest::newRow("no type") << QJsonObject{{u"alg"_s, u"RS256"_s}};
}

void TestTokenEndpoint::token_badHeader_isRefused()
{
    QFETCH(QJsonObject, header);
    PracticeWorldClient client;
    Fields fields = client.tokenFields();
    replace(fields, u"assertion"_s,
            QString::fromLatin1(signedJwt(header, client.claims(), client.scenario.app.privateKey)));

    QCOMPARE(error(client.requestToken(fields)), u"invalid_grant"_s);
}

void TestTokenEndpoint::token_badField_isRefused_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("client id") << u"client_id"_s << u"x"_s << 401 << u"invalid_client"_s;
    QTest::newRow("client secret") << u"client_secret"_s << u"x"_s << 401 << u"invalid_client"_s;
    QTest::newRow("no secret") << u"client_secret"_s << QString() << 401 << u"invalid_client"_s;
    QTest::newRow("grant type") << u"grant_type"_s << u"password"_s << 400 << u"unsupported_grant_type"_s;
    QTest::newRow("no assertion") << u"assertion"_s << QString() << 400 << u"invalid_request"_s;
    QTest::newRow("scope") << u"scope"_s << u"calendar"_s << 400 << u"invalid_scope"_s;
    QTest::newRow("one scope of two") << u"scope"_s << u"bot calendar"_s << 400 << u"invalid_scope"_s;
    QTest::newRow("no scope") << u"scope"_s << QString() << 400 << u"invalid_scope"_s;
}

void TestTokenEndpoint::token_badField_isRefused()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(int, status);
    QFETCH(QString, wanted);
    PracticeWorldClient client;
    Fields fields = client.tokenFields();
    replace(fields, field, value);

    const Reply reply = client.requestToken(fields);

    QCOMPARE(reply.status, status);
    QCOMPARE(error(reply), wanted);
}

void TestTokenEndpoint::token_malformedAssertion_isRefused_data()
{
    QTest::addColumn<QString>("assertion");
    QTest::newRow("two parts") << u"a.b"_s;
    QTest::newRow("no base64") << u"!.!.!"_s;
    QTest::newRow("padded") << u"e30=.e30=.e30="_s;
    QTest::newRow("no objects") << u"W10.W10.W10"_s;
    QTest::newRow("empty signature") << u"e30.e30."_s;
}

void TestTokenEndpoint::token_malformedAssertion_isRefused()
{
    QFETCH(QString, assertion);
    PracticeWorldClient client;
    Fields fields = client.tokenFields();
    replace(fields, u"assertion"_s, assertion);

    QCOMPARE(error(client.requestToken(fields)), u"invalid_grant"_s);
}

void TestTokenEndpoint::token_keyReissued_onlyTheNewOneWorks()
{
    PracticeWorldClient client;

    const QByteArray newKey = client.server.tenant().reissueKey(client.scenario.app.clientId, 1024);

    const Reply refused = client.requestToken(client.tokenFields());
    QCOMPARE(error(refused), u"invalid_grant"_s);
    QVERIFY(refused.json.value(u"error_description").toString().contains(u"signature"));
    client.scenario.app.privateKey = newKey;
    QCOMPARE(client.requestToken(client.tokenFields()).status, 200);
}

void TestTokenEndpoint::token_secretReissued_oldOneIsRefused()
{
    PracticeWorldClient client;

    const QString secret = client.server.tenant().reissueSecret(client.scenario.app.clientId);

    QCOMPARE(error(client.requestToken(client.tokenFields())), u"invalid_client"_s);
    client.scenario.app.clientSecret = secret;
    QCOMPARE(client.requestToken(client.tokenFields()).status, 200);
}

void TestTokenEndpoint::token_skewedClock_refusesOurTime()
{
    PracticeWorldClient client;
    const Fields ours = client.tokenFields();

    client.server.faults().setClockSkew(-600);
    const Reply tooEarly = client.requestToken(ours);
    client.server.faults().setClockSkew(7200);
    const Reply tooLate = client.requestToken(ours);

    QVERIFY(tooEarly.json.value(u"error_description").toString().contains(u"future"));
    QVERIFY(tooLate.json.value(u"error_description").toString().contains(u"expired"));
}

void TestTokenEndpoint::token_grantTypeEncodedTwice_isGranted()
{
    PracticeWorldClient client;
    Fields fields = client.tokenFields();
    replace(fields, u"grant_type"_s, u"urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer"_s);

    QCOMPARE(client.requestToken(fields).status, 200);
}

void TestTokenEndpoint::token_parameterTwice_isRefused()
{
    PracticeWorldClient client;
    Fields fields = client.tokenFields();
    fields.append({u"scope"_s, u"bot"_s});

    QCOMPARE(error(client.requestToken(fields)), u"invalid_request"_s);
}

void TestTokenEndpoint::token_jsonBody_isRefused()
{
    PracticeWorldClient client;

    const Reply reply =
        client.send("POST"_ba, u"/oauth2/v2.0/token"_s, "{}"_ba, {{"Content-Type"_ba, "application/json"_ba}});

    QCOMPARE(reply.status, 415);
    QCOMPARE(error(reply), u"invalid_request"_s);
}

void TestTokenEndpoint::token_get_isNotAllowed()
{
    PracticeWorldClient client;

    const Reply reply = client.send("GET"_ba, u"/oauth2/v2.0/token"_s, {}, {});

    QCOMPARE(reply.status, 405);
    QCOMPARE(reply.headers.value("allow"_ba), "POST"_ba);
}

void TestTokenEndpoint::refresh_goodToken_isGranted()
{
    PracticeWorldClient client;
    const QString refreshToken = client.requestToken(client.tokenFields()).json.value(u"refresh_token").toString();

    const Reply reply = client.requestToken({{u"grant_type"_s, u"refresh_token"_s},
                                             {u"refresh_token"_s, refreshToken},
                                             {u"client_id"_s, client.scenario.app.clientId},
                                             {u"client_secret"_s, client.scenario.app.clientSecret}});

    QCOMPARE(reply.status, 200);
    client.token = reply.json.value(u"access_token").toString().toLatin1();
    QCOMPARE(client.call("GET"_ba, u"/bots"_s).status, 200);
}

void TestTokenEndpoint::refresh_revokedOrForeign_isRefused()
{
    PracticeWorldClient client;
    const PracticeApp other = client.server.tenant().createApp({.name = u"other"_s, .keyBits = 1024});
    Fields fields = {
        {u"grant_type"_s, u"refresh_token"_s},
        {u"refresh_token"_s, client.requestToken(client.tokenFields()).json.value(u"refresh_token").toString()},
        {u"client_id"_s, other.clientId},
        {u"client_secret"_s, other.clientSecret}};

    QCOMPARE(error(client.requestToken(fields)), u"invalid_grant"_s);

    client.server.tenant().revokeTokens(client.scenario.app.clientId);
    replace(fields, u"client_id"_s, client.scenario.app.clientId);
    replace(fields, u"client_secret"_s, client.scenario.app.clientSecret);
    QCOMPARE(error(client.requestToken(fields)), u"invalid_grant"_s);
}

void TestTokenEndpoint::refresh_after90Days_isRefused()
{
    PracticeWorldClient client;
    const Fields fields = {
        {u"grant_type"_s, u"refresh_token"_s},
        {u"refresh_token"_s, client.requestToken(client.tokenFields()).json.value(u"refresh_token").toString()},
        {u"client_id"_s, client.scenario.app.clientId},
        {u"client_secret"_s, client.scenario.app.clientSecret}};

    client.server.faults().setClockSkew(90 * 86400 + 1);

    QCOMPARE(error(client.requestToken(fields)), u"invalid_grant"_s);
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestTokenEndpoint)
#include "tst_tokenendpoint.moc"
