// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/directory/directoryworld.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

/// Editing and deleting companies, users and vehicles.
class TestFleetChanges : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void edit_changesAndTellsTheAuditWhat();
    void edit_nothing_isNoChange();
    void edit_unknown_isRefused();
    void edit_wrong_isRefused();
    void edit_changedSinceItWasSeen_isRefused();
    void edit_usersCompany_takesTheirSettingsAlong();
    void delete_company_takesEverythingOfIt();
    void delete_company_othersChangedMeanwhile_isRefused();
    void delete_user_keepsVehiclesAndDeletesSettings();
    void delete_vehicle_leavesTheHistoryReadable();
    void delete_unknown_isRefused();

private:
    Store& store() { return *m_world->store; }
    DirectoryService& directory() { return m_world->directory; }
    /// A setting of the user when one is named, with a delivery that waits.
    SettingId addSetting(const QString& company, const QString& user, const QString& channel)
    {
        const SettingId id = given(store().settings.add({.tab = user.isEmpty() ? SettingTab::Company : SettingTab::User,
                                                         .company = {company},
                                                         .user = {user},
                                                         .channel = {channel},
                                                         .events = {u"sos"_s}}));
        const auto event = given(store().events.accept({.source = u"test"_s,
                                                        .id = channel,
                                                        .type = u"sos"_s,
                                                        .receivedAt = m_world->clock.now(),
                                                        .company = {company},
                                                        .vehicle = {u"truck"_s}},
                                                       "{}"));
        m_deliveries +=
            given(store().deliveries.add(
                      {.event = event.value(), .setting = id, .channel = {channel}, .createdAt = m_world->clock.now()}))
                .value;
        return id;
    }
    QString stateOf(int delivery)
    {
        return toString(given(store().deliveries.find({m_deliveries.at(delivery)})).value().delivery.state);
    }
    AuditEntry lastAudit() { return given(store().audit.list(1)).at(0); }

    std::unique_ptr<DirectoryWorld> m_world;
    QList<qint64> m_deliveries;
};

void TestFleetChanges::init()
{
    m_deliveries.clear();
    m_world = std::make_unique<DirectoryWorld>();
    given(store().fleet.add(Vehicle{{u"truck"_s}, u"1号車"_s, {u"yokohama"_s}, {u"sato"_s}, u"横浜 1"_s, u"86"_s}));
}

void TestFleetChanges::edit_changesAndTellsTheAuditWhat()
{
    given(directory().editCompany({{u"chiba"_s}, u" 千葉物流センター "_s}));
    QCOMPARE(given(store().fleet.company({u"chiba"_s}))->name, u"千葉物流センター"_s);
    QCOMPARE(lastAudit().action, u"company.edit"_s);
    QCOMPARE(lastAudit().detail, u"name: 千葉物流 -> 千葉物流センター"_s);

    given(directory().editUser({{u"sato"_s}, u"佐藤 太郎"_s, {u"chiba"_s}, {}}));
    QCOMPARE(lastAudit().action, u"user.edit"_s);
    QCOMPARE(lastAudit().detail, u"company: yokohama -> chiba, department: 配送課 -> "_s);

    const Vehicle vehicle{{u"truck"_s}, u"2号車"_s, {u"yokohama"_s}, {}, {}, u"87"_s};
    QCOMPARE(given(directory().editVehicle(vehicle)), vehicle);
    QCOMPARE(given(store().fleet.vehicle({u"truck"_s})).value(), vehicle);
    QCOMPARE(lastAudit().subject, u"truck"_s);
}

void TestFleetChanges::edit_nothing_isNoChange()
{
    given(directory().editCompany({{u"chiba"_s}, u"千葉物流"_s}));

    QVERIFY(m_world->actions().isEmpty());
}

void TestFleetChanges::edit_unknown_isRefused()
{
    QCOMPARE(codeOf(directory().editCompany({{u"nagoya"_s}, u"名古屋"_s})), u"company_not_found"_s);
    QCOMPARE(codeOf(directory().editUser({{u"nobody"_s}, u"X"_s, {u"chiba"_s}, {}})), u"user_not_found"_s);
    QCOMPARE(codeOf(directory().editVehicle({{u"none"_s}, u"X"_s, {u"chiba"_s}, {}, {}, {}})), u"vehicle_not_found"_s);
}

void TestFleetChanges::edit_wrong_isRefused()
{
    QCOMPARE(codeOf(directory().editCompany({{u"chiba"_s}, u" "_s})), u"missing_field"_s);
    QCOMPARE(codeOf(directory().editUser({{u"sato"_s}, u"佐藤"_s, {u"nagoya"_s}, {}})), u"company_not_found"_s);
    QVERIFY(m_world->actions().isEmpty());
}

void TestFleetChanges::edit_changedSinceItWasSeen_isRefused()
{
    const Company seen{{u"chiba"_s}, u"千葉物流"_s};
    given(directory().editCompany({{u"chiba"_s}, u"他の人"_s}, seen));

    const Result<Company> late = directory().editCompany({{u"chiba"_s}, u"私"_s}, seen);

    QCOMPARE(codeOf(late), u"edited_meanwhile"_s);
    QCOMPARE(given(store().fleet.company({u"chiba"_s}))->name, u"他の人"_s);
}

void TestFleetChanges::edit_usersCompany_takesTheirSettingsAlong()
{
    const SettingId setting = addSetting(u"yokohama"_s, u"sato"_s, u"room"_s);

    given(directory().editUser({{u"sato"_s}, u"佐藤 太郎"_s, {u"chiba"_s}, u"配送課"_s}));

    QCOMPARE(given(store().settings.find(setting))->setting.company.value, u"chiba"_s);
}

void TestFleetChanges::delete_company_takesEverythingOfIt()
{
    given(store().fleet.add(Vehicle{{u"shared"_s}, u"共用車"_s, {u"chiba"_s}, {u"sato"_s}, {}, {}}));
    addSetting(u"yokohama"_s, {}, u"room-1"_s);
    addSetting(u"yokohama"_s, u"sato"_s, u"room-2"_s);
    addSetting(u"chiba"_s, {}, u"room-3"_s);
    given(store().deliveries.markSent({m_deliveries.at(1)}, m_world->clock.now()));
    const FleetDependants along = given(store().fleet.dependants(CompanyId{u"yokohama"_s}));
    const FleetDependants expected{.users = 1,
                                   .vehicles = 1,
                                   .driverlessVehicles = 1,
                                   .companySettings = 1,
                                   .userSettings = 1,
                                   .waitingDeliveries = 1};
    QCOMPARE(along, expected);

    const DeletedFromFleet deleted = given(directory().deleteCompany({u"yokohama"_s}, along));

    QCOMPARE(deleted.along, expected);
    QCOMPARE(deleted.name, u"横浜運輸"_s);
    QVERIFY(!given(store().fleet.company({u"yokohama"_s})));
    QVERIFY(given(store().fleet.users()).empty());
    QCOMPARE(given(store().fleet.vehicles()).size(), std::size_t(1));
    QVERIFY(given(store().fleet.vehicle({u"shared"_s}))->user.value.isEmpty());
    QCOMPARE(given(store().settings.count(SettingFilter{})), 1);
    QCOMPARE(stateOf(0), u"cancelled"_s);
    QCOMPARE(stateOf(1), u"sent"_s);
    QCOMPARE(stateOf(2), u"waiting"_s);
    QVERIFY(given(store().database.integrityProblems()).isEmpty());
    QCOMPARE(m_world->actions(), QStringList{u"company.delete"_s});
    QCOMPARE(lastAudit().detail,
             u"横浜運輸 users=1 vehicles=1 driverless=1 companySettings=1 userSettings=1 cancelledDeliveries=1"_s);
}

void TestFleetChanges::delete_company_othersChangedMeanwhile_isRefused()
{
    const FleetDependants seen = given(store().fleet.dependants(CompanyId{u"yokohama"_s}));
    addSetting(u"yokohama"_s, {}, u"room"_s);

    const Result<DeletedFromFleet> deleted = directory().deleteCompany({u"yokohama"_s}, seen);

    QCOMPARE(codeOf(deleted), u"dependants_changed"_s);
    QVERIFY(given(store().fleet.company({u"yokohama"_s})));
    QCOMPARE(given(store().settings.count(SettingFilter{})), 1);
    QVERIFY(m_world->actions().isEmpty());
}

void TestFleetChanges::delete_user_keepsVehiclesAndDeletesSettings()
{
    addSetting(u"yokohama"_s, u"sato"_s, u"room-1"_s);
    addSetting(u"yokohama"_s, {}, u"room-2"_s);

    const DeletedFromFleet deleted = given(directory().deleteUser({u"sato"_s}));

    const FleetDependants expected{.driverlessVehicles = 1, .userSettings = 1, .waitingDeliveries = 1};
    QCOMPARE(deleted.along, expected);
    QVERIFY(!given(store().fleet.user({u"sato"_s})));
    QVERIFY(given(store().fleet.vehicle({u"truck"_s}))->user.value.isEmpty());
    QCOMPARE(given(store().settings.count(SettingFilter{})), 1);
    QCOMPARE(stateOf(0), u"cancelled"_s);
    QCOMPARE(stateOf(1), u"waiting"_s);
    QCOMPARE(lastAudit().action, u"user.delete"_s);
    QCOMPARE(lastAudit().detail, u"佐藤 太郎 driverless=1 userSettings=1 cancelledDeliveries=1"_s);
}

void TestFleetChanges::delete_vehicle_leavesTheHistoryReadable()
{
    addSetting(u"yokohama"_s, {}, u"room"_s);

    given(directory().deleteVehicle({u"truck"_s}));
    given(directory().deleteCompany({u"yokohama"_s}));

    const DeliveryRow row = given(store().deliveries.find({m_deliveries.at(0)})).value();
    QCOMPARE(row.vehicleName, u"truck"_s);
    QCOMPARE(row.companyName, u"yokohama"_s);
    const Event event = given(store().events.find(row.delivery.event)).value();
    const EventNames names = given(store().events.names(event));
    QCOMPARE(names.vehicle, u"truck"_s);
    QCOMPARE(names.company, u"yokohama"_s);
    QCOMPARE(m_world->actions(), QStringList({u"vehicle.delete"_s, u"company.delete"_s}));
}

void TestFleetChanges::delete_unknown_isRefused()
{
    QCOMPARE(codeOf(directory().deleteCompany({u"nagoya"_s})), u"company_not_found"_s);
    QCOMPARE(codeOf(directory().deleteUser({u"nobody"_s})), u"user_not_found"_s);
    QCOMPARE(codeOf(directory().deleteVehicle({u"none"_s})), u"vehicle_not_found"_s);
    QVERIFY(m_world->actions().isEmpty());
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestFleetChanges)
#include "tst_fleetchanges.moc"
