// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/deliveryend.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace smartfleet {

namespace {

const QDateTime Now = QDateTime::fromString(u"2026-08-20T14:55:00Z"_s, Qt::ISODate); // five to midnight in Japan

Delivery aDelivery(int attempts = 0, int hoursOld = 0)
{
    Delivery delivery;
    delivery.id = {7};
    delivery.attempts = attempts;
    delivery.createdAt = Now.addSecs(qint64{-3600} * hoursOld);
    delivery.retrySince = delivery.createdAt;
    return delivery;
}

DeliveryEnd endAfter(const Delivery& delivery, const Error& error, const QDateTime& now = Now)
{
    return endOf(delivery, failure(error), now, RetryPolicy(), 0);
}

} // namespace

class TestDeliveryEnd : public QObject
{
    Q_OBJECT

private slots:
    void sent_isSentNow();
    void transient_waitsAndCounts();
    void transient_maybeDone_isPossiblyRepeated();
    void transient_onceMarked_staysMarked();
    void transient_nearTheEnd_triesAtTheEndOfTheWindow();
    void transient_pastTheWindow_hasExpired();
    void transient_pastTheWindowButHardlyTried_isTriedOn();
    void rateLimited_waitsAsToldWithoutCounting();
    void dailyQuota_waitsUntilMidnightInJapan();
    void dailyQuota_longBeforeMidnight_probesEveryTenMinutes();
    void dailyQuota_pastTheWindow_hasExpired();
    void linkProblem_waitsWithoutCounting();
    void cancelled_isPossiblyRepeated();
    void refused_hasFailed();
    void roomAtFault_waitsWhereSomebodyIsTold_forADay();
};

void TestDeliveryEnd::sent_isSentNow()
{
    const DeliveryEnd end = endOf(aDelivery(), {}, Now, RetryPolicy(), 0);

    QCOMPARE(end, (DeliveryEnd{.delivery = {7}, .kind = DeliveryEnd::Kind::Sent, .at = Now}));
}

void TestDeliveryEnd::transient_waitsAndCounts()
{
    const Error error{.kind = Error::Kind::Server, .code = u"lineworks_failed"_s, .httpStatus = 503};

    const DeliveryEnd end = endAfter(aDelivery(2), error);

    QCOMPARE(end,
             (DeliveryEnd{.delivery = {7},
                          .kind = DeliveryEnd::Kind::Waiting,
                          .at = Now.addSecs(8),
                          .why = error,
                          .countAttempt = true}));
}

void TestDeliveryEnd::transient_maybeDone_isPossiblyRepeated()
{
    QVERIFY(endAfter(aDelivery(), {.kind = Error::Kind::Timeout, .code = u"timeout"_s, .maybeDone = true})
                .possiblyRepeated);
    QVERIFY(!endAfter(aDelivery(), {.kind = Error::Kind::Network, .code = u"connection_refused"_s}).possiblyRepeated);
}

void TestDeliveryEnd::transient_onceMarked_staysMarked()
{
    Delivery delivery = aDelivery(1);
    delivery.possiblyRepeated = true;

    QVERIFY(endAfter(delivery, {.kind = Error::Kind::Network, .code = u"connection_refused"_s}).possiblyRepeated);
}

void TestDeliveryEnd::transient_nearTheEnd_triesAtTheEndOfTheWindow()
{
    const Delivery delivery = aDelivery(50, 23);
    const QDateTime now = Now.addSecs(3000);

    QCOMPARE(endAfter(delivery, {.kind = Error::Kind::Network, .code = u"no_network"_s}, now).at, Now.addSecs(3600));
}

void TestDeliveryEnd::transient_pastTheWindow_hasExpired()
{
    const DeliveryEnd end = endAfter(aDelivery(50, 24), {.kind = Error::Kind::Network, .code = u"no_network"_s});

    QCOMPARE(end.kind, DeliveryEnd::Kind::Failed);
    QCOMPARE(end.why.code, u"delivery_expired"_s);
    QCOMPARE(end.why.args, QStringList{u"no_network"_s});
}

void TestDeliveryEnd::transient_pastTheWindowButHardlyTried_isTriedOn()
{
    const DeliveryEnd end = endAfter(aDelivery(0, 70), {.kind = Error::Kind::Network, .code = u"no_network"_s});

    QCOMPARE(end.kind, DeliveryEnd::Kind::Waiting);
    QCOMPARE(end.at, Now.addSecs(2));
    QCOMPARE(endAfter(aDelivery(6, 70), end.why).kind, DeliveryEnd::Kind::Waiting);
    QCOMPARE(endAfter(aDelivery(7, 70), end.why).kind, DeliveryEnd::Kind::Failed);
}

void TestDeliveryEnd::rateLimited_waitsAsToldWithoutCounting()
{
    const Error told{.kind = Error::Kind::RateLimited, .code = u"rate_limited"_s, .retryAfter = 17s};
    const Error untold{.kind = Error::Kind::RateLimited, .code = u"rate_limited"_s};

    QCOMPARE(endAfter(aDelivery(3), told), (DeliveryEnd{.delivery = {7}, .at = Now.addSecs(17), .why = told}));
    QCOMPARE(endAfter(aDelivery(3), untold).at, Now.addSecs(30));
}

void TestDeliveryEnd::dailyQuota_waitsUntilMidnightInJapan()
{
    const Error error{.kind = Error::Kind::RateLimited, .code = u"daily_quota_used"_s};

    QCOMPARE(endAfter(aDelivery(3), error), (DeliveryEnd{.delivery = {7}, .at = Now.addSecs(300), .why = error}));
}

void TestDeliveryEnd::dailyQuota_longBeforeMidnight_probesEveryTenMinutes()
{
    const Error error{.kind = Error::Kind::RateLimited, .code = u"daily_quota_used"_s};

    QCOMPARE(endAfter(aDelivery(), error, Now.addSecs(300)).at, Now.addSecs(900));
}

void TestDeliveryEnd::dailyQuota_pastTheWindow_hasExpired()
{
    const Error error{.kind = Error::Kind::Forbidden, .code = u"daily_quota_used"_s};
    Delivery delivery = aDelivery(0, 25);

    QCOMPARE(endAfter(delivery, error).kind, DeliveryEnd::Kind::Waiting);
    delivery.lastError = error;
    QCOMPARE(endAfter(delivery, error).why.code, u"delivery_expired"_s);
}

void TestDeliveryEnd::linkProblem_waitsWithoutCounting()
{
    const Error error{.kind = Error::Kind::Unauthorized, .code = u"key_refused"_s};

    QCOMPARE(endAfter(aDelivery(3, 30), error), (DeliveryEnd{.delivery = {7}, .at = Now, .why = error}));
}

void TestDeliveryEnd::cancelled_isPossiblyRepeated()
{
    const DeliveryEnd end = endAfter(aDelivery(), {.kind = Error::Kind::Cancelled, .code = u"cancelled"_s});

    QCOMPARE(end.kind, DeliveryEnd::Kind::Waiting);
    QVERIFY(end.possiblyRepeated);
}

void TestDeliveryEnd::refused_hasFailed()
{
    const Error error{.kind = Error::Kind::Forbidden, .code = u"bot_not_in_room"_s, .httpStatus = 403};

    QCOMPARE(endAfter(aDelivery(), error),
             (DeliveryEnd{.delivery = {7}, .kind = DeliveryEnd::Kind::Failed, .why = error}));
}

void TestDeliveryEnd::roomAtFault_waitsWhereSomebodyIsTold_forADay()
{
    const Error room{.kind = Error::Kind::NotFound, .code = u"channel_not_found"_s, .httpStatus = 404};
    const Error message{.kind = Error::Kind::Invalid, .code = u"message_refused"_s, .httpStatus = 400};
    const auto end = [](const Delivery& delivery, const Error& error) {
        return endOf(delivery, failure(error), Now, RetryPolicy(), 0, true);
    };

    QCOMPARE(end(aDelivery(), room),
             (DeliveryEnd{.delivery = {7}, .at = Now.addSecs(qint64{15} * 60), .why = room, .countAttempt = true}));
    QCOMPARE(end(aDelivery(), message).kind, DeliveryEnd::Kind::Failed);
    Delivery nearTheEnd = aDelivery(0, 24);
    nearTheEnd.retrySince = nearTheEnd.retrySince.addSecs(60);
    QCOMPARE(end(nearTheEnd, room).at, Now.addSecs(qint64{15} * 60)); // with those behind it, which end as it does
    const DeliveryEnd late = end(aDelivery(0, 24), room);             // however seldom it was tried itself
    QCOMPARE(late.kind, DeliveryEnd::Kind::Failed);
    QCOMPARE(late.why.code, u"delivery_expired"_s);
}

} // namespace smartfleet

QTEST_GUILESS_MAIN(smartfleet::TestDeliveryEnd)
#include "tst_deliveryend.moc"
