// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/lineworks/lineworksrig.h"
#include "tests/support/wait.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

/// Which calls to LINE WORKS are counted, and as what.
class TestCallMetrics : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void call_isCountedByItsEnd_data();
    void call_isCountedByItsEnd();
    void call_unauthorizedOnce_isTwoCalls();
    void call_cancelled_isCountedOnce();
    void token_isCountedToo();
    void limit_isWhatLineWorksTells();
    void withoutMetrics_nothingIsCounted();

private:
    Result<> send() { return waitFor(m_rig->lineworks->sendText(TheBot, TheRoom, u"x"_s)); }
    bool tells(const QByteArray& line) const { return m_metrics->text().contains('\n' + line + '\n'); }
    bool tellsCalls(const QByteArray& outcome, int calls, const QByteArray& operation = "messages.channel") const
    {
        return tells("smartfleet_lineworks_calls_total{operation=\"" + operation + "\",outcome=\"" + outcome + "\"} " +
                     QByteArray::number(calls));
    }

    std::unique_ptr<Metrics> m_metrics;
    std::unique_ptr<LineWorksRig> m_rig;
};

void TestCallMetrics::init()
{
    m_metrics = std::make_unique<Metrics>();
    m_rig = std::make_unique<LineWorksRig>();
    m_rig->lineworks->setMetrics(m_metrics.get());
}

void TestCallMetrics::cleanup()
{
    m_rig.reset();
}

void TestCallMetrics::call_isCountedByItsEnd_data()
{
    QTest::addColumn<FakeAnswer>("answer");
    QTest::addColumn<QByteArray>("outcome");
    QTest::newRow("taken") << FakeAnswer{201} << "ok"_ba;
    QTest::newRow("too many") << refusal(429, "TOO_MANY_REQUESTS") << "rate_limited"_ba;
    QTest::newRow("refused") << refusal(400, "INVALID_PARAMETER") << "refused"_ba;
    QTest::newRow("no such room") << refusal(404, "NOT_FOUND") << "refused"_ba;
    QTest::newRow("broken there") << refusal(503, "SERVICE_UNAVAILABLE") << "failed"_ba;
    QTest::newRow("led elsewhere") << FakeAnswer{302} << "bad_reply"_ba;
    QTest::newRow("cut off") << lost(QNetworkReply::RemoteHostClosedError, true) << "unreachable"_ba;
}

void TestCallMetrics::call_isCountedByItsEnd()
{
    QFETCH(const FakeAnswer, answer);
    QFETCH(const QByteArray, outcome);
    m_rig->network->once(RoomPath, answer);

    (void)send();

    QVERIFY2(tellsCalls(outcome, 1), m_metrics->text());
    QVERIFY(tells("smartfleet_lineworks_call_duration_seconds_count 2")); // with the token's
}

void TestCallMetrics::call_unauthorizedOnce_isTwoCalls()
{
    m_rig->network->once(RoomPath, refusal(401, "UNAUTHORIZED"));
    m_rig->network->once(RoomPath, {201});

    QVERIFY(send());

    QVERIFY(tellsCalls("unauthorized", 1));
    QVERIFY(tellsCalls("ok", 1));
    QVERIFY(tellsCalls("ok", 2, "token"));
}

void TestCallMetrics::call_cancelled_isCountedOnce()
{
    FakeAnswer never{201};
    never.held = true;
    m_rig->network->once(RoomPath, never);
    Call<void>* call = m_rig->lineworks->sendText(TheBot, TheRoom, u"x"_s);
    QTRY_COMPARE(m_rig->network->count(RoomPath), 1);

    call->cancel();
    m_rig.reset();

    QVERIFY2(tellsCalls("cancelled", 1), m_metrics->text());
    QVERIFY(tellsCalls("ok", 0));
}

void TestCallMetrics::token_isCountedToo()
{
    m_rig->network->once(TokenPath, {400, R"({"error":"invalid_client"})"});

    QVERIFY(!send());

    QVERIFY(tellsCalls("refused", 1, "token"));
    QVERIFY(tellsCalls("ok", 0));
}

void TestCallMetrics::limit_isWhatLineWorksTells()
{
    QVERIFY(tells("smartfleet_lineworks_quota_limit{operation=\"messages.channel\"} 240"));
    FakeAnswer answer{201};
    answer.headers = {{"RateLimit-Limit"_ba, "60"_ba}};
    m_rig->network->once(RoomPath, answer);

    QVERIFY(send());

    QVERIFY(tells("smartfleet_lineworks_quota_limit{operation=\"messages.channel\"} 60"));
}

void TestCallMetrics::withoutMetrics_nothingIsCounted()
{
    m_rig->lineworks->setMetrics(nullptr);
    m_rig->network->once(RoomPath, {201});

    QVERIFY(send());

    QVERIFY(tellsCalls("ok", 0));
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestCallMetrics)
#include "tst_callmetrics.moc"
