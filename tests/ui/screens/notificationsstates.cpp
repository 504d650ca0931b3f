// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/results.h"
#include "tests/support/wait.h"
#include "tests/ui/screens/tour.h"
#include "tests/ui/screens/tours.h"
#include "ui/kit/messagebar.h"

#include <QLabel>
#include <QLineEdit>
#include <QTabWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

namespace {

void addSettings(PracticeWindow& window)
{
    given(waitFor(window.session().query<void>(&window.window(), [](Session& session) -> Result<> {
        SMARTFLEET_TRY(session.directory.addSetting({SampleCompany}, u"6a1d1f6e-0c5b-4c8a-9d52-4a4a2f1f2b10"_s,
                                                    u"speeding,sos,accident"_s));
        const auto users = session.store->fleet.users();
        if (!users)
            return failure(users.error());
        for (const User& user : *users)
            SMARTFLEET_TRY(session.store->settings.add({.tab = SettingTab::User,
                                                        .company = user.company,
                                                        .user = user.id,
                                                        .channel = {u"room-of-"_s + user.id.value},
                                                        .events = {u"speeding"_s, u"sos"_s},
                                                        .suspended = user.id != users->front().id,
                                                        .updatedAt = session.clock.now()}));
        return {};
    })));
}

void walkSeveral(Tour& tour)
{
    PracticeWindow& window = tour.window();
    addSettings(window);
    window.find<QTabWidget>(u"settingsTabs"_s)->setCurrentIndex(0);
    auto* table = window.find<QTableView>(u"companySettingsTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 2);
    window.find<MessageBar>(u"notificationsBar"_s)->clear();
    table->selectAll();
    tour.stop(u"notifications-several"_s);
    tour.press(u"deleteButton"_s);
    QTRY_COMPARE(table->model()->rowCount(), 0);
    tour.stop(u"notifications-deleted"_s);
    tour.press(u"messageActionButton"_s);
    QTRY_COMPARE(table->model()->rowCount(), 2);
    window.find<QLineEdit>(u"companyFilterEdit"_s)->setText(u"zzzz"_s);
    QTRY_COMPARE(table->model()->rowCount(), 0);
    tour.stop(u"notifications-nohit"_s);
    tour.press(u"emptyActionButton"_s);
}

void walkUsers(Tour& tour)
{
    PracticeWindow& window = tour.window();
    window.find<QTabWidget>(u"settingsTabs"_s)->setCurrentIndex(1);
    auto* table = window.find<QTableView>(u"userSettingsTable"_s);
    QTRY_VERIFY(table->model()->rowCount() > 1);
    window.find<MessageBar>(u"notificationsBar"_s)->clear();
    table->selectRow(1);
    tour.stop(u"notifications-users"_s);
}

} // namespace

void walkNotifications(Tour& tour)
{
    PracticeWindow& window = tour.window();
    window.window().showScreen(u"notificationsPage"_s);
    QTRY_VERIFY(window.isShown(u"emptyTitleLabel"_s));
    tour.stop(u"notifications-empty"_s);
    tour.addSamples();
    QVERIFY(window.link());
    tour.press(u"newSettingButton"_s);
    QTRY_VERIFY(window.isShown(u"saveButton"_s));
    tour.stop(u"notifications-form"_s);
    tour.press(u"saveButton"_s);
    tour.stop(u"notifications-form-missing"_s);
    window.find<QLineEdit>(u"channelIdEdit"_s)->setText(window.world().scenario().dispatchRoom.channelId);
    window.find<QPushButton>(u"allEventsButton"_s)->click();
    tour.stop(u"notifications-form-filled"_s);
    tour.press(u"saveAndTestButton"_s);
    // the bot was not invited, which the answer says
    QTRY_VERIFY(!window.find<MessageBar>(u"notificationsBar"_s)->findChild<QLabel*>(u"hintLabel"_s)->text().isEmpty());
    QTRY_VERIFY(window.find<QPushButton>(u"testButton"_s)->isVisible());
    tour.stop(u"notifications-list"_s);
    window.find<QTabWidget>(u"settingsTabs"_s)->setCurrentIndex(1);
    QTRY_VERIFY(window.isShown(u"emptyTitleLabel"_s));
    tour.stop(u"notifications-users-empty"_s);
    walkSeveral(tour);
    walkUsers(tour);
}

} // namespace smartfleet::test
