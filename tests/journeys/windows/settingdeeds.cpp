// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/windows/deeds.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

namespace {

int settings(Desk& desk)
{
    return desk.stored<SettingCounts>([](Store& store) { return store.settings.counts(LineWorksSystem); }).company;
}

QStringList typedSetting(Desk& desk)
{
    return {desk.find<QComboBox>(u"companyCombo"_s)->currentText(), desk.find<QLineEdit>(u"channelIdEdit"_s)->text(),
            desk.find<QLineEdit>(u"ownWordsEdit"_s)->text(), desk.find<QLabel>(u"eventCountLabel"_s)->text()};
}

/// A linked company without a setting, whose form is filled.
void fillNew(Desk& desk)
{
    QVERIFY(desk.practice().link());
    desk.arrange([](Session& session) { return PracticeWorld::addSamples(session); });
    QVERIFY(!desk.tenant().inviteBot(desk.room(), desk.tenant().bots().back().botId));
    desk.show(u"notificationsPage"_s);
    desk.press(u"newSettingButton"_s);
    QTRY_VERIFY(desk.canPress(u"saveButton"_s));
    desk.type(u"channelIdEdit"_s, desk.room());
    desk.type(u"ownWordsEdit"_s, u"Call the dispatcher"_s);
    desk.press(u"allEventsButton"_s);
}

void chooseSetting(Desk& desk)
{
    desk.setUp();
    desk.show(u"notificationsPage"_s);
    desk.choose(u"companySettingsTable"_s);
}

bool isTested(Desk& desk)
{
    return desk.messages() == 1 && desk.words().contains(u"The test notification was sent to the talk room");
}

Deed add()
{
    return {.name = u"add a setting"_s,
            .prepare = fillNew,
            .button = u"saveButton"_s,
            .isDone = [](Desk& desk) { return settings(desk) == 1 && desk.canPress(u"testButton"_s); },
            .typed = typedSetting};
}

Deed addAndTest(const QString& again)
{
    return {.name = u"add a setting and test it"_s,
            .prepare = fillNew,
            .button = u"saveAndTestButton"_s,
            .isDone = [](Desk& desk) { return settings(desk) == 1 && isTested(desk); },
            .again = again};
}

Deed change()
{
    return {.name = u"edit a setting"_s,
            .prepare =
                [](Desk& desk) {
                    chooseSetting(desk);
                    desk.press(u"editButton"_s);
                    desk.type(u"ownWordsEdit"_s, u"Call the dispatcher"_s);
                },
            .button = u"saveButton"_s,
            .isDone =
                [](Desk& desk) {
                    const auto rows = desk.stored<std::vector<NotificationSettingRow>>(
                        [](Store& store) { return store.settings.list({}, 1); });
                    return rows.front().setting.message.ownWords == u"Call the dispatcher" &&
                        desk.canPress(u"testButton"_s);
                },
            .typed = typedSetting};
}

Deed test()
{
    return {.name = u"test a setting"_s, .prepare = chooseSetting, .button = u"testButton"_s, .isDone = isTested};
}

Deed removal()
{
    return {
        .name = u"delete a setting"_s, .prepare = chooseSetting, .button = u"deleteButton"_s, .isDone = [](Desk& desk) {
            return settings(desk) == 0;
        }};
}

/// Of two settings one has the first event on, and both are to have it.
Deed switchEvents()
{
    const auto firstMark = [](Desk& desk) {
        return desk.find<QListWidget>(u"eventSwitchesList"_s)->item(0)->checkState();
    };
    return {.name = u"switch events of several settings"_s,
            .prepare =
                [](Desk& desk) {
                    desk.setUp();
                    desk.arrange([](Session& session) -> Result<> {
                        SMARTFLEET_TRY(session.directory.addSetting({SampleCompany}, u"another-room"_s, u"sos"_s));
                        return {};
                    });
                    desk.show(u"notificationsPage"_s);
                    auto* table = desk.find<QTableView>(u"companySettingsTable"_s);
                    QTRY_COMPARE(table->model()->rowCount(), 2);
                    table->selectAll();
                    table->setFocus();
                    auto* events = desk.find<QListWidget>(u"eventSwitchesList"_s);
                    QTRY_VERIFY(events->isVisible() && events->item(0)->checkState() == Qt::PartiallyChecked);
                    events->item(0)->setCheckState(Qt::Checked);
                },
            .button = u"applyEventsButton"_s,
            .isDone =
                [](Desk& desk) {
                    const auto rows = desk.stored<std::vector<NotificationSettingRow>>(
                        [](Store& store) { return store.settings.list({.channelId = u"another-room"_s}); });
                    return rows.front().setting.events.size() == 2;
                },
            .typed =
                [firstMark](Desk& desk) {
                    return QStringList{QString::number(firstMark(desk))};
                }};
}

} // namespace

std::vector<Deed> settingDeeds()
{
    return {add(), addAndTest(u"saveAndTestButton"_s), change(), removal(), switchEvents()};
}

std::vector<Deed> testDeeds()
{
    return {addAndTest(u"testButton"_s), test()}; // the setting is saved by then
}

} // namespace smartfleet::test
