// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/retrypolicy.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace smartfleet {

class TestRetryPolicy : public QObject
{
    Q_OBJECT

private slots:
    void isTransient_byKind_data();
    void isTransient_byKind();
    void delay_doublesUpToTheLongest_data();
    void delay_doublesUpToTheLongest();
    void delay_jitter_addsUpToAFifth();
    void delay_askedForLonger_waitsThatLong();
    void deadline_countsFromTheLastSendAgain();
};

void TestRetryPolicy::isTransient_byKind_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("transient");
    QTest::newRow("cancelled") << static_cast<int>(Error::Kind::Cancelled) << false;
    QTest::newRow("network") << static_cast<int>(Error::Kind::Network) << true;
    QTest::newRow("timeout") << static_cast<int>(Error::Kind::Timeout) << true;
    QTest::newRow("tls") << static_cast<int>(Error::Kind::Tls) << true;
    QTest::newRow("unauthorized") << static_cast<int>(Error::Kind::Unauthorized) << false;
    QTest::newRow("forbidden") << static_cast<int>(Error::Kind::Forbidden) << false;
    QTest::newRow("not found") << static_cast<int>(Error::Kind::NotFound) << false;
    QTest::newRow("conflict") << static_cast<int>(Error::Kind::Conflict) << false;
    QTest::newRow("invalid") << static_cast<int>(Error::Kind::Invalid) << false;
    QTest::newRow("rate limited") << static_cast<int>(Error::Kind::RateLimited) << true;
    QTest::newRow("server") << static_cast<int>(Error::Kind::Server) << true;
    QTest::newRow("bad reply") << static_cast<int>(Error::Kind::BadReply) << true;
    QTest::newRow("keychain") << static_cast<int>(Error::Kind::Keychain) << false;
    QTest::newRow("storage") << static_cast<int>(Error::Kind::Storage) << false;
}

void TestRetryPolicy::isTransient_byKind()
{
    QFETCH(int, kind);
    QFETCH(bool, transient);

    QCOMPARE(RetryPolicy::isTransient({.kind = static_cast<Error::Kind>(kind)}), transient);
}

void TestRetryPolicy::delay_doublesUpToTheLongest_data()
{
    QTest::addColumn<int>("attempts");
    QTest::addColumn<std::chrono::milliseconds>("delay");
    QTest::newRow("none yet") << 0 << std::chrono::milliseconds(2s);
    QTest::newRow("first") << 1 << std::chrono::milliseconds(2s);
    QTest::newRow("second") << 2 << std::chrono::milliseconds(4s);
    QTest::newRow("ninth") << 9 << std::chrono::milliseconds(512s);
    QTest::newRow("tenth") << 10 << std::chrono::milliseconds(900s);
    QTest::newRow("thousandth") << 1000 << std::chrono::milliseconds(900s);
}

void TestRetryPolicy::delay_doublesUpToTheLongest()
{
    QFETCH(int, attempts);
    QFETCH(std::chrono::milliseconds, delay);

    QCOMPARE(RetryPolicy().delay(attempts, {}, 0), delay);
}

void TestRetryPolicy::delay_jitter_addsUpToAFifth()
{
    QCOMPARE(RetryPolicy().delay(1, {}, 1), std::chrono::milliseconds(2400));
    QCOMPARE(RetryPolicy().delay(1, {}, 0.5), std::chrono::milliseconds(2200));
    QCOMPARE(RetryPolicy().delay(20, {}, 1), std::chrono::milliseconds(1080s));
}

void TestRetryPolicy::delay_askedForLonger_waitsThatLong()
{
    QCOMPARE(RetryPolicy().delay(1, {.retryAfter = 90s}, 0), std::chrono::milliseconds(90s));
    QCOMPARE(RetryPolicy().delay(1, {.retryAfter = 1s}, 0), std::chrono::milliseconds(2s));
}

void TestRetryPolicy::deadline_countsFromTheLastSendAgain()
{
    const QDateTime created = QDateTime::fromString(u"2026-08-20T00:00:00Z"_s, Qt::ISODate);
    Delivery delivery;
    delivery.createdAt = created;

    QCOMPARE(RetryPolicy().deadline(delivery), created.addDays(1));
    delivery.retrySince = created.addDays(3);
    QCOMPARE(RetryPolicy().deadline(delivery), created.addDays(4));
}

} // namespace smartfleet

QTEST_GUILESS_MAIN(smartfleet::TestRetryPolicy)
#include "tst_retrypolicy.moc"
