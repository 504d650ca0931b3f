// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/messageplanner.h"
#include "tests/support/results.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

namespace {

/// What stands for a report in these tests: whose, when, and under which of Traccar's names.
struct Told
{
    QString name = u"deviceOverspeed"_s;
    bool isAlarm = false;
    int seconds = 0;
    QString source = u"traccar:1001"_s;
    QString type = u"speeding"_s;
};

const Told OwnWatch = {};
const Told Alarm = {.name = u"overspeed"_s, .isAlarm = true};

QByteArray rawOf(const Told& told)
{
    QJsonObject event{{u"type"_s, told.isAlarm ? u"alarm"_s : told.name}};
    if (told.isAlarm)
        event.insert(u"attributes"_s, QJsonObject{{u"alarm"_s, told.name}});
    return QJsonDocument(QJsonObject{{u"event"_s, event}}).toJson();
}

} // namespace

class TestSameIncident : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void bothWaiting_areToldAsOne();
    void laterOne_isOnTheMessageThatToldOfIt();
    void firstNotSent_laterOneIsTold();
    void others_areToldThemselves_data();
    void others_areToldThemselves();
    void third_isToldItself();
    void whatIsNoTrackersReport_isNone_data();
    void whatIsNoTrackersReport_isNone();

private:
    DeliveryId add(const Told& told);
    std::vector<MessagePlan> next() { return given(m_planner->next({m_now, 4, 5, 600})); }
    void markSent(const MessagePlan& plan);

    const EventCatalogue m_catalogue = EventCatalogue::builtIn();
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<MessagePlanner> m_planner;
    SettingId m_setting;
    QDateTime m_now;
    int m_events = 0;
};

void TestSameIncident::init()
{
    m_planner.reset();
    m_store.reset();
    m_now = QDateTime::fromString(u"2026-08-20T00:00:00Z"_s, Qt::ISODate);
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = given(Store::open({.folder = m_folder->path()}));
    given(m_store->fleet.add(Company{{u"yokohama"_s}, u"横浜運輸"_s}));
    m_setting = given(m_store->settings.add(
        {.company = {u"yokohama"_s}, .channel = {u"room"_s}, .events = m_catalogue.allIds(), .updatedAt = m_now}));
    m_planner = std::make_unique<MessagePlanner>(*m_store, m_catalogue, MessageLocale{});
}

DeliveryId TestSameIncident::add(const Told& told)
{
    const auto seq = given(m_store->events.accept({.source = told.source,
                                                   .id = QString::number(++m_events),
                                                   .type = told.type,
                                                   .occurredAt = m_now.addSecs(told.seconds),
                                                   .receivedAt = m_now,
                                                   .company = {u"yokohama"_s},
                                                   .deviceName = u"1号車"_s},
                                                  rawOf(told)));
    return given(m_store->deliveries.add(
        {.event = seq.value(), .setting = m_setting, .channel = {u"room"_s}, .createdAt = m_now}));
}

void TestSameIncident::markSent(const MessagePlan& plan)
{
    for (const Delivery& delivery : plan.deliveries)
        given(m_store->deliveries.markSent(delivery.id, m_now));
}

void TestSameIncident::bothWaiting_areToldAsOne()
{
    add(OwnWatch);
    add(Alarm);

    const auto plans = next();

    QCOMPARE(plans.size(), std::size_t(1));
    QCOMPARE(plans[0].deliveries.size(), std::size_t(2));
    QCOMPARE(plans[0].deliveries[0].messageId, plans[0].deliveries[1].messageId);
    QVERIFY(plans[0].text->startsWith(u"【速度超過】1号車"_s));
    QVERIFY(plans[0].text->endsWith(
        u"\n※同じ出来事が 2 つの種別(deviceOverspeed、overspeed)で報告されたため、1 件にまとめました。"_s));
    markSent(plans[0]);
    QVERIFY(next().empty());
}

void TestSameIncident::laterOne_isOnTheMessageThatToldOfIt()
{
    add(Alarm);
    const auto first = next();
    QCOMPARE(first[0].deliveries.size(), std::size_t(1));
    QVERIFY(!first[0].text->contains(u"同じ出来事"_s));
    markSent(first[0]);
    const DeliveryId later = add(OwnWatch);

    const auto plans = next();

    QCOMPARE(plans.size(), std::size_t(1));
    QVERIFY(plans[0].isTold);
    QCOMPARE(plans[0].deliveries[0].id, later);
    QCOMPARE(plans[0].deliveries[0].messageId, first[0].deliveries[0].messageId);
}

void TestSameIncident::firstNotSent_laterOneIsTold()
{
    add(Alarm);
    const auto first = next();
    given(m_store->deliveries.markFailed(first[0].deliveries[0].id, Error{.code = u"bot_not_in_room"_s}));
    add(OwnWatch);

    const auto plans = next();

    QVERIFY(!plans[0].isTold);
    QVERIFY(plans[0].deliveries[0].messageId != first[0].deliveries[0].messageId);
}

void TestSameIncident::others_areToldThemselves_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<bool>("isAlarm");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("type");
    const QString tracker = u"traccar:1001"_s;
    QTest::newRow("later") << 11 << true << tracker << u"speeding"_s;
    QTest::newRow("earlier") << -11 << true << tracker << u"speeding"_s;
    QTest::newRow("the same again") << 1 << false << tracker << u"speeding"_s;
    QTest::newRow("another tracker") << 0 << true << u"traccar:1002"_s << u"speeding"_s;
    QTest::newRow("something else") << 0 << true << tracker << u"hard_braking"_s;
    QTest::newRow("another system") << 0 << true << u"fleet"_s << u"speeding"_s;
}

void TestSameIncident::others_areToldThemselves()
{
    QFETCH(int, seconds);
    QFETCH(bool, isAlarm);
    QFETCH(QString, source);
    QFETCH(QString, type);
    add(OwnWatch);
    add({u"name"_s, isAlarm, seconds, source, type});

    for (int i = 0; i < 2; ++i) {
        const auto plans = next();
        QCOMPARE(plans.size(), std::size_t(1));
        QCOMPARE(plans[0].deliveries.size(), std::size_t(1));
        QVERIFY(!plans[0].isTold);
        markSent(plans[0]);
    }
}

void TestSameIncident::third_isToldItself()
{
    add(OwnWatch);
    markSent(next()[0]);
    add(Alarm);
    markSent(next()[0]);
    Told again = Alarm;
    again.seconds = 5;
    add(again);

    const auto plans = next();

    QVERIFY(!plans[0].isTold);
    QCOMPARE(plans[0].deliveries.size(), std::size_t(1));
}

void TestSameIncident::whatIsNoTrackersReport_isNone_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<bool>("isReport");
    QTest::newRow("Traccar's own") << u"traccar:1"_s << u"speeding"_s << rawOf(OwnWatch) << true;
    QTest::newRow("alarm") << u"traccar:1"_s << u"speeding"_s << rawOf(Alarm) << true;
    QTest::newRow("no tracker") << u"traccar"_s << u"speeding"_s << rawOf(Alarm) << false;
    QTest::newRow("unknown type") << u"traccar:1"_s << u"other"_s << rawOf(Alarm) << false;
    QTest::newRow("not JSON") << u"traccar:1"_s << u"speeding"_s << "x"_ba << false;
    QTest::newRow("alarm without a name")
        << u"traccar:1"_s << u"speeding"_s << R"({"event":{"type":"alarm"}})"_ba << false;
}

void TestSameIncident::whatIsNoTrackersReport_isNone()
{
    QFETCH(QString, source);
    QFETCH(QString, type);
    QFETCH(QByteArray, raw);
    QFETCH(bool, isReport);
    const Event event{.source = source, .type = type, .occurredAt = m_now};

    QCOMPARE(reportOf({}, event, raw).has_value(), isReport);
    QVERIFY(!reportOf({}, Event{.source = source, .type = type}, raw).has_value());
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestSameIncident)
#include "tst_sameincident.moc"
