// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/pruning.h"
#include "app/store/store.h"
#include "tests/support/results.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

class TestPruning : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void prune_settledAndOld_goesWithItsDeliveries();
    void prune_whatWaitsOrIsBeingSent_stays();
    void prune_sentAgainSince_stays();
    void prune_unmatchedAndOld_goes();
    void prune_isBounded_andGoesOn();

private:
    EventSeq addEvent(int daysOld, UnmatchedReason reason = UnmatchedReason::None);
    DeliveryId addDelivery(EventSeq event, int daysOld, const QString& room = u"room"_s);
    DeliveryId addSent(int daysOld, const QString& room = u"room"_s);
    qint64 events() { return given(m_store->events.count()); }
    int deliveries() { return int(given(m_store->deliveries.list({})).size()); }
    PruneStep prune(int most = 100) { return given(pruneHistory(m_store->database, {}, m_now.addDays(-30), most)); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    int m_count = 0;
    const QDateTime m_now = QDateTime::fromMSecsSinceEpoch(1'787'200'000'123, Qt::UTC);
};

void TestPruning::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = given(Store::open({.folder = m_folder->path()}));
}

EventSeq TestPruning::addEvent(int daysOld, UnmatchedReason reason)
{
    const QDateTime at = m_now.addDays(-daysOld);
    const auto seq = given(m_store->events.accept({.source = u"test"_s,
                                                   .id = QString::number(++m_count),
                                                   .type = u"sos"_s,
                                                   .occurredAt = at,
                                                   .receivedAt = at,
                                                   .unmatched = reason},
                                                  "{}"_ba));
    return seq.value();
}

DeliveryId TestPruning::addDelivery(EventSeq event, int daysOld, const QString& room)
{
    const QDateTime at = m_now.addDays(-daysOld);
    return given(m_store->deliveries.add(
        {.event = event, .setting = {1}, .channel = {room}, .createdAt = at, .nextAttemptAt = at}));
}

DeliveryId TestPruning::addSent(int daysOld, const QString& room)
{
    const DeliveryId id = addDelivery(addEvent(daysOld), daysOld, room);
    given(m_store->deliveries.claim(m_now, 100));
    given(m_store->deliveries.markSent(id, m_now.addDays(-daysOld)));
    return id;
}

void TestPruning::prune_settledAndOld_goesWithItsDeliveries()
{
    addSent(40);
    addSent(31);
    const DeliveryId kept = addSent(29);

    const PruneStep step = prune();

    QCOMPARE(step.events, 2);
    QVERIFY(step.isAtTheEnd);
    QCOMPARE(events(), 1);
    QCOMPARE(given(m_store->deliveries.list({})).front().delivery.id, kept);
}

void TestPruning::prune_whatWaitsOrIsBeingSent_stays()
{
    const EventSeq both = addEvent(40); // sent to one room, waiting for another
    const DeliveryId sent = addDelivery(both, 40, u"a"_s);
    given(m_store->deliveries.claim(m_now, 100));
    given(m_store->deliveries.markSent(sent, m_now));
    addDelivery(both, 40, u"b"_s);
    addDelivery(addEvent(40), 40, u"c"_s);
    given(m_store->deliveries.claim(m_now, 1)); // one of them is being sent

    QCOMPARE(prune().events, 0);

    QCOMPARE(events(), 2);
    QCOMPARE(deliveries(), 3);
}

void TestPruning::prune_sentAgainSince_stays()
{
    const DeliveryId id = addDelivery(addEvent(40), 40);
    given(m_store->deliveries.claim(m_now, 100));
    given(m_store->deliveries.markFailed(id, {Error::Kind::Server, u"lineworks_failed"_s, {u"500"_s}}));
    given(m_store->deliveries.retry({id}, m_now));
    given(m_store->deliveries.claim(m_now, 100));
    given(m_store->deliveries.markSent(id, m_now));

    QCOMPARE(prune().events, 0);

    QCOMPARE(deliveries(), 1);
}

void TestPruning::prune_unmatchedAndOld_goes()
{
    addEvent(40, UnmatchedReason::NoSetting);
    addEvent(2, UnmatchedReason::NoSetting);

    QCOMPARE(prune().events, 1);

    QCOMPARE(events(), 1);
}

void TestPruning::prune_isBounded_andGoesOn()
{
    for (int i = 0; i < 5; ++i)
        addEvent(40, UnmatchedReason::NoSetting);
    addDelivery(addEvent(39), 39); // waits, and must not be looked at for ever
    addEvent(38, UnmatchedReason::NoSetting);
    addEvent(1, UnmatchedReason::NoSetting);
    const QDateTime before = m_now.addDays(-30);

    const PruneStep first = prune(3);
    const PruneStep second = given(pruneHistory(m_store->database, first.lookedAt, before, 3));
    const PruneStep third = given(pruneHistory(m_store->database, second.lookedAt, before, 3));

    QCOMPARE(first.events, 3);
    QVERIFY(!first.isAtTheEnd);
    QCOMPARE(second.events, 2);
    QVERIFY(!second.isAtTheEnd);
    QCOMPARE(third.events, 1);
    QVERIFY(third.isAtTheEnd);
    QCOMPARE(events(), 2);
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestPruning)
#include "tst_pruning.moc"
