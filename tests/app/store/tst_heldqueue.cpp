// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/store.h"
#include "tests/support/results.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

/// What is held until an hour, beside what goes at once; days off and pauses.
class TestHeldQueue : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void held_comesBackWhole();
    void held_isNoHead_untilItsHour();
    void held_inItsHour_comesInTheOrderOfAcceptance();
    void urgent_isTheHead_whateverIsHeld();
    void nextDue_isAHeldOnesHour();
    void counts_tellWhatIsHeld();
    void holdUntil_movesThoseOfTheSettingAlone();
    void clockSetBack_aLittle_leavesTheHour();
    void clockSetBack_byDays_comesWithinADay();
    void outbox_isReadByIndex_howeverMuchIsHeld_data();
    void outbox_isReadByIndex_howeverMuchIsHeld();
    void daysOff_areChanged_andGoWithTheCompany();
    void pause_countsWhatIsFolded_andGoesWithTheSetting();

private:
    DeliveryId add(const QString& channel, int heldFor = 0, bool urgent = false, SettingId setting = {1});
    std::vector<qint64> heads(int seconds = 0);
    qint64 number(const QString& sql) { return given(firstNumber(sql)); }
    Result<qint64> firstNumber(const QString& sql);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    QDateTime m_now = QDateTime::fromString(u"2026-08-20T00:00:00Z"_s, Qt::ISODate);
    int m_events = 0;
};

void TestHeldQueue::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = given(Store::open({.folder = m_folder->path()}));
    given(m_store->fleet.add(Company{{u"yokohama"_s}, u"横浜運輸"_s}));
}

Result<qint64> TestHeldQueue::firstNumber(const QString& sql)
{
    auto query = m_store->database.run(sql);
    if (!query)
        return failure(query.error());
    query->next();
    return query->value(0).toLongLong();
}

DeliveryId TestHeldQueue::add(const QString& channel, int heldFor, bool urgent, SettingId setting)
{
    const auto seq = given(m_store->events.accept({.source = u"test"_s,
                                                   .id = QString::number(++m_events),
                                                   .type = u"speeding"_s,
                                                   .occurredAt = m_now,
                                                   .receivedAt = m_now,
                                                   .company = {u"yokohama"_s}},
                                                  "{}"_ba));
    Delivery delivery{.event = seq.value(),
                      .setting = setting,
                      .channel = {channel},
                      .urgent = urgent,
                      .createdAt = m_now,
                      .retrySince = m_now,
                      .nextAttemptAt = m_now};
    if (heldFor > 0) {
        delivery.isHeld = true;
        delivery.heldUntil = delivery.nextAttemptAt = delivery.retrySince = m_now.addSecs(heldFor);
        delivery.folded = 3;
    }
    return given(m_store->deliveries.add(delivery));
}

std::vector<qint64> TestHeldQueue::heads(int seconds)
{
    std::vector<qint64> ids;
    for (const Delivery& head : given(m_store->rooms.heads(m_now.addSecs(seconds))))
        ids.push_back(head.id.value);
    return ids;
}

void TestHeldQueue::held_comesBackWhole()
{
    const Delivery held = given(m_store->deliveries.find(add(u"a"_s, 600))).value().delivery;
    const Delivery plain = given(m_store->deliveries.find(add(u"a"_s))).value().delivery;

    QVERIFY(held.isHeld);
    QCOMPARE(held.heldUntil, m_now.addSecs(600));
    QCOMPARE(held.folded, 3);
    QVERIFY(!plain.isHeld);
    QVERIFY(plain.heldUntil.isNull());
    QCOMPARE(plain.folded, 0);
}

void TestHeldQueue::held_isNoHead_untilItsHour()
{
    const DeliveryId held = add(u"a"_s, 600);
    add(u"b"_s, 600);
    const DeliveryId free = add(u"a"_s);

    QCOMPARE(heads(599), std::vector<qint64>{free.value});
    QCOMPARE(int(given(m_store->rooms.behind(given(m_store->deliveries.find(free))->delivery, 10)).size()), 1);
    QCOMPARE(given(m_store->rooms.waiting(10)), 1);
    QCOMPARE(int(given(m_store->deliveries.claim(m_now, 10)).size()), 1);
    given(m_store->deliveries.markSent(free, m_now));

    const auto released = given(m_store->rooms.heads(m_now.addSecs(600)));

    QCOMPARE(int(released.size()), 2);
    QCOMPARE(released[0].id, held);
    QVERIFY(!released[0].isHeld);
    QCOMPARE(released[0].heldUntil, m_now.addSecs(600)); // so that they go together
}

void TestHeldQueue::held_inItsHour_comesInTheOrderOfAcceptance()
{
    const DeliveryId first = add(u"a"_s, 600);
    const DeliveryId free = add(u"a"_s);
    const DeliveryId second = add(u"a"_s, 600);

    const Delivery head = given(m_store->rooms.heads(m_now.addSecs(600))).at(0);
    std::vector<qint64> order;
    for (const Delivery& delivery : given(m_store->rooms.behind(head, 10)))
        order.push_back(delivery.id.value);

    QCOMPARE(order, (std::vector{first.value, free.value, second.value}));
}

void TestHeldQueue::urgent_isTheHead_whateverIsHeld()
{
    add(u"a"_s, 600);
    const DeliveryId urgent = add(u"a"_s, 0, true);

    QCOMPARE(heads(), std::vector<qint64>{urgent.value});
}

void TestHeldQueue::nextDue_isAHeldOnesHour()
{
    QVERIFY(given(m_store->deliveries.nextDue()).isNull());
    add(u"a"_s, 600);
    QCOMPARE(given(m_store->deliveries.nextDue()), m_now.addSecs(600));
    add(u"a"_s, 300);
    QCOMPARE(given(m_store->deliveries.nextDue()), m_now.addSecs(300));
    add(u"a"_s);
    QCOMPARE(given(m_store->deliveries.nextDue()), m_now);
}

void TestHeldQueue::counts_tellWhatIsHeld()
{
    add(u"a"_s, 600);
    add(u"a"_s, 600);
    add(u"a"_s);

    const DeliveryCounts counts = given(m_store->deliveries.counts());

    QCOMPARE(counts.waiting, 3);
    QCOMPARE(counts.held, 2);
}

void TestHeldQueue::holdUntil_movesThoseOfTheSettingAlone()
{
    const DeliveryId moved = add(u"a"_s, 600, false, {1});
    const DeliveryId other = add(u"a"_s, 600, false, {2});
    const DeliveryId free = add(u"a"_s, 0, false, {1});

    given(m_store->rooms.holdUntil({1}, m_now.addSecs(60)));

    const auto delivery = [this](DeliveryId id) {
        return given(m_store->deliveries.find(id))->delivery;
    };
    QCOMPARE(delivery(moved).nextAttemptAt, m_now.addSecs(60));
    QCOMPARE(delivery(moved).heldUntil, m_now.addSecs(60));
    QCOMPARE(delivery(moved).retrySince, m_now.addSecs(60));
    QCOMPARE(delivery(other).nextAttemptAt, m_now.addSecs(600));
    QCOMPARE(delivery(free).nextAttemptAt, m_now);
}

void TestHeldQueue::clockSetBack_aLittle_leavesTheHour()
{
    const DeliveryId held = add(u"a"_s, 3 * 24 * 3600);

    QCOMPARE(given(m_store->deliveries.followClock(m_now.addSecs(-600), std::chrono::minutes(10))), 0);

    QCOMPARE(given(m_store->deliveries.find(held))->delivery.nextAttemptAt, m_now.addDays(3));
}

void TestHeldQueue::clockSetBack_byDays_comesWithinADay()
{
    const DeliveryId held = add(u"a"_s, 600);
    const QDateTime right = m_now.addDays(-400).addSecs(-3600);

    QCOMPARE(given(m_store->deliveries.followClock(right, {})), 1);

    const Delivery delivery = given(m_store->deliveries.find(held))->delivery;
    QCOMPARE(delivery.nextAttemptAt, m_now.addDays(-400).addSecs(600)); // the same time of day
    QCOMPARE(delivery.heldUntil, delivery.nextAttemptAt);
    QCOMPARE(given(m_store->deliveries.followClock(right, {})), 0);
}

void TestHeldQueue::outbox_isReadByIndex_howeverMuchIsHeld_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QStringList>("indexes");
    QTest::newRow("heads") << u"SELECT d.id"_s + headsOfRooms()
                           << QStringList{u"unsent_deliveries (held=?)"_s,
                                          u"unsent_deliveries (held=? AND system=? AND channel>?)"_s,
                                          u"unsent_deliveries (held=? AND system>?)"_s,
                                          u"unsent_deliveries (held=? AND system=? AND channel=?)"_s,
                                          u"urgent_deliveries (system=? AND channel=?)"_s,
                                          u"sending_deliveries (system=? AND channel=?)"_s};
    QTest::newRow("release") << u"SELECT id FROM deliveries WHERE held = 1 AND state = 'waiting' AND "
                                "next_attempt_at <= 5 ORDER BY next_attempt_at, id LIMIT 5000"_s
                             << QStringList{u"held_deliveries (next_attempt_at<?)"_s};
}

void TestHeldQueue::outbox_isReadByIndex_howeverMuchIsHeld()
{
    QFETCH(QString, sql);
    QFETCH(QStringList, indexes);

    auto plan = given(m_store->database.run(u"EXPLAIN QUERY PLAN "_s + sql));
    QStringList steps;
    while (plan.next())
        steps += plan.value(3).toString();

    const QString words = steps.join(u'\n');
    for (const QString& index : indexes)
        QVERIFY2(words.contains(index), qPrintable(index + u" isn't in\n"_s + words));
    QVERIFY2(!words.contains(u"SCAN deliveries"_s) && !words.contains(u"TEMP B-TREE"_s), qPrintable(words));
}

void TestHeldQueue::daysOff_areChanged_andGoWithTheCompany()
{
    TimingRepository& timing = m_store->timing;
    const CompanyId company{u"yokohama"_s};
    const QDate first(2026, 12, 29);
    const QDate second(2026, 12, 30);

    given(timing.changeDaysOff(company, {second, first, first}, {}));
    QCOMPARE(given(timing.daysOff(company)), (std::vector{first, second}));
    QCOMPARE(given(timing.daysOff(company, second)), std::vector{second});
    given(timing.changeDaysOff(company, {}, {first, first.addDays(-1)}));
    QCOMPARE(given(timing.daysOff(company)), std::vector{second});
    QCOMPARE(codeOf(timing.changeDaysOff({u"nobody"_s}, {first}, {})), u"company_not_found"_s);

    given(m_store->fleet.remove(company));
    QCOMPARE(number(u"SELECT count(*) FROM company_days_off"_s), 0);
}

void TestHeldQueue::pause_countsWhatIsFolded_andGoesWithTheSetting()
{
    const SettingId setting =
        given(m_store->settings.add({.company = {u"yokohama"_s}, .channel = {u"a"_s}, .events = {u"speeding"_s}}));
    TimingRepository& timing = m_store->timing;
    const PauseKey key{setting, u"v1"_s, u"speeding"_s};
    const PauseKey other{setting, u"v2"_s, u"speeding"_s};
    QCOMPARE(given(timing.pause(key)), Pause());

    given(timing.startPause(key, m_now));
    given(timing.startPause(other, m_now));
    given(timing.countFolded(key));
    given(timing.countFolded(key));
    QCOMPARE(given(timing.pause(key)), (Pause{m_now, 2}));
    QCOMPARE(given(timing.pause(other)), (Pause{m_now, 0}));
    given(timing.startPause(key, m_now.addSecs(9)));
    QCOMPARE(given(timing.pause(key)), (Pause{m_now.addSecs(9), 0}));

    given(m_store->settings.remove(setting));
    QCOMPARE(number(u"SELECT count(*) FROM setting_pauses"_s), 0);
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestHeldQueue)
#include "tst_heldqueue.moc"
