// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/store.h"
#include "tests/support/results.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace smartfleet::test {

/// What the screens of the history ask: filters, pages, places and figures over events and deliveries.
class TestHistory : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void deliveries_everyFilter_narrows_data();
    void deliveries_everyFilter_narrows();
    void deliveries_pages_makeTheWholeList();
    void deliveries_position_isThePlaceInTheList();
    void deliveries_ofEvent_areThatEventsAlone();
    void events_everyFilter_narrows_data();
    void events_everyFilter_narrows();
    void events_pages_makeTheWholeList();
    void events_position_isThePlaceInTheList();
    void events_findRow_namesAndCounts();
    void events_around_takesEitherTime_andWhatIsOfNoCompany();
    void outcomes_areCountedByInterval();
    void messages_areCountedOnce_andByRoom();
    void spans_areReadByTheirIndexes();
    void dataVersion_tellsOfAnotherConnection();

private:
    EventSeq addEvent(const QString& type, const QString& company, const QString& vehicle, const QString& user,
                      const QString& device, UnmatchedReason reason, int minute);
    DeliveryId addDelivery(EventSeq event, const QString& channel, int minute);
    std::vector<qint64> idsOf(const DeliveryFilter& filter);
    std::vector<qint64> idsOf(const EventFilter& filter);
    QDateTime at(int minute) const { return m_start.addSecs(qint64(minute) * 60); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    int m_events = 0;
    const QDateTime m_start = QDateTime(QDate(2026, 8, 20), QTime(0, 0), Qt::UTC);
};

void TestHistory::init()
{
    m_store.reset();
    m_events = 0;
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = given(Store::open({.folder = m_folder->path()}));
    given(m_store->fleet.add(Company{{u"minato"_s}, u"港運輸"_s}));
    given(m_store->fleet.add(Company{{u"yama"_s}, u"山急便"_s}));
    given(m_store->fleet.add(User{{u"u1"_s}, u"佐藤"_s, {u"minato"_s}, u"東京営業所"_s}));
    given(m_store->fleet.add(Vehicle{{u"v1"_s}, u"1号車"_s, {u"minato"_s}, {u"u1"_s}, {}, u"dev1"_s}));
    // 1: of vehicle, user and company; 2: of a company alone; 3: of nobody
    const EventSeq first = addEvent(u"sos"_s, u"minato"_s, u"v1"_s, u"u1"_s, {}, UnmatchedReason::None, 0);
    const EventSeq second = addEvent(u"speeding"_s, u"yama"_s, {}, {}, u"トラック9"_s, UnmatchedReason::None, 10);
    addEvent(u"idling"_s, {}, {}, {}, u"unknown"_s, UnmatchedReason::UnknownVehicle, 20);
    addDelivery(first, u"room-a"_s, 0);   // 1
    addDelivery(first, u"Room-B"_s, 0);   // 2
    addDelivery(second, u"room-b"_s, 10); // 3
    given(m_store->deliveries.claim(at(0), 1));
    given(m_store->deliveries.markFailed({1}, {Error::Kind::Forbidden, u"bot_not_in_room"_s}));
}

EventSeq TestHistory::addEvent(const QString& type, const QString& company, const QString& vehicle, const QString& user,
                               const QString& device, UnmatchedReason reason, int minute)
{
    return given(m_store->events.accept({.source = u"test"_s,
                                         .id = QString::number(++m_events),
                                         .type = type,
                                         .occurredAt = at(minute),
                                         .receivedAt = at(minute),
                                         .company = {company},
                                         .user = {user},
                                         .vehicle = {vehicle},
                                         .deviceName = device,
                                         .unmatched = reason},
                                        "{}"_ba))
        .value();
}

DeliveryId TestHistory::addDelivery(EventSeq event, const QString& channel, int minute)
{
    return given(
        m_store->deliveries.add({.event = event, .setting = {1}, .channel = {channel}, .createdAt = at(minute)}));
}

std::vector<qint64> TestHistory::idsOf(const DeliveryFilter& filter)
{
    std::vector<qint64> ids;
    for (const DeliveryRow& row : given(m_store->deliveries.list(filter)))
        ids.push_back(row.delivery.id.value);
    return ids;
}

std::vector<qint64> TestHistory::idsOf(const EventFilter& filter)
{
    std::vector<qint64> ids;
    for (const EventRow& row : given(m_store->events.list(filter)))
        ids.push_back(row.event.seq.value);
    return ids;
}

void TestHistory::deliveries_everyFilter_narrows_data()
{
    using Ids = std::vector<qint64>;
    QTest::addColumn<DeliveryFilter>("filter");
    QTest::addColumn<Ids>("expected");
    QTest::newRow("none") << DeliveryFilter{} << Ids{3, 2, 1};
    QTest::newRow("oldest first") << DeliveryFilter{.oldestFirst = true} << Ids{1, 2, 3};
    QTest::newRow("state") << DeliveryFilter{.state = DeliveryState::Failed} << Ids{1};
    QTest::newRow("channel") << DeliveryFilter{.channelId = u"ROOM-b"_s} << Ids{3, 2};
    QTest::newRow("company's name") << DeliveryFilter{.company = u"港"_s} << Ids{2, 1};
    QTest::newRow("company's id") << DeliveryFilter{.company = u"YAM"_s} << Ids{3};
    QTest::newRow("vehicle's name") << DeliveryFilter{.vehicle = u"号車"_s} << Ids{2, 1};
    QTest::newRow("sender's name") << DeliveryFilter{.vehicle = u"トラック"_s} << Ids{3};
    QTest::newRow("type") << DeliveryFilter{.type = u"speeding"_s} << Ids{3};
    QTest::newRow("part of a type") << DeliveryFilter{.type = u"speed"_s} << Ids{};
    QTest::newRow("from") << DeliveryFilter{.from = at(10)} << Ids{3};
    QTest::newRow("until") << DeliveryFilter{.until = at(10)} << Ids{2, 1};
    QTest::newRow("all together") << DeliveryFilter{.state = DeliveryState::Waiting,
                                                    .channelId = u"b"_s,
                                                    .company = u"運輸"_s,
                                                    .vehicle = u"v1"_s,
                                                    .type = u"sos"_s,
                                                    .from = at(0),
                                                    .until = at(1)}
                                  << Ids{2};
    QTest::newRow("beyond") << DeliveryFilter{.beyond = {3}} << Ids{2, 1};
    QTest::newRow("beyond, oldest first") << DeliveryFilter{.oldestFirst = true, .beyond = {1}} << Ids{2, 3};
    QTest::newRow("a pattern stands for itself") << DeliveryFilter{.company = u"%"_s} << Ids{};
}

void TestHistory::deliveries_everyFilter_narrows()
{
    QFETCH(DeliveryFilter, filter);
    QFETCH(std::vector<qint64>, expected);

    QCOMPARE(idsOf(filter), expected);
    QCOMPARE(given(m_store->deliveries.count(filter)), int(expected.size()));
}

void TestHistory::deliveries_pages_makeTheWholeList()
{
    QCOMPARE(idsOf(DeliveryFilter{.limit = 2}), (std::vector<qint64>{3, 2}));
    QCOMPARE(idsOf(DeliveryFilter{.limit = 2, .offset = 2}), std::vector<qint64>{1});
    QCOMPARE(given(m_store->deliveries.count({.limit = 1})), 3);
}

void TestHistory::deliveries_position_isThePlaceInTheList()
{
    QCOMPARE(given(m_store->deliveries.position({}, {1})), std::optional(2));
    QCOMPARE(given(m_store->deliveries.position({.oldestFirst = true}, {1})), std::optional(0));
    QCOMPARE(given(m_store->deliveries.position({.channelId = u"room-b"_s}, {2})), std::optional(1));
    QCOMPARE(given(m_store->deliveries.position({.channelId = u"room-b"_s}, {1})), std::nullopt);
    QCOMPARE(given(m_store->deliveries.position({}, {99})), std::nullopt);
}

void TestHistory::deliveries_ofEvent_areThatEventsAlone()
{
    const auto rows = given(m_store->deliveries.ofEvent({1}));

    QCOMPARE(rows.size(), std::size_t(2));
    QCOMPARE(rows.at(0).delivery.id.value, 1);
    QCOMPARE(rows.at(1).delivery.id.value, 2);
    QVERIFY(given(m_store->deliveries.ofEvent({3})).empty());
}

void TestHistory::events_everyFilter_narrows_data()
{
    using Ids = std::vector<qint64>;
    QTest::addColumn<EventFilter>("filter");
    QTest::addColumn<Ids>("expected");
    QTest::newRow("none") << EventFilter{} << Ids{3, 2, 1};
    QTest::newRow("oldest first") << EventFilter{.oldestFirst = true} << Ids{1, 2, 3};
    QTest::newRow("type") << EventFilter{.type = u"idling"_s} << Ids{3};
    QTest::newRow("company") << EventFilter{.company = u"急便"_s} << Ids{2};
    QTest::newRow("user's name") << EventFilter{.user = u"佐藤"_s} << Ids{1};
    QTest::newRow("user's department") << EventFilter{.user = u"営業所"_s} << Ids{1};
    QTest::newRow("vehicle") << EventFilter{.vehicle = u"1号車"_s} << Ids{1};
    QTest::newRow("sender's name") << EventFilter{.vehicle = u"UNKNOWN"_s} << Ids{3};
    QTest::newRow("channel") << EventFilter{.channelId = u"room-b"_s} << Ids{2, 1};
    QTest::newRow("matched") << EventFilter{.matched = true} << Ids{2, 1};
    QTest::newRow("unmatched") << EventFilter{.matched = false} << Ids{3};
    QTest::newRow("reason") << EventFilter{.unmatched = UnmatchedReason::UnknownVehicle} << Ids{3};
    QTest::newRow("another reason") << EventFilter{.unmatched = UnmatchedReason::NotLinked} << Ids{};
    QTest::newRow("beyond") << EventFilter{.beyond = {3}} << Ids{2, 1};
    QTest::newRow("beyond, oldest first") << EventFilter{.oldestFirst = true, .beyond = {2}} << Ids{3};
    QTest::newRow("span") << EventFilter{.from = at(10), .until = at(20)} << Ids{2};
}

void TestHistory::events_everyFilter_narrows()
{
    QFETCH(EventFilter, filter);
    QFETCH(std::vector<qint64>, expected);

    QCOMPARE(idsOf(filter), expected);
    QCOMPARE(given(m_store->events.count(filter)), int(expected.size()));
}

void TestHistory::events_pages_makeTheWholeList()
{
    QCOMPARE(idsOf(EventFilter{.limit = 2}), (std::vector<qint64>{3, 2}));
    QCOMPARE(idsOf(EventFilter{.limit = 2, .offset = 2}), std::vector<qint64>{1});
}

void TestHistory::events_position_isThePlaceInTheList()
{
    QCOMPARE(given(m_store->events.position({}, {1})), std::optional(2));
    QCOMPARE(given(m_store->events.position({.matched = true}, {1})), std::optional(1));
    QCOMPARE(given(m_store->events.position({.matched = true}, {3})), std::nullopt);
}

void TestHistory::events_findRow_namesAndCounts()
{
    const EventRow row = given(m_store->events.findRow({1})).value();

    QCOMPARE(row.companyName, u"港運輸"_s);
    QCOMPARE(row.userName, u"佐藤"_s);
    QCOMPARE(row.vehicleName, u"1号車"_s);
    QCOMPARE(row.deliveries, 2);
    QCOMPARE(row.event, given(m_store->events.find({1})).value());
    QCOMPARE(given(m_store->events.findRow({3}))->vehicleName, u"unknown"_s);
    QVERIFY(!given(m_store->events.findRow({99})));
    QCOMPARE(given(m_store->events.raw({1})), "{}"_ba);
}

void TestHistory::events_around_takesEitherTime_andWhatIsOfNoCompany()
{
    const auto around = [this](const QStringList& companies, int from, int until) {
        std::vector<qint64> ids;
        for (const EventRow& row : given(m_store->events.around(companies, at(from), at(until), 100)))
            ids.push_back(row.event.seq.value);
        return ids;
    };
    // occurred at minute 5 and came two days later
    given(m_store->events.accept({.source = u"test"_s,
                                  .id = u"late"_s,
                                  .type = u"sos"_s,
                                  .occurredAt = at(5),
                                  .receivedAt = at(2 * 24 * 60),
                                  .company = {u"minato"_s}},
                                 "{}"_ba));

    QCOMPARE(around({u"minato"_s}, 0, 15), (std::vector<qint64>{1, 4}));
    QCOMPARE(around({u"minato"_s}, 0, 30), (std::vector<qint64>{1, 3, 4}));
    QCOMPARE(around({u"minato"_s, u"yama"_s}, 6, 15), std::vector<qint64>{2});
    QCOMPARE(around({u"minato"_s}, 2 * 24 * 60, 2 * 24 * 60 + 1), std::vector<qint64>{4});
    QCOMPARE(around({}, 0, 30), std::vector<qint64>{3});
    QCOMPARE(given(m_store->events.lastReceived()), at(2 * 24 * 60));
}

void TestHistory::outcomes_areCountedByInterval()
{
    const EventSeq event = addEvent(u"sos"_s, u"minato"_s, {}, {}, {}, UnmatchedReason::None, 125);
    addDelivery(event, u"room-c"_s, 125); // 4
    given(m_store->deliveries.markSent({4}, at(126)));
    addDelivery(event, u"room-d"_s, 180); // beyond

    const auto outcomes = given(m_store->statistics.outcomes(at(0), at(180), 1h));

    QCOMPARE(outcomes,
             (std::vector<IntervalOutcome>{{.from = at(0), .waiting = 2, .failed = 1}, {.from = at(120), .sent = 1}}));
}

void TestHistory::messages_areCountedOnce_andByRoom()
{
    const EventSeq event = addEvent(u"sos"_s, u"minato"_s, {}, {}, {}, UnmatchedReason::None, 30);
    const auto addSent = [&](const QString& channel, const QString& message, int minute) {
        const DeliveryId id = given(m_store->deliveries.add(
            {.event = event, .setting = {1}, .channel = {channel}, .messageId = message, .createdAt = at(0)}));
        given(m_store->deliveries.markSent(id, at(minute)));
    };
    addSent(u"busy"_s, u"m1"_s, 30);
    addSent(u"busy"_s, u"m1"_s, 30); // two events on one message
    addSent(u"busy"_s, u"m2"_s, 31);
    addSent(u"quiet"_s, u"m3"_s, 32);
    addSent(u"quiet"_s, u"m0"_s, 29); // before

    QCOMPARE(given(m_store->statistics.messagesSent(at(30))), 3);
    QCOMPARE(given(m_store->statistics.messagesByRoom(at(30))),
             (std::vector<RoomCount>{{{u"busy"_s}, 2}, {{u"quiet"_s}, 1}}));
    QCOMPARE(given(m_store->statistics.messagesByRoom(at(30), 1)).size(), std::size_t(1));

    addSent(u"quiet"_s, u"file-m4"_s, 33); // a file, and the text about it
    addSent(u"quiet"_s, u"file-m4"_s, 33);
    QCOMPARE(given(m_store->statistics.messagesSent(at(30))), 5);
    QCOMPARE(given(m_store->statistics.messagesByRoom(at(30), 1)), (std::vector<RoomCount>{{{u"quiet"_s}, 3}}));

    given(m_store->roomFailures.noteSent({u"busy"_s}, at(29))); // before
    given(m_store->roomFailures.noteSent({u"busy"_s}, at(34)));
    given(m_store->roomFailures.noteSent({u"fallback"_s}, at(35)));
    QCOMPARE(given(m_store->statistics.messagesSent(at(30))), 7);
    QCOMPARE(given(m_store->statistics.messagesByRoom(at(30))),
             (std::vector<RoomCount>{{{u"busy"_s}, 3}, {{u"quiet"_s}, 3}, {{u"fallback"_s}, 1}}));
}

void TestHistory::spans_areReadByTheirIndexes()
{
    const auto planOf = [this](const QString& sql) {
        auto plan = given(m_store->database.run(u"EXPLAIN QUERY PLAN "_s + sql));
        QStringList steps;
        while (plan.next())
            steps += plan.value(3).toString();
        return steps.join(u'\n');
    };

    QVERIFY(planOf(u"SELECT count(DISTINCT message_id) FROM deliveries WHERE sent_at IS NOT NULL AND sent_at >= 1"_s)
                .contains(u"COVERING INDEX sent_deliveries"_s));
    QVERIFY(planOf(u"SELECT state FROM deliveries WHERE created_at >= 1 AND created_at < 2"_s)
                .contains(u"deliveries_by_time"_s));
    QVERIFY(planOf(u"SELECT seq FROM events WHERE received_at >= 1 AND (occurred_at >= 2 OR received_at < 3)"_s)
                .contains(u"COVERING INDEX events_by_time"_s));
}

void TestHistory::dataVersion_tellsOfAnotherConnection()
{
    const std::unique_ptr<Store> reader = given(Store::open({.folder = m_folder->path(), .readOnly = true}));
    const qint64 before = given(reader->database.dataVersion());
    QCOMPARE(given(reader->database.dataVersion()), before);

    given(m_store->fleet.add(Company{{u"new"_s}, u"新"_s}));

    QVERIFY(given(reader->database.dataVersion()) != before);
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestHistory)
#include "tst_history.moc"
