// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/interruptedcalls.h"

#include "app/store/store.h"
#include "tests/support/results.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

class TestInterruptedCalls : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void nothingWasUnderWay_nothingIsAdded();
    void underWay_countsOnceAMessage();
    void justSent_countsAtItsTime_longerAgoIsTold();
    void addedTwice_countsOnce();

private:
    Delivery add(const QString& message, DeliveryState state, const QDateTime& sentAt = {});
    int heard(int secondsAgo);

    const QString m_operation = u"messages.channel"_s;
    const QDateTime m_now = QDateTime::fromString(u"2026-08-20T00:00:00Z"_s, Qt::ISODate);
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    int m_events = 0;
};

void TestInterruptedCalls::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = given(Store::open({.folder = m_folder->path()}));
}

Delivery TestInterruptedCalls::add(const QString& message, DeliveryState state, const QDateTime& sentAt)
{
    const auto seq = given(m_store->events.accept({.source = u"test"_s,
                                                   .id = QString::number(++m_events),
                                                   .type = u"speeding"_s,
                                                   .occurredAt = m_now,
                                                   .receivedAt = m_now},
                                                  "{}"_ba));
    Delivery delivery{.event = seq.value(),
                      .setting = {1},
                      .channel = {u"room"_s},
                      .state = state,
                      .messageId = message,
                      .createdAt = m_now,
                      .nextAttemptAt = m_now,
                      .sentAt = sentAt};
    delivery.id = given(m_store->deliveries.add(delivery));
    return delivery;
}

/// How many calls another process hears of in the second that was so long ago.
int TestInterruptedCalls::heard(int secondsAgo)
{
    int calls = 0;
    for (const auto rows = given(m_store->calls.exchange(m_operation, u"another"_s, {}, m_now));
         const CallsRepository::Row& row : rows) {
        if (row.second == m_now.toSecsSinceEpoch() - secondsAgo)
            calls += row.calls;
    }
    return calls;
}

void TestInterruptedCalls::nothingWasUnderWay_nothingIsAdded()
{
    add({}, DeliveryState::Waiting);

    given(addInterruptedCalls(m_store->database, m_operation, m_now));

    QVERIFY(given(m_store->calls.exchange(m_operation, u"another"_s, {}, m_now)).empty());
}

void TestInterruptedCalls::underWay_countsOnceAMessage()
{
    add(u"m1"_s, DeliveryState::Sending);
    add(u"m2"_s, DeliveryState::Sending);
    add(u"m2"_s, DeliveryState::Sending);
    add(u"m3"_s, DeliveryState::Waiting); // its attempt is over

    given(addInterruptedCalls(m_store->database, m_operation, m_now));

    QCOMPARE(heard(0), 2);
}

void TestInterruptedCalls::justSent_countsAtItsTime_longerAgoIsTold()
{
    const QDateTime last = m_now.addSecs(-5).addMSecs(900);
    add(u"m1"_s, DeliveryState::Sent, last.addMSecs(-400));
    add(u"m2"_s, DeliveryState::Sent, last.addMSecs(-200));
    add(u"m3"_s, DeliveryState::Sent, last);

    given(addInterruptedCalls(m_store->database, m_operation, m_now));

    QCOMPARE(heard(5), 2);
    QCOMPARE(heard(0), 0);
}

void TestInterruptedCalls::addedTwice_countsOnce()
{
    add(u"m1"_s, DeliveryState::Sent, m_now.addSecs(-5));
    add(u"m2"_s, DeliveryState::Sending);

    given(addInterruptedCalls(m_store->database, m_operation, m_now));
    given(addInterruptedCalls(m_store->database, m_operation, m_now));

    QCOMPARE(heard(5), 1);
    QCOMPARE(heard(0), 1);
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestInterruptedCalls)
#include "tst_interruptedcalls.moc"
