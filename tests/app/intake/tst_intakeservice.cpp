// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/intakeservice.h"
#include "tests/support/fakeclock.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace smartfleet;
using namespace smartfleet::test;
using namespace Qt::StringLiterals;

namespace {

const QString CompanyRoom = u"room-company"_s;
const QString UserRoom = u"room-user"_s;

IncomingEvent anEvent(const QString& id, const QString& type = u"speeding"_s)
{
    IncomingEvent event;
    event.source = u"test"_s;
    event.id = id;
    event.type = type;
    event.occurredAt = QDateTime(QDate(2026, 8, 19), QTime(23, 0), Qt::UTC);
    event.raw = "{}"_ba;
    return event;
}

IncomingEvent fromDevice(const QString& id, const QString& device, const QString& type = u"speeding"_s)
{
    IncomingEvent event = anEvent(id, type);
    event.deviceId = device;
    return event;
}

} // namespace

class TestIntakeService : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        auto store = Store::open({m_folder->path()});
        QVERIFY2(store, store ? "" : qPrintable(store.error().code));
        m_store = std::move(*store);
        m_service = std::make_unique<IntakeService>(*m_store, m_catalogue, m_clock);
        for (const auto& company :
             {Company{CompanyId{u"c1"_s}, u"一番運輸"_s}, Company{CompanyId{u"c2"_s}, u"二番運輸"_s}})
            QVERIFY(m_store->fleet.add(company));
        QVERIFY(m_store->fleet.add(User{UserId{u"u1"_s}, u"佐藤"_s, CompanyId{u"c1"_s}, {}}));
        QVERIFY(m_store->fleet.add(User{UserId{u"u2"_s}, u"鈴木"_s, CompanyId{u"c2"_s}, {}}));
        QVERIFY(m_store->fleet.add(
            Vehicle{VehicleId{u"v1"_s}, u"1号車"_s, CompanyId{u"c1"_s}, UserId{u"u1"_s}, {}, u"dev1"_s}));
        QVERIFY(m_store->fleet.add(Vehicle{VehicleId{u"v2"_s}, u"2号車"_s, CompanyId{u"c2"_s}, {}, {}, u"dev2"_s}));
        setState(IntegrationState::Linked);
    }

    void cleanup()
    {
        m_service.reset();
        m_store.reset();
    }

    void companyAndUserSettings_oneDeliveryEach()
    {
        const SettingId company = addSetting(SettingTab::Company, CompanyRoom, {u"speeding"_s});
        const SettingId user = addSetting(SettingTab::User, UserRoom, {u"speeding"_s, u"sos"_s});

        const auto outcome = m_service->accept({fromDevice(u"1"_s, u"dev1"_s)});

        QVERIFY(outcome);
        QCOMPARE(outcome->accepted, 1);
        QCOMPARE(outcome->unmatched, 0);
        const auto rows = deliveries();
        QCOMPARE(rows.size(), 2U);
        QCOMPARE(rows.at(0).delivery.setting, user); // newest first
        QCOMPARE(rows.at(1).delivery.setting, company);
        QCOMPARE(rows.at(1).delivery.channel.value, CompanyRoom);
        QVERIFY(rows.at(1).delivery.state == DeliveryState::Waiting);
        QCOMPARE(rows.at(1).delivery.createdAt, m_clock.now());
        const Event event = events().at(0);
        QCOMPARE(event.company.value, u"c1"_s);
        QCOMPARE(event.user.value, u"u1"_s);
        QCOMPARE(event.vehicle.value, u"v1"_s);
        QCOMPARE(event.receivedAt, m_clock.now());
        QCOMPARE(event.occurredAt, QDateTime(QDate(2026, 8, 19), QTime(23, 0), Qt::UTC));
    }

    void sameRoomTwice_isToldOnce_byTheCompany()
    {
        addSetting(SettingTab::User, CompanyRoom, {u"speeding"_s});
        const SettingId company = addSetting(SettingTab::Company, CompanyRoom, {u"speeding"_s});

        QVERIFY(m_service->accept({fromDevice(u"1"_s, u"dev1"_s)}));

        const auto rows = deliveries();
        QCOMPARE(rows.size(), 1U);
        QCOMPARE(rows.at(0).delivery.setting, company);
        QVERIFY(rows.at(0).delivery.tab == SettingTab::Company);
    }

    void sameRoomTwice_companysWithoutTheEvent_usersCounts()
    {
        const SettingId user = addSetting(SettingTab::User, CompanyRoom, {u"speeding"_s});
        addSetting(SettingTab::Company, CompanyRoom, {u"sos"_s});

        QVERIFY(m_service->accept({fromDevice(u"1"_s, u"dev1"_s)}));

        QCOMPARE(deliveries().size(), 1U);
        QCOMPARE(deliveries().at(0).delivery.setting, user);
    }

    void urgent_followsTheCatalogue()
    {
        addSetting(SettingTab::Company, CompanyRoom, {u"speeding"_s, u"sos"_s});

        QVERIFY(
            m_service->accept({fromDevice(u"1"_s, u"dev1"_s, u"sos"_s), fromDevice(u"2"_s, u"dev1"_s, u"speeding"_s)}));

        const auto rows = deliveries();
        QCOMPARE(rows.size(), 2U);
        QCOMPARE(rows.at(0).delivery.urgent, false);
        QCOMPARE(rows.at(1).delivery.urgent, true);
    }

    void reason_isTold_data()
    {
        QTest::addColumn<IncomingEvent>("event");
        QTest::addColumn<UnmatchedReason>("reason");
        IncomingEvent named = anEvent(u"1"_s);
        named.vehicle = VehicleId{u"nosuch"_s};
        QTest::newRow("unknown vehicle") << named << UnmatchedReason::UnknownVehicle;
        QTest::newRow("unknown device") << fromDevice(u"1"_s, u"nosuch"_s) << UnmatchedReason::UnknownVehicle;
        QTest::newRow("no device at all") << anEvent(u"1"_s) << UnmatchedReason::UnknownVehicle;
        IncomingEvent user = anEvent(u"1"_s);
        user.user = UserId{u"nosuch"_s};
        QTest::newRow("unknown user") << user << UnmatchedReason::UnknownUser;
        IncomingEvent company = fromDevice(u"1"_s, u"dev1"_s);
        company.company = CompanyId{u"nosuch"_s};
        QTest::newRow("unknown company") << company << UnmatchedReason::UnknownCompany;
        IncomingEvent foreign = fromDevice(u"1"_s, u"dev2"_s);
        foreign.company = CompanyId{u"c1"_s};
        QTest::newRow("another company's vehicle") << foreign << UnmatchedReason::UnknownVehicle;
        IncomingEvent foreignUser = fromDevice(u"1"_s, u"dev1"_s);
        foreignUser.user = UserId{u"u2"_s};
        QTest::newRow("another company's user") << foreignUser << UnmatchedReason::UnknownUser;
        QTest::newRow("company without settings") << fromDevice(u"1"_s, u"dev2"_s) << UnmatchedReason::NoSetting;
        QTest::newRow("event off") << fromDevice(u"1"_s, u"dev1"_s, u"idling"_s) << UnmatchedReason::EventOff;
        QTest::newRow("suspended") << fromDevice(u"1"_s, u"dev1"_s, u"fatigue"_s) << UnmatchedReason::Suspended;
        QTest::newRow("matched") << fromDevice(u"1"_s, u"dev1"_s) << UnmatchedReason::None;
    }
    void reason_isTold()
    {
        QFETCH(IncomingEvent, event);
        QFETCH(UnmatchedReason, reason);
        addSetting(SettingTab::Company, CompanyRoom, {u"speeding"_s});
        addSetting(SettingTab::User, UserRoom, {u"fatigue"_s}, true);

        const auto outcome = m_service->accept({event});

        const bool unmatched = reason != UnmatchedReason::None;
        QVERIFY(outcome);
        QCOMPARE(outcome->accepted, 1);
        QCOMPARE(outcome->unmatched, unmatched ? 1 : 0);
        QCOMPARE(toString(events().at(0).unmatched), toString(reason));
        QCOMPARE(deliveries().empty(), unmatched);
        QVERIFY(m_store->events.unaccounted()->empty());
    }

    void companyNamed_unknownVehicle_companyIsToldStill()
    {
        addSetting(SettingTab::Company, CompanyRoom, {u"speeding"_s});
        IncomingEvent event = anEvent(u"1"_s);
        event.company = CompanyId{u"c1"_s};
        event.vehicle = VehicleId{u"レンタカー9"_s};

        QVERIFY(m_service->accept({event}));

        QCOMPARE(deliveries().size(), 1U);
        QCOMPARE(events().at(0).deviceName, u"レンタカー9"_s);
    }

    void userAlone_placesItInHisCompany()
    {
        addSetting(SettingTab::Company, CompanyRoom, {u"speeding"_s});
        IncomingEvent event = anEvent(u"1"_s);
        event.user = UserId{u"u1"_s};

        QVERIFY(m_service->accept({event}));

        QCOMPARE(deliveries().size(), 1U);
        QCOMPARE(events().at(0).company.value, u"c1"_s);
    }

    void state_decidesWhetherThereIsAQueue_data()
    {
        QTest::addColumn<IntegrationState>("state");
        QTest::addColumn<bool>("queued");
        QTest::newRow("not linked") << IntegrationState::NotLinked << false;
        QTest::newRow("linking") << IntegrationState::Linking << true;
        QTest::newRow("linked") << IntegrationState::Linked << true;
        QTest::newRow("unlinking") << IntegrationState::Unlinking << false;
        QTest::newRow("needs attention") << IntegrationState::NeedsAttention << true;
    }
    void state_decidesWhetherThereIsAQueue()
    {
        QFETCH(IntegrationState, state);
        QFETCH(bool, queued);
        addSetting(SettingTab::Company, CompanyRoom, {u"speeding"_s});
        setState(state);

        QVERIFY(m_service->accept({fromDevice(u"1"_s, u"dev1"_s)}));

        QCOMPARE(deliveries().size(), queued ? 1U : 0U);
        QCOMPARE(toString(events().at(0).unmatched),
                 toString(queued ? UnmatchedReason::None : UnmatchedReason::NotLinked));
    }

    void repeat_isCountedNotDelivered()
    {
        addSetting(SettingTab::Company, CompanyRoom, {u"speeding"_s});
        const IncomingEvent event = fromDevice(u"1"_s, u"dev1"_s);
        QVERIFY(m_service->accept({event}));

        const auto again =
            m_service->accept({event, event, fromDevice(u"2"_s, u"nosuch"_s), fromDevice(u"2"_s, u"nosuch"_s)});

        QVERIFY(again);
        QCOMPARE(again->accepted, 1);
        QCOMPARE(again->duplicates, 3);
        QCOMPARE(again->unmatched, 1);
        QCOMPARE(deliveries().size(), 1U);
    }

    void sameIdOfAnotherSource_isAnotherEvent()
    {
        IncomingEvent other = fromDevice(u"1"_s, u"dev1"_s);
        other.source = u"other"_s;

        const auto outcome = m_service->accept({fromDevice(u"1"_s, u"dev1"_s), other});

        QCOMPARE(outcome->accepted, 2);
    }

    void withoutTime_itHappenedWhenItCame()
    {
        IncomingEvent event = fromDevice(u"1"_s, u"dev1"_s);
        event.occurredAt = {};

        QVERIFY(m_service->accept({event}));

        QCOMPARE(events().at(0).occurredAt, m_clock.now());
    }

    void failureInTheMiddle_leavesNothing()
    {
        addSetting(SettingTab::Company, CompanyRoom, {u"speeding"_s});
        QVERIFY(m_store->database.run(
            u"CREATE TEMP TRIGGER third BEFORE INSERT ON deliveries WHEN (SELECT count(*) FROM deliveries) = 2 "
            "BEGIN SELECT RAISE(ABORT, 'no'); END"_s));

        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"Unable to fetch row"_s));
        const auto outcome = m_service->accept(
            {fromDevice(u"1"_s, u"dev1"_s), fromDevice(u"2"_s, u"dev1"_s), fromDevice(u"3"_s, u"dev1"_s)});

        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, Error::Kind::Storage);
        QVERIFY(events().empty());
        QVERIFY(deliveries().empty());
    }

    void requestsTogether_oneTransaction_anOutcomeEach()
    {
        addSetting(SettingTab::Company, CompanyRoom, {u"speeding"_s});
        int commits = 0;
        const auto counting = Store::open({.folder = m_folder->path(), .checkpoint = [&commits](const char* point) {
                                               commits += qstrcmp(point, "store:committed") == 0 ? 1 : 0;
                                           }});
        IntakeService service(**counting, m_catalogue, m_clock);

        const auto outcomes = service.acceptEach(
            std::vector<std::vector<IncomingEvent>>{{fromDevice(u"1"_s, u"dev1"_s), fromDevice(u"2"_s, u"dev1"_s)},
                                                    {},
                                                    {fromDevice(u"2"_s, u"dev1"_s), fromDevice(u"3"_s, u"nosuch"_s)}});

        QCOMPARE(commits, 1);
        QCOMPARE(outcomes.size(), 3U);
        QCOMPARE(outcomes.at(0)->accepted, 2);
        QCOMPARE(outcomes.at(1)->accepted, 0);
        QCOMPARE(outcomes.at(2)->accepted, 1);
        QCOMPARE(outcomes.at(2)->duplicates, 1);
        QCOMPARE(outcomes.at(2)->unmatched, 1);
        QCOMPARE(deliveries().size(), 2U);
    }

    void requestsTogether_oneRefused_spoilsNoOther()
    {
        addSetting(SettingTab::Company, CompanyRoom, {u"speeding"_s});
        QVERIFY(m_store->database.run(u"CREATE TEMP TRIGGER bad BEFORE INSERT ON events WHEN NEW.id = 'bad' "
                                      "BEGIN SELECT RAISE(ABORT, 'no'); END"_s));

        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"Unable to fetch row"_s)); // together
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"Unable to fetch row"_s)); // and by itself
        const auto outcomes = m_service->acceptEach(
            std::vector<std::vector<IncomingEvent>>{{fromDevice(u"1"_s, u"dev1"_s)},
                                                    {fromDevice(u"2"_s, u"dev1"_s), fromDevice(u"bad"_s, u"dev1"_s)},
                                                    {fromDevice(u"3"_s, u"dev1"_s)}});

        QCOMPARE(outcomes.at(0).value().accepted, 1);
        QCOMPARE(outcomes.at(1).error().kind, Error::Kind::Storage);
        QCOMPARE(outcomes.at(2).value().accepted, 1);
        QCOMPARE(events().size(), 2U);
        QCOMPARE(deliveries().size(), 2U);
    }

    void requestsTogether_storeLocked_allAreTold()
    {
        const auto other = Store::open({.folder = m_folder->path()});
        const auto hurried = Store::open({.folder = m_folder->path(), .busyTimeout = std::chrono::milliseconds(0)});
        IntakeService service(**hurried, m_catalogue, m_clock);
        std::vector<Result<IntakeOutcome>> outcomes;

        const auto locked = (*other)->database.transaction([&]() -> Result<> {
            outcomes = service.acceptEach(std::vector<std::vector<IncomingEvent>>{{fromDevice(u"1"_s, u"dev1"_s)},
                                                                                  {fromDevice(u"2"_s, u"dev1"_s)}});
            return {};
        });

        QVERIFY(locked);
        QCOMPARE(outcomes.size(), 2U);
        QCOMPARE(outcomes.at(0).error().code, u"store_locked"_s);
        QCOMPARE(outcomes.at(1).error().code, u"store_locked"_s);
    }

    void senders_areWrittenDown_repeatsToo()
    {
        IncomingEvent first = fromDevice(u"1"_s, u"dev1"_s);
        first.source = u"traccar:dev1"_s;
        IncomingEvent second = fromDevice(u"1"_s, u"dev2"_s);
        second.source = u"traccar:dev2"_s;
        QVERIFY(m_service->accept({first, second, fromDevice(u"1"_s, u"nosuch"_s)}));
        QCOMPARE(senderNames(), (QStringList{u"test"_s, u"traccar"_s}));

        m_clock.advance(std::chrono::minutes(5));
        QVERIFY(m_service->accept({first}));

        QCOMPARE(m_store->senders.list()->at(0).heardAt, m_clock.now().addSecs(-300));
        QCOMPARE(m_store->senders.list()->at(1).heardAt, m_clock.now());
    }

    void settingChangedBetween_countsAtOnce()
    {
        QCOMPARE(m_service->accept({fromDevice(u"1"_s, u"dev1"_s)})->unmatched, 1);

        addSetting(SettingTab::Company, CompanyRoom, {u"speeding"_s});

        QCOMPARE(m_service->accept({fromDevice(u"2"_s, u"dev1"_s)})->unmatched, 0);
    }

private:
    SettingId addSetting(SettingTab tab, const QString& room, const QStringList& types, bool suspended = false)
    {
        NotificationSetting setting;
        setting.tab = tab;
        setting.company = CompanyId{u"c1"_s};
        if (tab == SettingTab::User)
            setting.user = UserId{u"u1"_s};
        setting.channel = ChannelId{room};
        setting.events = types;
        setting.suspended = suspended;
        setting.updatedAt = m_clock.now();
        return m_store->settings.add(setting).value();
    }

    void setState(IntegrationState state)
    {
        Integration integration = m_store->integration.load().value();
        integration.state = state;
        if (state == IntegrationState::NotLinked)
            QVERIFY(m_store->integration.remove());
        else
            QVERIFY(m_store->integration.save(integration));
    }

    std::vector<DeliveryRow> deliveries() { return m_store->deliveries.list({}).value(); }
    std::vector<Event> events() { return m_store->events.list().value(); }
    QStringList senderNames()
    {
        QStringList names;
        const std::vector<EventSender> senders = m_store->senders.list().value();
        for (const EventSender& sender : senders)
            names += sender.name;
        return names;
    }

    const EventCatalogue m_catalogue = EventCatalogue::builtIn();
    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<IntakeService> m_service;
};

QTEST_GUILESS_MAIN(TestIntakeService)
#include "tst_intakeservice.moc"
