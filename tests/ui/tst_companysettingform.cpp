// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/results.h"
#include "tests/support/wait.h"
#include "tests/ui/practicewindow.h"
#include "ui/kit/formrow.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/messagebubble.h"
#include "ui/kit/statuslabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QTimeEdit>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

class TestCompanySettingForm : public QObject
{
    Q_OBJECT

private:
    static void press(PracticeWindow& window, const QString& button) { window.find<QPushButton>(button)->click(); }
    static QString room(PracticeWindow& window) { return window.world().scenario().dispatchRoom.channelId; }
    static QLineEdit* channel(PracticeWindow& window) { return window.find<QLineEdit>(u"channelIdEdit"_s); }
    static QCheckBox* box(PracticeWindow& window, const QString& event)
    {
        return window.find<QCheckBox>(event + u"CheckBox"_s);
    }
    static QString status(PracticeWindow& window) { return window.find<StatusLabel>(u"roomStatusLabel"_s)->word(); }
    static QString preview(PracticeWindow& window) { return window.find<MessageBubble>(u"previewBubble"_s)->text(); }
    static QString dryRun(PracticeWindow& window) { return window.find<QLabel>(u"dryRunLabel"_s)->text(); }
    static void choose(PracticeWindow& window, const QString& combo, int index)
    {
        auto* chosen = window.find<QComboBox>(combo);
        chosen->setCurrentIndex(index);
        emit chosen->activated(index);
    }
    /// Changes the stored setting as another admin does.
    static NotificationSettingRow change(PracticeWindow& window, SettingId id, const SettingChanges& changes)
    {
        return given(waitFor(window.session().query<NotificationSettingRow>(
            &window.window(), [id, changes](Session& session) { return session.directory.editSetting(id, changes); })));
    }
    static NotificationSettingRow add(PracticeWindow& window)
    {
        return given(waitFor(window.session().query<NotificationSettingRow>(
            &window.window(), [channelId = room(window)](Session& session) {
                return session.directory.addSetting({SampleCompany}, channelId, u"sos"_s);
            })));
    }
    static NotificationSetting stored(PracticeWindow& window, SettingId id)
    {
        using Stored = std::optional<NotificationSettingRow>;
        return given(waitFor(window.session().query<Stored>(
                         &window.window(), [id](Session& session) { return session.store->settings.find(id); })))
            ->setting;
    }
    static void addFleet(PracticeWindow& window)
    {
        given(waitFor(window.session().query<void>(
            &window.window(), [](Session& session) { return PracticeWorld::addSamples(session); })));
    }
    static void openNew(PracticeWindow& window)
    {
        window.window().showScreen(u"notificationsPage"_s);
        press(window, u"newSettingButton"_s);
        QTRY_VERIFY(window.isShown(u"saveButton"_s));
    }
    static void openEdit(PracticeWindow& window)
    {
        window.window().showScreen(u"notificationsPage"_s);
        auto* table = window.find<QTableView>(u"companySettingsTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        table->selectRow(0);
        press(window, u"editButton"_s);
        QTRY_VERIFY(window.isShown(u"saveButton"_s));
    }

private slots:
    void preset_switchesItsEventsOn_andIsKnownAgain();
    void search_narrowsTheEvents_andAllMeansThese();
    void category_switchesItsEvents();
    void room_botInvitedLater_isSeenThen();
    void room_unknown_isTold_andSavingGoesOn();
    void room_lineworksDown_saysQuietlyThatItCouldNotBeChecked();
    void room_notLinked_isNotAskedFor();
    void preview_followsTheForm();
    void preview_showsAPastEvent_andWhatWasSent();
    void ownWords_tooLong_areRefusedBesideTheField();
    void save_withoutEvents_saysSoInSight();
    void save_keepsEveryChoice();
    void timing_isSaidInWords_andChangedBehindThem();
    void timing_sameTimeTwice_isRefusedBesideTheField();
    void fallback_isOffAtFirst_thenKept();
    void fallback_wrong_isRefusedBesideTheField();
    void back_withChanges_asks();
    void close_withChanges_asks();
    void conflict_showsBoth_andOverwrites();
    void conflict_takesWhatIsStored();
    void save_settingGone_canBeRegisteredAnew();
};

void TestCompanySettingForm::preset_switchesItsEventsOn_andIsKnownAgain()
{
    PracticeWindow window;
    addFleet(window);
    openNew(window);

    choose(window, u"presetCombo"_s, 1);
    QVERIFY(box(window, u"sos"_s)->isChecked() && !box(window, u"speeding"_s)->isChecked());
    QCOMPARE(window.find<QLabel>(u"eventCountLabel"_s)->text(), u"3 of 25 on"_s);
    box(window, u"speeding"_s)->setChecked(true);
    QCOMPARE(window.find<QComboBox>(u"presetCombo"_s)->currentText(), u"Your own choice"_s);
    box(window, u"speeding"_s)->setChecked(false);

    QCOMPARE(window.find<QComboBox>(u"presetCombo"_s)->currentText(), u"Emergencies only"_s);
}

void TestCompanySettingForm::search_narrowsTheEvents_andAllMeansThese()
{
    PracticeWindow window;
    addFleet(window);
    openNew(window);

    QTest::keyClicks(window.find<QLineEdit>(u"eventSearchEdit"_s), u"hard "_s);
    QVERIFY(box(window, u"hard_braking"_s)->isVisibleTo(&window.window()));
    QVERIFY(box(window, u"speeding"_s)->isHidden());
    press(window, u"allEventsButton"_s);

    QCOMPARE(window.find<QLabel>(u"eventCountLabel"_s)->text(), u"3 of 25 on"_s);
    window.find<QLineEdit>(u"eventSearchEdit"_s)->setText(u"急停止"_s); // in the other language as well
    QVERIFY(!box(window, u"hard_braking"_s)->isHidden() && box(window, u"hard_cornering"_s)->isHidden());
    window.find<QLineEdit>(u"eventSearchEdit"_s)->setText(u"flying"_s);
    QVERIFY(!window.find<QLabel>(u"noEventMatchesLabel"_s)->isHidden());
}

void TestCompanySettingForm::category_switchesItsEvents()
{
    PracticeWindow window;
    addFleet(window);
    openNew(window);
    auto* category = window.find<QCheckBox>(u"dangerous_drivingCategoryCheckBox"_s);
    box(window, u"speeding"_s)->setChecked(true);
    QCOMPARE(category->checkState(), Qt::PartiallyChecked);

    category->click();
    QVERIFY(box(window, u"hard_cornering"_s)->isChecked() && !box(window, u"sos"_s)->isChecked());
    QCOMPARE(category->checkState(), Qt::Checked);
    category->click();

    QVERIFY(!box(window, u"speeding"_s)->isChecked());
    QCOMPARE(category->checkState(), Qt::Unchecked);
}

void TestCompanySettingForm::room_botInvitedLater_isSeenThen()
{
    PracticeWindow window;
    addFleet(window);
    QVERIFY(window.link());
    openNew(window);

    channel(window)->setText(room(window));
    QTRY_VERIFY(status(window).contains(u"isn't in this talk room yet"_s));
    window.pane().inviteBot(room(window));
    press(window, u"lookAgainButton"_s);

    QTRY_VERIFY(status(window).contains(window.world().scenario().dispatchRoom.title));
}

void TestCompanySettingForm::room_unknown_isTold_andSavingGoesOn()
{
    PracticeWindow window;
    addFleet(window);
    QVERIFY(window.link());
    openNew(window);

    channel(window)->setText(u"00000000-0000-0000-0000-000000000000"_s);
    QTRY_VERIFY(status(window).contains(u"knows no talk room"_s));
    choose(window, u"presetCombo"_s, 1);
    press(window, u"saveButton"_s);

    QTRY_COMPARE(window.find<QTableView>(u"companySettingsTable"_s)->model()->rowCount(), 1);
}

void TestCompanySettingForm::room_lineworksDown_saysQuietlyThatItCouldNotBeChecked()
{
    PracticeWindow window;
    addFleet(window);
    QVERIFY(window.link());
    openNew(window);
    window.world().server().faults().add({.kind = PracticeFault::Kind::Status, .count = -1, .status = 503});

    channel(window)->setText(room(window));

    QTRY_VERIFY(status(window).contains(u"couldn't be checked just now"_s));
    QVERIFY(window.find<FormRow>(u"channelIdRow"_s)->error().isEmpty());
    QVERIFY(window.find<QPushButton>(u"saveButton"_s)->isEnabled());
}

void TestCompanySettingForm::room_notLinked_isNotAskedFor()
{
    PracticeWindow window;
    addFleet(window);
    openNew(window);

    channel(window)->setText(room(window));
    QTRY_VERIFY(status(window).contains(u"once LINE WORKS is linked"_s));
    channel(window)->setText(u"ルーム"_s);

    QVERIFY(!window.find<FormRow>(u"channelIdRow"_s)->error().isEmpty());
    QVERIFY(window.find<StatusLabel>(u"roomStatusLabel"_s)->parentWidget()->isHidden());
}

void TestCompanySettingForm::preview_followsTheForm()
{
    PracticeWindow window;
    addFleet(window);
    openNew(window);
    box(window, u"sos"_s)->setChecked(true);
    QVERIFY(preview(window).contains(u"SOS"_s) && preview(window).contains(u"佐藤 花子"_s));

    choose(window, u"driverNameCombo"_s, 1);
    choose(window, u"placeCombo"_s, 1);
    window.find<QLineEdit>(u"ownWordsEdit"_s)->setText(u"担当: 鈴木"_s);

    QVERIFY(preview(window).contains(u"運転者: 佐〇〇"_s));
    QVERIFY(preview(window).contains(u"場所: 東京都港区\n"_s));
    QVERIFY(preview(window).endsWith(u"\n担当: 鈴木"_s));
}

void TestCompanySettingForm::preview_showsAPastEvent_andWhatWasSent()
{
    PracticeWindow window;
    addFleet(window);
    const auto sent = waitFor(window.session().query<IntakeOutcome>(&window.window(), [](Session& session) {
        return session.intake.accept({{.source = u"test"_s,
                                       .id = u"1"_s,
                                       .type = u"idling"_s,
                                       .occurredAt = session.clock.now(),
                                       .company = {SampleCompany},
                                       .data = {.note = u"見本ではない"_s}}});
    }));
    QVERIFY(sent);
    openNew(window);
    window.find<QComboBox>(u"companyCombo"_s)
        ->setCurrentIndex(window.find<QComboBox>(u"companyCombo"_s)->findData(QString(SampleCompany)));
    QTRY_COMPARE(window.find<QComboBox>(u"previewEventCombo"_s)->count(), 2);
    QTRY_VERIFY(dryRun(window).contains(u"nothing would have been sent"_s));

    choose(window, u"previewEventCombo"_s, 1);
    QVERIFY(preview(window).contains(u"見本ではない"_s));
    QVERIFY(!window.find<QLabel>(u"previewOffLabel"_s)->isHidden());
    box(window, u"idling"_s)->setChecked(true);

    QVERIFY(window.find<QLabel>(u"previewOffLabel"_s)->isHidden());
    QTRY_VERIFY(dryRun(window).contains(u"1 event would have been sent in one message"_s));
    QVERIFY(dryRun(window).contains(u"Busiest at"_s));
}

void TestCompanySettingForm::ownWords_tooLong_areRefusedBesideTheField()
{
    PracticeWindow window;
    addFleet(window);
    openNew(window);
    channel(window)->setText(room(window));
    choose(window, u"presetCombo"_s, 1);
    window.find<QLineEdit>(u"ownWordsEdit"_s)->setText(QString(101, u'あ'));

    press(window, u"saveButton"_s);

    QVERIFY(!window.find<FormRow>(u"ownWordsRow"_s)->error().isEmpty());
    QVERIFY(window.isShown(u"saveButton"_s));
    QCOMPARE(window.find<QLineEdit>(u"ownWordsEdit"_s)->text().size(), qsizetype(101));
}

void TestCompanySettingForm::save_withoutEvents_saysSoInSight()
{
    PracticeWindow window;
    addFleet(window);
    openNew(window);
    channel(window)->setText(room(window));
    press(window, u"noEventsButton"_s);

    press(window, u"saveButton"_s);

    auto* error = window.find<FormRow>(u"eventsRow"_s)->findChild<QLabel*>(u"errorLabel"_s);
    QTRY_VERIFY(!error->text().isEmpty());
    QTRY_COMPARE(error->visibleRegion().boundingRect(), error->rect()); // the list of events is higher than the window
}

void TestCompanySettingForm::save_keepsEveryChoice()
{
    PracticeWindow window;
    addFleet(window);
    const SettingId id = add(window).setting.id;
    openEdit(window);
    choose(window, u"driverNameCombo"_s, 2);
    choose(window, u"placeCombo"_s, 1);
    choose(window, u"ownWordsAtCombo"_s, 0);
    press(window, u"timingButton"_s);
    choose(window, u"scheduleCombo"_s, 1);
    window.find<QSpinBox>(u"everyMinutesBox"_s)->setValue(45);
    window.find<QCheckBox>(u"quietHoursCheckBox"_s)->setChecked(true);
    window.find<QTimeEdit>(u"quietUntilEdit"_s)->setTime(QTime(6, 30));
    choose(window, u"daysOffCombo"_s, 1);
    choose(window, u"quietModeCombo"_s, 1);
    window.find<QSpinBox>(u"pauseBox"_s)->setValue(10);
    window.find<QLineEdit>(u"ownWordsEdit"_s)->setText(u"担当: 鈴木"_s);

    press(window, u"saveButton"_s);

    QTRY_VERIFY(!window.isShown(u"saveButton"_s));
    const MessageChoices wanted{DriverName::None, PlaceDetail::Area, u"担当: 鈴木"_s, OwnWordsAt::Top};
    QVERIFY(stored(window, id).message == wanted);
    const DeliveryTiming timing{.schedule = {.kind = SendSchedule::Kind::Every, .minutes = 45},
                                .quietHours = {QTime(22, 0), QTime(6, 30)},
                                .daysOff = DaysOff::Quiet,
                                .quietMode = QuietMode::Drop,
                                .pauseMinutes = 10};
    QVERIFY(stored(window, id).timing == timing);
    QVERIFY(window.find<QLabel>(u"settingFactsLabel"_s)->text().contains(u"together every 45 minutes"_s));
    press(window, u"editButton"_s);
    QTRY_COMPARE(window.find<QLineEdit>(u"ownWordsEdit"_s)->text(), u"担当: 鈴木"_s);
}

void TestCompanySettingForm::timing_isSaidInWords_andChangedBehindThem()
{
    PracticeWindow window;
    addFleet(window);
    const SettingId id = add(window).setting.id;
    change(window, id,
           {.timing = DeliveryTiming{.quietHours = {QTime(21, 0), QTime(6, 0)}, .daysOff = DaysOff::Quiet}});
    openEdit(window);
    const auto words = [&window] {
        return window.find<QLabel>(u"timingLabel"_s)->text();
    };
    QCOMPARE(words(), u"at once; quiet: 21:00 to 06:00 and days off, told together afterwards"_s);
    QVERIFY(!window.find<QComboBox>(u"scheduleCombo"_s)->isVisible());

    press(window, u"timingButton"_s);
    QVERIFY(window.find<QComboBox>(u"scheduleCombo"_s)->isVisible());
    QVERIFY(!window.find<QTimeEdit>(u"dailyAtEdit"_s)->isVisible());
    choose(window, u"scheduleCombo"_s, 2);
    QVERIFY(window.find<QTimeEdit>(u"dailyAtEdit"_s)->isVisible());
    window.find<QCheckBox>(u"quietHoursCheckBox"_s)->setChecked(false);
    choose(window, u"daysOffCombo"_s, 0);
    QVERIFY(!window.find<QComboBox>(u"quietModeCombo"_s)->isVisible());

    QCOMPARE(words(), u"together daily at 08:00"_s);
    press(window, u"timingButton"_s);
    QVERIFY(!window.find<QComboBox>(u"scheduleCombo"_s)->isVisible());
}

void TestCompanySettingForm::timing_sameTimeTwice_isRefusedBesideTheField()
{
    PracticeWindow window;
    addFleet(window);
    openNew(window);
    channel(window)->setText(room(window));
    choose(window, u"presetCombo"_s, 1);
    window.find<QCheckBox>(u"quietHoursCheckBox"_s)->setChecked(true);
    window.find<QTimeEdit>(u"quietUntilEdit"_s)->setTime(QTime(22, 0));

    press(window, u"saveButton"_s);

    QVERIFY(!window.find<FormRow>(u"quietHoursRow"_s)->error().isEmpty());
    QVERIFY(window.find<QTimeEdit>(u"quietUntilEdit"_s)->isVisible());
    QVERIFY(window.isShown(u"saveButton"_s));
    window.find<QTimeEdit>(u"quietUntilEdit"_s)->setTime(QTime(5, 0));
    QVERIFY(window.find<FormRow>(u"quietHoursRow"_s)->error().isEmpty());
}

void TestCompanySettingForm::fallback_isOffAtFirst_thenKept()
{
    PracticeWindow window;
    addFleet(window);
    const SettingId id = add(window).setting.id;
    openEdit(window);
    auto* isOn = window.find<QCheckBox>(u"fallbackCheckBox"_s);
    auto* fallback = window.find<QLineEdit>(u"fallbackIdEdit"_s);
    QVERIFY(!isOn->isChecked() && !fallback->isVisible());

    isOn->setChecked(true);
    QVERIFY(fallback->isVisible());
    fallback->setText(u" room-2 "_s);
    press(window, u"saveButton"_s);

    QTRY_VERIFY(!window.isShown(u"saveButton"_s));
    QCOMPARE(stored(window, id).fallback.value, u"room-2"_s);
    QVERIFY(window.find<QLabel>(u"settingFactsLabel"_s)->text().contains(u"Fallback room: room-2"_s));
    press(window, u"editButton"_s);
    QTRY_VERIFY(isOn->isChecked() && fallback->isVisible());
    QCOMPARE(fallback->text(), u"room-2"_s);
    isOn->setChecked(false);
    press(window, u"saveButton"_s);

    QTRY_VERIFY(!window.isShown(u"saveButton"_s));
    QCOMPARE(stored(window, id).fallback.value, QString());
}

void TestCompanySettingForm::fallback_wrong_isRefusedBesideTheField()
{
    PracticeWindow window;
    addFleet(window);
    const SettingId id = add(window).setting.id;
    openEdit(window);
    auto* fallback = window.find<QLineEdit>(u"fallbackIdEdit"_s);
    auto* row = window.find<FormRow>(u"fallbackRow"_s);
    window.find<QCheckBox>(u"fallbackCheckBox"_s)->setChecked(true);

    press(window, u"saveButton"_s);
    QVERIFY(row->error().contains(u"is not a channel ID"_s));
    fallback->setText(room(window));
    QVERIFY(row->error().isEmpty());
    press(window, u"saveButton"_s);

    QVERIFY(row->error().contains(u"the talk room itself"_s));
    QVERIFY(window.isShown(u"saveButton"_s));
    QCOMPARE(stored(window, id).fallback.value, QString());
}

void TestCompanySettingForm::back_withChanges_asks()
{
    PracticeWindow window;
    addFleet(window);
    openNew(window);
    press(window, u"settingBackButton"_s);
    QTRY_VERIFY(!window.isShown(u"saveButton"_s));
    QVERIFY(window.prompter().last.text.isEmpty()); // nothing was typed

    openNew(window);
    channel(window)->setText(u"room-1"_s);
    window.prompter().agrees = false;
    press(window, u"settingBackButton"_s);
    QVERIFY(window.prompter().last.text.contains(u"aren't saved"_s));
    QCOMPARE(channel(window)->text(), u"room-1"_s);
    QVERIFY(window.isShown(u"saveButton"_s));
    window.prompter().agrees = true;
    press(window, u"settingBackButton"_s);

    QTRY_VERIFY(!window.isShown(u"saveButton"_s));
}

void TestCompanySettingForm::close_withChanges_asks()
{
    PracticeWindow window;
    addFleet(window);
    openNew(window);
    channel(window)->setText(u"room-1"_s);
    window.prompter().agrees = false;

    QVERIFY(!window.window().close());
    QVERIFY(window.prompter().last.text.contains(u"aren't saved"_s));
    channel(window)->clear();

    QVERIFY(window.window().close());
}

void TestCompanySettingForm::conflict_showsBoth_andOverwrites()
{
    PracticeWindow window;
    addFleet(window);
    const SettingId id = add(window).setting.id;
    openEdit(window);
    window.find<QLineEdit>(u"ownWordsEdit"_s)->setText(u"mine"_s);
    change(window, id, {.message = MessageChoices{.ownWords = u"theirs"_s}});

    press(window, u"saveButton"_s);
    QTRY_VERIFY(window.find<QWidget>(u"settingConflict"_s)->isVisible());
    QStringList shown;
    for (const QLabel* label : window.find<QWidget>(u"settingConflict"_s)->findChildren<QLabel*>())
        shown += label->text();
    QVERIFY(shown.contains(u"theirs"_s) && shown.contains(u"mine"_s));
    QCOMPARE(stored(window, id).message.ownWords, u"theirs"_s);
    QCOMPARE(window.find<QLineEdit>(u"ownWordsEdit"_s)->text(), u"mine"_s);
    press(window, u"overwriteButton"_s);

    QTRY_COMPARE(stored(window, id).message.ownWords, u"mine"_s);
}

void TestCompanySettingForm::conflict_takesWhatIsStored()
{
    PracticeWindow window;
    addFleet(window);
    const SettingId id = add(window).setting.id;
    openEdit(window);
    box(window, u"speeding"_s)->setChecked(true);
    change(window, id, {.events = u"idling"_s});
    press(window, u"saveButton"_s);
    QTRY_VERIFY(window.find<QWidget>(u"settingConflict"_s)->isVisible());

    press(window, u"takeStoredButton"_s);

    QVERIFY(!window.find<QWidget>(u"settingConflict"_s)->isVisible());
    QVERIFY(box(window, u"idling"_s)->isChecked() && !box(window, u"speeding"_s)->isChecked());
    QCOMPARE(stored(window, id).events, QStringList{u"idling"_s});
}

void TestCompanySettingForm::save_settingGone_canBeRegisteredAnew()
{
    PracticeWindow window;
    addFleet(window);
    const SettingId id = add(window).setting.id;
    openEdit(window);
    window.find<QLineEdit>(u"ownWordsEdit"_s)->setText(u"mine"_s);
    given(waitFor(window.session().query<NotificationSettingRow>(
        &window.window(), [id](Session& session) { return session.directory.deleteSetting(id); })));

    press(window, u"saveButton"_s);
    auto* bar = window.find<MessageBar>(u"settingFormBar"_s);
    QTRY_VERIFY(bar->isVisible());
    emit bar->actionTriggered();
    QTRY_VERIFY(window.find<QComboBox>(u"companyCombo"_s)->isEnabled());
    QCOMPARE(window.find<QComboBox>(u"companyCombo"_s)->currentData().toString(), QString(SampleCompany));
    QCOMPARE(window.find<QLineEdit>(u"ownWordsEdit"_s)->text(), u"mine"_s);
    press(window, u"saveButton"_s);

    QTRY_VERIFY(!window.isShown(u"saveButton"_s));
    QVERIFY(stored(window, {id.value + 1}).message.ownWords == u"mine"_s);
}

} // namespace smartfleet::test

QTEST_MAIN(smartfleet::test::TestCompanySettingForm)
#include "tst_companysettingform.moc"
