// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/wait.h"
#include "tests/ui/practicewindow.h"
#include "ui/kit/formrow.h"
#include "ui/kit/messagebar.h"
#include "ui/notifications/companysettingform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet {

class TestNotificationsPage : public QObject
{
    Q_OBJECT

private:
    static void press(test::PracticeWindow& window, const QString& button)
    {
        QTest::mouseClick(window.find<QPushButton>(button), Qt::LeftButton);
    }
    static QString channel(test::PracticeWindow& window) { return window.world().scenario().dispatchRoom.channelId; }
    static QAbstractItemModel* rows(test::PracticeWindow& window, const QString& table = u"companySettingsTable"_s)
    {
        return window.find<QTableView>(table)->model();
    }
    static QString barText(test::PracticeWindow& window)
    {
        return window.find<MessageBar>(u"notificationsBar"_s)->text();
    }
    /// What a company, its driver and vehicle are known as before the page is opened.
    static void addFleet(test::PracticeWindow& window)
    {
        const Result<void> added = test::waitFor(window.session().query<void>(
            &window.window(), [](Session& session) { return PracticeWorld::addSamples(session); }));
        QVERIFY(added);
    }
    static NotificationSettingRow addSetting(test::PracticeWindow& window, const QString& company,
                                             const QString& channelId)
    {
        const auto added = test::waitFor(
            window.session().query<NotificationSettingRow>(&window.window(), [company, channelId](Session& session) {
                return session.directory.addSetting({company}, channelId, u"all"_s);
            }));
        return added.value_or(NotificationSettingRow{});
    }
    static void openNew(test::PracticeWindow& window)
    {
        press(window, u"newSettingButton"_s);
        QTRY_VERIFY(window.isShown(u"saveButton"_s));
    }
    static void fill(test::PracticeWindow& window, const QString& channelId)
    {
        QTest::keyClicks(window.find<QLineEdit>(u"channelIdEdit"_s), channelId);
        window.find<QCheckBox>(u"speedingCheckBox"_s)->setChecked(true);
    }

private slots:
    void newSetting_withoutAnyCompany_saysWhatComesFirst()
    {
        test::PracticeWindow window;
        window.window().showScreen(u"notificationsPage"_s);
        QTRY_COMPARE(window.find<QLabel>(u"emptyTitleLabel"_s)->text(), u"No notification setting yet"_s);

        press(window, u"newSettingButton"_s);

        QTRY_VERIFY(barText(window).contains(u"Register a company first"_s));
        QVERIFY(!window.window().findChild<CompanySettingForm*>()); // the start doesn't wait for it
    }

    void save_newSetting_isListedAndChosen()
    {
        test::PracticeWindow window;
        addFleet(window);
        window.window().showScreen(u"notificationsPage"_s);
        openNew(window);
        fill(window, channel(window));

        press(window, u"saveButton"_s);

        QTRY_COMPARE(rows(window)->rowCount(), 1);
        QTRY_VERIFY(window.find<QLabel>(u"settingFactsLabel"_s)->text().contains(channel(window)));
        QVERIFY(window.find<QLabel>(u"settingFactsLabel"_s)->text().contains(u"Speeding"_s));
        QVERIFY(barText(window).contains(u"was saved"_s));
    }

    void save_incomplete_saysSoBesideTheField()
    {
        test::PracticeWindow window;
        addFleet(window);
        window.window().showScreen(u"notificationsPage"_s);
        openNew(window);

        press(window, u"saveButton"_s);
        QVERIFY(!window.find<FormRow>(u"channelIdRow"_s)->error().isEmpty());
        QTest::keyClicks(window.find<QLineEdit>(u"channelIdEdit"_s), channel(window));
        QVERIFY(window.find<FormRow>(u"channelIdRow"_s)->error().isEmpty());
        press(window, u"saveButton"_s);

        QVERIFY(!window.find<FormRow>(u"eventsRow"_s)->error().isEmpty());
        QVERIFY(window.isShown(u"saveButton"_s));
    }

    void save_sameRoomTwice_keepsWhatWasTyped()
    {
        test::PracticeWindow window;
        addFleet(window);
        window.window().showScreen(u"notificationsPage"_s);
        openNew(window);
        const QString company = window.find<QComboBox>(u"companyCombo"_s)->currentData().toString();
        QVERIFY(addSetting(window, company, channel(window)).setting.id.value > 0);
        fill(window, channel(window));

        press(window, u"saveButton"_s);

        QTRY_VERIFY(!window.find<FormRow>(u"channelIdRow"_s)->error().isEmpty());
        QCOMPARE(window.find<QLineEdit>(u"channelIdEdit"_s)->text(), channel(window));
        QVERIFY(window.find<QCheckBox>(u"speedingCheckBox"_s)->isChecked());
    }

    void saveAndTest_botNotInTheRoom_tellsThenWorksOnceInvited()
    {
        test::PracticeWindow window;
        addFleet(window);
        QVERIFY(window.link());
        window.window().showScreen(u"notificationsPage"_s);
        openNew(window);
        fill(window, channel(window));

        press(window, u"saveAndTestButton"_s);

        QTRY_VERIFY(barText(window).contains(u"not in the talk room"_s));
        QTRY_VERIFY(window.find<QPushButton>(u"testButton"_s)->isVisible());
        window.pane().inviteBot(channel(window));
        press(window, u"testButton"_s);
        QTRY_VERIFY(barText(window).contains(u"was sent to the talk room"_s));
        QTRY_COMPARE(window.pane().shownMessages(channel(window)), 1);
    }

    void edit_companyIsLocked_eventsChange()
    {
        test::PracticeWindow window;
        addFleet(window);
        addSetting(window, SampleCompany, channel(window));
        window.window().showScreen(u"notificationsPage"_s);
        QTRY_COMPARE(rows(window)->rowCount(), 1);
        window.find<QTableView>(u"companySettingsTable"_s)->selectRow(0);
        press(window, u"editButton"_s);
        QVERIFY(!window.find<QComboBox>(u"companyCombo"_s)->isEnabled());
        QCOMPARE(window.find<QLineEdit>(u"channelIdEdit"_s)->text(), channel(window));
        window.find<QCheckBox>(u"speedingCheckBox"_s)->setChecked(false);

        press(window, u"saveButton"_s);

        QTRY_VERIFY(window.find<QLabel>(u"settingFactsLabel"_s)->isVisible());
        QTRY_VERIFY(!window.find<QLabel>(u"settingFactsLabel"_s)->text().contains(u"Speeding"_s));
    }

    void language_switchedWhileRunning_reachesListAndForm()
    {
        test::PracticeWindow window;
        addFleet(window);
        addSetting(window, SampleCompany, channel(window));
        window.window().showScreen(u"notificationsPage"_s);
        QTRY_COMPARE(rows(window)->rowCount(), 1);

        window.language().apply(UiLanguage::Japanese);
        QCoreApplication::sendPostedEvents();

        QCOMPARE(rows(window)->headerData(0, Qt::Horizontal).toString(), u"契約企業"_s);
        QCOMPARE(window.find<QPushButton>(u"newSettingButton"_s)->text(), u"新規登録"_s);
    }
};

} // namespace smartfleet

QTEST_MAIN(smartfleet::TestNotificationsPage)
#include "tst_notificationspage.moc"
