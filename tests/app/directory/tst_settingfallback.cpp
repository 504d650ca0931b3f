// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/directory/directoryworld.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

/// The room that a company's setting has told when its own fails.
class TestSettingFallback : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void add_isStoredAndAudited();
    void add_wrong_storesNothing();
    void edit_changesAndTakesAway();
    void edit_ownRoom_isRefused_fromBothSides();
    void deletedAndRestored_isThereAgain();
    void imported_isStored_andStaysWithoutTheColumn();
    void imported_wrong_isNamed();

private:
    Result<NotificationSettingRow> add(const QString& room, const QString& fallback)
    {
        return m_world->directory.addSetting({u"yokohama"_s}, room, u"sos"_s, {}, {}, fallback);
    }
    QString fallbackOf(SettingId id) { return given(m_world->store->settings.find(id)).value().setting.fallback.value; }

    std::unique_ptr<DirectoryWorld> m_world;
    std::vector<ImportProblem> m_problems;
};

void TestSettingFallback::init()
{
    m_world = std::make_unique<DirectoryWorld>();
}

void TestSettingFallback::add_isStoredAndAudited()
{
    const auto added = given(add(u"room"_s, u" other "_s));

    QCOMPARE(added.setting.fallback.value, u"other"_s);
    QCOMPARE(fallbackOf(added.setting.id), u"other"_s);
    QVERIFY(given(m_world->store->audit.list()).front().detail.endsWith(u" fallback=other"_s));
    QCOMPARE(given(add(u"second"_s, u" "_s)).setting.fallback.value, QString());
}

void TestSettingFallback::add_wrong_storesNothing()
{
    QCOMPARE(codeOf(add(u"room"_s, u"not an id"_s)), u"invalid_fallback_id"_s);
    QCOMPARE(codeOf(add(u"room"_s, u" room"_s)), u"fallback_is_own_room"_s);
    QCOMPARE(given(m_world->store->settings.count(SettingFilter{})), 0);
}

void TestSettingFallback::edit_changesAndTakesAway()
{
    const SettingId id = given(add(u"room"_s, {})).setting.id;

    given(m_world->directory.editSetting(id, {.fallbackId = u"other"_s}));
    QCOMPARE(fallbackOf(id), u"other"_s);
    given(m_world->directory.editSetting(id, {.events = u"speeding"_s}));
    QCOMPARE(fallbackOf(id), u"other"_s);
    QCOMPARE(codeOf(m_world->directory.editSetting(id, {.fallbackId = u"a b"_s})), u"invalid_fallback_id"_s);
    given(m_world->directory.editSetting(id, {.fallbackId = u""_s}));

    QCOMPARE(fallbackOf(id), QString());
    QCOMPARE(m_world->actions().count(u"setting.edit"_s), 3);
}

void TestSettingFallback::edit_ownRoom_isRefused_fromBothSides()
{
    const SettingId id = given(add(u"room"_s, u"other"_s)).setting.id;

    QCOMPARE(codeOf(m_world->directory.editSetting(id, {.fallbackId = u"room"_s})), u"fallback_is_own_room"_s);
    QCOMPARE(codeOf(m_world->directory.editSetting(id, {.channelId = u"other"_s})), u"fallback_is_own_room"_s);
    given(m_world->directory.editSetting(id, {.channelId = u"other"_s, .fallbackId = u"room"_s}));

    QCOMPARE(fallbackOf(id), u"room"_s);
}

void TestSettingFallback::deletedAndRestored_isThereAgain()
{
    const SettingId id = given(add(u"room"_s, u"other"_s)).setting.id;

    given(m_world->directory.restoreSettings(given(m_world->directory.deleteSettings({id}))));

    QCOMPARE(fallbackOf(id), u"other"_s);
}

void TestSettingFallback::imported_isStored_andStaysWithoutTheColumn()
{
    const SettingId id = given(add(u"room"_s, {})).setting.id;

    given(m_world->directory.importSheet(SheetKind::Settings,
                                         "company,channel,events,fallback\nyokohama,room,sos,other\n"_ba, m_problems));
    QCOMPARE(fallbackOf(id), u"other"_s);
    given(m_world->directory.importSheet(SheetKind::Settings, "company,channel,events\nyokohama,room,all\n"_ba,
                                         m_problems));
    QCOMPARE(fallbackOf(id), u"other"_s);
    given(m_world->directory.importSheet(SheetKind::Settings,
                                         "company,channel,events,fallback\nyokohama,room,all,\n"_ba, m_problems));

    QCOMPARE(fallbackOf(id), QString());
}

void TestSettingFallback::imported_wrong_isNamed()
{
    const auto refused = m_world->directory.importSheet(
        SheetKind::Settings,
        "company,channel,events,fallback\nyokohama,a,sos,b c\nyokohama,b,sos,b\nyokohama,c,sos,d\n"_ba, m_problems);

    QCOMPARE(codeOf(refused), u"csv_lines"_s);
    QCOMPARE(inWords(m_problems),
             (QStringList{u"2 invalid_fallback_id fallback"_s, u"3 fallback_is_own_room fallback"_s}));
}

} // namespace smartfleet::test

QTEST_GUILESS_MAIN(smartfleet::test::TestSettingFallback)
#include "tst_settingfallback.moc"
