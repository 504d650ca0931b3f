// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/wait.h"
#include "tests/ui/screens/tour.h"
#include "tests/ui/screens/tours.h"
#include "ui/kit/statuslabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTimeEdit>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

namespace {

void scrollDown(PracticeWindow& window)
{
    auto* bar = window.find<QScrollArea>(u"settingFieldsScroll"_s)->verticalScrollBar();
    bar->setValue(bar->maximum());
}

} // namespace

void walkSettingForm(Tour& tour)
{
    PracticeWindow& window = tour.window();
    tour.addSamples();
    QVERIFY(window.link());
    window.pane().sendEvents();
    window.window().showScreen(u"notificationsPage"_s);
    tour.press(u"newSettingButton"_s);
    QTRY_VERIFY(window.isShown(u"saveButton"_s));
    auto* channel = window.find<QLineEdit>(u"channelIdEdit"_s);
    auto* room = window.find<StatusLabel>(u"roomStatusLabel"_s);
    channel->setText(window.world().scenario().dispatchRoom.channelId);
    QTRY_VERIFY(window.find<QPushButton>(u"lookAgainButton"_s)->isVisible());
    auto* preset = window.find<QComboBox>(u"presetCombo"_s);
    preset->setCurrentIndex(2);
    emit preset->activated(2);
    QTRY_VERIFY(window.find<QLabel>(u"dryRunLabel"_s)->text().contains(u'3'));
    tour.stop(u"settingform-notinroom"_s);
    window.pane().inviteBot(channel->text());
    const QString before = room->word();
    tour.press(u"lookAgainButton"_s);
    QTRY_VERIFY(window.find<QPushButton>(u"lookAgainButton"_s)->isHidden() && room->word() != before);
    window.find<QComboBox>(u"driverNameCombo"_s)->setCurrentIndex(1);
    window.find<QComboBox>(u"placeCombo"_s)->setCurrentIndex(1);
    window.find<QLineEdit>(u"ownWordsEdit"_s)->setText(u"担当: 配車センター 鈴木"_s);
    QTRY_VERIFY(window.find<QComboBox>(u"previewEventCombo"_s)->count() > 1);
    settle();
    scrollDown(window);
    tour.stop(u"settingform-choices"_s);
    tour.press(u"timingButton"_s);
    window.find<QComboBox>(u"scheduleCombo"_s)->setCurrentIndex(1);
    window.find<QCheckBox>(u"quietHoursCheckBox"_s)->setChecked(true);
    window.find<QComboBox>(u"daysOffCombo"_s)->setCurrentIndex(1);
    window.find<QSpinBox>(u"pauseBox"_s)->setValue(15);
    settle();
    scrollDown(window);
    tour.stop(u"settingform-timing"_s);
    window.find<QTimeEdit>(u"quietUntilEdit"_s)->setTime(window.find<QTimeEdit>(u"quietFromEdit"_s)->time());
    settle();
    tour.stop(u"settingform-timing-wrong"_s);
    tour.press(u"timingButton"_s);
    window.find<QCheckBox>(u"fallbackCheckBox"_s)->setChecked(true);
    window.find<QLineEdit>(u"fallbackIdEdit"_s)->setText(window.world().scenario().safetyRoom.channelId);
    settle();
    scrollDown(window);
    tour.stop(u"settingform-fallback"_s);
    window.find<QLineEdit>(u"eventSearchEdit"_s)->setText(u"急"_s);
    tour.stop(u"settingform-search"_s);
}

} // namespace smartfleet::test
