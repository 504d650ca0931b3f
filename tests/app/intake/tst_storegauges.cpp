// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/storegauges.h"
#include "tests/support/results.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

/// What the metrics tell of the store, whichever process brought it there.
class TestStoreGauges : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void emptyStore_isAllNought();
    void deliveries_areCountedByState();
    void lag_isOfTheOldestThatIsDue();
    void roomFails_isNoLag_andIsTold();
    void dailyMessages_beginAtMidnightInJapan();
    void calls_areThoseOfTheLastMinute_ofAllProcesses();
    void sources_whetherTheyFellSilent();
    void linked_followsTheLink();
    void storeSpoilt_isItsError();

private:
    DeliveryId add(const QString& room, int dueIn = 0);
    void send(DeliveryId id, const QDateTime& at);
    void read(const QDateTime& now) { given(readGauges(*m_store, now, *m_metrics)); }
    bool tells(const QByteArray& line) const { return m_metrics->text().contains("\nsmartfleet_" + line + '\n'); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Metrics> m_metrics;
    int m_events = 0;
    const QDateTime m_now = QDateTime::fromString(u"2026-08-20T16:00:00Z"_s, Qt::ISODate); // 1:00 of the 21st in Japan
};

void TestStoreGauges::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = given(Store::open({.folder = m_folder->path()}));
    m_metrics = std::make_unique<Metrics>();
}

DeliveryId TestStoreGauges::add(const QString& room, int dueIn)
{
    const auto seq = given(m_store->events.accept(
        {.source = u"test"_s, .id = QString::number(++m_events), .type = u"sos"_s, .receivedAt = m_now}, "{}"_ba));
    return given(m_store->deliveries.add({.event = seq.value(),
                                          .setting = {1},
                                          .channel = {room},
                                          .createdAt = m_now,
                                          .nextAttemptAt = m_now.addSecs(dueIn)}));
}

void TestStoreGauges::send(DeliveryId id, const QDateTime& at)
{
    given(m_store->deliveries.claim(m_now, 100));
    given(m_store->deliveries.markSent(id, at));
}

void TestStoreGauges::emptyStore_isAllNought()
{
    read(m_now);

    for (const char* line :
         {"deliveries{state=\"waiting\"} 0", "deliveries{state=\"sending\"} 0", "deliveries{state=\"failed\"} 0",
          "delivery_lag_seconds 0", "daily_messages_used 0", "linked 0"})
        QVERIFY2(tells(line), line);
    QVERIFY(m_metrics->databaseBytes.Value() > 0);
    QVERIFY(m_metrics->databaseUsedBytes.Value() <= m_metrics->databaseBytes.Value());
}

void TestStoreGauges::deliveries_areCountedByState()
{
    send(add(u"a"_s), m_now);
    const DeliveryId failed = add(u"b"_s);
    add(u"c"_s);
    given(m_store->deliveries.claim(m_now, 100));
    given(m_store->deliveries.markFailed(failed, {Error::Kind::Forbidden, u"bot_not_in_room"_s}));
    add(u"a"_s);
    add(u"c"_s);

    read(m_now);

    QVERIFY2(tells("deliveries{state=\"waiting\"} 2"), m_metrics->text());
    QVERIFY(tells("deliveries{state=\"sending\"} 1"));
    QVERIFY(tells("deliveries{state=\"failed\"} 1"));
    QVERIFY(!m_metrics->text().contains("state=\"sent\""));
}

void TestStoreGauges::lag_isOfTheOldestThatIsDue()
{
    add(u"a"_s, 30);
    add(u"b"_s, 600);

    read(m_now.addSecs(20));
    QVERIFY(tells("delivery_lag_seconds 0"));
    read(m_now.addMSecs(42'500));

    QVERIFY2(tells("delivery_lag_seconds 12.5"), m_metrics->text());
}

void TestStoreGauges::roomFails_isNoLag_andIsTold()
{
    given(m_store->fleet.add(Company{{u"chiba"_s}, u"千葉物流"_s}));
    const SettingId setting = given(m_store->settings.add(
        {.company = {u"chiba"_s}, .channel = {u"a"_s}, .events = {u"sos"_s}, .fallback = {u"b"_s}}));
    add(u"a"_s, 900);
    add(u"a"_s);
    read(m_now.addSecs(600));
    QVERIFY2(tells("delivery_lag_seconds 600") && tells("rooms_failing 0"), m_metrics->text());

    given(
        m_store->roomFailures.put({.setting = setting, .since = m_now, .noticeSince = m_now, .nextAttemptAt = m_now}));
    read(m_now.addSecs(600));

    QVERIFY2(tells("delivery_lag_seconds 0"), m_metrics->text());
    QVERIFY(tells("rooms_failing 1"));
}

void TestStoreGauges::dailyMessages_beginAtMidnightInJapan()
{
    send(add(u"a"_s), m_now.addSecs(-3601)); // yesterday there
    send(add(u"a"_s), m_now.addSecs(-3599));
    send(add(u"b"_s), m_now);

    read(m_now);

    QVERIFY2(tells("daily_messages_used 2"), m_metrics->text());
}

void TestStoreGauges::calls_areThoseOfTheLastMinute_ofAllProcesses()
{
    const qint64 second = m_now.toSecsSinceEpoch();
    given(m_store->calls.exchange(u"messages.channel"_s, u"one"_s, {{second - 90, 4}, {second - 10, 3}}, m_now));
    given(m_store->calls.exchange(u"messages.channel"_s, u"two"_s, {{second - 1, 2}}, m_now));
    given(m_store->calls.exchange(u"bots.get"_s, u"one"_s, {{second - 70, 1}}, m_now));

    read(m_now);
    QVERIFY2(tells("lineworks_quota_used{operation=\"messages.channel\"} 5"), m_metrics->text());
    QVERIFY(tells("lineworks_quota_used{operation=\"bots.get\"} 0"));
    read(m_now.addSecs(55));

    QVERIFY(tells("lineworks_quota_used{operation=\"messages.channel\"} 2"));
}

void TestStoreGauges::sources_whetherTheyFellSilent()
{
    given(m_store->senders.noteHeard(u"fleet-a"_s, m_now));
    given(m_store->senders.noteHeard(u"traccar"_s, m_now));
    QVERIFY(given(m_store->senders.noteTold({u"traccar"_s, m_now, false}, m_now)));

    read(m_now.addSecs(3600));
    QVERIFY2(tells("source_silent{source=\"fleet-a\"} 0"), m_metrics->text());
    QVERIFY(tells("source_silent{source=\"traccar\"} 1"));
    given(m_store->senders.noteHeard(u"traccar"_s, m_now.addSecs(3600)));
    read(m_now.addSecs(3660));

    QVERIFY(tells("source_silent{source=\"traccar\"} 0"));
}

void TestStoreGauges::linked_followsTheLink()
{
    Integration integration;
    integration.state = IntegrationState::Linked;
    given(m_store->integration.save(integration));
    read(m_now);
    QVERIFY(tells("linked 1"));
    integration = given(m_store->integration.load());
    integration.state = IntegrationState::NeedsAttention;
    given(m_store->integration.save(integration));

    read(m_now);

    QVERIFY(tells("linked 0"));
}

void TestStoreGauges::storeSpoilt_isItsError()
{
    given(m_store->database.run(u"DROP TABLE api_calls"_s));

    QCOMPARE(codeOf(readGauges(*m_store, m_now, *m_metrics)), u"store_unavailable"_s);
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestStoreGauges)
#include "tst_storegauges.moc"
