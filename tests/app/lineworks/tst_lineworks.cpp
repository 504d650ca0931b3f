// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/lineworks/lineworksrig.h"
#include "tests/support/wait.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace smartfleet;
using namespace smartfleet::test;
using namespace std::chrono_literals;

class TestLineWorks : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_rig.reset(); }

    void call_withoutCredentials_isNotLinked();
    void call_carriesTokenAndNoHabits();
    void call_unauthorizedOnce_isRepeatedWithANewToken();
    void call_unauthorizedTwice_isTokenRefused();
    void call_rateLimited_waitsAndIsNotRepeated();
    void call_failsOnTheWay_isNamed_data();
    void call_failsOnTheWay_isNamed();
    void call_reading_isNeverMaybeDone();
    void call_hanging_timesOut();
    void call_cancelled_abortsTheReply();
    void call_cancelledInTheQueue_isNeverSent();
    void call_lineworksGone_leavesNothing();
    void call_passesTheCheckpoints();
    void call_tokenRefused_givesItsReason();
    void call_skewIsTold();
    void tryCredentials_leavesTheTokenInUseAlone();
    void tryCredentials_cancelled_aborts();

private:
    std::unique_ptr<LineWorksRig> m_rig;
};

void TestLineWorks::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_rig = std::make_unique<LineWorksRig>();
}

void TestLineWorks::call_withoutCredentials_isNotLinked()
{
    m_rig->lineworks->setCredentials(std::nullopt);

    const Result<> sent = waitFor(m_rig->lineworks->sendText(TheBot, TheRoom, u"x"_s));

    QVERIFY(!sent);
    QCOMPARE(sent.error().code, u"not_linked"_s);
    QVERIFY(m_rig->network->seen().empty());
    QVERIFY(!m_rig->lineworks->hasCredentials());
}

void TestLineWorks::call_carriesTokenAndNoHabits()
{
    m_rig->network->once(BotsPath, {200, R"({"bots":[]})"});

    QVERIFY(waitFor(m_rig->lineworks->listBots()).has_value());

    const test::SeenRequest& seen = m_rig->network->last(BotsPath);
    QCOMPARE(seen.headers.value("authorization"_ba), "Bearer the-token"_ba);
    QVERIFY(!seen.headers.value("x-request-id"_ba).isEmpty());
    QCOMPARE(seen.request.attribute(QNetworkRequest::RedirectPolicyAttribute).toInt(),
             int(QNetworkRequest::ManualRedirectPolicy));
    QCOMPARE(seen.request.attribute(QNetworkRequest::CookieSaveControlAttribute).toInt(), int(QNetworkRequest::Manual));
    QCOMPARE(seen.request.attribute(QNetworkRequest::Http2AllowedAttribute).toBool(), false);
    QCOMPARE(seen.request.sslConfiguration().peerVerifyMode(), QSslSocket::VerifyPeer);
}

void TestLineWorks::call_unauthorizedOnce_isRepeatedWithANewToken()
{
    m_rig->network->once(TokenPath, {200, R"({"access_token":"first","expires_in":3600})"});
    m_rig->network->once(RoomPath, refusal(401, "UNAUTHORIZED"_ba));
    m_rig->network->once(RoomPath, {201});

    QVERIFY(waitFor(m_rig->lineworks->sendText(TheBot, TheRoom, u"x"_s)).has_value());

    QCOMPARE(m_rig->network->count(TokenPath), 2);
    QCOMPARE(m_rig->network->count(RoomPath), 2);
    QCOMPARE(m_rig->network->last(RoomPath).headers.value("authorization"_ba), "Bearer the-token"_ba);
}

void TestLineWorks::call_unauthorizedTwice_isTokenRefused()
{
    m_rig->network->always(RoomPath, refusal(401, "UNAUTHORIZED"_ba));

    const Result<> sent = waitFor(m_rig->lineworks->sendText(TheBot, TheRoom, u"x"_s));

    QVERIFY(!sent);
    QCOMPARE(sent.error().code, u"token_refused"_s);
    QCOMPARE(sent.error().kind, Error::Kind::Unauthorized);
    QCOMPARE(sent.error().maybeDone, false);
    QCOMPARE(m_rig->network->count(RoomPath), 2);
}

void TestLineWorks::call_rateLimited_waitsAndIsNotRepeated()
{
    FakeAnswer tooMany = refusal(429, "TOO_MANY_REQUESTS"_ba);
    tooMany.headers = {{"RATELIMIT-RESET"_ba, "13"_ba}};
    m_rig->network->once(RoomPath, tooMany);
    m_rig->network->always(RoomPath, {201});

    const Result<> sent = waitFor(m_rig->lineworks->sendText(TheBot, TheRoom, u"x"_s));
    QVERIFY(!sent);
    QCOMPARE(sent.error().code, u"rate_limited"_s);
    QCOMPARE(sent.error().retryAfter, std::optional<std::chrono::seconds>(13s));
    QCOMPARE(sent.error().maybeDone, false);
    QCOMPARE(m_rig->network->count(RoomPath), 1);
    QCOMPARE(m_rig->lineworks->quota().nextFreeIn, 13s);

    Call<void>* next = m_rig->lineworks->sendText(TheBot, TheRoom, u"y"_s);
    QCoreApplication::processEvents();
    QCOMPARE(m_rig->network->count(RoomPath), 1);
    m_rig->clock.advance(13s);
    QVERIFY(waitFor(next).has_value());
}

void TestLineWorks::call_failsOnTheWay_isNamed_data()
{
    QTest::addColumn<FakeAnswer>("answer");
    QTest::addColumn<QString>("code");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<bool>("maybeDone");
    using Kind = Error::Kind;
    QTest::newRow("refused") << lost(QNetworkReply::ConnectionRefusedError, false) << u"connection_refused"_s
                             << Kind::Network << false;
    QTest::newRow("no name") << lost(QNetworkReply::HostNotFoundError, false) << u"name_not_found"_s << Kind::Network
                             << false;
    QTest::newRow("TLS") << lost(QNetworkReply::SslHandshakeFailedError, false) << u"tls_failed"_s << Kind::Tls
                         << false;
    QTest::newRow("proxy") << lost(QNetworkReply::ProxyConnectionRefusedError, false) << u"proxy_refused"_s
                           << Kind::Network << false;
    QTest::newRow("proxy wants a password") << lost(QNetworkReply::ProxyAuthenticationRequiredError, true, 407)
                                            << u"proxy_sign_in"_s << Kind::Network << false;
    QTest::newRow("proxy unknown") << lost(QNetworkReply::ProxyNotFoundError, false) << u"proxy_not_found"_s
                                   << Kind::Network << false;
    QTest::newRow("no network") << lost(QNetworkReply::UnknownNetworkError, false) << u"no_network"_s << Kind::Network
                                << false;
    QTest::newRow("lost before it left") << lost(QNetworkReply::RemoteHostClosedError, false) << u"connection_lost"_s
                                         << Kind::Network << false;
    QTest::newRow("lost after it left") << lost(QNetworkReply::RemoteHostClosedError, true) << u"connection_lost"_s
                                        << Kind::Network << true;
    QTest::newRow("cut off in a success")
        << lost(QNetworkReply::RemoteHostClosedError, true, 201) << u"connection_lost"_s << Kind::Network << true;
    QTest::newRow("no HTTP") << lost(QNetworkReply::ProtocolFailure, true) << u"bad_reply"_s << Kind::BadReply << true;
    QTest::newRow("a gateway's page") << FakeAnswer{502, "<html>Bad Gateway</html>"_ba} << u"lineworks_failed"_s
                                      << Kind::Server << true;
    QTest::newRow("LINE WORKS' own 500") << refusal(500, "INTERNAL_SERVER_ERROR"_ba) << u"lineworks_failed"_s
                                         << Kind::Server << true;
    QTest::newRow("a page that says it is fine")
        << FakeAnswer{200, "<html>log in first</html>"_ba} << u"bad_reply"_s << Kind::BadReply << true;
    QTest::newRow("half a JSON") << FakeAnswer{201, "{\"a\":"_ba} << u"bad_reply"_s << Kind::BadReply << true;
    QTest::newRow("elsewhere") << FakeAnswer{307, {}, {{"Location"_ba, "https://evil.example/"_ba}}}
                               << u"redirect_refused"_s << Kind::BadReply << false;
    QTest::newRow("too large") << FakeAnswer{201, QByteArray(4 * 1024 * 1024 + 1, ' ')} << u"answer_too_large"_s
                               << Kind::BadReply << true;
    QTest::newRow("no scope") << refusal(403, "FORBIDDEN"_ba, "scope is missing"_ba) << u"scope_missing"_s
                              << Kind::Unauthorized << false;
    QTest::newRow("no scope, by header")
        << FakeAnswer{403, {}, {{"WWW-Authenticate"_ba, "Bearer error=\"insufficient_scope\""_ba}}}
        << u"scope_missing"_s << Kind::Unauthorized << false;
}

void TestLineWorks::call_failsOnTheWay_isNamed()
{
    QFETCH(FakeAnswer, answer);
    QFETCH(QString, code);
    QFETCH(Error::Kind, kind);
    QFETCH(bool, maybeDone);
    m_rig->network->once(RoomPath, answer);

    const Result<> sent = waitFor(m_rig->lineworks->sendText(TheBot, TheRoom, u"x"_s));

    QVERIFY(!sent);
    QCOMPARE(sent.error().code, code);
    QCOMPARE(sent.error().kind, kind);
    QCOMPARE(sent.error().maybeDone, maybeDone);
    QCOMPARE(m_rig->network->count(RoomPath), 1);
}

void TestLineWorks::call_reading_isNeverMaybeDone()
{
    m_rig->network->once(BotsPath, lost(QNetworkReply::RemoteHostClosedError, true));

    const Result<Page<Bot>> bots = waitFor(m_rig->lineworks->listBots());

    QVERIFY(!bots);
    QCOMPARE(bots.error().code, u"connection_lost"_s);
    QCOMPARE(bots.error().maybeDone, false);
}

void TestLineWorks::call_hanging_timesOut()
{
    FakeAnswer never;
    never.held = true;
    m_rig->network->once(RoomPath, never);
    Call<void>* call = m_rig->lineworks->sendText(TheBot, TheRoom, u"x"_s);
    QTRY_COMPARE(m_rig->network->count(RoomPath), 1);
    QCoreApplication::processEvents();

    m_rig->clock.advance(30s);

    const Result<> sent = waitFor(call);
    QVERIFY(!sent);
    QCOMPARE(sent.error().code, u"timeout"_s);
    QCOMPARE(sent.error().kind, Error::Kind::Timeout);
    QCOMPARE(sent.error().maybeDone, true);
    QCOMPARE(m_rig->network->aborted(), 1);
}

void TestLineWorks::call_cancelled_abortsTheReply()
{
    FakeAnswer late{201};
    late.held = true;
    m_rig->network->once(RoomPath, late);
    Call<void>* call = m_rig->lineworks->sendText(TheBot, TheRoom, u"x"_s);
    QTRY_COMPARE(m_rig->network->count(RoomPath), 1);

    call->cancel();
    m_rig->network->release();

    const Result<> sent = waitFor(call);
    QVERIFY(!sent);
    QCOMPARE(sent.error().kind, Error::Kind::Cancelled);
    QCOMPARE(m_rig->network->aborted(), 1);
    m_rig->network->once(RoomPath, {201});
    QVERIFY(waitFor(m_rig->lineworks->sendText(TheBot, TheRoom, u"y"_s)).has_value());
}

void TestLineWorks::call_cancelledInTheQueue_isNeverSent()
{
    FakeAnswer held{204};
    held.held = true;
    m_rig->network->once(u"/bots/7"_s, held);
    m_rig->network->always(u"/bots/7"_s, {204});
    Call<void>* first = m_rig->lineworks->deleteBot(TheBot);
    Call<void>* second = m_rig->lineworks->deleteBot(TheBot);
    Call<void>* third = m_rig->lineworks->publishBot(TheBot, TheDomain);
    m_rig->network->always(u"/domains/99"_s, {201, "{}"_ba});
    QTRY_COMPARE(m_rig->network->count(u"/bots/7"_s), 1);

    second->cancel();
    m_rig->network->release();

    QVERIFY(waitFor(first).has_value());
    QVERIFY(waitFor(third).has_value());
    QCOMPARE(m_rig->network->count(u"/bots/7"_s), 1);
}

void TestLineWorks::call_lineworksGone_leavesNothing()
{
    FakeAnswer held{204};
    held.held = true;
    m_rig->network->always(u"/bots/7"_s, held);
    m_rig->network->always(RoomPath, held);
    bool called = false;
    for (Call<void>* call :
         {m_rig->lineworks->deleteBot(TheBot), m_rig->lineworks->deleteBot(TheBot),
          m_rig->lineworks->publishBot(TheBot, TheDomain), m_rig->lineworks->tryCredentials(m_rig->credentials)})
        call->onFinished(this, [&called](const Result<>&) { called = true; });
    for (int i = 0; i < 10; ++i)
        m_rig->lineworks->sendText(TheBot, TheRoom, u"x"_s)->onFinished(this, [&called](const Result<>&) {
            called = true;
        });
    QTRY_VERIFY(m_rig->network->count(RoomPath) > 0 && m_rig->network->count(u"/bots/7"_s) == 1);
    called = false;

    m_rig->lineworks.reset();
    QCoreApplication::processEvents();

    QVERIFY(!called);
}

void TestLineWorks::call_passesTheCheckpoints()
{
    m_rig->network->once(RoomPath, {201});

    QVERIFY(waitFor(m_rig->lineworks->sendText(TheBot, TheRoom, u"x"_s)).has_value());

    QCOMPARE(m_rig->points, (QStringList{u"call:send"_s, u"call:answered"_s, u"call:send"_s, u"call:answered"_s}));
}

void TestLineWorks::call_tokenRefused_givesItsReason()
{
    m_rig->network->once(TokenPath, {401, R"({"error":"invalid_client"})"});

    const Result<> sent = waitFor(m_rig->lineworks->sendText(TheBot, TheRoom, u"x"_s));

    QVERIFY(!sent);
    QCOMPARE(sent.error().code, u"client_refused"_s);
    QCOMPARE(m_rig->network->count(RoomPath), 0);
}

void TestLineWorks::call_skewIsTold()
{
    QVERIFY(!m_rig->lineworks->clockSkewSeconds());
    m_rig->network->once(BotsPath, {200, R"({"bots":[]})", {{"date"_ba, "Wed, 19 Aug 2026 23:59:00 GMT"_ba}}});

    QVERIFY(waitFor(m_rig->lineworks->listBots()).has_value());

    QCOMPARE(m_rig->lineworks->clockSkewSeconds(), std::optional<int>(-60));
}

void TestLineWorks::tryCredentials_leavesTheTokenInUseAlone()
{
    m_rig->network->always(RoomPath, {201});
    QVERIFY(waitFor(m_rig->lineworks->sendText(TheBot, TheRoom, u"x"_s)).has_value());
    m_rig->network->once(TokenPath, {400, R"({"error":"invalid_grant"})"});
    LineWorksCredentials other = m_rig->credentials;
    other.serviceAccount = u"other"_s;

    const Result<> tried = waitFor(m_rig->lineworks->tryCredentials(other));

    QVERIFY(!tried);
    QCOMPARE(tried.error().code, u"key_refused"_s);
    QVERIFY(waitFor(m_rig->lineworks->sendText(TheBot, TheRoom, u"y"_s)).has_value());
    QCOMPARE(m_rig->network->count(TokenPath), 2);
    QVERIFY(waitFor(m_rig->lineworks->tryCredentials(other)).has_value());
}

void TestLineWorks::tryCredentials_cancelled_aborts()
{
    FakeAnswer never;
    never.held = true;
    m_rig->network->once(TokenPath, never);
    Call<void>* call = m_rig->lineworks->tryCredentials(m_rig->credentials);
    QTRY_COMPARE(m_rig->network->count(TokenPath), 1);

    call->cancel();

    QCOMPARE(waitFor(call).error().kind, Error::Kind::Cancelled);
    QCOMPARE(m_rig->network->aborted(), 1);
}

QTEST_GUILESS_MAIN(TestLineWorks)
#include "tst_lineworks.moc"
