// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/deliverymetrics.h"
#include "tests/app/delivery/deliveryworld.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace smartfleet::test {

/// What a dispatcher counts of the messages it sends.
class TestDeliveryMetrics : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_world.reset(); }
    void sentOneByOne();
    void sentTogether_isADigest();
    void failed_andPostponed();
    void sentAgainByHand_countsFromThen();
    void clockSetBack_takesNoTime();
    void dailyLimit_isTold();

private:
    bool tells(const QByteArray& line) const { return m_metrics->text().contains("\nsmartfleet_" + line + '\n'); }

    std::unique_ptr<Metrics> m_metrics;
    std::unique_ptr<DeliveryWorld> m_world;
};

void TestDeliveryMetrics::init()
{
    m_metrics = std::make_unique<Metrics>();
    m_world = std::make_unique<DeliveryWorld>();
    m_world->dispatcher().setMetrics(m_metrics.get());
}

void TestDeliveryMetrics::sentOneByOne()
{
    m_world->add(m_world->roomA, u"a"_s);
    m_world->add(m_world->roomB, u"b"_s);
    m_world->clock.advance(3s);

    m_world->dispatcher().start();

    QTRY_VERIFY2(tells("deliveries_sent_total 2"), m_metrics->text());
    QVERIFY(tells("messages_sent_total 2"));
    QVERIFY(tells("digests_sent_total 0"));
    QVERIFY(tells("delivery_latency_seconds_bucket{le=\"2.5\"} 0"));
    QVERIFY(tells("delivery_latency_seconds_bucket{le=\"5\"} 2"));
}

void TestDeliveryMetrics::sentTogether_isADigest()
{
    for (int i = 0; i < 300; ++i)
        m_world->add(m_world->roomA, QString::number(i));

    m_world->dispatcher().start();
    for (int second = 0; second < 60 && !tells("deliveries_sent_total 300"); ++second)
        QVERIFY(m_world->pass(1s));

    QVERIFY2(tells("deliveries_sent_total 300"), m_metrics->text());
    QVERIFY(!tells("digests_sent_total 0"));
    QVERIFY(tells("messages_sent_total " + QByteArray::number(m_world->sends())));
    QVERIFY(m_world->sends() < 100);
}

void TestDeliveryMetrics::failed_andPostponed()
{
    m_world->disturb(m_world->roomA, PracticeFault::Kind::Status, 1, 503);
    m_world->server.tenant().removeBot(m_world->roomB.channelId, m_world->bot);
    m_world->add(m_world->roomA, u"a"_s);
    m_world->add(m_world->roomB, u"b"_s);

    m_world->dispatcher().start();
    QTRY_VERIFY2(tells("deliveries_failed_total 1"), m_metrics->text());
    QTRY_VERIFY2(tells("deliveries_postponed_total 1"), m_metrics->text());
    QVERIFY(m_world->pass(3s));

    QTRY_VERIFY2(tells("deliveries_sent_total 1"), m_metrics->text());
    QVERIFY(tells("deliveries_failed_total 1"));
}

void TestDeliveryMetrics::sentAgainByHand_countsFromThen()
{
    const QDateTime now = m_world->clock.now();
    MessagePlan plan;
    plan.deliveries = {{.createdAt = now.addDays(-3), .retrySince = now.addSecs(-1)}};

    countEnds(*m_metrics, plan, std::vector{DeliveryEnd{.kind = DeliveryEnd::Kind::Sent, .at = now}});

    QVERIFY(tells("delivery_latency_seconds_sum 1"));
}

void TestDeliveryMetrics::clockSetBack_takesNoTime()
{
    const QDateTime now = m_world->clock.now();
    MessagePlan plan;
    plan.deliveries = {{.createdAt = now, .retrySince = now}};

    countEnds(*m_metrics, plan, std::vector{DeliveryEnd{.kind = DeliveryEnd::Kind::Sent, .at = now.addDays(-1)}});

    QVERIFY(tells("delivery_latency_seconds_sum 0"));
    QVERIFY(tells("delivery_latency_seconds_count 1"));
}

void TestDeliveryMetrics::dailyLimit_isTold()
{
    QVERIFY(tells("daily_messages_limit 20000"));
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestDeliveryMetrics)
#include "tst_deliverymetrics.moc"
