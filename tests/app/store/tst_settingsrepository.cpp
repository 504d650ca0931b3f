// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/store.h"
#include "tests/support/results.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

class TestSettingsRepository : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void add_comesBackWhole();
    void filter_data();
    void filter();
    void list_inPages();
    void candidates_areTheCompanysAndTheUsers();
    void add_refusals();
    void update_replaces();
    void choicesAndTiming_comeBackAndChange();
    void messageChoices_unknownWord_hides();
    void update_refusals();
    void remove_cancelsWhatWaits();
    void restore_isTheVerySame_andWhatWaitedWaitsAgain();
    void restore_whenItsPlaceIsTaken_isRefused();
    void removeAll_givesTheCounts();
    void suspending_isForUsersAlone();

private:
    SettingId add(const NotificationSetting& setting) { return given(m_store->settings.add(setting)); }
    NotificationSetting companys(const QString& company, const QString& channel) const;
    NotificationSetting users(const QString& user, const QString& company, const QString& channel) const;
    DeliveryId waitingFor(SettingId setting, const QString& channel, const QString& eventId);
    QStringList channels(const std::vector<NotificationSettingRow>& rows) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    const QDateTime m_now = QDateTime::fromMSecsSinceEpoch(1'787'200'000'123, Qt::UTC);
};

void TestSettingsRepository::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = given(Store::open({.folder = m_folder->path()}));
    FleetRepository& fleet = m_store->fleet;
    given(fleet.add(Company{{u"tokyo-1"_s}, u"東京運輸"_s}));
    given(fleet.add(Company{{u"chiba"_s}, u"千葉物流 100%子会社"_s}));
    given(fleet.add(Company{{u"abc"_s}, u"ＡＢＣ商事"_s}));
    given(fleet.add(User{{u"sato"_s}, u"佐藤 太郎"_s, {u"tokyo-1"_s}, u"配送課"_s}));
    given(fleet.add(User{{u"Ito_K"_s}, u"伊藤"_s, {u"chiba"_s}, u"東京営業所"_s}));
}

NotificationSetting TestSettingsRepository::companys(const QString& company, const QString& channel) const
{
    return {.company = {company}, .channel = {channel}, .events = {u"speeding"_s, u"sos"_s}, .updatedAt = m_now};
}

NotificationSetting TestSettingsRepository::users(const QString& user, const QString& company,
                                                  const QString& channel) const
{
    NotificationSetting setting = companys(company, channel);
    setting.tab = SettingTab::User;
    setting.user = {user};
    return setting;
}

DeliveryId TestSettingsRepository::waitingFor(SettingId setting, const QString& channel, const QString& eventId)
{
    const auto seq = given(m_store->events.accept(
        {.source = u"test"_s, .id = eventId, .type = u"sos"_s, .occurredAt = m_now, .receivedAt = m_now}, "{}"_ba));
    return given(
        m_store->deliveries.add({.event = *seq, .setting = setting, .channel = {channel}, .createdAt = m_now}));
}

QStringList TestSettingsRepository::channels(const std::vector<NotificationSettingRow>& rows) const
{
    QStringList found;
    for (const NotificationSettingRow& row : rows)
        found += row.setting.channel.value;
    return found;
}

void TestSettingsRepository::add_comesBackWhole()
{
    NotificationSetting setting = users(u"sato"_s, u"tokyo-1"_s, u"Room-1"_s);
    setting.suspended = true;
    setting.events = {u"sos"_s, u"speeding"_s, u"accident"_s};

    setting.id = add(setting);

    const NotificationSettingRow row = given(m_store->settings.find(setting.id)).value();
    QCOMPARE(row.setting, setting);
    QCOMPARE(row.companyName, u"東京運輸"_s);
    QCOMPARE(row.userName, u"佐藤 太郎"_s);
    QCOMPARE(row.userDepartment, u"配送課"_s);
    QVERIFY(!given(m_store->settings.find({setting.id.value + 1})));
}

void TestSettingsRepository::filter_data()
{
    QTest::addColumn<SettingFilter>("filter");
    QTest::addColumn<QStringList>("found");
    const QString a = u"aaa-1"_s;
    const QString b = u"BBB-2"_s;
    const QString c = u"ccc-3"_s;
    const QString d = u"ddd-4"_s;
    const QString e = u"eee-5"_s;
    QTest::newRow("none") << SettingFilter{} << QStringList{a, b, c, d, e};
    QTest::newRow("companies' tab") << SettingFilter{.tab = SettingTab::Company} << QStringList{a, b, e};
    QTest::newRow("users' tab") << SettingFilter{.tab = SettingTab::User} << QStringList{c, d};
    QTest::newRow("system") << SettingFilter{.system = u"LINE"_s} << QStringList{a, b, c, d, e};
    QTest::newRow("another system") << SettingFilter{.system = u"slack"_s} << QStringList{};
    QTest::newRow("channel, other case") << SettingFilter{.channelId = u"bbb"_s} << QStringList{b};
    QTest::newRow("channel, within") << SettingFilter{.channelId = u"-3"_s} << QStringList{c};
    QTest::newRow("user's name") << SettingFilter{.user = u"佐藤"_s} << QStringList{c};
    QTest::newRow("user's id, other case") << SettingFilter{.user = u"ito_k"_s} << QStringList{d};
    QTest::newRow("underscore is itself") << SettingFilter{.user = u"_"_s} << QStringList{d};
    QTest::newRow("user's department") << SettingFilter{.user = u"東京"_s} << QStringList{d};
    QTest::newRow("company's name") << SettingFilter{.company = u"東京"_s} << QStringList{a, c};
    QTest::newRow("company's id") << SettingFilter{.company = u"TOKYO"_s} << QStringList{a, c};
    QTest::newRow("full-width company") << SettingFilter{.company = u"ＡＢＣ"_s} << QStringList{e};
    QTest::newRow("percent is itself") << SettingFilter{.company = u"100%"_s} << QStringList{b, d};
    QTest::newRow("percent alone") << SettingFilter{.company = u"%"_s} << QStringList{b, d};
    QTest::newRow("percent in a channel") << SettingFilter{.channelId = u"%"_s} << QStringList{};
    QTest::newRow("exclamation mark") << SettingFilter{.company = u"!"_s} << QStringList{};
    QTest::newRow("quote") << SettingFilter{.company = u"'"_s} << QStringList{};
    QTest::newRow("event") << SettingFilter{.tab = SettingTab::User, .event = u"sos"_s} << QStringList{c, d};
    QTest::newRow("event that none has") << SettingFilter{.event = u"accident"_s} << QStringList{};
    QTest::newRow("all of them") << SettingFilter{.tab = SettingTab::User, .user = u"伊"_s, .company = u"千葉"_s}
                                 << QStringList{d};
}

void TestSettingsRepository::filter()
{
    QFETCH(SettingFilter, filter);
    QFETCH(QStringList, found);
    add(companys(u"tokyo-1"_s, u"aaa-1"_s));
    add(companys(u"chiba"_s, u"BBB-2"_s));
    add(users(u"sato"_s, u"tokyo-1"_s, u"ccc-3"_s));
    add(users(u"Ito_K"_s, u"chiba"_s, u"ddd-4"_s));
    add(companys(u"abc"_s, u"eee-5"_s));

    QCOMPARE(channels(given(m_store->settings.list(filter))), found);
    QCOMPARE(given(m_store->settings.count(filter)), int(found.size()));
}

void TestSettingsRepository::list_inPages()
{
    for (int i = 0; i < 5; ++i)
        add(companys(u"chiba"_s, QString::number(i)));

    QCOMPARE(channels(given(m_store->settings.list({}, 2))), QStringList({u"0"_s, u"1"_s}));
    QCOMPARE(channels(given(m_store->settings.list({}, 2, 3))), QStringList({u"3"_s, u"4"_s}));
    QCOMPARE(channels(given(m_store->settings.list({}, 2, 5))), QStringList());
    QCOMPARE(given(m_store->settings.count(SettingFilter{})), 5);
}

void TestSettingsRepository::candidates_areTheCompanysAndTheUsers()
{
    const SettingId first = add(companys(u"tokyo-1"_s, u"a"_s));
    const SettingId second = add(users(u"sato"_s, u"tokyo-1"_s, u"b"_s));
    add(companys(u"chiba"_s, u"c"_s));
    add(users(u"Ito_K"_s, u"chiba"_s, u"d"_s));
    const auto idsOf = [this](const QString& company, const QString& user) {
        std::vector<SettingId> ids;
        for (const NotificationSetting& setting : given(m_store->settings.candidates({company}, {user})))
            ids.push_back(setting.id);
        return ids;
    };

    QCOMPARE(idsOf(u"tokyo-1"_s, u"sato"_s), std::vector<SettingId>({first, second}));
    QCOMPARE(idsOf(u"tokyo-1"_s, {}), std::vector<SettingId>({first}));
    QCOMPARE(idsOf(u"abc"_s, {}), std::vector<SettingId>());
    QCOMPARE(given(m_store->settings.candidates({u"tokyo-1"_s}, {})).front().events,
             QStringList({u"speeding"_s, u"sos"_s}));
}

void TestSettingsRepository::add_refusals()
{
    add(companys(u"chiba"_s, u"room"_s));
    add(users(u"sato"_s, u"tokyo-1"_s, u"room"_s));

    const auto again = m_store->settings.add(companys(u"chiba"_s, u"room"_s));
    QCOMPARE(codeOf(again), u"setting_exists"_s);
    QCOMPARE(again.error().args, QStringList{u"room"_s});
    QCOMPARE(codeOf(m_store->settings.add(users(u"sato"_s, u"tokyo-1"_s, u"room"_s))), u"setting_exists"_s);
    QCOMPARE(codeOf(m_store->settings.add(companys(u"nagoya"_s, u"room"_s))), u"company_not_found"_s);
    QCOMPARE(codeOf(m_store->settings.add(users(u"nobody"_s, u"chiba"_s, u"room"_s))), u"user_not_found"_s);
    QVERIFY(m_store->settings.add(companys(u"tokyo-1"_s, u"room"_s)));
    QCOMPARE(given(m_store->settings.count(SettingFilter{})), 3);
}

void TestSettingsRepository::update_replaces()
{
    NotificationSetting setting = companys(u"chiba"_s, u"room"_s);
    setting.id = add(setting);
    setting.channel = {u"other"_s};
    setting.events = {u"accident"_s};
    setting.suspended = true;
    setting.updatedAt = m_now.addSecs(60);

    QVERIFY(m_store->settings.update(setting));

    QCOMPARE(given(m_store->settings.find(setting.id))->setting, setting);
}

void TestSettingsRepository::choicesAndTiming_comeBackAndChange()
{
    NotificationSetting setting = companys(u"tokyo-1"_s, u"room"_s);
    setting.message = {DriverName::Initial, PlaceDetail::Area, u"担当: '佐藤'"_s, OwnWordsAt::Top};
    setting.timing = {.schedule = {.kind = SendSchedule::Kind::Every, .minutes = 45},
                      .quietHours = {QTime(22, 0), QTime(6, 30)},
                      .daysOff = DaysOff::Quiet,
                      .quietMode = QuietMode::Drop,
                      .pauseMinutes = 20};
    setting.fallback = {u"other-room"_s};
    setting.id = add(setting);
    QCOMPARE(given(m_store->settings.find(setting.id))->setting, setting);

    setting.message = {};
    setting.timing = {.schedule = {.kind = SendSchedule::Kind::Daily, .at = QTime(8, 0)}};
    setting.fallback = {};
    given(m_store->settings.update(setting));

    QCOMPARE(given(m_store->settings.find(setting.id))->setting, setting);
    QCOMPARE(given(m_store->settings.candidates({u"tokyo-1"_s}, {})), std::vector{setting});
}

void TestSettingsRepository::messageChoices_unknownWord_hides()
{
    const SettingId id = add(companys(u"tokyo-1"_s, u"room"_s));
    given(m_store->database.run(u"UPDATE notification_settings SET driver_name = 'nickname', place = 'street'"_s));

    const MessageChoices choices = given(m_store->settings.find(id))->setting.message;

    QVERIFY(choices.driverName == DriverName::None);
    QVERIFY(choices.place == PlaceDetail::None);
}

void TestSettingsRepository::update_refusals()
{
    add(companys(u"chiba"_s, u"taken"_s));
    NotificationSetting setting = companys(u"chiba"_s, u"room"_s);
    setting.id = add(setting);
    NotificationSetting moved = setting;
    moved.channel = {u"taken"_s};
    moved.events = {};
    NotificationSetting gone = companys(u"chiba"_s, u"free"_s);
    gone.id = {999};

    QCOMPARE(codeOf(m_store->settings.update(moved)), u"setting_exists"_s);
    QCOMPARE(codeOf(m_store->settings.update(gone)), u"setting_not_found"_s);
    QCOMPARE(given(m_store->settings.find(setting.id))->setting, setting);
}

void TestSettingsRepository::remove_cancelsWhatWaits()
{
    const SettingId removed = add(companys(u"chiba"_s, u"a"_s));
    const SettingId kept = add(companys(u"chiba"_s, u"b"_s));
    const DeliveryId cancelled = waitingFor(removed, u"a"_s, u"1"_s);
    const DeliveryId waiting = waitingFor(kept, u"b"_s, u"2"_s);

    QVERIFY(m_store->settings.remove(removed));

    QVERIFY(!given(m_store->settings.find(removed)));
    QVERIFY(given(m_store->deliveries.find(cancelled))->delivery.state == DeliveryState::Cancelled);
    QVERIFY(given(m_store->deliveries.find(waiting))->delivery.state == DeliveryState::Waiting);
    QCOMPARE(codeOf(m_store->settings.remove(removed)), u"setting_not_found"_s);
    QCOMPARE(given(m_store->database.integrityProblems()), QStringList());
}

void TestSettingsRepository::restore_isTheVerySame_andWhatWaitedWaitsAgain()
{
    const SettingId id = add(companys(u"chiba"_s, u"a"_s));
    const NotificationSettingRow before = given(m_store->settings.find(id)).value();
    const DeliveryId cancelledBefore = waitingFor(add(companys(u"chiba"_s, u"c"_s)), u"c"_s, u"1"_s);
    QVERIFY(m_store->settings.remove(given(m_store->settings.list({.channelId = u"c"_s})).front().setting.id));
    const DeliveryId waited = waitingFor(id, u"a"_s, u"2"_s);
    const RemovedSetting removed = given(m_store->settings.remove(id));
    const SettingId later = add(companys(u"chiba"_s, u"b"_s));

    QVERIFY(m_store->settings.restore(removed));

    QCOMPARE(given(m_store->settings.find(id)).value(), before);
    QVERIFY(given(m_store->deliveries.find(waited))->delivery.state == DeliveryState::Waiting);
    QVERIFY(given(m_store->deliveries.find(cancelledBefore))->delivery.state == DeliveryState::Cancelled);
    QVERIFY(later.value != id.value);
    QCOMPARE(given(m_store->database.integrityProblems()), QStringList());
}

void TestSettingsRepository::restore_whenItsPlaceIsTaken_isRefused()
{
    const SettingId id = add(companys(u"chiba"_s, u"a"_s));
    const DeliveryId waited = waitingFor(id, u"a"_s, u"1"_s);
    const RemovedSetting removed = given(m_store->settings.remove(id));
    const SettingId other = add(companys(u"chiba"_s, u"a"_s));

    QCOMPARE(codeOf(m_store->settings.restore(removed)), u"setting_exists"_s);

    QVERIFY(!given(m_store->settings.find(id)));
    QVERIFY(given(m_store->settings.find(other)));
    QVERIFY(given(m_store->deliveries.find(waited))->delivery.state == DeliveryState::Cancelled);
}

void TestSettingsRepository::removeAll_givesTheCounts()
{
    const SettingId first = add(companys(u"chiba"_s, u"a"_s));
    add(companys(u"tokyo-1"_s, u"a"_s));
    add(users(u"sato"_s, u"tokyo-1"_s, u"b"_s));
    NotificationSetting elsewhere = companys(u"chiba"_s, u"c"_s);
    elsewhere.system = u"another"_s;
    add(elsewhere);
    const DeliveryId delivery = waitingFor(first, u"a"_s, u"1"_s);

    const SettingCounts removed = given(m_store->settings.removeAll(LineWorksSystem));

    QCOMPARE(removed.company, 2);
    QCOMPARE(removed.user, 1);
    QCOMPARE(given(m_store->settings.count(SettingFilter{})), 1);
    QCOMPARE(given(m_store->settings.counts(LineWorksSystem)).company, 0);
    QVERIFY(given(m_store->deliveries.find(delivery))->delivery.state == DeliveryState::Cancelled);
}

void TestSettingsRepository::suspending_isForUsersAlone()
{
    const SettingId company = add(companys(u"tokyo-1"_s, u"a"_s));
    const SettingId user = add(users(u"sato"_s, u"tokyo-1"_s, u"b"_s));

    QVERIFY(m_store->settings.setUsersSuspended(LineWorksSystem, true));
    QVERIFY(!given(m_store->settings.find(company))->setting.suspended);
    QVERIFY(given(m_store->settings.find(user))->setting.suspended);

    QVERIFY(m_store->settings.setUsersSuspended(LineWorksSystem, false));
    QVERIFY(!given(m_store->settings.find(user))->setting.suspended);
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestSettingsRepository)
#include "tst_settingsrepository.moc"
