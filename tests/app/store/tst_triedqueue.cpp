// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/store.h"
#include "tests/support/results.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

/// What waits in the outbox for another attempt, and which of it needn't wait any longer.
class TestTriedQueue : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void hurryUnreached_asksWhy_data();
    void hurryUnreached_asksWhy();
    void hurryUnreached_kindNamedInADetail_isNoKind();
    void hurryUnreached_someOnly_urgentOnesFirst();
    void hurryUnreached_leavesTheOthersAlone();
    void hurryUnreached_maybeTakesTheLastAttemptBack();
    void tried_areReadByIndex();

private:
    /// Waits for so many seconds after an attempt that ended with `why`.
    DeliveryId add(const Error& why, int seconds = 60, bool urgent = false);
    qint64 secondsLeft(DeliveryId id);
    int hurry(int most = 100) { return given(m_store->rooms.hurryUnreached(m_now, most, false)); }

    const Error m_timeout{Error::Kind::Timeout, u"timeout"_s};
    const QDateTime m_now = QDateTime::fromString(u"2026-08-20T00:00:00Z"_s, Qt::ISODate);
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    int m_events = 0;
};

void TestTriedQueue::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = given(Store::open({.folder = m_folder->path()}));
}

DeliveryId TestTriedQueue::add(const Error& why, int seconds, bool urgent)
{
    const auto seq = given(m_store->events.accept({.source = u"test"_s,
                                                   .id = QString::number(++m_events),
                                                   .type = u"speeding"_s,
                                                   .occurredAt = m_now,
                                                   .receivedAt = m_now},
                                                  "{}"_ba));
    const DeliveryId id = given(m_store->deliveries.add({.event = seq.value(),
                                                         .setting = {1},
                                                         .channel = {u"room-%1"_s.arg(m_events)},
                                                         .urgent = urgent,
                                                         .createdAt = m_now}));
    given(m_store->deliveries.markWaiting(id, why, m_now.addSecs(seconds), true, false));
    return id;
}

qint64 TestTriedQueue::secondsLeft(DeliveryId id)
{
    return m_now.secsTo(given(m_store->deliveries.find(id))->delivery.nextAttemptAt);
}

void TestTriedQueue::hurryUnreached_asksWhy_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("isHurried");
    const auto row = [](const char* name, Error::Kind kind, bool isHurried) {
        QTest::newRow(name) << int(kind) << isHurried;
    };
    row("no connection", Error::Kind::Network, true);
    row("no answer", Error::Kind::Timeout, true);
    row("a certificate that isn't LINE WORKS'", Error::Kind::Tls, true);
    row("the server failed", Error::Kind::Server, false);
    row("too many calls", Error::Kind::RateLimited, false);
    row("no bot", Error::Kind::Forbidden, false);
    row("an answer that can't be understood", Error::Kind::BadReply, false);
}

void TestTriedQueue::hurryUnreached_asksWhy()
{
    QFETCH(int, kind);
    QFETCH(bool, isHurried);
    const DeliveryId id = add({Error::Kind(kind), u"code"_s});

    QCOMPARE(hurry(), isHurried ? 1 : 0);

    QCOMPARE(secondsLeft(id), isHurried ? 0 : 60);
}

void TestTriedQueue::hurryUnreached_kindNamedInADetail_isNoKind()
{
    add({Error::Kind::Server, u"lineworks_failed"_s, {}, u"{\"kind\":\"network\"}"_s});

    QCOMPARE(hurry(), 0);
}

void TestTriedQueue::hurryUnreached_someOnly_urgentOnesFirst()
{
    const DeliveryId first = add(m_timeout);
    const DeliveryId second = add(m_timeout);
    const DeliveryId urgent = add(m_timeout, 60, true);

    QCOMPARE(hurry(2), 2);

    QCOMPARE(secondsLeft(urgent), 0);
    QCOMPARE(secondsLeft(first), 0);
    QCOMPARE(secondsLeft(second), 60);
    QCOMPARE(hurry(2), 1);
}

void TestTriedQueue::hurryUnreached_leavesTheOthersAlone()
{
    const DeliveryId due = add(m_timeout, -5);
    const DeliveryId failed = add(m_timeout);
    given(m_store->deliveries.markFailed(failed, m_timeout));
    const DeliveryId sending = add(m_timeout, -5);
    QVERIFY(!given(m_store->deliveries.claim(m_now, 10)).empty());

    QCOMPARE(hurry(), 0);

    QCOMPARE(secondsLeft(due), -5);
    QCOMPARE(secondsLeft(failed), 60);
    QCOMPARE(secondsLeft(sending), -5);
}

void TestTriedQueue::hurryUnreached_maybeTakesTheLastAttemptBack()
{
    const auto attempts = [this](DeliveryId id) {
        return given(m_store->deliveries.find(id))->delivery.attempts;
    };
    const auto tryAgain = [this](DeliveryId id) {
        given(m_store->deliveries.markWaiting(id, m_timeout, m_now.addSecs(60), true, false));
    };
    const DeliveryId twice = add(m_timeout);
    tryAgain(twice);
    const DeliveryId once = add(m_timeout);

    QCOMPARE(hurry(), 2);
    QCOMPARE(attempts(twice), 1);
    QCOMPARE(attempts(once), 1); // it was tried

    tryAgain(twice);
    QCOMPARE(given(m_store->rooms.hurryUnreached(m_now, 1, true)), 1);
    QCOMPARE(attempts(twice), 2);
}

void TestTriedQueue::tried_areReadByIndex()
{
    auto plan =
        given(m_store->database.run(u"EXPLAIN QUERY PLAN SELECT id FROM deliveries WHERE state = 'waiting' AND "
                                    "attempts > 0 AND held = 0 AND next_attempt_at > 5 AND last_error LIKE '%x%' "
                                    "ORDER BY urgent DESC, id LIMIT 5"_s));

    QStringList steps;
    while (plan.next())
        steps += plan.value(3).toString();

    QVERIFY2(steps.join(u'\n').contains(u"tried_deliveries (next_attempt_at>?)"_s), qPrintable(steps.join(u'\n')));
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestTriedQueue)
#include "tst_triedqueue.moc"
