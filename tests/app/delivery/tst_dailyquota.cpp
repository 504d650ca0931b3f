// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/dailyquota.h"

#include "app/store/store.h"
#include "tests/support/results.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

class TestDailyQuota : public QObject
{
    Q_OBJECT

private slots:
    void midnights_areJapans_data();
    void midnights_areJapans();
    void dailyUse_countsSinceJapansMidnight();
    void dailyPace_spreadsWhatIsLeft();
};

void TestDailyQuota::midnights_areJapans_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("last");
    QTest::addColumn<QString>("next");
    QTest::newRow("five to midnight") << u"2026-08-20T14:55:00Z"_s << u"2026-08-19T15:00:00Z"_s
                                      << u"2026-08-20T15:00:00Z"_s;
    QTest::newRow("midnight") << u"2026-08-20T15:00:00Z"_s << u"2026-08-20T15:00:00Z"_s << u"2026-08-21T15:00:00Z"_s;
}

void TestDailyQuota::midnights_areJapans()
{
    QFETCH(QString, now);
    QFETCH(QString, last);
    QFETCH(QString, next);
    const auto time = [](const QString& text) {
        return QDateTime::fromString(text, Qt::ISODate);
    };

    QCOMPARE(lastMidnightInJapan(time(now)), time(last));
    QCOMPARE(nextMidnightInJapan(time(now)), time(next));
}

void TestDailyQuota::dailyUse_countsSinceJapansMidnight()
{
    const QTemporaryDir folder;
    const std::unique_ptr<Store> store = given(Store::open({.folder = folder.path()}));
    const QDateTime midnight = QDateTime(QDate(2026, 8, 20), QTime(15, 0), Qt::UTC);
    const auto seq = given(store->events.accept(
        {.source = u"test"_s, .id = u"1"_s, .type = u"sos"_s, .occurredAt = midnight, .receivedAt = midnight},
        "{}"_ba));
    const auto addSent = [&](const QString& channel, const QString& message, int second) {
        const DeliveryId id = given(store->deliveries.add(
            {.event = seq.value(), .setting = {1}, .channel = {channel}, .messageId = message, .createdAt = midnight}));
        given(store->deliveries.markSent(id, midnight.addSecs(second)));
    };
    addSent(u"a"_s, u"m1"_s, -1);
    addSent(u"a"_s, u"m2"_s, 0);
    addSent(u"b"_s, u"m3"_s, 1);
    addSent(u"b"_s, u"m4"_s, 2);
    addSent(u"a"_s, u"m5"_s, 400 * 24 * 3600); // by a clock that was wrong

    const DailyUse use = given(dailyUse(*store, midnight.addSecs(60), 1));

    QCOMPARE(use, (DailyUse{.limit = 20'000, .used = 3, .rooms = {{{u"b"_s}, 2}}}));
    QCOMPARE(given(dailyUse(*store, midnight.addSecs(-1), 1)).used, 4); // the day before
    QCOMPARE(given(dailyUse(*store, midnight, 1, 500)).limit, 500);
}

void TestDailyQuota::dailyPace_spreadsWhatIsLeft()
{
    const QDateTime noon = QDateTime(QDate(2026, 8, 20), QTime(3, 0), Qt::UTC); // in Japan
    const auto pace = [](int used, const QDateTime& now) {
        return dailyPace({.limit = 20'000, .used = used}, now);
    };

    QVERIFY(!pace(9'999, noon));
    QCOMPARE(pace(10'000, noon), std::optional(8'000 / 180.0));
    QCOMPARE(pace(17'000, noon), std::optional(1'000 / 180.0));
    QCOMPARE(pace(18'000, noon), std::optional(1 / 30.0)); // the rest is for urgent ones, and for some others
    QCOMPARE(pace(18'999, noon), std::optional(1 / 30.0));
    QCOMPARE(pace(19'000, noon), std::optional(0.0));                           // … and for these alone
    QCOMPARE(dailyPace({.limit = 144, .used = 136}, noon), std::optional(0.0)); // a small day has them too
    QCOMPARE(dailyPace({.limit = 10, .used = 9}, noon), std::optional(0.0));
    QCOMPARE(pace(12'000, noon.addSecs(qint64{11} * 3600)), std::optional(6'000 / 60.0)); // an hour is left of the day
    QVERIFY(!dailyPace({.limit = 0, .used = 50'000}, noon));                              // no limit
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestDailyQuota)
#include "tst_dailyquota.moc"
