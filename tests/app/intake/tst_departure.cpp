// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/intakeservice.h"
#include "tests/support/fakeclock.h"
#include "tests/support/results.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace smartfleet::test {

/// What becomes, on their way in, of events whose setting doesn't send at once.
class TestDeparture : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void atOnce_isNotHeld();
    void quietHours_hold();
    void quietHours_drop_keepsItInTheHistory();
    void companysDayOff_holds();
    void urgent_ignoresAllOfIt();
    void usersSetting_isOnItsOwn();
    void pause_foldsFurtherOnes_andTheNextOneCountsThem();
    void pause_isOfAVehicleAndAType();
    void pause_ofADeviceThatIsNotRegistered();
    void pause_withoutVehicle_foldsNothing();
    void pause_clockSetBack_foldsNothing();
    void droppedOnes_startNoPause();

private:
    SettingId setting(const DeliveryTiming& timing);
    Delivery accept(const QString& vehicle, const QString& type = u"speeding"_s);
    Delivery acceptEvent(IncomingEvent event);
    static QString reason(const Delivery& delivery)
    {
        return delivery.lastError ? toString(delivery.state) + u' ' + delivery.lastError->code
                                  : toString(delivery.state);
    }

    const EventCatalogue m_catalogue = EventCatalogue::builtIn();
    const DeliveryTiming m_night{.quietHours = {QTime(22, 0), QTime(7, 0)}};
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<IntakeService> m_service;
    int m_events = 0;
};

void TestDeparture::init()
{
    m_service.reset();
    m_store.reset();
    m_clock = std::make_unique<FakeClock>(); // nine in the morning of a Thursday in Japan
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = given(Store::open({.folder = m_folder->path()}));
    m_service = std::make_unique<IntakeService>(*m_store, m_catalogue, *m_clock);
    given(m_store->fleet.add(Company{{u"c1"_s}, u"一番運輸"_s}));
    given(m_store->fleet.add(User{{u"u1"_s}, u"佐藤"_s, {u"c1"_s}}));
    for (const QString& vehicle : {u"v1"_s, u"v2"_s})
        given(m_store->fleet.add(Vehicle{.id = {vehicle}, .name = vehicle, .company = {u"c1"_s}, .user = {u"u1"_s}}));
    Integration integration;
    integration.state = IntegrationState::Linked;
    given(m_store->integration.save(integration));
}

SettingId TestDeparture::setting(const DeliveryTiming& timing)
{
    return given(m_store->settings.add(
        {.company = {u"c1"_s}, .channel = {u"room"_s}, .events = m_catalogue.allIds(), .timing = timing}));
}

Delivery TestDeparture::acceptEvent(IncomingEvent event)
{
    event.source = u"test"_s;
    event.id = QString::number(++m_events);
    event.occurredAt = m_clock->now();
    event.raw = "{}"_ba;
    given(m_service->accept({event}));
    return given(m_store->deliveries.list({.limit = 1})).at(0).delivery;
}

Delivery TestDeparture::accept(const QString& vehicle, const QString& type)
{
    return acceptEvent({.type = type, .vehicle = {vehicle}});
}

void TestDeparture::atOnce_isNotHeld()
{
    setting(m_night);

    const Delivery delivery = accept(u"v1"_s);

    QVERIFY(!delivery.isHeld);
    QCOMPARE(delivery.nextAttemptAt, m_clock->now());
    QVERIFY(delivery.heldUntil.isNull());
}

void TestDeparture::quietHours_hold()
{
    setting(m_night);
    m_clock->advance(13h);

    const Delivery delivery = accept(u"v1"_s);

    const QDateTime morning = m_clock->now().addSecs(qint64{9} * 3600);
    QVERIFY(delivery.isHeld);
    QCOMPARE(reason(delivery), u"waiting"_s);
    QCOMPARE(delivery.heldUntil, morning);
    QCOMPARE(delivery.nextAttemptAt, morning);
    QCOMPARE(delivery.retrySince, morning);
    QCOMPARE(delivery.createdAt, m_clock->now());
}

void TestDeparture::quietHours_drop_keepsItInTheHistory()
{
    DeliveryTiming timing = m_night;
    timing.quietMode = QuietMode::Drop;
    setting(timing);
    m_clock->advance(13h);

    const Delivery delivery = accept(u"v1"_s);

    QCOMPARE(reason(delivery), u"cancelled quiet_hours"_s);
    QVERIFY(given(m_store->deliveries.nextDue()).isNull());
    QCOMPARE(toString(given(m_store->events.list()).at(0).unmatched), toString(UnmatchedReason::None));
}

void TestDeparture::companysDayOff_holds()
{
    setting({.daysOff = DaysOff::Quiet});
    QVERIFY(!accept(u"v1"_s).isHeld);
    given(m_store->timing.changeDaysOff({u"c1"_s}, {QDate(2026, 8, 20), QDate(2026, 8, 21)}, {}));

    const Delivery delivery = accept(u"v1"_s);

    // the weekend follows
    QCOMPARE(delivery.heldUntil, QDateTime(QDate(2026, 8, 23), QTime(15, 0), Qt::UTC));
}

void TestDeparture::urgent_ignoresAllOfIt()
{
    DeliveryTiming timing{.schedule = {.kind = SendSchedule::Kind::Daily, .at = QTime(8, 0)},
                          .quietHours = {QTime(22, 0), QTime(7, 0)},
                          .daysOff = DaysOff::Quiet,
                          .quietMode = QuietMode::Drop,
                          .pauseMinutes = 60};
    setting(timing);
    m_clock->advance(14h);

    for (int i = 0; i < 3; ++i) {
        const Delivery delivery = accept(u"v1"_s, u"sos"_s);
        QVERIFY(delivery.urgent);
        QCOMPARE(reason(delivery), u"waiting"_s);
        QCOMPARE(delivery.nextAttemptAt, m_clock->now());
        QVERIFY(!delivery.isHeld);
    }
}

void TestDeparture::usersSetting_isOnItsOwn()
{
    setting(m_night);
    given(m_store->settings.add({.tab = SettingTab::User,
                                 .company = {u"c1"_s},
                                 .user = {u"u1"_s},
                                 .channel = {u"own"_s},
                                 .events = m_catalogue.allIds()}));
    m_clock->advance(13h);

    accept(u"v1"_s);

    const auto rows = given(m_store->deliveries.list({.oldestFirst = true}));
    QCOMPARE(int(rows.size()), 2);
    for (const DeliveryRow& row : rows)
        QCOMPARE(row.delivery.isHeld, row.delivery.channel.value == u"room"_s);
}

void TestDeparture::pause_foldsFurtherOnes_andTheNextOneCountsThem()
{
    setting({.pauseMinutes = 10});
    QCOMPARE(reason(accept(u"v1"_s)), u"waiting"_s);

    m_clock->advance(5min);
    QCOMPARE(reason(accept(u"v1"_s)), u"cancelled folded"_s);
    m_clock->advance(5min - 1ms);
    QCOMPARE(reason(accept(u"v1"_s)), u"cancelled folded"_s);
    m_clock->advance(1ms);
    const Delivery next = accept(u"v1"_s);

    QCOMPARE(reason(next), u"waiting"_s);
    QCOMPARE(next.folded, 2);
    m_clock->advance(10min);
    QCOMPARE(accept(u"v1"_s).folded, 0); // told already
}

void TestDeparture::pause_isOfAVehicleAndAType()
{
    setting({.pauseMinutes = 10});
    accept(u"v1"_s);

    QCOMPARE(reason(accept(u"v2"_s)), u"waiting"_s);
    QCOMPARE(reason(accept(u"v1"_s, u"idling"_s)), u"waiting"_s);
    QCOMPARE(reason(accept(u"v1"_s)), u"cancelled folded"_s);
}

void TestDeparture::pause_ofADeviceThatIsNotRegistered()
{
    setting({.pauseMinutes = 10});
    const auto from = [this](const QString& device) {
        return acceptEvent({.type = u"speeding"_s, .company = {u"c1"_s}, .deviceId = device});
    };

    QCOMPARE(reason(from(u"900"_s)), u"waiting"_s);
    QCOMPARE(reason(from(u"901"_s)), u"waiting"_s);
    QCOMPARE(reason(from(u"900"_s)), u"cancelled folded"_s);
}

void TestDeparture::pause_withoutVehicle_foldsNothing()
{
    setting({.pauseMinutes = 10});

    for (int i = 0; i < 2; ++i)
        QCOMPARE(reason(acceptEvent({.type = u"speeding"_s, .company = {u"c1"_s}})), u"waiting"_s);
}

void TestDeparture::pause_clockSetBack_foldsNothing()
{
    setting({.pauseMinutes = 10});
    accept(u"v1"_s);
    m_clock->jumpTo(m_clock->now().addDays(-1));

    QCOMPARE(reason(accept(u"v1"_s)), u"waiting"_s);
}

void TestDeparture::droppedOnes_startNoPause()
{
    DeliveryTiming timing = m_night;
    timing.quietMode = QuietMode::Drop;
    timing.pauseMinutes = 60;
    setting(timing);
    m_clock->jumpTo(QDateTime(QDate(2026, 8, 20), QTime(21, 59), Qt::UTC)); // a minute to seven in Japan
    QCOMPARE(reason(accept(u"v1"_s)), u"cancelled quiet_hours"_s);

    m_clock->advance(1min);

    const Delivery first = accept(u"v1"_s);
    QCOMPARE(reason(first), u"waiting"_s);
    QCOMPARE(first.folded, 0);
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestDeparture)
#include "tst_departure.moc"
