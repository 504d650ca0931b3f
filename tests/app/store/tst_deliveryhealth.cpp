// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/deliveryhealth.h"

#include "app/store/store.h"
#include "tests/support/results.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

class TestDeliveryHealth : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void read_emptyStore_isWell();
    void read_counts_whatWaitsAndWhatFailedToday();
    void read_failuresInARow_endAtASuccess();
    void read_retriedAndWaiting_countsItsAttempts();
    void read_notTriedYet_saysNothingOfTheRoom();
    void read_roomWithoutTheBot_isUnreachable_untilSomethingArrives();

private:
    void add(const QString& channel, DeliveryState state, int attempts = 0, int daysAgo = 0);
    DeliveryHealth read() { return given(readDeliveryHealth(m_store->database, m_today)); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    int m_events = 0;
    const QDateTime m_today = QDateTime::fromMSecsSinceEpoch(1'787'184'000'000, Qt::UTC);
    const Error m_why{.kind = Error::Kind::Forbidden, .code = u"bot_not_in_room"_s};
};

void TestDeliveryHealth::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = given(Store::open({.folder = m_folder->path()}));
    given(m_store->fleet.add(Company{{u"yokohama"_s}, u"横浜運輸"_s}));
    m_events = 0;
}

void TestDeliveryHealth::add(const QString& channel, DeliveryState state, int attempts, int daysAgo)
{
    const QDateTime when = m_today.addDays(-daysAgo).addSecs(3600);
    const auto event = given(m_store->events.accept({.source = u"test"_s,
                                                     .id = QString::number(++m_events),
                                                     .type = u"sos"_s,
                                                     .occurredAt = when,
                                                     .receivedAt = when,
                                                     .company = {u"yokohama"_s}},
                                                    "{}"_ba));
    const bool went = state == DeliveryState::Sent;
    given(m_store->deliveries.add({.event = event.value(),
                                   .channel = {channel},
                                   .state = state,
                                   .attempts = attempts,
                                   .lastError = went ? std::optional<Error>() : m_why,
                                   .createdAt = when,
                                   .sentAt = went ? when : QDateTime()}));
}

void TestDeliveryHealth::read_roomWithoutTheBot_isUnreachable_untilSomethingArrives()
{
    given(m_store->settings.add({.company = {u"yokohama"_s}, .channel = {u"a"_s}, .events = {u"sos"_s}}));
    given(m_store->roomLooks.note({u"a"_s}, m_today, m_why));
    given(m_store->roomLooks.note({u"b"_s}, m_today, m_why)); // which no setting names

    const auto unreachable = read().unreachable;
    QCOMPARE(unreachable.size(), std::size_t(1));
    QCOMPARE(unreachable[0].channelId, u"a"_s);
    QCOMPARE(unreachable[0].companyName, u"横浜運輸"_s);
    QCOMPARE(unreachable[0].why->code, m_why.code);
    add(u"a"_s, DeliveryState::Sent);

    QVERIFY(read().unreachable.empty());
}

void TestDeliveryHealth::read_emptyStore_isWell()
{
    QCOMPARE(read(), DeliveryHealth{});
}

void TestDeliveryHealth::read_counts_whatWaitsAndWhatFailedToday()
{
    add(u"a"_s, DeliveryState::Waiting);
    add(u"a"_s, DeliveryState::Sending);
    add(u"b"_s, DeliveryState::Failed, 1, 1);
    add(u"b"_s, DeliveryState::Failed, 1);
    add(u"b"_s, DeliveryState::Sent);

    const DeliveryHealth health = read();

    QCOMPARE(health.waiting, 2);
    QCOMPARE(health.failedToday, 1);
}

void TestDeliveryHealth::read_failuresInARow_endAtASuccess()
{
    for (const DeliveryState state : {DeliveryState::Failed, DeliveryState::Sent, DeliveryState::Failed,
                                      DeliveryState::Cancelled, DeliveryState::Failed})
        add(u"a"_s, state);
    add(u"b"_s, DeliveryState::Failed);
    add(u"b"_s, DeliveryState::Sent);

    const DeliveryHealth health = read();

    QCOMPARE(health.rooms.size(), 2U);
    QCOMPARE(health.rooms[0], (RoomHealth{u"b"_s, u"横浜運輸"_s, 0, {}}));
    QCOMPARE(health.rooms[1], (RoomHealth{u"a"_s, u"横浜運輸"_s, 2, m_why}));
}

void TestDeliveryHealth::read_retriedAndWaiting_countsItsAttempts()
{
    add(u"a"_s, DeliveryState::Sent);
    add(u"a"_s, DeliveryState::Waiting, 3);

    const DeliveryHealth health = read();

    QCOMPARE(health.rooms.size(), 1U);
    QCOMPARE(health.rooms[0].failures, 3);
}

void TestDeliveryHealth::read_notTriedYet_saysNothingOfTheRoom()
{
    add(u"a"_s, DeliveryState::Waiting);

    QVERIFY(read().rooms.empty());
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestDeliveryHealth)
#include "tst_deliveryhealth.moc"
