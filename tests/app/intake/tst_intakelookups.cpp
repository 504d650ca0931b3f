// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/intakelookups.h"
#include "tests/support/results.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

class TestIntakeLookups : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void unchanged_isNotAskedAgain();
    void whatAnotherProgramChanges_isSeen_data();
    void whatAnotherProgramChanges_isSeen();
    void manyUnknown_areNotKeptForEver();
    void candidates_ofCompanyAndUser_inOrder();

private:
    std::unique_ptr<Store> open() { return given(Store::open({.folder = m_folder->path()})); }
    SettingId addSetting(SettingTab tab, const QString& room);
    /// All that is known of vehicle v1, its user, company and settings, in words.
    QString known(IntakeLookups& lookups);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
};

void TestIntakeLookups::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = open();
    given(m_store->fleet.add(Company{{u"c1"_s}, u"一番運輸"_s}));
    given(m_store->fleet.add(User{{u"u1"_s}, u"佐藤"_s, {u"c1"_s}, {}}));
    given(m_store->fleet.add(Vehicle{{u"v1"_s}, u"1号車"_s, {u"c1"_s}, {u"u1"_s}, {}, u"dev1"_s}));
    addSetting(SettingTab::Company, u"room"_s);
}

void TestIntakeLookups::cleanup()
{
    m_store.reset();
    m_folder.reset();
}

SettingId TestIntakeLookups::addSetting(SettingTab tab, const QString& room)
{
    return given(m_store->settings.add({.tab = tab,
                                        .company = {u"c1"_s},
                                        .user = tab == SettingTab::User ? UserId{u"u1"_s} : UserId{},
                                        .system = u"lineworks"_s,
                                        .channel = {room},
                                        .events = {u"speeding"_s}}));
}

QString TestIntakeLookups::known(IntakeLookups& lookups)
{
    given(lookups.refresh());
    QStringList words{given(lookups.isCompany({u"c1"_s})) ? u"c1"_s : u"-"_s,
                      given(lookups.isCompany({u"c9"_s})) ? u"c9"_s : u"-"_s};
    const std::optional<User> user = given(lookups.user({u"u1"_s}));
    const std::optional<Vehicle> vehicle = given(lookups.vehicle({u"v1"_s}));
    const std::optional<Vehicle> ofDevice = given(lookups.vehicleOfDevice(u"dev1"_s));
    words += user ? user->name : u"-"_s;
    words += vehicle ? vehicle->name : u"-"_s;
    words += ofDevice ? ofDevice->id.value : u"-"_s;
    const auto settings = given(lookups.candidates({u"c1"_s}, {u"u1"_s}));
    for (const NotificationSetting* setting : settings)
        words += setting->channel.value + u' ' + setting->events.join(u'+');
    return words.join(u", ");
}

void TestIntakeLookups::unchanged_isNotAskedAgain()
{
    IntakeLookups lookups(*m_store);
    QCOMPARE(known(lookups), u"c1, -, 佐藤, 1号車, v1, room speeding"_s);

    given(m_store->database.run(u"DROP TRIGGER vehicles_update_counted"_s)); // so that nobody can know
    given(m_store->database.run(u"UPDATE vehicles SET name = '2号車'"_s));

    QCOMPARE(known(lookups), u"c1, -, 佐藤, 1号車, v1, room speeding"_s);
}

void TestIntakeLookups::whatAnotherProgramChanges_isSeen_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("then");
    const auto row = [](const char* name, const QString& change, const QString& then) {
        QTest::newRow(name) << change << then;
    };
    row("company added", u"INSERT INTO companies(id, name) VALUES('c9', '九番運輸')"_s,
        u"c1, c9, 佐藤, 1号車, v1, room speeding"_s);
    row("user renamed", u"UPDATE users SET name = '鈴木'"_s, u"c1, -, 鈴木, 1号車, v1, room speeding"_s);
    row("vehicle renamed", u"UPDATE vehicles SET name = '2号車'"_s, u"c1, -, 佐藤, 2号車, v1, room speeding"_s);
    row("device taken off", u"UPDATE vehicles SET device = NULL"_s, u"c1, -, 佐藤, 1号車, -, room speeding"_s);
    row("vehicle deleted", u"DELETE FROM vehicles"_s, u"c1, -, 佐藤, -, -, room speeding"_s);
    row("setting to another room", u"UPDATE notification_settings SET channel = 'other'"_s,
        u"c1, -, 佐藤, 1号車, v1, other speeding"_s);
    row("setting deleted", u"DELETE FROM notification_settings"_s, u"c1, -, 佐藤, 1号車, v1"_s);
    row("setting of the user added",
        u"INSERT INTO notification_settings(tab, company, app_user, system, channel, suspended, updated_at) "
        "VALUES('user', 'c1', 'u1', 'lineworks', 'his', 0, 0)"_s,
        u"c1, -, 佐藤, 1号車, v1, room speeding, his "_s);
    row("event switched on", u"INSERT INTO setting_events(setting, position, type) VALUES(1, 1, 'sos')"_s,
        u"c1, -, 佐藤, 1号車, v1, room speeding+sos"_s);
    row("events switched off", u"DELETE FROM setting_events"_s, u"c1, -, 佐藤, 1号車, v1, room "_s);
}

void TestIntakeLookups::whatAnotherProgramChanges_isSeen()
{
    QFETCH(QString, change);
    QFETCH(QString, then);
    IntakeLookups lookups(*m_store);
    QCOMPARE(known(lookups), u"c1, -, 佐藤, 1号車, v1, room speeding"_s);

    given(open()->database.run(change));

    QCOMPARE(known(lookups), then);
}

void TestIntakeLookups::manyUnknown_areNotKeptForEver()
{
    IntakeLookups lookups(*m_store);
    given(lookups.refresh());
    for (int i = 0; i < 20'001; ++i)
        QVERIFY(!given(lookups.vehicle({QString::number(i)})));
    given(m_store->database.run(u"DROP TRIGGER vehicles_insert_counted"_s));
    given(m_store->fleet.add(Vehicle{{u"7"_s}, u"七号車"_s, {u"c1"_s}, {}, {}, {}}));
    QVERIFY(!given(lookups.vehicle({u"7"_s})));

    given(lookups.refresh());

    QVERIFY(given(lookups.vehicle({u"7"_s})));
}

void TestIntakeLookups::candidates_ofCompanyAndUser_inOrder()
{
    addSetting(SettingTab::User, u"his"_s);
    addSetting(SettingTab::Company, u"third"_s);
    IntakeLookups lookups(*m_store);
    given(lookups.refresh());
    const auto roomsOf = [](const std::vector<const NotificationSetting*>& settings) {
        QStringList rooms;
        for (const NotificationSetting* setting : settings)
            rooms += setting->channel.value;
        return rooms;
    };

    QCOMPARE(roomsOf(given(lookups.candidates({u"c1"_s}, {u"u1"_s}))), (QStringList{u"room"_s, u"his"_s, u"third"_s}));
    QCOMPARE(roomsOf(given(lookups.candidates({u"c1"_s}, {}))), (QStringList{u"room"_s, u"third"_s}));
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestIntakeLookups)
#include "tst_intakelookups.moc"
