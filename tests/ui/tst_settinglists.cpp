// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/manysettings.h"
#include "tests/ui/settingscreen.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

/// The lists of the notification settings: filters, order, count, places, the users' tab.
class TestSettingLists : public QObject
{
    Q_OBJECT

private:
    static QString countText(SettingScreen& screen)
    {
        return screen.window().find<QLabel>(u"settingCountLabel"_s)->text();
    }
    static QString emptyTitle(SettingScreen& screen)
    {
        return screen.window().find<QLabel>(u"emptyTitleLabel"_s)->text();
    }
    static QString facts(SettingScreen& screen) { return screen.window().find<QLabel>(u"settingFactsLabel"_s)->text(); }
    static void sortBy(SettingScreen& screen, int column, Qt::SortOrder order)
    {
        screen.companies().table().horizontalHeader()->setSortIndicator(column, order);
    }

private slots:
    void filters_narrowWhileTyping();
    void filters_withoutAHit_offerToClear();
    void filter_event_showsThoseThatHaveItOn();
    void filters_areRememberedForEachTab();
    void filters_areThereAtTheNextStart();
    void header_sortsWhatTheStoreCanSort();
    void manySettings_areCountedAndScrolledTo();
    void usersTab_isOnlyRead_andMarksSuspended();
    void usersTab_filtersByUser();
    void place_setting_isSelected_whateverTheFilter();
    void place_usersSetting_bringsItsTab();
    void place_room_filters();
    void place_settingThatIsGone_saysSo();
    void place_whileSomethingIsTyped_asksFirst();
    void language_switchedWhileRunning_reachesTheLists();
};

void TestSettingLists::filters_narrowWhileTyping()
{
    SettingScreen screen;
    screen.add(u"room-1"_s);
    screen.add(u"other-2"_s);
    screen.open();
    QTRY_COMPARE(screen.rows(), 2);
    QCOMPARE(countText(screen), u"2 settings"_s);

    screen.filter(u"channel"_s).setFocus();
    QTest::keyClicks(&screen.filter(u"channel"_s), u"ROOM"_s);

    QTRY_COMPARE(screen.rows(), 1);
    QCOMPARE(screen.room(0), u"room-1"_s);
    QCOMPARE(countText(screen), u"1 setting"_s);
    QVERIFY(screen.filter(u"channel"_s).hasFocus());
    screen.filter(u"channel"_s).clear();
    QTRY_COMPARE(screen.rows(), 2);
    screen.window().find<QComboBox>(u"systemFilterCombo"_s)->setCurrentIndex(1);
    QTRY_COMPARE(screen.rows(), 2);
}

void TestSettingLists::filters_withoutAHit_offerToClear()
{
    SettingScreen screen;
    screen.add(u"room-1"_s);
    screen.open();
    QTRY_COMPARE(screen.rows(), 1);

    screen.filter(u"company"_s).setFocus();
    QTest::keyClicks(&screen.filter(u"company"_s), u"nobody"_s);
    QTRY_COMPARE(emptyTitle(screen), u"Nothing matches the filter"_s);
    QVERIFY(screen.filter(u"company"_s).hasFocus());
    screen.press(u"emptyActionButton"_s);

    QTRY_COMPARE(screen.rows(), 1);
    QVERIFY(screen.filter(u"company"_s).text().isEmpty());
    QVERIFY(screen.filter(u"company"_s).hasFocus());
}

void TestSettingLists::filter_event_showsThoseThatHaveItOn()
{
    SettingScreen screen;
    screen.add(u"room-1"_s, u"sos"_s);
    screen.add(u"room-2"_s, u"fatigue"_s);
    screen.open();
    QTRY_COMPARE(screen.rows(), 2);

    auto* events = screen.window().find<QComboBox>(u"eventFilterCombo"_s);
    events->setCurrentIndex(events->findData(u"fatigue"_s));

    QTRY_COMPARE(screen.rows(), 1);
    QCOMPARE(screen.room(0), u"room-2"_s);
}

void TestSettingLists::filters_areRememberedForEachTab()
{
    SettingScreen screen;
    screen.add(u"room-1"_s);
    screen.addUsers(u"users-room"_s, false);
    screen.open();
    screen.filter(u"channel"_s).setText(u"room-1"_s);
    auto* tabs = screen.window().find<QTabWidget>(u"settingsTabs"_s);

    tabs->setCurrentIndex(1);

    QCOMPARE(screen.filter(u"channel"_s).text(), QString());
    QTRY_COMPARE(screen.users().model().rowCount(), 1);
    screen.filter(u"user"_s).setText(u"zz"_s);
    QTRY_COMPARE(screen.users().model().rowCount(), 0);
    tabs->setCurrentIndex(0);
    QCOMPARE(screen.filter(u"channel"_s).text(), u"room-1"_s);
    QTRY_COMPARE(screen.rows(), 1);
}

void TestSettingLists::filters_areThereAtTheNextStart()
{
    QTemporaryDir folder;
    QSettings file(folder.filePath(u"windows.ini"_s), QSettings::IniFormat);
    WindowState state(file);
    const EventCatalogue catalogue = EventCatalogue::builtIn();
    {
        NotificationsPage before(catalogue, state);
        before.showTab(SettingTab::User);
        before.findChildren<QComboBox*>(u"eventFilterCombo"_s).constLast()->setCurrentIndex(2);
        before.findChildren<QLineEdit*>(u"userFilterEdit"_s).constLast()->setText(u"佐藤"_s);
    }

    NotificationsPage after(catalogue, state);

    QVERIFY(after.tab() == SettingTab::User);
    QCOMPARE(after.list(SettingTab::User).filter().user, u"佐藤"_s);
    QCOMPARE(after.list(SettingTab::User).filter().event, catalogue.types().at(1).id);
    QCOMPARE(after.list(SettingTab::Company).filter(), SettingFilter{.tab = SettingTab::Company});
}

void TestSettingLists::header_sortsWhatTheStoreCanSort()
{
    SettingScreen screen;
    screen.add(u"room-b"_s, u"sos"_s);
    screen.add(u"room-a"_s, u"sos,fatigue"_s);
    screen.open();
    QTRY_COMPARE(screen.rows(), 2);

    sortBy(screen, 1, Qt::AscendingOrder);
    QTRY_COMPARE(screen.room(0), u"room-a"_s);
    sortBy(screen, 1, Qt::DescendingOrder);
    QTRY_COMPARE(screen.room(0), u"room-b"_s);
    sortBy(screen, 2, Qt::AscendingOrder); // the number of events

    const QHeaderView* header = screen.companies().table().horizontalHeader();
    QCOMPARE(header->sortIndicatorSection(), 1);
    QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
    QCOMPARE(screen.room(0), u"room-b"_s);
}

void TestSettingLists::manySettings_areCountedAndScrolledTo()
{
    PracticeWindow window;
    given(waitFor(window.session().query<void>(&window.window(),
                                               [](Session& session) { return fill(*session.store, {1000, 3}); })));
    window.window().showScreen(u"notificationsPage"_s);
    auto* table = window.find<QTableView>(u"companySettingsTable"_s);

    QTRY_COMPARE(table->model()->rowCount(), 1000);
    QTRY_COMPARE(window.find<QLabel>(u"settingCountLabel"_s)->text(), u"1,000 settings"_s);
    table->scrollToBottom();
    QTRY_VERIFY(table->model()->index(999, 1).data().toString().startsWith(u"company-room-"_s));
    table->setCurrentIndex(table->model()->index(999, 0));
    QTRY_VERIFY(window.find<QLabel>(u"settingFactsLabel"_s)->text().contains(u"company-room-"_s));
}

void TestSettingLists::usersTab_isOnlyRead_andMarksSuspended()
{
    SettingScreen screen;
    screen.addUsers(u"users-room"_s, true);
    screen.open();
    screen.page().showTab(SettingTab::User);
    QTRY_COMPARE(screen.users().model().rowCount(), 1);
    QVERIFY(screen.window().isShown(u"settingNoticeLabel"_s)); // says where users edit theirs

    screen.users().table().selectRow(0);

    const QModelIndex state = screen.users().model().index(0, 3);
    QCOMPARE(state.data().toString(), u"Suspended"_s);
    QVERIFY(!state.data(Qt::DecorationRole).value<QIcon>().isNull());
    QTRY_VERIFY(facts(screen).contains(u"Suspended"_s));
    for (const QString& button : {u"editButton"_s, u"testButton"_s, u"deleteButton"_s, u"applyEventsButton"_s})
        QVERIFY2(!screen.window().isShown(button), qPrintable(button));
    screen.users().table().setFocus();
    screen.pressKey(Qt::Key_Delete);
    QVERIFY(screen.barText().isEmpty());
}

void TestSettingLists::usersTab_filtersByUser()
{
    SettingScreen screen;
    screen.addUsers(u"users-room"_s, false);
    screen.open();
    screen.page().showTab(SettingTab::User);
    QTRY_COMPARE(screen.users().model().rowCount(), 1);
    const QString name = screen.users().model().index(0, 0).data().toString();
    const QString department = screen.users().model().index(0, 1).data().toString();

    for (const QString& text :
         {name.left(2), department.left(2), screen.users().model().rowAt(0)->setting.user.value}) {
        screen.filter(u"user"_s).setText(u"zzzz"_s);
        QTRY_COMPARE(screen.users().model().rowCount(), 0);
        screen.filter(u"user"_s).setText(text);
        QTRY_COMPARE(screen.users().model().rowCount(), 1);
    }
}

void TestSettingLists::place_setting_isSelected_whateverTheFilter()
{
    SettingScreen screen;
    screen.add(u"room-1"_s);
    const SettingId wanted = screen.add(u"room-2"_s);
    screen.open();
    screen.filter(u"company"_s).setText(u"nobody"_s);
    QTRY_COMPARE(screen.rows(), 0);

    screen.window().window().open({.screen = u"notificationsPage"_s, .setting = wanted});

    QTRY_VERIFY(facts(screen).contains(u"room-2"_s));
    QCOMPARE(screen.rows(), 2);
    QCOMPARE(screen.filter(u"company"_s).text(), QString());
    QVERIFY(screen.companies().table().hasFocus());
}

void TestSettingLists::place_usersSetting_bringsItsTab()
{
    SettingScreen screen;
    screen.add(u"room-1"_s);
    const SettingId wanted = screen.addUsers(u"users-room"_s, false);
    screen.open();

    screen.window().window().open({.screen = u"notificationsPage"_s, .channelId = u"users-room"_s, .setting = wanted});

    QTRY_VERIFY(facts(screen).contains(u"users-room"_s));
    QVERIFY(screen.page().tab() == SettingTab::User);
    QCOMPARE(screen.filter(u"channel"_s).text(), u"users-room"_s);
}

void TestSettingLists::place_room_filters()
{
    SettingScreen screen;
    screen.add(u"room-1"_s);
    screen.add(u"room-2"_s);
    screen.addUsers(u"users-room"_s, false);
    screen.open();
    QTRY_COMPARE(screen.rows(), 2);

    screen.window().window().open({.screen = u"notificationsPage"_s, .channelId = u"room-2"_s});
    QTRY_COMPARE(screen.rows(), 1);
    QCOMPARE(screen.room(0), u"room-2"_s);
    screen.window().window().open({.screen = u"notificationsPage"_s, .channelId = u"users-room"_s});

    QTRY_VERIFY(screen.page().tab() == SettingTab::User);
    QTRY_COMPARE(screen.users().model().rowCount(), 1);
}

void TestSettingLists::place_settingThatIsGone_saysSo()
{
    SettingScreen screen;
    screen.add(u"room-1"_s);
    screen.add(u"room-2"_s);
    screen.open();
    QTRY_COMPARE(screen.rows(), 2);

    screen.window().window().open({.screen = u"notificationsPage"_s, .channelId = u"room-2"_s, .setting = {999}});

    QTRY_VERIFY(screen.barText().contains(u"There is no notification setting 999"_s));
    QTRY_COMPARE(screen.rows(), 1);
}

void TestSettingLists::place_whileSomethingIsTyped_asksFirst()
{
    SettingScreen screen;
    const SettingId wanted = screen.add(u"room-1"_s);
    screen.open();
    QTRY_COMPARE(screen.rows(), 1);
    screen.choose({0});
    screen.press(u"editButton"_s);
    screen.window().find<QLineEdit>(u"channelIdEdit"_s)->setText(u"typed"_s);
    screen.window().prompter().agrees = false;

    screen.window().window().open({.screen = u"notificationsPage"_s, .setting = wanted});

    QCOMPARE(screen.window().prompter().last.confirm, u"Discard"_s);
    QVERIFY(!screen.page().isListShown());
    screen.window().prompter().agrees = true;
    screen.window().window().open({.screen = u"notificationsPage"_s, .setting = wanted});
    QTRY_VERIFY(screen.page().isListShown());
}

void TestSettingLists::language_switchedWhileRunning_reachesTheLists()
{
    SettingScreen screen;
    screen.addUsers(u"users-room"_s, true);
    screen.open();
    screen.page().showTab(SettingTab::User);
    QTRY_COMPARE(screen.users().model().rowCount(), 1);

    screen.window().language().apply(UiLanguage::Japanese);
    QCoreApplication::sendPostedEvents();

    QCOMPARE(screen.users().model().headerData(0, Qt::Horizontal).toString(), u"利用者"_s);
    QCOMPARE(screen.users().model().index(0, 3).data().toString(), u"停止中"_s);
    QVERIFY(countText(screen).startsWith(u'1'));
    screen.window().language().apply(UiLanguage::English);
}

} // namespace smartfleet::test

QTEST_MAIN(smartfleet::test::TestSettingLists)
#include "tst_settinglists.moc"
