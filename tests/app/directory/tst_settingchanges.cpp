// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/directory/directoryworld.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

/// Changes of several notification settings at once.
class TestSettingChanges : public QObject
{
    Q_OBJECT

private:
    static SettingId add(DirectoryWorld& world, const QString& room, const QString& events)
    {
        return given(world.directory.addSetting({u"yokohama"_s}, room, events)).setting.id;
    }
    static SettingId addUsers(DirectoryWorld& world)
    {
        return given(world.store->settings.add({.tab = SettingTab::User,
                                                .company = {u"yokohama"_s},
                                                .user = {u"sato"_s},
                                                .channel = {u"room"_s},
                                                .events = {u"speeding"_s}}));
    }
    static QStringList eventsOf(DirectoryWorld& world, SettingId id)
    {
        return given(world.store->settings.find(id)).value().setting.events;
    }
    static int count(DirectoryWorld& world) { return given(world.store->settings.count(SettingFilter{})); }

private slots:
    void deleteSettings_several_goAtOnce();
    void deleteSettings_oneGoneAlready_isPassedOver();
    void deleteSettings_allGone_saysSo();
    void deleteSettings_usersAmongThem_deletesNone();
    void brokenOff_changesNothing();
    void restoreSettings_bringsBackTheVerySame();
    void restoreSettings_placeTaken_restoresNone();
    void switchEvents_changesWhatIsNamedAlone();
    void switchEvents_keepsCatalogueOrder();
    void switchEvents_nothingNew_isNotAudited();
    void switchEvents_settingsWithoutEvents_changesNone();
    void switchEvents_wrong_changesNothing();
};

void TestSettingChanges::deleteSettings_several_goAtOnce()
{
    DirectoryWorld world;
    const SettingId first = add(world, u"room-1"_s, u"all"_s);
    const SettingId second = add(world, u"room-2"_s, u"sos"_s);
    const SettingId kept = add(world, u"room-3"_s, u"sos"_s);

    const auto deleted = world.directory.deleteSettings({first, second});

    QVERIFY2(deleted, qPrintable(codeOf(deleted)));
    QCOMPARE(deleted->size(), std::size_t(2));
    QCOMPARE(count(world), 1);
    QCOMPARE(eventsOf(world, kept), QStringList{u"sos"_s});
    QCOMPARE(world.actions().mid(3), QStringList({u"setting.delete"_s, u"setting.delete"_s}));
}

void TestSettingChanges::deleteSettings_oneGoneAlready_isPassedOver()
{
    DirectoryWorld world;
    const SettingId there = add(world, u"room"_s, u"all"_s);

    const auto deleted = world.directory.deleteSettings({{999}, there});

    QVERIFY(deleted);
    QCOMPARE(deleted->size(), std::size_t(1));
    QCOMPARE(deleted->front().setting.id, there);
}

void TestSettingChanges::deleteSettings_allGone_saysSo()
{
    DirectoryWorld world;

    const auto deleted = world.directory.deleteSettings({{998}, {999}});

    QCOMPARE(codeOf(deleted), u"setting_not_found"_s);
    QCOMPARE(deleted.error().args, QStringList{u"998"_s});
    QCOMPARE(codeOf(world.directory.deleteSettings({})), u"setting_not_found"_s);
}

void TestSettingChanges::deleteSettings_usersAmongThem_deletesNone()
{
    DirectoryWorld world;
    const SettingId companys = add(world, u"room"_s, u"all"_s);
    const SettingId users = addUsers(world);

    const auto deleted = world.directory.deleteSettings({companys, users});

    QCOMPARE(codeOf(deleted), u"setting_is_users"_s);
    QCOMPARE(count(world), 2);
    QCOMPARE(world.actions(), QStringList{u"setting.add"_s});
}

void TestSettingChanges::brokenOff_changesNothing()
{
    DirectoryWorld world;
    std::vector<SettingId> ids;
    ids.reserve(600);
    for (int room = 0; room < 600; ++room)
        ids.push_back(add(world, u"room-%1"_s.arg(room), u"sos"_s));
    const QStringList before = world.actions();
    std::vector<std::pair<int, int>> told;
    const auto atTheSecondLook = [&told](int done, int total) {
        told.emplace_back(done, total);
        return told.size() < 2;
    };

    QCOMPARE(codeOf(world.directory.deleteSettings(ids, atTheSecondLook)), u"cancelled"_s);

    QCOMPARE(told, (std::vector<std::pair<int, int>>{{0, 600}, {500, 600}}));
    QCOMPARE(count(world), 600);
    told.clear();
    const EventSwitch change{.on = {u"hard_braking"_s}, .off = {}};
    QCOMPARE(codeOf(world.directory.switchEvents(ids, change, atTheSecondLook)), u"cancelled"_s);
    QCOMPARE(eventsOf(world, ids.front()), QStringList{u"sos"_s});
    const auto deleted = given(world.directory.deleteSettings(ids));
    told.clear();
    QCOMPARE(codeOf(world.directory.restoreSettings(deleted, atTheSecondLook)), u"cancelled"_s);
    QCOMPARE(count(world), 0);
    QCOMPARE(world.actions().size(), before.size() + 600); // the deletions; nothing of what was broken off
}

void TestSettingChanges::restoreSettings_bringsBackTheVerySame()
{
    DirectoryWorld world;
    const MessageChoices choices{DriverName::Initial, PlaceDetail::Area, u"担当: 鈴木"_s, OwnWordsAt::Top};
    const auto before = given(world.directory.addSetting({u"yokohama"_s}, u"room"_s, u"sos"_s, choices));
    const SettingId second = add(world, u"room-2"_s, u"all"_s);
    const auto deleted = given(world.directory.deleteSettings({before.setting.id, second}));
    world.clock.advance(std::chrono::seconds(5));

    const Result<> restored = world.directory.restoreSettings(deleted);

    QVERIFY2(restored, qPrintable(codeOf(restored)));
    QCOMPARE(given(world.store->settings.find(before.setting.id)).value(), before);
    QCOMPARE(count(world), 2);
    QCOMPARE(world.actions().mid(4), QStringList({u"setting.restore"_s, u"setting.restore"_s}));
}

void TestSettingChanges::restoreSettings_placeTaken_restoresNone()
{
    DirectoryWorld world;
    const SettingId first = add(world, u"room-1"_s, u"all"_s);
    const SettingId second = add(world, u"room-2"_s, u"all"_s);
    const auto deleted = given(world.directory.deleteSettings({first, second}));
    add(world, u"room-2"_s, u"sos"_s);

    const Result<> restored = world.directory.restoreSettings(deleted);

    QCOMPARE(codeOf(restored), u"setting_exists"_s);
    QCOMPARE(count(world), 1);
}

void TestSettingChanges::switchEvents_changesWhatIsNamedAlone()
{
    DirectoryWorld world;
    const SettingId first = add(world, u"room-1"_s, u"speeding,sos"_s);
    const SettingId second = add(world, u"room-2"_s, u"fatigue"_s);
    world.clock.advance(std::chrono::minutes(1));

    const Result<int> changed = world.directory.switchEvents({first, second}, {{u"accident"_s}, {u"speeding"_s}});

    QVERIFY2(changed, qPrintable(codeOf(changed)));
    QCOMPARE(*changed, 2);
    QCOMPARE(eventsOf(world, first), QStringList({u"sos"_s, u"accident"_s}));
    QCOMPARE(eventsOf(world, second), QStringList({u"accident"_s, u"fatigue"_s}));
    QCOMPARE(given(world.store->settings.find(first)).value().setting.updatedAt, world.clock.now());
    QCOMPARE(world.actions().mid(2), QStringList({u"setting.edit"_s, u"setting.edit"_s}));
}

void TestSettingChanges::switchEvents_keepsCatalogueOrder()
{
    DirectoryWorld world;
    const SettingId id = add(world, u"room"_s, u"fatigue,sos"_s);

    QVERIFY(world.directory.switchEvents({id}, {.on = {u"other"_s, u"speeding"_s}}));

    QCOMPARE(eventsOf(world, id), QStringList({u"speeding"_s, u"sos"_s, u"fatigue"_s, u"other"_s}));
}

void TestSettingChanges::switchEvents_nothingNew_isNotAudited()
{
    DirectoryWorld world;
    const SettingId id = add(world, u"room"_s, u"sos"_s);
    const auto before = given(world.store->settings.find(id)).value();
    world.clock.advance(std::chrono::minutes(1));

    const Result<int> changed = world.directory.switchEvents({id}, {{u"sos"_s}, {u"speeding"_s}});

    QVERIFY(changed);
    QCOMPARE(*changed, 0);
    QCOMPARE(given(world.store->settings.find(id)).value(), before);
    QCOMPARE(world.actions(), QStringList{u"setting.add"_s});
}

void TestSettingChanges::switchEvents_settingsWithoutEvents_changesNone()
{
    DirectoryWorld world;
    const SettingId first = add(world, u"room-1"_s, u"sos"_s);
    const SettingId second = add(world, u"room-2"_s, u"sos"_s);
    const SettingId rich = add(world, u"room-3"_s, u"sos,speeding"_s);

    const Result<int> changed = world.directory.switchEvents({first, second, rich}, {.off = {u"sos"_s}});

    QCOMPARE(codeOf(changed), u"settings_without_events"_s);
    QCOMPARE(changed.error().args, QStringList{u"2"_s});
    QCOMPARE(eventsOf(world, rich), QStringList({u"speeding"_s, u"sos"_s}));
    QCOMPARE(world.actions().size(), 3);
}

void TestSettingChanges::switchEvents_wrong_changesNothing()
{
    DirectoryWorld world;
    const SettingId id = add(world, u"room"_s, u"sos"_s);
    const SettingId users = addUsers(world);

    QCOMPARE(codeOf(world.directory.switchEvents({id}, {.on = {u"flying"_s}})), u"unknown_event_type"_s);
    QCOMPARE(codeOf(world.directory.switchEvents({id}, {.off = {u"flying"_s}})), u"unknown_event_type"_s);
    QCOMPARE(codeOf(world.directory.switchEvents({id, users}, {.on = {u"fatigue"_s}})), u"setting_is_users"_s);
    QCOMPARE(codeOf(world.directory.switchEvents({{999}}, {.on = {u"fatigue"_s}})), u"setting_not_found"_s);
    QCOMPARE(eventsOf(world, id), QStringList{u"sos"_s});
    QCOMPARE(world.actions(), QStringList{u"setting.add"_s});
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestSettingChanges)
#include "tst_settingchanges.moc"
