// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/namedevents.h"

#include "app/store/store.h"
#include "tests/support/results.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

class TestNamedEvents : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void namedEvent_isTheEvent_withItsNames();
    void namedEvent_goneOne_isNothing();
    void namedEventsOf_thoseOfTheRoom_fromFirstToLast();
    void namedEventsOf_sentAndHeldOnes_areLeftOut();
    void namedEventsOf_areReadByIndex();

private:
    EventSeq accept(const QString& vehicle = {});
    /// Of an event of its own.
    Delivery add(const QString& room, bool held = false);
    QStringList idsOf(const Delivery& first, const Delivery& last);

    const QDateTime m_now = QDateTime::fromString(u"2026-08-20T00:00:00Z"_s, Qt::ISODate);
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    int m_events = 0;
};

void TestNamedEvents::init()
{
    m_store.reset();
    m_events = 0;
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = given(Store::open({.folder = m_folder->path()}));
    given(m_store->fleet.add(Company{{u"yokohama"_s}, u"横浜運輸"_s}));
    given(m_store->fleet.add(User{{u"sato"_s}, u"佐藤 太郎"_s, {u"yokohama"_s}, {}}));
    given(m_store->fleet.add(Vehicle{{u"v"_s}, u"1号車"_s, {u"yokohama"_s}, {}, u"横浜 100 あ 1"_s, {}}));
}

EventSeq TestNamedEvents::accept(const QString& vehicle)
{
    return given(m_store->events.accept({.source = u"test"_s,
                                         .id = QString::number(++m_events),
                                         .type = u"speeding"_s,
                                         .occurredAt = m_now,
                                         .receivedAt = m_now,
                                         .company = {u"yokohama"_s},
                                         .user = {u"sato"_s},
                                         .vehicle = {vehicle},
                                         .deviceName = u"truck"_s,
                                         .data = {.speedKmh = 80}},
                                        "{}"_ba))
        .value();
}

Delivery TestNamedEvents::add(const QString& room, bool held)
{
    const DeliveryId id = given(m_store->deliveries.add({.event = accept(),
                                                         .setting = {1},
                                                         .channel = {room},
                                                         .createdAt = m_now,
                                                         .nextAttemptAt = m_now,
                                                         .isHeld = held}));
    return given(m_store->deliveries.find(id))->delivery;
}

QStringList TestNamedEvents::idsOf(const Delivery& first, const Delivery& last)
{
    QStringList ids;
    for (const std::vector<NamedEvent> events = given(namedEventsOf(m_store->database, first, last));
         const NamedEvent& each : events)
        ids += each.event.id;
    return ids;
}

void TestNamedEvents::namedEvent_isTheEvent_withItsNames()
{
    const EventSeq known = accept(u"v"_s);
    const EventSeq unknown = accept(u"never registered"_s);

    const auto one = given(namedEvent(m_store->database, known));
    const auto other = given(namedEvent(m_store->database, unknown));

    QVERIFY(one && other);
    QCOMPARE(one->event, given(m_store->events.find(known)));
    QCOMPARE(one->names, (EventNames{u"横浜運輸"_s, u"佐藤 太郎"_s, u"1号車"_s, u"横浜 100 あ 1"_s}));
    QCOMPARE(other->names, (EventNames{u"横浜運輸"_s, u"佐藤 太郎"_s, u"truck"_s, {}}));
    QCOMPARE(one->names, given(m_store->events.names(one->event)));
}

void TestNamedEvents::namedEvent_goneOne_isNothing()
{
    QVERIFY(!given(namedEvent(m_store->database, {4711})));
}

void TestNamedEvents::namedEventsOf_thoseOfTheRoom_fromFirstToLast()
{
    add(u"a"_s);
    const Delivery first = add(u"a"_s);
    add(u"b"_s);
    add(u"a"_s);
    const Delivery last = add(u"a"_s);
    add(u"a"_s);

    QCOMPARE(idsOf(first, last), QStringList({u"2"_s, u"4"_s, u"5"_s}));
    QCOMPARE(idsOf(last, last), QStringList({u"5"_s}));
}

void TestNamedEvents::namedEventsOf_sentAndHeldOnes_areLeftOut()
{
    const Delivery first = add(u"a"_s);
    const Delivery sent = add(u"a"_s);
    add(u"a"_s, true);
    const Delivery last = add(u"a"_s);
    given(m_store->deliveries.markSent(sent.id, m_now));

    QCOMPARE(idsOf(first, last), QStringList({u"1"_s, u"4"_s}));
}

void TestNamedEvents::namedEventsOf_areReadByIndex()
{
    auto plan = given(m_store->database.run(
        u"EXPLAIN QUERY PLAN SELECT e.seq FROM deliveries d JOIN events e ON e.seq = d.event WHERE d.state IN "
        "('waiting', 'sending') AND d.system = 'lineworks' AND d.channel = 'a' AND d.id BETWEEN 1 AND 9 AND d.held = 0 "
        "ORDER BY d.id"_s));

    QStringList steps;
    while (plan.next())
        steps += plan.value(3).toString();

    const QString all = steps.join(u'\n');
    QVERIFY2(all.contains(u"unsent_deliveries (held=? AND system=? AND channel=? AND id>? AND id<?)"_s),
             qPrintable(all));
    QVERIFY2(all.contains(u"SEARCH e USING INTEGER PRIMARY KEY"_s), qPrintable(all));
    QVERIFY2(!all.contains(u"TEMP B-TREE"_s), qPrintable(all));
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestNamedEvents)
#include "tst_namedevents.moc"
