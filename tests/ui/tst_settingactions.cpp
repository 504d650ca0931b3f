// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/settingscreen.h"
#include "ui/kit/undooffer.h"

#include <QFileDialog>
#include <QLabel>
#include <QListWidget>
#include <QSignalSpy>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

/// What is done with the settings that are selected: deleting and taking it back, switching events, exporting, looking
/// on.
class TestSettingActions : public QObject
{
    Q_OBJECT

private:
    /// A list of these rooms, in their order.
    static void list(SettingScreen& screen, const QStringList& rooms)
    {
        for (const QString& room : rooms)
            screen.add(room);
        screen.open();
        QTRY_COMPARE(screen.rows(), int(rooms.size()));
    }
    static QListWidgetItem* eventItem(SettingScreen& screen, const QString& event)
    {
        auto* events = screen.window().find<QListWidget>(u"eventSwitchesList"_s);
        for (int row = 0; row < events->count(); ++row) {
            if (events->item(row)->data(Qt::UserRole) == event)
                return events->item(row);
        }
        qFatal("no event %s", qPrintable(event));
    }
    static QString selectedRoom(SettingScreen& screen)
    {
        const std::vector<int> selected = screen.companies().selectedPositions();
        return selected.size() == 1 ? screen.room(selected.front()) : QString();
    }
    static QByteArray fileAt(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void delete_asksNothing_andSelectsTheNeighbour();
    void delete_undone_bringsTheVerySameBack();
    void delete_severalByKey_comeBackByKey();
    void delete_theLast_putsTheFocusOnWhatComesFirst();
    void delete_timeOver_takesTheOfferAway();
    void undo_placeTaken_saysSoAndCanBeTriedAgain();
    void delete_twoOneAfterTheOther_bothComeBack();
    void many_showWhatCanBeDone();
    void switches_showWhatTheSettingsHave();
    void switches_applied_changeAll();
    void switches_leavingNone_saysHowMany();
    void selectAll_beyondWhatIsHere_isDoneWithAll();
    void why_opensTheHistoryOfTheRoom();
    void deliveries_ofTheRoomAlone_leadToTheHistory();
    void enter_opensTheForm_andComesBack();
    void export_writesWhatTheFilterShows();
    void export_ofUsers_holdsTheirState();
};

void TestSettingActions::delete_asksNothing_andSelectsTheNeighbour()
{
    SettingScreen screen;
    list(screen, {u"room-1"_s, u"room-2"_s, u"room-3"_s});
    screen.choose({1});

    screen.press(u"deleteButton"_s);

    QTRY_COMPARE(screen.rows(), 2);
    QVERIFY(screen.window().prompter().last.text.isEmpty());
    QVERIFY(screen.barText().contains(u"was deleted"_s));
    QVERIFY(screen.barText().contains(u"delete the integration"_s));
    QTRY_COMPARE(selectedRoom(screen), u"room-3"_s);
    QVERIFY(screen.companies().table().hasFocus());
}

void TestSettingActions::delete_undone_bringsTheVerySameBack()
{
    SettingScreen screen;
    const SettingId id = screen.add(u"room-1"_s, u"sos"_s);
    screen.add(u"room-2"_s);
    const auto before = screen.stored(id);
    screen.open();
    QTRY_COMPARE(screen.rows(), 2);
    screen.choose({0});
    screen.press(u"deleteButton"_s);
    QTRY_COMPARE(screen.rows(), 1);
    QVERIFY(!screen.stored(id));

    screen.press(u"messageActionButton"_s);

    QTRY_COMPARE(screen.rows(), 2);
    QCOMPARE(screen.stored(id), before);
    QVERIFY(screen.barText().contains(u"was restored"_s));
    QTRY_COMPARE(selectedRoom(screen), u"room-1"_s);
    QVERIFY(screen.companies().table().hasFocus());
}

void TestSettingActions::delete_severalByKey_comeBackByKey()
{
    SettingScreen screen;
    list(screen, {u"room-1"_s, u"room-2"_s, u"room-3"_s, u"room-4"_s});
    screen.choose({0, 2});

    screen.pressKey(Qt::Key_Delete);
    QTRY_COMPARE(screen.rows(), 2);
    QVERIFY(screen.barText().contains(u"2 notification settings were deleted"_s));
    screen.pressKey(Qt::Key_Z, Qt::ControlModifier);

    QTRY_COMPARE(screen.rows(), 4);
    QTRY_COMPARE(screen.companies().selectedPositions(), (std::vector<int>{0, 2}));
}

void TestSettingActions::delete_theLast_putsTheFocusOnWhatComesFirst()
{
    SettingScreen screen;
    list(screen, {u"room-1"_s});
    screen.choose({0});

    screen.pressKey(Qt::Key_Delete);

    QTRY_COMPARE(screen.rows(), 0);
    QTRY_VERIFY(screen.window().find<QPushButton>(u"emptyActionButton"_s)->hasFocus());
    screen.pressKey(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(screen.rows(), 1);
    QTRY_VERIFY(screen.companies().table().hasFocus());
}

void TestSettingActions::delete_timeOver_takesTheOfferAway()
{
    SettingScreen screen;
    list(screen, {u"room-1"_s});
    auto* offer = screen.page().findChild<UndoOffer*>();
    offer->setPatience(std::chrono::milliseconds(1));
    QSignalSpy over(offer, &UndoOffer::ranOut);
    screen.choose({0});

    screen.pressKey(Qt::Key_Delete);

    QTRY_COMPARE(over.size(), 1);
    QVERIFY(!screen.window().isShown(u"messageActionButton"_s));
    QVERIFY(screen.barText().contains(u"was deleted"_s));
    QVERIFY(!offer->canUndo());
}

void TestSettingActions::undo_placeTaken_saysSoAndCanBeTriedAgain()
{
    SettingScreen screen;
    const SettingId id = screen.add(u"room-1"_s);
    screen.open();
    QTRY_COMPARE(screen.rows(), 1);
    screen.choose({0});
    screen.pressKey(Qt::Key_Delete);
    QTRY_VERIFY(screen.window().isShown(u"messageActionButton"_s));
    const SettingId other = screen.add(u"room-1"_s);

    screen.press(u"messageActionButton"_s);
    QTRY_VERIFY(screen.barText().contains(u"already"_s));
    given(waitFor(screen.window().session().query<NotificationSettingRow>(
        &screen.page(), [other](Session& session) { return session.directory.deleteSetting(other); })));
    screen.press(u"messageActionButton"_s);

    QTRY_VERIFY(screen.barText().contains(u"was restored"_s));
    QVERIFY(screen.stored(id));
}

void TestSettingActions::delete_twoOneAfterTheOther_bothComeBack()
{
    SettingScreen screen;
    list(screen, {u"room-1"_s, u"room-2"_s, u"room-3"_s});
    screen.choose({0});
    screen.pressKey(Qt::Key_Delete);
    QTRY_COMPARE(selectedRoom(screen), u"room-2"_s);
    screen.pressKey(Qt::Key_Delete);
    QTRY_COMPARE(screen.rows(), 1);

    screen.pressKey(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(screen.rows(), 2);
    screen.pressKey(Qt::Key_Z, Qt::ControlModifier);

    QTRY_COMPARE(screen.rows(), 3);
}

void TestSettingActions::many_showWhatCanBeDone()
{
    SettingScreen screen;
    list(screen, {u"room-1"_s, u"room-2"_s});

    screen.choose({0, 1});

    QCOMPARE(screen.window().find<QLabel>(u"settingTitleLabel"_s)->text(), u"2 settings are selected"_s);
    QVERIFY(screen.window().isShown(u"deleteButton"_s));
    QVERIFY(screen.window().isShown(u"eventSwitchesList"_s));
    QVERIFY(!screen.window().isShown(u"editButton"_s));
    QVERIFY(!screen.window().find<QPushButton>(u"applyEventsButton"_s)->isEnabled());
}

void TestSettingActions::switches_showWhatTheSettingsHave()
{
    SettingScreen screen;
    screen.add(u"room-1"_s, u"sos,speeding"_s);
    screen.add(u"room-2"_s, u"sos"_s);
    screen.open();
    QTRY_COMPARE(screen.rows(), 2);

    screen.choose({0, 1});

    QCOMPARE(eventItem(screen, u"sos"_s)->checkState(), Qt::Checked);
    QCOMPARE(eventItem(screen, u"speeding"_s)->checkState(), Qt::PartiallyChecked);
    QCOMPARE(eventItem(screen, u"speeding"_s)->text(), u"Speeding (1 of 2)"_s);
    QCOMPARE(eventItem(screen, u"fatigue"_s)->checkState(), Qt::Unchecked);
}

void TestSettingActions::switches_applied_changeAll()
{
    SettingScreen screen;
    const SettingId first = screen.add(u"room-1"_s, u"sos,speeding"_s);
    const SettingId second = screen.add(u"room-2"_s, u"sos"_s);
    screen.open();
    QTRY_COMPARE(screen.rows(), 2);
    screen.choose({0, 1});

    eventItem(screen, u"fatigue"_s)->setCheckState(Qt::Checked);
    eventItem(screen, u"sos"_s)->setCheckState(Qt::Unchecked);
    screen.press(u"applyEventsButton"_s);

    QTRY_VERIFY(screen.barText().contains(u"2 notification settings were changed"_s));
    QCOMPARE(screen.stored(first)->setting.events, QStringList({u"speeding"_s, u"fatigue"_s}));
    QCOMPARE(screen.stored(second)->setting.events, QStringList{u"fatigue"_s});
    QVERIFY(screen.companies().table().hasFocus());
    QTRY_VERIFY(!screen.window().find<QPushButton>(u"applyEventsButton"_s)->isEnabled());
    QCOMPARE(screen.companies().selection().count, 2);
}

void TestSettingActions::switches_leavingNone_saysHowMany()
{
    SettingScreen screen;
    screen.add(u"room-1"_s, u"sos"_s);
    screen.add(u"room-2"_s, u"sos,speeding"_s);
    screen.open();
    QTRY_COMPARE(screen.rows(), 2);
    screen.choose({0, 1});
    eventItem(screen, u"sos"_s)->setCheckState(Qt::Unchecked);

    screen.press(u"applyEventsButton"_s);

    QTRY_VERIFY(screen.barText().contains(u"without any event: 1"_s));
    QCOMPARE(eventItem(screen, u"sos"_s)->checkState(), Qt::Unchecked); // what was chosen stays
}

void TestSettingActions::selectAll_beyondWhatIsHere_isDoneWithAll()
{
    SettingScreen screen;
    constexpr int many = PagedModelBase::PageSize + 30;
    given(waitFor(screen.window().session().query<void>(&screen.page(), [](Session& session) -> Result<> {
        return session.store->database.transaction([&]() -> Result<> {
            for (int i = 0; i < many; ++i)
                SMARTFLEET_TRY(session.store->settings.add(
                    {.company = {SampleCompany}, .channel = {u"room-%1"_s.arg(i)}, .events = {u"sos"_s}}));
            return {};
        });
    })));
    screen.open();
    QTRY_COMPARE(screen.rows(), many);
    screen.choose({0});
    screen.companies().table().selectAll();
    QCOMPARE(screen.companies().selection().count, many);

    screen.pressKey(Qt::Key_Delete);

    QTRY_COMPARE(screen.rows(), 0);
    screen.pressKey(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(screen.rows(), many);
}

void TestSettingActions::why_opensTheHistoryOfTheRoom()
{
    SettingScreen screen;
    list(screen, {u"room-1"_s});
    screen.choose({0});

    screen.press(u"whyButton"_s);

    QTRY_VERIFY(screen.window().window().page(u"deliveriesPage"_s)->isVisible());
    QCOMPARE(screen.window().find<QTabWidget>(u"deliveriesTabs"_s)->currentIndex(), 1);
}

void TestSettingActions::deliveries_ofTheRoomAlone_leadToTheHistory()
{
    SettingScreen screen;
    const QString room = screen.window().world().scenario().dispatchRoom.channelId;
    QVERIFY(screen.window().link());
    screen.window().pane().inviteBot(room);
    screen.add(room, u"all"_s);
    screen.add(room + u"-longer"_s, u"sos"_s);
    screen.open();
    QTRY_COMPARE(screen.rows(), 2);
    screen.window().pane().sendEvents();
    screen.choose({screen.room(0) == room ? 0 : 1});

    auto* deliveries = screen.window().find<QListWidget>(u"settingDeliveriesList"_s);
    QTRY_VERIFY(deliveries->isVisible() && deliveries->count() > 0);
    QTRY_VERIFY(deliveries->item(0)->text().startsWith(u"Sent"_s));
    emit deliveries->itemActivated(deliveries->item(0));

    QVERIFY(screen.window().window().page(u"deliveriesPage"_s)->isVisible());
}

void TestSettingActions::enter_opensTheForm_andComesBack()
{
    SettingScreen screen;
    list(screen, {u"room-1"_s, u"room-2"_s});
    screen.choose({1});
    screen.companies().table().setCurrentIndex(screen.companies().model().index(1, 0));

    screen.pressKey(Qt::Key_F2);
    QTRY_VERIFY(screen.window().isShown(u"channelIdEdit"_s));
    screen.press(u"settingBackButton"_s);

    QTRY_VERIFY(screen.page().isListShown());
    QVERIFY(screen.companies().table().hasFocus());
    QCOMPARE(selectedRoom(screen), u"room-2"_s);
}

void TestSettingActions::export_writesWhatTheFilterShows()
{
    SettingScreen screen;
    list(screen, {u"room-1"_s, u"room-2"_s, u"elsewhere"_s});
    screen.filter(u"channel"_s).setText(u"room"_s);
    QTRY_COMPARE(screen.rows(), 2);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"out.csv"_s);

    screen.press(u"exportButton"_s);
    auto* dialog = screen.page().findChild<QFileDialog*>(u"csvExportDialog"_s);
    QVERIFY(dialog);
    emit dialog->fileSelected(path);
    dialog->close();

    QTRY_VERIFY(screen.barText().contains(u"2 rows were exported"_s));
    const QStringList lines = QString::fromUtf8(fileAt(path)).split(u"\r\n"_s, Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.at(0).contains(u"Channel ID"_s));
    QVERIFY(lines.at(1).contains(u"room-1"_s) && lines.at(1).contains(u"Speeding, SOS"_s));
    QVERIFY(lines.at(2).contains(u"room-2"_s));
}

void TestSettingActions::export_ofUsers_holdsTheirState()
{
    SettingScreen screen;
    screen.addUsers(u"users-room"_s, true);
    screen.open();
    screen.page().showTab(SettingTab::User);
    QTRY_COMPARE(screen.users().model().rowCount(), 1);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"out.csv"_s);

    screen.press(u"exportButton"_s);
    auto* dialog = screen.page().findChild<QFileDialog*>(u"csvExportDialog"_s);
    emit dialog->fileSelected(path);
    dialog->close();

    QTRY_VERIFY(screen.barText().contains(u"was exported"_s) || screen.barText().contains(u"1 row"_s));
    QVERIFY(fileAt(path).contains("Suspended"));
}

} // namespace smartfleet::test

QTEST_MAIN(smartfleet::test::TestSettingActions)
#include "tst_settingactions.moc"
