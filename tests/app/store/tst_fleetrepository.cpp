// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/store.h"
#include "tests/support/results.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

class TestFleetRepository : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void lists_areOrderedById();
    void find_unknown_isNothing();
    void emptyTexts_comeBackEmpty();
    void add_existing_isRefused();
    void references_mustBeThere();
    void device_belongsToOneVehicle();
    void put_replaces();

private:
    FleetRepository& fleet() { return m_store->fleet; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
};

void TestFleetRepository::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = given(Store::open({.folder = m_folder->path()}));
    given(fleet().add(Company{{u"yokohama"_s}, u"横浜運輸"_s}));
    given(fleet().add(User{{u"sato"_s}, u"佐藤 太郎"_s, {u"yokohama"_s}, u"配送課"_s}));
}

void TestFleetRepository::lists_areOrderedById()
{
    given(fleet().add(Company{{u"chiba"_s}, u"千葉物流"_s}));
    given(fleet().add(User{{u"ito"_s}, u"伊藤"_s, {u"chiba"_s}, {}}));
    given(fleet().add(Vehicle{{u"v2"_s}, u"2号車"_s, {u"chiba"_s}, {}, {}, {}}));
    given(fleet().add(Vehicle{{u"v1"_s}, u"1号車"_s, {u"yokohama"_s}, {u"sato"_s}, u"横浜 1"_s, u"86"_s}));

    const std::vector<Company> companies = {{{u"chiba"_s}, u"千葉物流"_s}, {{u"yokohama"_s}, u"横浜運輸"_s}};
    QCOMPARE(given(fleet().companies()), companies);
    QCOMPARE(given(fleet().users()).front().id.value, u"ito"_s);
    const std::vector<Vehicle> vehicles = {{{u"v1"_s}, u"1号車"_s, {u"yokohama"_s}, {u"sato"_s}, u"横浜 1"_s, u"86"_s},
                                           {{u"v2"_s}, u"2号車"_s, {u"chiba"_s}, {}, {}, {}}};
    QCOMPARE(given(fleet().vehicles()), vehicles);
    QCOMPARE(given(fleet().vehicleOfDevice(u"86"_s)).value(), vehicles.front());
}

void TestFleetRepository::find_unknown_isNothing()
{
    QVERIFY(!given(fleet().company({u"nagoya"_s})));
    QVERIFY(!given(fleet().company({u"YOKOHAMA"_s})));
    QVERIFY(!given(fleet().user({u"nobody"_s})));
    QVERIFY(!given(fleet().vehicle({u"none"_s})));
    QVERIFY(!given(fleet().vehicleOfDevice(u"none"_s)));
}

void TestFleetRepository::emptyTexts_comeBackEmpty()
{
    const Vehicle vehicle = {{u"v"_s}, u"車"_s, {u"yokohama"_s}, {}, {}, {}};

    given(fleet().add(vehicle));

    QCOMPARE(given(fleet().vehicle({u"v"_s})).value(), vehicle);
    QVERIFY(!given(fleet().vehicleOfDevice({})));
}

void TestFleetRepository::add_existing_isRefused()
{
    given(fleet().add(Vehicle{{u"v"_s}, u"車"_s, {u"yokohama"_s}, {}, {}, {}}));

    QCOMPARE(codeOf(fleet().add(Company{{u"yokohama"_s}, u"別"_s})), u"company_exists"_s);
    QCOMPARE(codeOf(fleet().add(User{{u"sato"_s}, u"別"_s, {u"yokohama"_s}, {}})), u"user_exists"_s);
    const Result<> vehicle = fleet().add(Vehicle{{u"v"_s}, u"別"_s, {u"yokohama"_s}, {}, {}, {}});
    QCOMPARE(codeOf(vehicle), u"vehicle_exists"_s);
    QCOMPARE(vehicle.error().args, QStringList{u"v"_s});
    QCOMPARE(given(fleet().company({u"yokohama"_s}))->name, u"横浜運輸"_s);
}

void TestFleetRepository::references_mustBeThere()
{
    const Result<> user = fleet().add(User{{u"x"_s}, u"X"_s, {u"nagoya"_s}, {}});
    QCOMPARE(codeOf(user), u"company_not_found"_s);
    QCOMPARE(user.error().args, QStringList{u"nagoya"_s});
    QCOMPARE(codeOf(fleet().put(User{{u"sato"_s}, u"X"_s, {u"nagoya"_s}, {}})), u"company_not_found"_s);
    QCOMPARE(codeOf(fleet().add(Vehicle{{u"x"_s}, u"X"_s, {u"nagoya"_s}, {}, {}, {}})), u"company_not_found"_s);
    QCOMPARE(codeOf(fleet().add(Vehicle{{u"x"_s}, u"X"_s, {u"yokohama"_s}, {u"nobody"_s}, {}, {}})),
             u"user_not_found"_s);
}

void TestFleetRepository::device_belongsToOneVehicle()
{
    given(fleet().add(Vehicle{{u"v1"_s}, u"1"_s, {u"yokohama"_s}, {}, {}, u"86"_s}));

    const Result<> other = fleet().add(Vehicle{{u"v2"_s}, u"2"_s, {u"yokohama"_s}, {}, {}, u"86"_s});

    QCOMPARE(codeOf(other), u"device_exists"_s);
    QCOMPARE(other.error().args, QStringList{u"86"_s});
    QVERIFY(fleet().put(Vehicle{{u"v1"_s}, u"1号車"_s, {u"yokohama"_s}, {}, {}, u"86"_s}));
}

void TestFleetRepository::put_replaces()
{
    given(fleet().put(Company{{u"yokohama"_s}, u"横浜運輸 本社"_s}));
    given(fleet().put(User{{u"sato"_s}, u"佐藤 次郎"_s, {u"yokohama"_s}, {}}));
    given(fleet().put(Vehicle{{u"v"_s}, u"車"_s, {u"yokohama"_s}, {u"sato"_s}, u"1"_s, u"86"_s}));
    given(fleet().put(Vehicle{{u"v"_s}, u"車2"_s, {u"yokohama"_s}, {}, {}, {}}));

    QCOMPARE(given(fleet().company({u"yokohama"_s}))->name, u"横浜運輸 本社"_s);
    const User user = {{u"sato"_s}, u"佐藤 次郎"_s, {u"yokohama"_s}, {}};
    QCOMPARE(given(fleet().user({u"sato"_s})).value(), user);
    const Vehicle vehicle = {{u"v"_s}, u"車2"_s, {u"yokohama"_s}, {}, {}, {}};
    QCOMPARE(given(fleet().vehicle({u"v"_s})).value(), vehicle);
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestFleetRepository)
#include "tst_fleetrepository.moc"
