// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lineworks/tokensource.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakenetwork.h"
#include "tests/support/testkeys.h"
#include "tests/support/wait.h"

#include <QRegularExpression>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace smartfleet;
using namespace std::chrono_literals;
using test::FakeAnswer;

namespace {

const QString Token = u"/token"_s;

FakeAnswer tokenAnswer(const QByteArray& token, const QByteArray& expiresIn)
{
    return {200,
            "{\"access_token\":\"" + token + "\",\"token_type\":\"Bearer\",\"expires_in\":" + expiresIn +
                ",\"scope\":\"bot\"}"};
}

FakeAnswer refusal(const QByteArray& error, const QByteArray& date = {})
{
    FakeAnswer answer{400, "{\"error\":\"" + error + "\",\"error_description\":\"why\"}"};
    if (!date.isEmpty())
        answer.headers.append({"Date"_ba, date});
    return answer;
}

/// A token source on a scripted network.
struct Rig
{
    explicit Rig(const LineWorksCredentials& credentials)
    {
        auto owned = std::make_unique<test::FakeNetwork>();
        network = owned.get();
        transport = std::make_unique<Transport>(std::move(owned), QList<QSslCertificate>(), 30s, clock, Checkpoint());
        tokens = std::make_unique<TokenSource>(*transport, QUrl(u"https://auth.example/oauth2"_s), clock);
        tokens->setCredentials(credentials);
    }

    test::FakeClock clock;
    test::FakeNetwork* network = nullptr;
    std::unique_ptr<Transport> transport;
    std::unique_ptr<TokenSource> tokens;
};

} // namespace

class TestTokenSource : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_credentials = {u"client&id"_s, u"s+ecret"_s, u"x.serviceaccount@works"_s, test::makeRsaKey()};
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void token_firstTime_sendsTheForm();
    void token_manyAtOnce_askForOne();
    void token_untilAMinuteBeforeItsEnd_isKept_data();
    void token_untilAMinuteBeforeItsEnd_isKept();
    void token_clockSetBack_isRenewedAllTheSame();
    void token_refused_isNamed_data();
    void token_refused_isNamed();
    void token_clockPutRightMeanwhile_isNotTheKeysFault();
    void token_afterARefusal_isAskedForAgain();
    void token_unintelligible_isBadReply_data();
    void token_unintelligible_isBadReply();
    void token_noAnswer_leavesNothingDone();
    void forget_ofAnOlderToken_keepsTheNewOne();
    void setCredentials_whileAsking_givesTheNewOnesToken();
    void setCredentials_none_failsThoseWaiting();
    void token_withoutCredentials_isNotLinked();
    void token_unusableKey_isNamed();

private:
    LineWorksCredentials m_credentials;
};

void TestTokenSource::token_firstTime_sendsTheForm()
{
    Rig rig(m_credentials);
    rig.network->once(Token, tokenAnswer("abc"_ba, "3600"_ba));

    const Result<QByteArray> token = test::waitFor(rig.tokens->token());

    QVERIFY(token.has_value());
    QCOMPARE(*token, "abc"_ba);
    const test::SeenRequest& seen = rig.network->last(Token);
    QCOMPARE(seen.method, "POST"_ba);
    QCOMPARE(seen.url, QUrl(u"https://auth.example/oauth2/token"_s));
    QCOMPARE(seen.headers.value("content-type"_ba), "application/x-www-form-urlencoded"_ba);
    QVERIFY(!seen.headers.contains("authorization"_ba));
    const QByteArrayList fields = seen.body.split('&');
    QVERIFY(fields.contains("grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer"_ba));
    QVERIFY(fields.contains("client_id=client%26id"_ba));
    QVERIFY(fields.contains("client_secret=s%2Becret"_ba));
    QVERIFY(fields.contains("scope=bot"_ba));
    QVERIFY(seen.body.contains("assertion=ey"));
}

void TestTokenSource::token_manyAtOnce_askForOne()
{
    Rig rig(m_credentials);
    rig.network->once(Token, tokenAnswer("abc"_ba, "3600"_ba));
    Call<QByteArray>* first = rig.tokens->token();
    Call<QByteArray>* second = rig.tokens->token();
    QByteArray got;
    first->onFinished(this, [&got](const Result<QByteArray>& token) { got = token.value_or("none"_ba); });

    const Result<QByteArray> token = test::waitFor(second);

    QCOMPARE(token.value_or("none"_ba), "abc"_ba);
    QCOMPARE(got, "abc"_ba);
    QCOMPARE(rig.network->count(Token), 1);
}

void TestTokenSource::token_untilAMinuteBeforeItsEnd_isKept_data()
{
    QTest::addColumn<QByteArray>("expiresIn");
    QTest::addColumn<int>("goodSeconds");
    QTest::newRow("number") << "3600"_ba << 3540;
    QTest::newRow("string") << "\"86400\""_ba << 86340;
    QTest::newRow("absent") << "null"_ba << 3540;
    QTest::newRow("shorter than the margin") << "40"_ba << 20;
    QTest::newRow("absurd") << "1e30"_ba << 3540;
    QTest::newRow("very long") << "864000"_ba << 86340;
}

void TestTokenSource::token_untilAMinuteBeforeItsEnd_isKept()
{
    QFETCH(QByteArray, expiresIn);
    QFETCH(int, goodSeconds);
    Rig rig(m_credentials);
    rig.network->once(Token, tokenAnswer("one"_ba, expiresIn));
    rig.network->once(Token, tokenAnswer("two"_ba, expiresIn));
    QVERIFY(test::waitFor(rig.tokens->token()).has_value());

    rig.clock.advance(std::chrono::seconds(goodSeconds - 1));
    QCOMPARE(test::waitFor(rig.tokens->token()).value_or("none"_ba), "one"_ba);
    rig.clock.advance(1s);
    QVERIFY(rig.tokens->current().isEmpty());

    QCOMPARE(test::waitFor(rig.tokens->token()).value_or("none"_ba), "two"_ba);
}

void TestTokenSource::token_clockSetBack_isRenewedAllTheSame()
{
    Rig rig(m_credentials);
    rig.network->once(Token, tokenAnswer("one"_ba, "3600"_ba));
    QVERIFY(test::waitFor(rig.tokens->token()).has_value());

    rig.clock.jumpTo(rig.clock.now().addDays(-1));
    rig.clock.advance(3540s);

    QVERIFY(rig.tokens->current().isEmpty());
}

void TestTokenSource::token_refused_isNamed_data()
{
    QTest::addColumn<FakeAnswer>("answer");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QStringList>("args");
    QTest::newRow("client") << refusal("invalid_client"_ba) << u"client_refused"_s << QStringList();
    QTest::newRow("key") << refusal("invalid_grant"_ba) << u"key_refused"_s << QStringList();
    QTest::newRow("key, our clock right")
        << refusal("invalid_grant"_ba, "Thu, 20 Aug 2026 00:00:59 GMT"_ba) << u"key_refused"_s << QStringList();
    QTest::newRow("our clock behind") << refusal("invalid_grant"_ba, "Thu, 20 Aug 2026 00:10:20 GMT"_ba)
                                      << u"clock_skewed"_s << QStringList{u"10"_s, u"behind"_s};
    QTest::newRow("our clock ahead") << refusal("invalid_grant"_ba, "Wed, 19 Aug 2026 23:58:31 GMT"_ba)
                                     << u"clock_skewed"_s << QStringList{u"1"_s, u"ahead"_s};
    QTest::newRow("scope") << refusal("invalid_scope"_ba) << u"scope_missing"_s << QStringList();
    QTest::newRow("something else") << refusal("unauthorized_client"_ba) << u"token_refused"_s << QStringList();
    QTest::newRow("no reason") << FakeAnswer{401} << u"token_refused"_s << QStringList();
    QTest::newRow("gateway") << FakeAnswer{502, "<html>"_ba} << u"lineworks_failed"_s << QStringList{u"502"_s};
    QTest::newRow("too many") << FakeAnswer{429} << u"rate_limited"_s << QStringList();
    QTest::newRow("redirect") << FakeAnswer{302} << u"redirect_refused"_s << QStringList();
}

void TestTokenSource::token_refused_isNamed()
{
    QFETCH(FakeAnswer, answer);
    QFETCH(QString, code);
    QFETCH(QStringList, args);
    Rig rig(m_credentials);
    rig.network->once(Token, answer);

    const Result<QByteArray> token = test::waitFor(rig.tokens->token());

    QVERIFY(!token);
    QCOMPARE(token.error().code, code);
    QCOMPARE(token.error().args, args);
    QCOMPARE(token.error().maybeDone, false);
    QVERIFY(!token.error().detail.contains(m_credentials.clientSecret));
}

void TestTokenSource::token_clockPutRightMeanwhile_isNotTheKeysFault()
{
    Rig rig(m_credentials);
    const QDateTime right = rig.clock.now();
    FakeAnswer late = refusal("invalid_grant"_ba, "Thu, 20 Aug 2026 00:00:01 GMT"_ba);
    late.held = true;
    rig.network->once(Token, late);
    rig.clock.jumpTo(right.addSecs(55 * 60 * 60));
    Call<QByteArray>* asked = rig.tokens->token();
    QTRY_COMPARE(rig.network->count(Token), 1);

    rig.clock.advance(1s);
    rig.clock.jumpTo(right.addSecs(1));
    rig.network->release();

    const Result<QByteArray> token = test::waitFor(asked);
    QVERIFY(!token);
    QCOMPARE(token.error().code, u"clock_skewed"_s);
    QCOMPARE(token.error().args, (QStringList{u"3300"_s, u"ahead"_s}));
}

void TestTokenSource::token_afterARefusal_isAskedForAgain()
{
    Rig rig(m_credentials);
    rig.network->once(Token, refusal("invalid_client"_ba));
    rig.network->once(Token, tokenAnswer("abc"_ba, "3600"_ba));
    QVERIFY(!test::waitFor(rig.tokens->token()));

    QCOMPARE(test::waitFor(rig.tokens->token()).value_or("none"_ba), "abc"_ba);
}

void TestTokenSource::token_unintelligible_isBadReply_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("HTML") << "<html>log in to the hotel's network</html>"_ba;
    QTest::newRow("half") << "{\"access_token\":\"abc\",\"exp"_ba;
    QTest::newRow("without a token") << "{\"expires_in\":3600}"_ba;
    QTest::newRow("array") << "[]"_ba;
}

void TestTokenSource::token_unintelligible_isBadReply()
{
    QFETCH(QByteArray, body);
    Rig rig(m_credentials);
    rig.network->once(Token, {200, body});

    const Result<QByteArray> token = test::waitFor(rig.tokens->token());

    QVERIFY(!token);
    QCOMPARE(token.error().code, u"bad_reply"_s);
}

void TestTokenSource::token_noAnswer_leavesNothingDone()
{
    Rig rig(m_credentials);
    rig.network->once(Token, {0, {}, {}, QNetworkReply::RemoteHostClosedError});

    const Result<QByteArray> token = test::waitFor(rig.tokens->token());

    QVERIFY(!token);
    QCOMPARE(token.error().code, u"connection_lost"_s);
    QCOMPARE(token.error().maybeDone, false);
}

void TestTokenSource::forget_ofAnOlderToken_keepsTheNewOne()
{
    Rig rig(m_credentials);
    rig.network->once(Token, tokenAnswer("new"_ba, "3600"_ba));
    QVERIFY(test::waitFor(rig.tokens->token()).has_value());

    rig.tokens->forget("old"_ba);
    QCOMPARE(rig.tokens->current(), "new"_ba);
    rig.tokens->forget("new"_ba);
    QCOMPARE(rig.tokens->current(), QByteArray());
}

void TestTokenSource::setCredentials_whileAsking_givesTheNewOnesToken()
{
    Rig rig(m_credentials);
    FakeAnswer late = tokenAnswer("old"_ba, "3600"_ba);
    late.held = true;
    rig.network->once(Token, late);
    rig.network->once(Token, tokenAnswer("new"_ba, "3600"_ba));
    Call<QByteArray>* call = rig.tokens->token();
    LineWorksCredentials other = m_credentials;
    other.clientId = u"other"_s;

    rig.tokens->setCredentials(other);
    rig.network->release();

    QCOMPARE(test::waitFor(call).value_or("none"_ba), "new"_ba);
    QCOMPARE(rig.tokens->current(), "new"_ba);
    QVERIFY(rig.network->last(Token).body.contains("client_id=other"));
}

void TestTokenSource::setCredentials_none_failsThoseWaiting()
{
    Rig rig(m_credentials);
    FakeAnswer never;
    never.held = true;
    rig.network->once(Token, never);
    Call<QByteArray>* call = rig.tokens->token();

    rig.tokens->setCredentials(std::nullopt);

    const Result<QByteArray> token = test::waitFor(call);
    QVERIFY(!token);
    QCOMPARE(token.error().code, u"not_linked"_s);
    QCOMPARE(rig.network->aborted(), 1);
}

void TestTokenSource::token_withoutCredentials_isNotLinked()
{
    Rig rig(m_credentials);
    rig.tokens->setCredentials(std::nullopt);

    const Result<QByteArray> token = test::waitFor(rig.tokens->token());

    QVERIFY(!token);
    QCOMPARE(token.error().code, u"not_linked"_s);
    QCOMPARE(rig.network->count(Token), 0);
}

void TestTokenSource::token_unusableKey_isNamed()
{
    LineWorksCredentials credentials = m_credentials;
    credentials.privateKey = "junk"_ba;
    Rig rig(credentials);

    const Result<QByteArray> token = test::waitFor(rig.tokens->token());

    QVERIFY(!token);
    QCOMPARE(token.error().code, u"key_unreadable"_s);
    QCOMPARE(rig.network->count(Token), 0);
}

QTEST_GUILESS_MAIN(TestTokenSource)
#include "tst_tokensource.moc"
