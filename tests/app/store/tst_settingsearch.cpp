// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/store.h"
#include "tests/support/manysettings.h"
#include "tests/support/results.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

namespace {

constexpr int CompanySettings = 2500;
constexpr int UserSettings = 2600; // more than a search lists one by one
constexpr int Page = 200;

using By = SettingOrder::By;

QString keyOf(const NotificationSettingRow& row, By by)
{
    switch (by) {
    case By::Id:
        break;
    case By::Company:
        return row.companyName;
    case By::User:
        return row.userName;
    case By::Channel:
        return row.setting.channel.value;
    case By::System:
        return row.setting.system + row.setting.channel.value;
    case By::Updated:
        return QString::number(row.setting.updatedAt.toMSecsSinceEpoch()).rightJustified(20, u'0');
    }
    return QString::number(row.setting.id.value).rightJustified(20, u'0');
}

} // namespace

/// Lists that are longer than what is looked up one by one.
class TestSettingSearch : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void count_data();
    void count();
    void pages_inEachOrder_areTheWholeList_data();
    void pages_inEachOrder_areTheWholeList();
    void position_isWhereTheListHasIt_data();
    void position_isWhereTheListHasIt();
    void position_ofWhatIsNotInTheList_isNothing();
    void aSettingDeletedMeanwhile_isLeftOutOfItsPage();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
};

void TestSettingSearch::initTestCase()
{
    m_store = given(Store::open({.folder = m_folder.path()}));
    QVERIFY(fill(*m_store, {CompanySettings, UserSettings}));
}

void TestSettingSearch::count_data()
{
    QTest::addColumn<SettingFilter>("filter");
    QTest::addColumn<int>("count");
    constexpr auto Users = SettingTab::User;
    constexpr auto Companies = SettingTab::Company;
    QTest::newRow("all") << SettingFilter{} << CompanySettings + UserSettings;
    QTest::newRow("users'") << SettingFilter{.tab = Users} << UserSettings;
    QTest::newRow("two characters, one user") << SettingFilter{.tab = Users, .user = u"佐藤"_s} << 1;
    QTest::newRow("two characters, another part") << SettingFilter{.tab = Users, .user = u"東京"_s} << 1;
    QTest::newRow("many users") << SettingFilter{.tab = Users, .user = u"利用"_s} << UserSettings - 1;
    QTest::newRow("no user") << SettingFilter{.tab = Users, .user = u"田中"_s} << 0;
    QTest::newRow("many companies") << SettingFilter{.tab = Companies, .company = u"運輸"_s} << CompanySettings;
    QTest::newRow("one company, other case") << SettingFilter{.tab = Companies, .company = u"C625"_s} << 4;
    QTest::newRow("many rooms, other case") << SettingFilter{.tab = Users, .channelId = u"ROOM"_s} << UserSettings;
    QTest::newRow("one room") << SettingFilter{.channelId = u"user-room-2600"_s} << 1;
    QTest::newRow("no room") << SettingFilter{.channelId = u"nowhere"_s} << 0;
    QTest::newRow("many with an event") << SettingFilter{.tab = Users, .event = u"sos"_s} << UserSettings - 1;
    QTest::newRow("one with an event") << SettingFilter{.tab = Users, .event = u"geofence_enter"_s} << 1;
    QTest::newRow("none with an event") << SettingFilter{.tab = Users, .event = u"fatigue"_s} << 0;
    QTest::newRow("the system") << SettingFilter{.tab = Companies, .system = LineWorksSystem} << CompanySettings;
    QTest::newRow("many of each") << SettingFilter{.tab = Users,
                                                   .system = LineWorksSystem,
                                                   .channelId = u"room"_s,
                                                   .user = u"利用"_s,
                                                   .company = u"運輸"_s,
                                                   .event = u"sos"_s}
                                  << UserSettings - 2;
    QTest::newRow("many of two, none of both")
        << SettingFilter{.tab = Users, .channelId = u"room"_s, .user = u"佐藤"_s, .event = u"geofence_enter"_s} << 0;
}

void TestSettingSearch::count()
{
    QFETCH(SettingFilter, filter);
    QFETCH(int, count);

    const SettingSearch search = given(m_store->settings.search(filter));

    QCOMPARE(given(m_store->settings.count(search)), count);
    QCOMPARE(int(given(m_store->settings.ids(search, {})).size()), count);
    QCOMPARE(int(given(m_store->settings.page(search, {By::Channel, true}, Page)).size()), std::min(count, Page));
}

void TestSettingSearch::pages_inEachOrder_areTheWholeList_data()
{
    QTest::addColumn<SettingFilter>("filter");
    QTest::addColumn<SettingOrder>("order");
    const SettingFilter users{.tab = SettingTab::User};
    const SettingFilter many{.tab = SettingTab::User, .user = u"利用"_s, .company = u"運輸"_s};
    const SettingFilter few{.tab = SettingTab::User, .company = u"運輸会社62"_s};
    for (const bool descending : {false, true}) {
        for (const auto& [name, by] :
             {std::pair("id", By::Id), std::pair("company", By::Company), std::pair("user", By::User),
              std::pair("channel", By::Channel), std::pair("system", By::System), std::pair("updated", By::Updated)}) {
            const char* direction = descending ? "down" : "up";
            QTest::addRow("all by %s, %s", name, direction) << users << SettingOrder{by, descending};
            QTest::addRow("many by %s, %s", name, direction) << many << SettingOrder{by, descending};
            QTest::addRow("few by %s, %s", name, direction) << few << SettingOrder{by, descending};
        }
    }
}

void TestSettingSearch::pages_inEachOrder_areTheWholeList()
{
    QFETCH(SettingFilter, filter);
    QFETCH(SettingOrder, order);
    const SettingSearch search = given(m_store->settings.search(filter));
    const int all = given(m_store->settings.count(search));

    std::vector<NotificationSettingRow> rows;
    for (int first = 0; first < all; first += Page) {
        for (NotificationSettingRow& row : given(m_store->settings.page(search, order, Page, first, all)))
            rows.push_back(std::move(row));
    }

    QCOMPARE(int(rows.size()), all);
    std::set<qint64> ids;
    for (const NotificationSettingRow& row : rows)
        ids.insert(row.setting.id.value);
    QCOMPARE(int(ids.size()), all);
    QVERIFY(std::ranges::is_sorted(rows, [&](const NotificationSettingRow& a, const NotificationSettingRow& b) {
        return order.descending ? keyOf(b, order.by) < keyOf(a, order.by) : keyOf(a, order.by) < keyOf(b, order.by);
    }));
}

void TestSettingSearch::position_isWhereTheListHasIt_data()
{
    pages_inEachOrder_areTheWholeList_data();
}

void TestSettingSearch::position_isWhereTheListHasIt()
{
    QFETCH(SettingFilter, filter);
    QFETCH(SettingOrder, order);
    const SettingSearch search = given(m_store->settings.search(filter));
    const std::vector<SettingId> ids = given(m_store->settings.ids(search, order));
    const std::size_t middle = ids.size() / 3;

    QCOMPARE(given(m_store->settings.position(search, order, ids.at(middle))), std::optional<int>(int(middle)));
}

void TestSettingSearch::position_ofWhatIsNotInTheList_isNothing()
{
    const SettingSearch search = given(m_store->settings.search({.tab = SettingTab::Company}));
    const SettingSearch users = given(m_store->settings.search({.tab = SettingTab::User}));

    const SettingId users1 = given(m_store->settings.ids(users, {})).front();

    QVERIFY(!given(m_store->settings.position(search, {By::Company}, users1)));
}

void TestSettingSearch::aSettingDeletedMeanwhile_isLeftOutOfItsPage()
{
    const SettingSearch search = given(m_store->settings.search({.channelId = u"company-room-249"_s}));
    const std::vector<SettingId> ids = given(m_store->settings.ids(search, {}));

    const RemovedSetting removed = given(m_store->settings.remove(ids.front()));

    QCOMPARE(given(m_store->settings.rows(ids)).size(), ids.size() - 1);
    QVERIFY(m_store->settings.restore(removed));
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestSettingSearch)
#include "tst_settingsearch.moc"
