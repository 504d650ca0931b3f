// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/metrics.h"

#include <QDateTime>
#include <QTest>

#include <cmath>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace smartfleet::test {

class TestMetrics : public QObject
{
    Q_OBJECT

private slots:
    void text_holdsEveryFigureFromTheStart();
    void text_tellsWhatWasCounted();
    void text_latency_isByBuckets();
    void sources_areToldWhileTheyAreNamed();
    void count_fromSeveralThreads_losesNothing();
    void toSeconds_neverBelowNought();

private:
    static bool holds(const Metrics& metrics, const QByteArray& line) { return metrics.text().contains(line + '\n'); }
};

void TestMetrics::text_holdsEveryFigureFromTheStart()
{
    const Metrics metrics;

    const QByteArray text = metrics.text();

    for (const char* name : {"events_accepted_total", "events_duplicates_total", "events_unmatched_total",
                             "deliveries_sent_total", "deliveries_failed_total", "deliveries_postponed_total",
                             "messages_sent_total", "digests_sent_total", "delivery_lag_seconds"})
        QVERIFY2(text.contains("\nsmartfleet_"_ba + name + " 0\n"), name);
    QVERIFY(
        text.contains("smartfleet_build_info{qt=\""_ba + qVersion() + "\",version=\"" SMARTFLEET_VERSION "\"} 1\n"));
    const qsizetype start = text.indexOf("\nprocess_start_time_seconds ");
    QVERIFY(start > 0);
    const double told = text.mid(start).trimmed().split('\n').first().split(' ').last().toDouble();
    QVERIFY(std::abs(told - double(QDateTime::currentSecsSinceEpoch())) < 60);
}

void TestMetrics::text_tellsWhatWasCounted()
{
    Metrics metrics;

    metrics.eventsAccepted.Increment(3);
    metrics.deliveriesWaiting.Set(7);
    metrics.countHttpReply(202);
    metrics.countHttpReply(202);
    metrics.calls(u"bots.get"_s, CallOutcome::RateLimited).Increment();
    metrics.setCallLimit(u"bots.get"_s, 60);
    metrics.setCallsUsed(u"bots.get"_s, 59);

    QVERIFY(holds(metrics, "smartfleet_events_accepted_total 3"));
    QVERIFY(holds(metrics, "smartfleet_deliveries{state=\"waiting\"} 7"));
    QVERIFY(holds(metrics, "smartfleet_deliveries{state=\"failed\"} 0"));
    QVERIFY(holds(metrics, "smartfleet_http_requests_total{status=\"202\"} 2"));
    QVERIFY(holds(metrics, "smartfleet_lineworks_calls_total{operation=\"bots.get\",outcome=\"rate_limited\"} 1"));
    QVERIFY(holds(metrics, "smartfleet_lineworks_quota_limit{operation=\"bots.get\"} 60"));
    QVERIFY(holds(metrics, "smartfleet_lineworks_quota_used{operation=\"bots.get\"} 59"));
    QCOMPARE(metrics.text().count("# TYPE smartfleet_deliveries gauge\n"), 1);
}

void TestMetrics::text_latency_isByBuckets()
{
    Metrics metrics;

    metrics.deliverySeconds.Observe(toSeconds(50ms)); // a limit belongs to its bucket
    metrics.deliverySeconds.Observe(toSeconds(4s));

    const QByteArray name = "smartfleet_delivery_latency_seconds"_ba;
    QVERIFY(holds(metrics, name + "_bucket{le=\"0.02\"} 0"));
    QVERIFY(holds(metrics, name + "_bucket{le=\"0.05\"} 1"));
    QVERIFY(holds(metrics, name + "_bucket{le=\"5\"} 2"));
    QVERIFY(holds(metrics, name + "_bucket{le=\"+Inf\"} 2"));
    QVERIFY(holds(metrics, name + "_count 2"));
    QVERIFY(metrics.text().contains(name + "_sum 4.05"));
}

void TestMetrics::sources_areToldWhileTheyAreNamed()
{
    Metrics metrics;

    metrics.setSources({{u"traccar"_s, false}, {u"運行 \"A\""_s, true}});
    QVERIFY2(holds(metrics, "smartfleet_source_silent{source=\"traccar\"} 0"), metrics.text());
    QVERIFY(holds(metrics, u"smartfleet_source_silent{source=\"運行 \\\"A\\\"\"} 1"_s.toUtf8()));
    metrics.setSources({{u"traccar"_s, true}});
    QVERIFY(holds(metrics, "smartfleet_source_silent{source=\"traccar\"} 1"));
    QCOMPARE(metrics.text().count("\nsmartfleet_source_silent{"), 1);
    metrics.setSources({});

    QVERIFY(!metrics.text().contains("\nsmartfleet_source_silent{"));
}

void TestMetrics::count_fromSeveralThreads_losesNothing()
{
    Metrics metrics;
    std::vector<std::thread> threads;
    threads.reserve(4);

    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&metrics] {
            for (int n = 0; n < 2000; ++n) {
                metrics.deliveriesSent.Increment();
                metrics.countHttpReply(202);
                if (n % 500 == 0)
                    (void)metrics.text();
            }
        });
    }
    for (std::thread& thread : threads)
        thread.join();

    QVERIFY(holds(metrics, "smartfleet_deliveries_sent_total 8000"));
    QVERIFY(holds(metrics, "smartfleet_http_requests_total{status=\"202\"} 8000"));
}

void TestMetrics::toSeconds_neverBelowNought()
{
    QCOMPARE(toSeconds(1500ms), 1.5);
    QCOMPARE(toSeconds(-1h), 0.0);
}

} // namespace smartfleet::test

QTEST_APPLESS_MAIN(smartfleet::test::TestMetrics)
#include "tst_metrics.moc"
