// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/store.h"
#include "tests/support/results.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

class TestFleetListing : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void pages_followEachOther();
    void filter_findsAnyShownText_data();
    void filter_findsAnyShownText();
    void filter_specialCharacters_standForThemselves();
    void order_isThatOfTheColumn_data();
    void order_isThatOfTheColumn();
    void companies_countWhatTheyHave();
    void position_isWhereTheRowIsInTheList_data();
    void position_isWhereTheRowIsInTheList();
    void position_ofWhatTheFilterHides_isNone();
    void users_ofOneCompany();
    void hundredThousandUsers_areFilteredByTwoLetters();

private:
    FleetRepository& fleet() { return m_store->fleet; }
    static QStringList ids(const std::vector<UserRow>& rows)
    {
        QStringList ids;
        for (const UserRow& row : rows)
            ids += row.user.id.value;
        return ids;
    }
    static QStringList ids(const std::vector<VehicleRow>& rows)
    {
        QStringList ids;
        for (const VehicleRow& row : rows)
            ids += row.vehicle.id.value;
        return ids;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
};

void TestFleetListing::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = given(Store::open({.folder = m_folder->path()}));
    given(fleet().add(Company{{u"yokohama"_s}, u"横浜運輸"_s}));
    given(fleet().add(Company{{u"chiba"_s}, u"千葉物流"_s}));
    given(fleet().add(User{{u"sato"_s}, u"佐藤 太郎"_s, {u"yokohama"_s}, u"配送課"_s}));
    given(fleet().add(User{{u"ito"_s}, u"伊藤"_s, {u"chiba"_s}, u"A_1"_s}));
    given(fleet().add(User{{u"abe"_s}, u"阿部"_s, {u"yokohama"_s}, {}}));
    given(fleet().add(Vehicle{{u"v1"_s}, u"1号車"_s, {u"yokohama"_s}, {u"sato"_s}, u"横浜 100"_s, u"86"_s}));
    given(fleet().add(Vehicle{{u"v2"_s}, u"Truck"_s, {u"chiba"_s}, {}, {}, {}}));
    given(fleet().add(Vehicle{{u"v3"_s}, u"bus"_s, {u"chiba"_s}, {u"ito"_s}, {}, u"85"_s}));
}

void TestFleetListing::pages_followEachOther()
{
    QCOMPARE(ids(given(fleet().listUsers({}, 2))), QStringList({u"abe"_s, u"ito"_s}));
    QCOMPARE(ids(given(fleet().listUsers({}, 2, 2))), QStringList{u"sato"_s});
    QCOMPARE(given(fleet().count(FleetKind::User)), 3);
    const UserRow row{{{u"sato"_s}, u"佐藤 太郎"_s, {u"yokohama"_s}, u"配送課"_s}, u"横浜運輸"_s};
    QCOMPARE(given(fleet().listUsers({}, 1, 2)).front(), row);
}

void TestFleetListing::filter_findsAnyShownText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("name") << u"号車"_s << QStringList{u"v1"_s};
    QTest::newRow("any case") << u"TRU"_s << QStringList{u"v2"_s};
    QTest::newRow("the company's name") << u"千葉"_s << QStringList{u"v2"_s, u"v3"_s};
    QTest::newRow("the driver's name") << u"佐藤"_s << QStringList{u"v1"_s};
    QTest::newRow("device") << u"85"_s << QStringList{u"v3"_s};
    QTest::newRow("plate") << u"横浜 1"_s << QStringList{u"v1"_s};
    QTest::newRow("nothing") << u"名古屋"_s << QStringList{};
}

void TestFleetListing::filter_findsAnyShownText()
{
    QFETCH(QString, text);
    QFETCH(QStringList, found);

    QCOMPARE(ids(given(fleet().listVehicles({.text = text}, 10))), found);
    QCOMPARE(given(fleet().count(FleetKind::Vehicle, {.text = text})), int(found.size()));
}

void TestFleetListing::filter_specialCharacters_standForThemselves()
{
    QCOMPARE(ids(given(fleet().listUsers({.text = u"_"_s}, 10))), QStringList{u"ito"_s});
    QVERIFY(given(fleet().listUsers({.text = u"%"_s}, 10)).empty());
}

void TestFleetListing::order_isThatOfTheColumn_data()
{
    QTest::addColumn<FleetColumn>("column");
    QTest::addColumn<bool>("descending");
    QTest::addColumn<QStringList>("ordered");
    QTest::newRow("id") << FleetColumn::Id << false << QStringList{u"v1"_s, u"v2"_s, u"v3"_s};
    QTest::newRow("id, last first") << FleetColumn::Id << true << QStringList{u"v3"_s, u"v2"_s, u"v1"_s};
    QTest::newRow("name, any case") << FleetColumn::Name << false << QStringList{u"v1"_s, u"v3"_s, u"v2"_s};
    QTest::newRow("company, then id") << FleetColumn::Company << false << QStringList{u"v2"_s, u"v3"_s, u"v1"_s};
    QTest::newRow("driver, none first") << FleetColumn::Driver << false << QStringList{u"v2"_s, u"v3"_s, u"v1"_s};
    QTest::newRow("device") << FleetColumn::Device << true << QStringList{u"v1"_s, u"v3"_s, u"v2"_s};
    QTest::newRow("a column of other lists") << FleetColumn::Users << false << QStringList{u"v1"_s, u"v2"_s, u"v3"_s};
}

void TestFleetListing::order_isThatOfTheColumn()
{
    QFETCH(FleetColumn, column);
    QFETCH(bool, descending);
    QFETCH(QStringList, ordered);

    QCOMPARE(ids(given(fleet().listVehicles({.order = column, .descending = descending}, 10))), ordered);
}

void TestFleetListing::companies_countWhatTheyHave()
{
    given(m_store->settings.add({.company = {u"chiba"_s}, .channel = {u"room"_s}, .events = {u"sos"_s}}));
    given(m_store->settings.add({.tab = SettingTab::User,
                                 .company = {u"yokohama"_s},
                                 .user = {u"sato"_s},
                                 .channel = {u"room"_s},
                                 .events = {u"sos"_s}}));

    const auto rows = given(fleet().listCompanies({.order = FleetColumn::Users, .descending = true}, 10));

    const std::vector<CompanyRow> expected{{{{u"yokohama"_s}, u"横浜運輸"_s}, 2, 1, 0},
                                           {{{u"chiba"_s}, u"千葉物流"_s}, 1, 2, 1}};
    QCOMPARE(rows, expected);
}

void TestFleetListing::position_isWhereTheRowIsInTheList_data()
{
    order_isThatOfTheColumn_data();
}

void TestFleetListing::position_isWhereTheRowIsInTheList()
{
    QFETCH(FleetColumn, column);
    QFETCH(bool, descending);
    QFETCH(QStringList, ordered);

    for (int i = 0; i < int(ordered.size()); ++i)
        QCOMPARE(
            given(fleet().position(FleetKind::Vehicle, {.order = column, .descending = descending}, ordered.at(i))),
            std::optional(i));
}

void TestFleetListing::position_ofWhatTheFilterHides_isNone()
{
    QVERIFY(!given(fleet().position(FleetKind::Vehicle, {.text = u"千葉"_s}, u"v1"_s)));
    QCOMPARE(given(fleet().position(FleetKind::Vehicle, {.text = u"千葉"_s}, u"v3"_s)), std::optional(1));
    QVERIFY(!given(fleet().position(FleetKind::User, {}, u"nobody"_s)));
}

void TestFleetListing::users_ofOneCompany()
{
    QCOMPARE(ids(given(fleet().listUsers({.company = {u"yokohama"_s}}, 10))), QStringList({u"abe"_s, u"sato"_s}));
    QCOMPARE(given(fleet().count(FleetKind::User, {.company = {u"yokohama"_s}})), 2);
}

void TestFleetListing::hundredThousandUsers_areFilteredByTwoLetters()
{
    given(m_store->database.transaction([&]() -> Result<> {
        SMARTFLEET_TRY(m_store->database.run(
            u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000) INSERT INTO users(id, "
            "name, company, department) SELECT 'd' || i, '運転手 ' || i, 'chiba', '' FROM n"_s));
        return {};
    }));

    QCOMPARE(ids(given(fleet().listUsers({.text = u"佐藤"_s}, 200))), QStringList{u"sato"_s});
    QCOMPARE(given(fleet().count(FleetKind::User, {.text = u"運転"_s})), 100'000);
    const FleetQuery byName{.text = u"運転"_s, .order = FleetColumn::Name, .descending = true};
    QCOMPARE(ids(given(fleet().listUsers(byName, 1, 99'999))), QStringList{u"d1"_s});
    QCOMPARE(given(fleet().position(FleetKind::User, byName, u"d1"_s)), std::optional(99'999));
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestFleetListing)
#include "tst_fleetlisting.moc"
