// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/tour.h"
#include "tests/ui/screens/tours.h"
#include "ui/kit/messagebar.h"

#include <QLabel>
#include <QLineEdit>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

void walkNotifications(Tour& tour)
{
    PracticeWindow& window = tour.window();
    window.window().showScreen(u"notificationsPage"_s);
    tour.stop(u"notifications-empty"_s);
    tour.addSamples();
    QVERIFY(window.link());
    tour.press(u"newSettingButton"_s);
    QTRY_VERIFY(window.find<QPushButton>(u"saveButton"_s)->isVisible());
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
    tour.stop(u"notifications-users-empty"_s);
}

} // namespace smartfleet::test
