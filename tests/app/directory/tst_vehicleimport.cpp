// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/directory/directoryworld.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

class TestVehicleImport : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void allColumns_areStored();
    void referencesThatAreNotThere_areNamed();
    void device_ofAnotherVehicle_isNamed();
    void device_twiceInTheFile_isNamed();
    void devices_exchanged_areTaken();
    void device_handedOn_isTaken();
    void columnsMissing_keepWhatIsStored();

private:
    std::vector<ImportProblem> m_problems;
    std::unique_ptr<DirectoryWorld> m_world;
};

void TestVehicleImport::init()
{
    m_world = std::make_unique<DirectoryWorld>();
    FleetRepository& fleet = m_world->store->fleet;
    QVERIFY(fleet.add(
        Vehicle{{u"truck-1"_s}, u"1号車"_s, {u"yokohama"_s}, {u"sato"_s}, u"横浜 100 あ 12-34"_s, u"860001"_s}));
    QVERIFY(fleet.add(Vehicle{{u"truck-2"_s}, u"2号車"_s, {u"yokohama"_s}, {}, {}, u"860002"_s}));
}

void TestVehicleImport::allColumns_areStored()
{
    const auto outcome = m_world->directory.importSheet(
        SheetKind::Vehicles, "id,name,company,user,device,plate\ntruck-3,3号車,yokohama,sato,860003,品川 500 さ 1\n"_ba,
        m_problems);

    QVERIFY(outcome);
    QCOMPARE(outcome->added, 1);
    const Vehicle expected = {{u"truck-3"_s}, u"3号車"_s,         {u"yokohama"_s},
                              {u"sato"_s},    u"品川 500 さ 1"_s, u"860003"_s};
    QCOMPARE(m_world->store->fleet.vehicle({u"truck-3"_s}).value().value(), expected);
    QCOMPARE(m_world->actions(), QStringList{u"vehicles.import"_s});
}

void TestVehicleImport::referencesThatAreNotThere_areNamed()
{
    const auto outcome = m_world->directory.importSheet(
        SheetKind::Vehicles, "id,name,company,user\na,A,nagoya,\nb,B,chiba,nobody\nc,C,chiba,\n"_ba, m_problems);

    QCOMPARE(codeOf(outcome), u"csv_lines"_s);
    QCOMPARE(inWords(m_problems), QStringList({u"2 company_not_found nagoya"_s, u"3 user_not_found nobody"_s}));
    QCOMPARE(m_world->store->fleet.vehicles().value().size(), std::size_t(2));
}

void TestVehicleImport::device_ofAnotherVehicle_isNamed()
{
    const auto outcome = m_world->directory.importSheet(SheetKind::Vehicles,
                                                        "id,name,company,device\na,A,chiba,860001\n"_ba, m_problems);

    QCOMPARE(codeOf(outcome), u"csv_lines"_s);
    QCOMPARE(inWords(m_problems), QStringList{u"2 device_exists 860001"_s});
}

void TestVehicleImport::device_twiceInTheFile_isNamed()
{
    const auto outcome = m_world->directory.importSheet(
        SheetKind::Vehicles, "id,name,company,device\na,A,chiba,1\nb,B,chiba,1\nc,C,chiba,\nd,D,chiba,\n"_ba,
        m_problems);

    QCOMPARE(codeOf(outcome), u"csv_lines"_s);
    QCOMPARE(inWords(m_problems), QStringList{u"3 device_exists 1"_s});
}

void TestVehicleImport::devices_exchanged_areTaken()
{
    const auto outcome = m_world->directory.importSheet(
        SheetKind::Vehicles,
        "id,name,company,device\ntruck-1,1号車,yokohama,860002\ntruck-2,2号車,yokohama,860001\n"_ba, m_problems);

    QVERIFY2(outcome, qPrintable(codeOf(outcome)));
    QCOMPARE(outcome->changed, 2);
    QCOMPARE(m_world->store->fleet.vehicleOfDevice(u"860002"_s).value()->id.value, u"truck-1"_s);
    QCOMPARE(m_world->store->fleet.vehicleOfDevice(u"860001"_s).value()->id.value, u"truck-2"_s);
}

void TestVehicleImport::device_handedOn_isTaken()
{
    const auto outcome = m_world->directory.importSheet(
        SheetKind::Vehicles, "id,name,company,device\nnew,新車,yokohama,860001\ntruck-1,1号車,yokohama,\n"_ba,
        m_problems);

    QVERIFY2(outcome, qPrintable(codeOf(outcome)));
    QCOMPARE(m_world->store->fleet.vehicleOfDevice(u"860001"_s).value()->id.value, u"new"_s);
}

void TestVehicleImport::columnsMissing_keepWhatIsStored()
{
    const auto outcome = m_world->directory.importSheet(SheetKind::Vehicles,
                                                        "id,name,company\ntruck-1,1号車(改),yokohama\n"_ba, m_problems);

    QVERIFY(outcome);
    const Vehicle expected = {{u"truck-1"_s}, u"1号車(改)"_s,         {u"yokohama"_s},
                              {u"sato"_s},    u"横浜 100 あ 12-34"_s, u"860001"_s};
    QCOMPARE(m_world->store->fleet.vehicle({u"truck-1"_s}).value().value(), expected);
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestVehicleImport)
#include "tst_vehicleimport.moc"
