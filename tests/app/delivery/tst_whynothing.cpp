// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/whynothing.h"

#include "app/store/store.h"
#include "tests/support/results.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

class TestWhyNothing : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void delivery_tellsHowItStands_data();
    void delivery_tellsHowItStands();
    void waiting_withoutASoundLink_isPaused();
    void waiting_behindALinkProblem_isPaused();
    void eventOff_namesTheSetting();
    void usersSetting_concernsThatUsersEventsAlone();
    void suspended_isTold();
    void settingOfLater_isTold();
    void notLinked_isTold();
    void unassigned_isTold_whateverTheRoom_data();
    void unassigned_isTold_whateverTheRoom();
    void otherCompanies_areLeftOut();
    void settingThatIsGone_itsDeliveriesAreTold();
    void roomWithPartOfTheName_isAnother();
    void lateEvent_isFoundByWhenItOccurred();
    void nothingAtAll_tellsWhenTheLastEventCame();

private:
    void setState(IntegrationState state);
    SettingId addSetting(const QString& company, const QStringList& events, const QString& user = {},
                         bool suspended = false, const QString& channel = {});
    EventSeq addEvent(const QString& type, UnmatchedReason reason = UnmatchedReason::None,
                      const QString& company = u"minato"_s, const QString& user = {});
    Delivery addDelivery(EventSeq event, SettingId setting = {1});
    RoomStory story() { return given(whyNothing(*m_store, m_room, m_noon.addSecs(-600), m_noon.addSecs(600))); }
    /// The one event of the story.
    RoomEvent only();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    int m_events = 0;
    const ChannelId m_room{u"room-1"_s};
    const QDateTime m_noon = QDateTime(QDate(2026, 8, 20), QTime(12, 0), Qt::UTC);
};

void TestWhyNothing::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = given(Store::open({.folder = m_folder->path()}));
    given(m_store->fleet.add(Company{{u"minato"_s}, u"港運輸"_s}));
    given(m_store->fleet.add(Company{{u"yama"_s}, u"山急便"_s}));
    given(m_store->fleet.add(User{{u"u1"_s}, u"佐藤"_s, {u"minato"_s}, {}}));
    given(m_store->fleet.add(User{{u"u2"_s}, u"鈴木"_s, {u"minato"_s}, {}}));
    setState(IntegrationState::Linked);
}

void TestWhyNothing::setState(IntegrationState state)
{
    Integration integration = given(m_store->integration.load());
    integration.state = state;
    given(m_store->integration.save(integration));
}

SettingId TestWhyNothing::addSetting(const QString& company, const QStringList& events, const QString& user,
                                     bool suspended, const QString& channel)
{
    return given(m_store->settings.add({.tab = user.isEmpty() ? SettingTab::Company : SettingTab::User,
                                        .company = {company},
                                        .user = {user},
                                        .channel = channel.isEmpty() ? m_room : ChannelId{channel},
                                        .events = events,
                                        .suspended = suspended,
                                        .updatedAt = m_noon.addDays(-1)}));
}

EventSeq TestWhyNothing::addEvent(const QString& type, UnmatchedReason reason, const QString& company,
                                  const QString& user)
{
    return given(m_store->events.accept({.source = u"test"_s,
                                         .id = QString::number(++m_events),
                                         .type = type,
                                         .occurredAt = m_noon,
                                         .receivedAt = m_noon,
                                         .company = {company},
                                         .user = {user},
                                         .unmatched = reason},
                                        "{}"_ba))
        .value();
}

Delivery TestWhyNothing::addDelivery(EventSeq event, SettingId setting)
{
    const DeliveryId id =
        given(m_store->deliveries.add({.event = event, .setting = setting, .channel = m_room, .createdAt = m_noon}));
    return given(m_store->deliveries.find(id)).value().delivery;
}

RoomEvent TestWhyNothing::only()
{
    const RoomStory told = story();
    if (told.events.size() != 1)
        qFatal("%d events are told of", int(told.events.size()));
    return told.events.front();
}

void TestWhyNothing::delivery_tellsHowItStands_data()
{
    QTest::addColumn<DeliveryState>("state");
    QTest::addColumn<RoomOutcome>("outcome");
    QTest::newRow("waiting") << DeliveryState::Waiting << RoomOutcome::Waiting;
    QTest::newRow("sending") << DeliveryState::Sending << RoomOutcome::Waiting;
    QTest::newRow("sent") << DeliveryState::Sent << RoomOutcome::Delivered;
    QTest::newRow("failed") << DeliveryState::Failed << RoomOutcome::Failed;
    QTest::newRow("cancelled") << DeliveryState::Cancelled << RoomOutcome::Cancelled;
}

void TestWhyNothing::delivery_tellsHowItStands()
{
    QFETCH(DeliveryState, state);
    QFETCH(RoomOutcome, outcome);
    const SettingId setting = addSetting(u"minato"_s, {u"sos"_s});
    const EventSeq event = addEvent(u"sos"_s);
    const DeliveryId id = given(m_store->deliveries.add(
        {.event = event, .setting = setting, .channel = m_room, .state = state, .createdAt = m_noon}));

    const RoomEvent told = only();

    QVERIFY(told.outcome == outcome);
    QCOMPARE(told.setting, setting);
    QCOMPARE(told.delivery->id, id);
    QCOMPARE(told.row.companyName, u"港運輸"_s);
}

void TestWhyNothing::waiting_withoutASoundLink_isPaused()
{
    addSetting(u"minato"_s, {u"sos"_s});
    addDelivery(addEvent(u"sos"_s));
    setState(IntegrationState::NeedsAttention);

    QVERIFY(only().outcome == RoomOutcome::Paused);
}

void TestWhyNothing::waiting_behindALinkProblem_isPaused()
{
    addSetting(u"minato"_s, {u"sos"_s});
    const Delivery delivery = addDelivery(addEvent(u"sos"_s));
    given(m_store->deliveries.markWaiting(delivery.id, {Error::Kind::Unauthorized, u"key_refused"_s}, m_noon, false,
                                          false));

    QVERIFY(only().outcome == RoomOutcome::Paused);
}

void TestWhyNothing::eventOff_namesTheSetting()
{
    const SettingId setting = addSetting(u"minato"_s, {u"sos"_s});
    addEvent(u"speeding"_s, UnmatchedReason::EventOff);

    const RoomEvent told = only();

    QVERIFY(told.outcome == RoomOutcome::EventOff);
    QCOMPARE(told.setting, setting);
    QVERIFY(!told.delivery);
}

void TestWhyNothing::usersSetting_concernsThatUsersEventsAlone()
{
    const SettingId setting = addSetting(u"minato"_s, {u"sos"_s}, u"u1"_s);
    const EventSeq event = addEvent(u"speeding"_s, UnmatchedReason::EventOff, u"minato"_s, u"u1"_s);
    addEvent(u"speeding"_s, UnmatchedReason::NoSetting, u"minato"_s, u"u2"_s);

    const RoomEvent told = only();

    QVERIFY(told.outcome == RoomOutcome::EventOff);
    QCOMPARE(told.row.event.seq, event);
    QCOMPARE(told.setting, setting);
}

void TestWhyNothing::suspended_isTold()
{
    addSetting(u"minato"_s, {u"speeding"_s}); // has it off
    const SettingId suspended = addSetting(u"minato"_s, {u"sos"_s}, u"u1"_s, true);
    addEvent(u"sos"_s, UnmatchedReason::Suspended, u"minato"_s, u"u1"_s);

    const RoomEvent told = only();

    QVERIFY(told.outcome == RoomOutcome::Suspended);
    QCOMPARE(told.setting, suspended);
}

void TestWhyNothing::settingOfLater_isTold()
{
    addEvent(u"sos"_s, UnmatchedReason::NoSetting);
    const SettingId setting = addSetting(u"minato"_s, {u"sos"_s});

    const RoomEvent told = only();

    QVERIFY(told.outcome == RoomOutcome::SettingChanged);
    QCOMPARE(told.setting, setting);
}

void TestWhyNothing::notLinked_isTold()
{
    addSetting(u"minato"_s, {u"sos"_s});
    addEvent(u"sos"_s, UnmatchedReason::NotLinked);

    QVERIFY(only().outcome == RoomOutcome::NotLinked);
}

void TestWhyNothing::unassigned_isTold_whateverTheRoom_data()
{
    QTest::addColumn<UnmatchedReason>("reason");
    QTest::addColumn<QString>("company");
    QTest::newRow("vehicle") << UnmatchedReason::UnknownVehicle << QString();
    QTest::newRow("another company's vehicle") << UnmatchedReason::UnknownVehicle << u"minato"_s;
    QTest::newRow("user") << UnmatchedReason::UnknownUser << QString();
    QTest::newRow("company") << UnmatchedReason::UnknownCompany << QString();
}

void TestWhyNothing::unassigned_isTold_whateverTheRoom()
{
    QFETCH(UnmatchedReason, reason);
    QFETCH(QString, company);
    addSetting(u"minato"_s, {u"sos"_s});
    addEvent(u"sos"_s, reason, company);

    const RoomEvent told = only();

    QVERIFY(told.outcome == RoomOutcome::Unassigned);
    QVERIFY(told.row.event.unmatched == reason);
    QCOMPARE(told.setting, SettingId{});
}

void TestWhyNothing::otherCompanies_areLeftOut()
{
    addSetting(u"minato"_s, {u"sos"_s});
    addEvent(u"sos"_s, UnmatchedReason::NoSetting, u"yama"_s);

    QVERIFY(story().events.empty());
    QCOMPARE(story().settings.size(), std::size_t(1));
}

void TestWhyNothing::settingThatIsGone_itsDeliveriesAreTold()
{
    addDelivery(addEvent(u"sos"_s), {77});

    const RoomEvent told = only();

    QVERIFY(told.outcome == RoomOutcome::Waiting);
    QCOMPARE(told.setting, SettingId{77});
    QVERIFY(story().settings.empty());
}

void TestWhyNothing::roomWithPartOfTheName_isAnother()
{
    addSetting(u"minato"_s, {u"sos"_s}, {}, false, u"room-11"_s);
    addEvent(u"speeding"_s, UnmatchedReason::EventOff);

    QVERIFY(story().settings.empty());
    QVERIFY(story().events.empty());
}

void TestWhyNothing::lateEvent_isFoundByWhenItOccurred()
{
    addSetting(u"minato"_s, {u"sos"_s});
    given(m_store->events.accept({.source = u"test"_s,
                                  .id = u"late"_s,
                                  .type = u"speeding"_s,
                                  .occurredAt = m_noon,
                                  .receivedAt = m_noon.addDays(3),
                                  .company = {u"minato"_s},
                                  .unmatched = UnmatchedReason::EventOff},
                                 "{}"_ba));

    QCOMPARE(only().row.event.id, u"late"_s);
}

void TestWhyNothing::nothingAtAll_tellsWhenTheLastEventCame()
{
    QVERIFY(story().lastReceived.isNull());
    given(m_store->events.accept(
        {.source = u"test"_s, .id = u"1"_s, .type = u"sos"_s, .occurredAt = m_noon, .receivedAt = m_noon.addDays(-2)},
        "{}"_ba));

    QCOMPARE(given(whyNothing(*m_store, m_room, m_noon.addDays(1), m_noon.addDays(2))).lastReceived,
             m_noon.addDays(-2));
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestWhyNothing)
#include "tst_whynothing.moc"
