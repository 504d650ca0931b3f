// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/store.h"
#include "tests/support/results.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace smartfleet::test {

class TestDeliveriesRepository : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void add_comesBackWhole();
    void list_filters();
    void claim_oneARoom_oldestFirst();
    void claim_roomInFlight_isPassedOver();
    void claim_urgentRoomsFirst_thenTheLongestWaiting();
    void claim_urgentFirstWithinARoom_elseInOrder();
    void claim_notDue_holdsTheRoom();
    void claim_givesMessageIds_once();
    void claim_twoConnections_neverTheSame();
    void nextDue_isOfTheRoomsHead();
    void end_sent();
    void end_waitingAgain_data();
    void end_waitingAgain();
    void end_failed_freesTheRoom();
    void recoverInterrupted_marksAsPossiblyRepeated();
    void followClock_acceptedByTheEarlierTime_isDueNow();
    void followClock_putOffByTheEarlierTime_isDueThatMuchSooner();
    void followClock_putOffForYears_isDueNow();
    void followClock_windows_beginNow();
    void lengthenWindows_beginLater_butNotLaterThanNow();
    void retry_startsAfresh();
    void retry_allFailed();
    void retry_refusals_changeNothing();
    void outbox_isReadByItsIndex();
    void claim_manyRooms_findsEach();
    void oldestDue_isOfWhatShouldHaveGone();

private:
    DeliveriesRepository& deliveries() { return m_store->deliveries; }
    DeliveryId add(const QString& channel, bool urgent = false, int dueIn = 0);
    DeliveryId addFailed(const QString& channel);
    Delivery find(DeliveryId id) { return given(deliveries().find(id)).value().delivery; }
    /// The rooms claimed at `seconds` from now.
    QStringList claimed(int rooms = 100, int seconds = 0);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    int m_events = 0;
    const QDateTime m_now = QDateTime::fromMSecsSinceEpoch(1'787'200'000'123, Qt::UTC);
    const Error m_why{
        .kind = Error::Kind::Server, .code = u"lineworks_failed"_s, .args = {u"500"_s}, .httpStatus = 500};
};

void TestDeliveriesRepository::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = given(Store::open({.folder = m_folder->path()}));
    given(m_store->fleet.add(Company{{u"yokohama"_s}, u"横浜運輸"_s}));
}

DeliveryId TestDeliveriesRepository::add(const QString& channel, bool urgent, int dueIn)
{
    const auto seq = given(m_store->events.accept({.source = u"test"_s,
                                                   .id = QString::number(++m_events),
                                                   .type = u"sos"_s,
                                                   .occurredAt = m_now,
                                                   .receivedAt = m_now,
                                                   .company = {u"yokohama"_s},
                                                   .deviceName = u"1号車"_s},
                                                  "{}"_ba));
    return given(deliveries().add({.event = seq.value(),
                                   .setting = {1},
                                   .channel = {channel},
                                   .urgent = urgent,
                                   .createdAt = m_now,
                                   .nextAttemptAt = m_now.addSecs(dueIn)}));
}

DeliveryId TestDeliveriesRepository::addFailed(const QString& channel)
{
    const DeliveryId id = add(channel);
    given(deliveries().claim(m_now, 100));
    given(deliveries().markFailed(id, m_why));
    return id;
}

QStringList TestDeliveriesRepository::claimed(int rooms, int seconds)
{
    QStringList channels;
    for (const Delivery& delivery : given(deliveries().claim(m_now.addSecs(seconds), rooms)))
        channels += delivery.channel.value;
    return channels;
}

void TestDeliveriesRepository::add_comesBackWhole()
{
    const DeliveryId id = add(u"Room"_s, true, 30);

    const DeliveryRow row = given(deliveries().find(id)).value();
    QCOMPARE(row.delivery.id, id);
    QCOMPARE(row.delivery.channel.value, u"Room"_s);
    QVERIFY(row.delivery.urgent);
    QVERIFY(row.delivery.state == DeliveryState::Waiting);
    QVERIFY(row.delivery.tab == SettingTab::Company);
    QCOMPARE(row.delivery.system, LineWorksSystem);
    QCOMPARE(row.delivery.messageId, QString());
    QCOMPARE(row.delivery.createdAt, m_now);
    QCOMPARE(row.delivery.retrySince, m_now);
    QCOMPARE(row.delivery.nextAttemptAt, m_now.addSecs(30));
    QVERIFY(row.delivery.sentAt.isNull());
    QVERIFY(!row.delivery.lastError);
    QCOMPARE(row.eventId, u"1"_s);
    QCOMPARE(row.companyName, u"横浜運輸"_s);
    QCOMPARE(row.vehicleName, u"1号車"_s);
    QVERIFY(!given(deliveries().find({id.value + 1})));
}

void TestDeliveriesRepository::list_filters()
{
    const DeliveryId failed = addFailed(u"room-a"_s);
    const DeliveryId first = add(u"ROOM-B"_s);
    const DeliveryId second = add(u"room-c"_s);
    const auto ids = [this](const DeliveryFilter& filter) {
        std::vector<DeliveryId> found;
        for (const DeliveryRow& row : given(deliveries().list(filter)))
            found.push_back(row.delivery.id);
        return found;
    };

    QCOMPARE(ids({}), (std::vector<DeliveryId>{second, first, failed}));
    QCOMPARE(ids({.state = DeliveryState::Failed}), std::vector<DeliveryId>{failed});
    QCOMPARE(ids({.channelId = u"room-b"_s}), std::vector<DeliveryId>{first});
    QCOMPARE(ids({.channelId = u"%"_s}), std::vector<DeliveryId>{});
    QCOMPARE(ids({.limit = 1}), std::vector<DeliveryId>{second});
    const DeliveryCounts counts = given(deliveries().counts());
    QCOMPARE(counts.waiting, 2);
    QCOMPARE(counts.failed, 1);
    QCOMPARE(counts.sending + counts.sent + counts.cancelled, 0);
}

void TestDeliveriesRepository::claim_oneARoom_oldestFirst()
{
    add(u"a"_s);
    add(u"a"_s);
    add(u"b"_s);
    add(u"c"_s);

    QCOMPARE(claimed(2), QStringList({u"a"_s, u"b"_s}));
    QCOMPARE(claimed(2), QStringList{u"c"_s});
    QCOMPARE(claimed(2), QStringList());
}

void TestDeliveriesRepository::claim_roomInFlight_isPassedOver()
{
    const DeliveryId first = add(u"a"_s);
    const DeliveryId second = add(u"a"_s);
    QCOMPARE(claimed(), QStringList{u"a"_s});
    QCOMPARE(claimed(), QStringList());

    given(deliveries().markSent(first, m_now));

    QCOMPARE(given(deliveries().claim(m_now, 1)).front().id, second);
}

void TestDeliveriesRepository::claim_urgentRoomsFirst_thenTheLongestWaiting()
{
    add(u"plain-1"_s);
    add(u"urgent-1"_s, true);
    add(u"plain-2"_s);
    add(u"urgent-2"_s, true);

    QCOMPARE(claimed(), QStringList({u"urgent-1"_s, u"urgent-2"_s, u"plain-1"_s, u"plain-2"_s}));
}

void TestDeliveriesRepository::claim_urgentFirstWithinARoom_elseInOrder()
{
    const DeliveryId first = add(u"a"_s);
    const DeliveryId second = add(u"a"_s);
    const DeliveryId urgent = add(u"a"_s, true);
    const DeliveryId alsoUrgent = add(u"a"_s, true);

    for (const DeliveryId id : {urgent, alsoUrgent, first, second}) {
        const std::vector<Delivery> taken = given(deliveries().claim(m_now, 10));
        QCOMPARE(taken.size(), std::size_t(1));
        QCOMPARE(taken.front().id, id);
        given(deliveries().markSent(id, m_now));
    }
}

void TestDeliveriesRepository::claim_notDue_holdsTheRoom()
{
    add(u"a"_s, false, 60);
    add(u"a"_s);

    QCOMPARE(claimed(10, 59), QStringList());
    QCOMPARE(claimed(10, 60), QStringList{u"a"_s});
}

void TestDeliveriesRepository::claim_givesMessageIds_once()
{
    const DeliveryId id = add(u"a"_s);
    add(u"b"_s);
    const std::vector<Delivery> first = given(deliveries().claim(m_now, 10));
    given(deliveries().markWaiting(id, m_why, m_now, true, false));

    const std::vector<Delivery> second = given(deliveries().claim(m_now, 10));

    QVERIFY(!first.at(0).messageId.isEmpty());
    QVERIFY(first.at(0).messageId != first.at(1).messageId);
    QVERIFY(first.at(0).state == DeliveryState::Sending);
    QCOMPARE(second.size(), std::size_t(1));
    QCOMPARE(second.front().messageId, first.front().messageId);
    QCOMPARE(find(id), second.front());
}

void TestDeliveriesRepository::claim_twoConnections_neverTheSame()
{
    const std::unique_ptr<Store> other = given(Store::open({.folder = m_folder->path()}));
    add(u"a"_s);
    add(u"b"_s);

    const std::vector<Delivery> here = given(deliveries().claim(m_now, 1));
    const std::vector<Delivery> there = given(other->deliveries.claim(m_now, 10));

    QCOMPARE(here.size(), std::size_t(1));
    QCOMPARE(there.size(), std::size_t(1));
    QVERIFY(here.front().id != there.front().id);
}

void TestDeliveriesRepository::nextDue_isOfTheRoomsHead()
{
    QVERIFY(given(deliveries().nextDue()).isNull());
    const DeliveryId head = add(u"a"_s, false, 60);
    add(u"a"_s, false, 5);
    add(u"b"_s, false, 90);
    QCOMPARE(given(deliveries().nextDue()), m_now.addSecs(60));

    QCOMPARE(claimed(1, 60), QStringList{u"a"_s});
    QCOMPARE(given(deliveries().nextDue()), m_now.addSecs(90));

    given(deliveries().markSent(head, m_now));
    QCOMPARE(given(deliveries().nextDue()), m_now.addSecs(5));
}

void TestDeliveriesRepository::end_sent()
{
    const DeliveryId id = add(u"a"_s);
    claimed();
    given(deliveries().markWaiting(id, m_why, m_now, true, false));
    claimed();
    QVERIFY(given(deliveries().lastSent()).isNull());

    given(deliveries().markSent(id, m_now.addSecs(3)));

    const Delivery sent = find(id);
    QVERIFY(sent.state == DeliveryState::Sent);
    QCOMPARE(sent.sentAt, m_now.addSecs(3));
    QCOMPARE(given(deliveries().lastSent()), sent.sentAt);
    QVERIFY(!sent.lastError);
    QCOMPARE(sent.attempts, 1);
}

void TestDeliveriesRepository::end_waitingAgain_data()
{
    QTest::addColumn<bool>("countAttempt");
    QTest::addColumn<bool>("possiblyRepeated");
    QTest::newRow("its own fault") << true << false;
    QTest::newRow("not its fault") << false << false;
    QTest::newRow("answer not seen") << true << true;
}

void TestDeliveriesRepository::end_waitingAgain()
{
    QFETCH(bool, countAttempt);
    QFETCH(bool, possiblyRepeated);
    const DeliveryId id = add(u"a"_s);
    claimed();

    given(deliveries().markWaiting(id, m_why, m_now.addSecs(20), countAttempt, possiblyRepeated));

    const Delivery waiting = find(id);
    QVERIFY(waiting.state == DeliveryState::Waiting);
    QCOMPARE(waiting.attempts, countAttempt ? 1 : 0);
    QCOMPARE(waiting.possiblyRepeated, possiblyRepeated);
    QCOMPARE(waiting.nextAttemptAt, m_now.addSecs(20));
    QCOMPARE(waiting.lastError.value(), m_why);
    claimed(10, 20);
    given(deliveries().markWaiting(id, m_why, m_now, true, false));
    QCOMPARE(find(id).possiblyRepeated, possiblyRepeated);
}

void TestDeliveriesRepository::end_failed_freesTheRoom()
{
    const DeliveryId id = addFailed(u"a"_s);
    add(u"a"_s);

    const Delivery failed = find(id);
    QVERIFY(failed.state == DeliveryState::Failed);
    QCOMPARE(failed.attempts, 1);
    QCOMPARE(failed.lastError.value(), m_why);
    QCOMPARE(claimed(), QStringList{u"a"_s});
}

void TestDeliveriesRepository::recoverInterrupted_marksAsPossiblyRepeated()
{
    const DeliveryId interrupted = add(u"a"_s);
    const DeliveryId next = add(u"a"_s);
    claimed();
    const QString messageId = find(interrupted).messageId;

    QCOMPARE(given(deliveries().recoverInterrupted(m_now.addSecs(9))), 1);
    QCOMPARE(given(deliveries().recoverInterrupted(m_now.addSecs(9))), 0);

    const Delivery recovered = find(interrupted);
    QVERIFY(recovered.state == DeliveryState::Waiting);
    QVERIFY(recovered.possiblyRepeated);
    QCOMPARE(recovered.messageId, messageId);
    QCOMPARE(recovered.nextAttemptAt, m_now.addSecs(9));
    QVERIFY(!find(next).possiblyRepeated);
    QCOMPARE(given(deliveries().claim(m_now.addSecs(9), 10)).front().id, interrupted);
}

void TestDeliveriesRepository::followClock_acceptedByTheEarlierTime_isDueNow()
{
    const DeliveryId accepted = add(u"a"_s, false, 60);
    const DeliveryId held = add(u"b"_s, false, 7200);
    const QDateTime earlier = m_now.addSecs(-3600);

    QCOMPARE(given(deliveries().followClock(earlier, 0ms)), 2);
    QCOMPARE(find(accepted).nextAttemptAt, earlier);
    QCOMPARE(find(held).nextAttemptAt, earlier);
    QCOMPARE(given(deliveries().followClock(earlier, 0ms)), 0);
}

void TestDeliveriesRepository::followClock_putOffByTheEarlierTime_isDueThatMuchSooner()
{
    const DeliveryId putOff = add(u"a"_s);
    const DeliveryId held = add(u"b"_s, false, 7200); // by nobody's error
    const DeliveryId soon = add(u"c"_s);
    given(deliveries().markWaiting(putOff, m_why, m_now.addSecs(3630), true, false));
    given(deliveries().markWaiting(soon, m_why, m_now.addSecs(30), true, false));

    QCOMPARE(given(deliveries().followClock(m_now, 1h)), 2);

    QCOMPARE(find(putOff).nextAttemptAt, m_now.addSecs(30));
    QCOMPARE(find(soon).nextAttemptAt, m_now);
    QCOMPARE(find(held).nextAttemptAt, m_now.addSecs(7200));
}

void TestDeliveriesRepository::followClock_putOffForYears_isDueNow()
{
    const DeliveryId putOff = add(u"a"_s); // by a clock that was right, and tried by one that wasn't
    const DeliveryId tomorrow = add(u"b"_s);
    given(deliveries().markWaiting(putOff, m_why, m_now.addYears(3), true, false));
    given(deliveries().markWaiting(tomorrow, m_why, m_now.addDays(1), true, false));

    QCOMPARE(given(deliveries().followClock(m_now, 0ms)), 1); // nobody knows by how much it was set back

    QCOMPARE(find(putOff).nextAttemptAt, m_now);
    QCOMPARE(find(tomorrow).nextAttemptAt, m_now.addDays(1));
}

void TestDeliveriesRepository::followClock_windows_beginNow()
{
    const DeliveryId id = addFailed(u"a"_s);
    const DeliveryId older = add(u"a"_s);
    QCOMPARE(given(deliveries().retry({id}, m_now.addYears(3))), 1);

    QCOMPARE(given(deliveries().followClock(m_now.addSecs(60), 0ms)), 1);

    QCOMPARE(find(id).retrySince, m_now.addSecs(60));
    QCOMPARE(find(id).nextAttemptAt, m_now.addSecs(60));
    QCOMPARE(find(older).retrySince, m_now);
}

void TestDeliveriesRepository::lengthenWindows_beginLater_butNotLaterThanNow()
{
    const DeliveryId older = add(u"a"_s);
    const DeliveryId failed = addFailed(u"b"_s);
    const QDateTime later = m_now.addDays(3);
    const DeliveryId fresh = add(u"c"_s);
    QCOMPARE(given(deliveries().retry({failed}, later.addSecs(-10))), 1);

    given(deliveries().lengthenWindows(later, std::chrono::hours(48)));

    QCOMPARE(find(older).retrySince, m_now.addDays(2));
    QCOMPARE(find(fresh).retrySince, m_now.addDays(2));
    QCOMPARE(find(failed).retrySince, later);
    QCOMPARE(find(older).nextAttemptAt, m_now); // what is due stays due
}

void TestDeliveriesRepository::retry_startsAfresh()
{
    const DeliveryId id = addFailed(u"a"_s);
    const QDateTime later = m_now.addDays(2);

    QCOMPARE(given(deliveries().retry({id}, later)), 1);

    const Delivery again = find(id);
    QVERIFY(again.state == DeliveryState::Waiting);
    QCOMPARE(again.attempts, 0);
    QCOMPARE(again.retrySince, later);
    QCOMPARE(again.nextAttemptAt, later);
    QCOMPARE(again.createdAt, m_now);
}

void TestDeliveriesRepository::retry_allFailed()
{
    addFailed(u"a"_s);
    addFailed(u"b"_s);
    add(u"c"_s);

    QCOMPARE(given(deliveries().retry({}, m_now)), 2);
    QCOMPARE(given(deliveries().retry({}, m_now)), 0);
    QCOMPARE(given(deliveries().counts()).waiting, 3);
}

void TestDeliveriesRepository::retry_refusals_changeNothing()
{
    const DeliveryId failed = addFailed(u"a"_s);
    const DeliveryId waiting = add(u"b"_s);

    const auto unknown = deliveries().retry({failed, {999}}, m_now);
    const auto notFailed = deliveries().retry({failed, waiting}, m_now);

    QCOMPARE(codeOf(unknown), u"delivery_not_found"_s);
    QCOMPARE(unknown.error().args, QStringList{u"999"_s});
    QCOMPARE(codeOf(notFailed), u"delivery_not_failed"_s);
    QCOMPARE(notFailed.error().args, QStringList{QString::number(waiting.value)});
    QVERIFY(find(failed).state == DeliveryState::Failed);
}

void TestDeliveriesRepository::outbox_isReadByItsIndex()
{
    // without the index it would read the whole history, without its columns every room before the one it seeks, and
    // with both as one pair the whole of the room before
    auto plan = given(m_store->database.run(u"EXPLAIN QUERY PLAN SELECT min(d.next_attempt_at)"_s + headsOfRooms()));

    QStringList steps;
    while (plan.next())
        steps += plan.value(3).toString();

    QCOMPARE(steps.filter(u"SEARCH n USING INDEX unsent_deliveries (held=? AND system=? AND channel>?)"_s).size(), 1);
    QCOMPARE(steps.filter(u"SEARCH n USING INDEX unsent_deliveries (held=? AND system>?)"_s).size(), 1);
    QVERIFY2(steps.filter(u"SCAN d"_s).isEmpty(), qPrintable(steps.join(u'\n')));
}

void TestDeliveriesRepository::claim_manyRooms_findsEach()
{
    QStringList rooms;
    for (int i = 0; i < 40; ++i)
        rooms += u"room-%1"_s.arg(i, 2, 10, QChar(u'0'));
    for (const QString& room : rooms) {
        for (int i = 0; i < 3; ++i)
            add(room);
    }

    QCOMPARE(claimed(), rooms);
}

void TestDeliveriesRepository::oldestDue_isOfWhatShouldHaveGone()
{
    RoomQueue& queue = m_store->rooms;
    QVERIFY(!given(queue.oldestDue(m_now)).isValid());
    add(u"later"_s, false, 60);
    QVERIFY(!given(queue.oldestDue(m_now)).isValid());
    add(u"a"_s, false, 20); // such as one that is tried again later; the one behind it waits for it
    add(u"a"_s, false, 5);
    add(u"b"_s, false, 10);

    QCOMPARE(given(queue.oldestDue(m_now.addSecs(4))), QDateTime());
    QCOMPARE(given(queue.oldestDue(m_now.addSecs(10))), m_now.addSecs(5));
    QCOMPARE(claimed(100, 10), QStringList{u"b"_s});
    QCOMPARE(given(queue.oldestDue(m_now.addSecs(10))), m_now.addSecs(5));
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestDeliveriesRepository)
#include "tst_deliveriesrepository.moc"
