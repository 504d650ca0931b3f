// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The whole main job at the desktop with the keyboard alone, in both languages: every key goes to the window that has
// the focus, and nothing is done past it but what happens outside of the program.
#include "tests/journeys/windows/keyboard.h"
#include "tests/support/wait.h"
#include "tests/ui/practicewindow.h"
#include "ui/kit/statuslabel.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

namespace {

const QString Device = u"860000000000011"_s; // of the practice events: the one that speeds

/// What the window says in a language.
struct Spoken
{
    UiLanguage language = UiLanguage::English;
    QString notLinked, linked, allowed, addApp, safety, sent, good, readOnly, nothingMatches, missing;
};

const Spoken English{.language = UiLanguage::English,
                     .notLinked = u"Not linked"_s,
                     .linked = u"Linked"_s,
                     .allowed = u"Allowed"_s,
                     .addApp = u"Add an app"_s,
                     .safety = u"Safety"_s,
                     .sent = u"Sent"_s,
                     .good = u"OK"_s,
                     .readOnly = u"only be read here"_s,
                     .nothingMatches = u"Nothing matches the filter"_s,
                     .missing = u"is not in the talk room"_s};
const Spoken Japanese{.language = UiLanguage::Japanese,
                      .notLinked = u"未連携"_s,
                      .linked = u"連携中"_s,
                      .allowed = u"許可する"_s,
                      .addApp = u"アプリを"_s,
                      .safety = u"安全管理"_s,
                      .sent = u"配信済み"_s,
                      .good = u"正常"_s,
                      .readOnly = u"参照"_s,
                      .nothingMatches = u"条件"_s,
                      .missing = u"トークルーム"_s};

} // namespace

class TestKeyboardAlone : public QObject
{
    Q_OBJECT

private slots:
    void mainJob_data();
    void mainJob();
    void tab_comesRoundToEveryControl_data();
    void tab_comesRoundToEveryControl();

private:
    void open(const Spoken& say);
    void link();
    void lookAtTheGuide();
    void registerFleet();
    void setUp();
    void invite();
    void narrow();
    void readUsersSetting();
    void edit();
    void remove();
    void deliver();
    void askWhy();
    void diagnose();
    void editIntegration();
    void unlink();

    template <typename Widget> Widget* find(const QString& name) { return m_window->find<Widget>(name); }
    QString text(const QString& label) { return find<QLabel>(label)->text(); }
    QString room() { return m_window->world().scenario().dispatchRoom.channelId; }
    PracticeTenant& tenant() { return m_window->world().server().tenant(); }
    bool isShown(const QString& widget) { return find<QWidget>(widget)->isVisible(); }
    bool canPress(const QString& button) { return isShown(button) && find<QWidget>(button)->isEnabled(); }
    int rows(const QString& table) { return find<QTableView>(table)->model()->rowCount(); }
    void confirm();

    Spoken m_say;
    Keyboard m_keys;
    DialogPrompter m_prompter;
    std::unique_ptr<PracticeWindow> m_window;
};

void TestKeyboardAlone::mainJob_data()
{
    QTest::addColumn<bool>("isJapanese");
    QTest::newRow("English") << false;
    QTest::newRow("Japanese") << true;
}

void TestKeyboardAlone::mainJob()
{
    QFETCH(const bool, isJapanese);
    open(isJapanese ? Japanese : English);
    using Step = void (TestKeyboardAlone::*)();
    for (const Step step :
         {&TestKeyboardAlone::link, &TestKeyboardAlone::lookAtTheGuide, &TestKeyboardAlone::registerFleet,
          &TestKeyboardAlone::setUp, &TestKeyboardAlone::narrow, &TestKeyboardAlone::readUsersSetting,
          &TestKeyboardAlone::edit, &TestKeyboardAlone::deliver, &TestKeyboardAlone::askWhy, &TestKeyboardAlone::remove,
          &TestKeyboardAlone::diagnose, &TestKeyboardAlone::editIntegration, &TestKeyboardAlone::unlink}) {
        (this->*step)();
        if (QTest::currentTestFailed())
            break;
    }
    m_window.reset();
}

void TestKeyboardAlone::open(const Spoken& say)
{
    m_say = say;
    m_window = std::make_unique<PracticeWindow>(PracticeSetup{.language = m_say.language, .prompter = &m_prompter});
    m_window->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_window->window()));
}

void TestKeyboardAlone::tab_comesRoundToEveryControl_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("table");
    QTest::newRow("service integrations") << 1 << QString();
    QTest::newRow("notification settings") << 2 << u"companySettingsTable"_s;
    QTest::newRow("delivery history") << 3 << u"deliveriesTable"_s;
    QTest::newRow("events") << 4 << u"eventsTable"_s;
    QTest::newRow("fleet") << 5 << u"companiesTable"_s;
    QTest::newRow("preferences") << 6 << QString();
}

void TestKeyboardAlone::tab_comesRoundToEveryControl()
{
    QFETCH(const int, number);
    QFETCH(const QString, table);
    open(English);
    QVERIFY(m_window->link());
    QVERIFY(waitFor(m_window->session().query<void>(&m_window->window(), [room = room()](Session& session) -> Result<> {
        SMARTFLEET_TRY(PracticeWorld::addSamples(session));
        SMARTFLEET_TRY(session.directory.addSetting({SampleCompany}, room, u"all"_s));
        return {};
    })));
    m_window->pane().sendEvents();
    QTRY_VERIFY_WITH_TIMEOUT(canPress(u"sendEventsButton"_s), 20'000);
    m_keys.press(Qt::Key(Qt::Key_0 + number), Qt::ControlModifier);
    if (!table.isEmpty()) {
        QTRY_VERIFY_WITH_TIMEOUT(isShown(table) && rows(table) > 0, 20'000);
        m_keys.goToRow(table);
    }

    const QWidget* start = m_keys.focused();
    QSet<const QWidget*> reached;
    do {
        reached.insert(m_keys.focused());
        m_keys.press(Qt::Key_Tab);
        QVERIFY2(reached.size() < 300, "Tab doesn't come round");
    } while (!reached.contains(m_keys.focused()));

    QCOMPARE(m_keys.focused(), start); // and not caught in something smaller
    QStringList missed;
    for (const QWidget* each : m_window->window().findChildren<QWidget*>()) {
        const bool isControl = each->isVisible() && each->isEnabled() && !each->focusProxy() &&
            (each->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && each->window() == &m_window->window() &&
            !each->objectName().startsWith(u"qt_");
        const auto* radio = qobject_cast<const QRadioButton*>(each); // the arrow keys come to those not chosen
        if (isControl && !reached.contains(each) && !(radio && !radio->isChecked()))
            missed += QString::fromLatin1(each->metaObject()->className()) + u' ' + each->objectName();
    }
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u", "_s)));
}

void TestKeyboardAlone::link()
{
    QTRY_COMPARE(m_window->words(u"integrationStatus"_s), m_say.notLinked);
    QTRY_VERIFY(canPress(u"linkButton"_s));
    m_keys.operate(u"linkButton"_s);
    QTRY_COMPARE(m_keys.at(), u"clientIdEdit"_s);
    const IntegrationForm values = m_window->world().form();
    m_keys.fill(u"clientIdEdit"_s, values.clientId);
    m_keys.press(Qt::Key_Tab);
    m_keys.press(Qt::Key_Space); // the question mark beside the field
    QTRY_VERIFY(isShown(u"guideDock"_s));
    m_keys.press(Qt::Key_Escape);
    QCOMPARE(m_keys.at(), u"helpButton"_s);
    m_keys.fill(u"clientSecretEdit"_s, values.clientSecret);
    m_keys.fill(u"serviceAccountEdit"_s, values.serviceAccount);
    m_keys.tabTo(u"privateKeyEdit"_s);
    m_keys.paste(QString::fromLatin1(values.privateKey));
    QTRY_VERIFY(isShown(u"privateKeyStatus"_s));
    m_keys.fill(u"domainIdEdit"_s, values.domainId);
    m_keys.fill(u"botAdminsEdit"_s, values.botAdmins.first());
    m_keys.operate(u"submitButton"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->words(u"integrationStatus"_s), m_say.linked, 20'000);
    QCOMPARE(tenant().bots().size(), std::size_t(1));
    QVERIFY(text(u"botValue"_s).contains(BotName));
}

void TestKeyboardAlone::lookAtTheGuide()
{
    m_keys.press(Qt::Key_G, Qt::ControlModifier); // it may be open, behind or in front
    if (!isShown(u"guideDock"_s))
        m_keys.press(Qt::Key_G, Qt::ControlModifier);
    QTRY_COMPARE(m_keys.at(), u"guideStepPicker"_s);
    m_keys.press(Qt::Key_Home);
    QVERIFY2(text(u"guideTitleLabel"_s).startsWith(m_say.addApp), qPrintable(text(u"guideTitleLabel"_s)));
    m_keys.operate(u"guideDoneCheck"_s);
    QVERIFY(find<QCheckBox>(u"guideDoneCheck"_s)->isChecked());
    int warnings = 0;
    QStringList titles;
    while (find<QPushButton>(u"guideNextButton"_s)->isEnabled() && titles.size() < 30) {
        m_keys.operate(u"guideNextButton"_s);
        titles += text(u"guideTitleLabel"_s);
        warnings += isShown(u"guideWarningBar"_s) ? 1 : 0;
    }
    QCOMPARE(titles.size(), 11);
    QVERIFY(warnings >= 2);
    m_keys.press(Qt::Key_Escape);
    m_keys.press(Qt::Key_G, Qt::ControlModifier);
    if (isShown(u"guideDock"_s))
        m_keys.press(Qt::Key_G, Qt::ControlModifier);
    QVERIFY(!isShown(u"guideDock"_s));
}

void TestKeyboardAlone::registerFleet()
{
    m_keys.press(Qt::Key_5, Qt::ControlModifier);
    QTRY_VERIFY(isShown(u"companiesPage"_s));
    m_keys.press(Qt::Key_N, Qt::ControlModifier);
    QTRY_COMPARE(m_keys.at(), u"idEdit"_s);
    m_keys.type(u"minato"_s);
    m_keys.fill(u"nameEdit"_s, u"みなと運輸"_s);
    m_keys.press(Qt::Key_Return);
    QTRY_COMPARE(rows(u"companiesTable"_s), 1);

    m_keys.press(Qt::Key_Tab, Qt::ControlModifier);
    QTRY_COMPARE(find<QTabWidget>(u"fleetTabs"_s)->currentIndex(), 1);
    QTRY_VERIFY(canPress(u"addButton"_s));
    m_keys.press(Qt::Key_N, Qt::ControlModifier);
    QTRY_COMPARE(m_keys.at(), u"idEdit"_s);
    m_keys.type(u"sato"_s);
    m_keys.fill(u"nameEdit"_s, u"佐藤 健一"_s);
    m_keys.fill(u"departmentEdit"_s, u"配送1課"_s);
    m_keys.press(Qt::Key_Return);
    QTRY_COMPARE(rows(u"usersTable"_s), 1);

    m_keys.press(Qt::Key_Tab, Qt::ControlModifier);
    QTRY_COMPARE(find<QTabWidget>(u"fleetTabs"_s)->currentIndex(), 2);
    QTRY_VERIFY(canPress(u"addButton"_s));
    m_keys.press(Qt::Key_N, Qt::ControlModifier);
    QTRY_COMPARE(m_keys.at(), u"idEdit"_s);
    m_keys.type(u"minato-1"_s);
    m_keys.fill(u"nameEdit"_s, u"1号車"_s);
    m_keys.fill(u"deviceEdit"_s, Device);
    m_keys.press(Qt::Key_Return);
    QTRY_COMPARE(rows(u"vehiclesTable"_s), 1);
}

void TestKeyboardAlone::setUp()
{
    m_keys.press(Qt::Key_2, Qt::ControlModifier);
    QTRY_VERIFY(isShown(u"notificationsPage"_s));
    m_keys.operate(u"newSettingButton"_s);
    QTRY_COMPARE(m_keys.at(), u"companyCombo"_s);
    m_keys.fill(u"channelIdEdit"_s, room());
    m_keys.choose(u"presetCombo"_s, m_say.safety);
    m_keys.press(Qt::Key_Return, Qt::ControlModifier);
    // the bot isn't in the room yet, which is said
    QTRY_VERIFY2_WITH_TIMEOUT(m_window->words(u"notificationsBar"_s).contains(m_say.missing),
                              qPrintable(m_window->words(u"notificationsBar"_s)), 20'000);
    QVERIFY(m_window->words(u"notificationsBar"_s).contains(BotName));
    QTRY_COMPARE(rows(u"companySettingsTable"_s), 1);
    invite();
    m_keys.goToRow(u"companySettingsTable"_s);
    QTRY_VERIFY(canPress(u"testButton"_s));
    m_keys.operate(u"testButton"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->pane().shownMessages(room()), 1, 20'000);
}

void TestKeyboardAlone::invite()
{
    m_keys.operate(u"inviteBotButton"_s);
    const auto invited = tenant().room(room());
    QVERIFY(invited && !invited->bots.empty());
}

void TestKeyboardAlone::narrow()
{
    m_keys.press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(m_keys.at(), u"companyFilterEdit"_s);
    m_keys.type(u"nobody"_s);
    QTRY_VERIFY2(text(u"emptyTitleLabel"_s).contains(m_say.nothingMatches), qPrintable(text(u"emptyTitleLabel"_s)));
    m_keys.press(Qt::Key_F, Qt::ControlModifier); // chooses what is there
    m_keys.type(u"みなと"_s);
    QTRY_VERIFY(isShown(u"companySettingsTable"_s) && rows(u"companySettingsTable"_s) == 1);
    m_keys.fill(u"channelFilterEdit"_s, u"no-such-room"_s);
    QTRY_VERIFY(!isShown(u"companySettingsTable"_s));
    m_keys.press(Qt::Key_A, Qt::ControlModifier);
    m_keys.press(Qt::Key_Delete);
    QTRY_VERIFY(isShown(u"companySettingsTable"_s));
    m_keys.press(Qt::Key_F, Qt::ControlModifier);
    m_keys.press(Qt::Key_Delete);
    m_keys.choose(u"systemFilterCombo"_s, u"LINE WORKS"_s);
    QTRY_COMPARE(rows(u"companySettingsTable"_s), 1);
    m_keys.press(Qt::Key_Home);
}

void TestKeyboardAlone::readUsersSetting()
{
    // the user app's work
    QVERIFY(waitFor(m_window->session().query<void>(&m_window->window(), [](Session& session) -> Result<> {
        NotificationSetting setting{.tab = SettingTab::User,
                                    .company = {u"minato"_s},
                                    .user = {u"sato"_s},
                                    .channel = {u"users-own-room"_s},
                                    .events = {u"sos"_s},
                                    .updatedAt = session.clock.now()};
        SMARTFLEET_TRY(session.store->settings.add(setting));
        return {};
    })));
    m_keys.goToRow(u"companySettingsTable"_s);
    m_keys.press(Qt::Key_Tab, Qt::ControlModifier);
    QTRY_COMPARE(rows(u"userSettingsTable"_s), 1);
    m_keys.fill(u"userFilterEdit"_s, u"配送1課"_s);
    QTRY_VERIFY(isShown(u"userSettingsTable"_s));
    m_keys.goToRow(u"userSettingsTable"_s);
    QTRY_VERIFY2(text(u"settingNoticeLabel"_s).contains(m_say.readOnly), qPrintable(text(u"settingNoticeLabel"_s)));
    QVERIFY(!canPress(u"testButton"_s));
    m_keys.press(Qt::Key_Tab, Qt::ControlModifier);
    QTRY_VERIFY(isShown(u"companySettingsTable"_s));
}

void TestKeyboardAlone::edit()
{
    m_keys.goToRow(u"companySettingsTable"_s);
    m_keys.operate(u"editButton"_s);
    QTRY_COMPARE(m_keys.at(), u"channelIdEdit"_s);
    m_keys.fill(u"ownWordsEdit"_s, u"運行管理へ連絡"_s);
    m_keys.press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(canPress(u"testButton"_s));
    const auto rows = waitFor(m_window->session().read<std::vector<NotificationSettingRow>>(
        &m_window->window(), [](Store& store) { return store.settings.list({}); }));
    QVERIFY(rows);
    QCOMPARE(rows->front().setting.message.ownWords, u"運行管理へ連絡"_s);
}

void TestKeyboardAlone::deliver()
{
    m_keys.press(Qt::Key_3, Qt::ControlModifier);
    QTRY_VERIFY(isShown(u"deliveriesPage"_s));
    m_keys.operate(u"sendEventsButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isShown(u"deliveriesTable"_s) && rows(u"deliveriesTable"_s) > 0, 20'000);
    const QModelIndex state = find<QTableView>(u"deliveriesTable"_s)->model()->index(0, 1);
    QTRY_COMPARE_WITH_TIMEOUT(state.data().toString(), m_say.sent, 20'000);
    QTRY_VERIFY(m_window->pane().shownMessages(room()) >= 2);
    m_keys.goToRow(u"deliveriesTable"_s);
    QTRY_VERIFY(text(u"deliveryFactsLabel"_s).contains(u"1号車"_s));

    m_keys.press(Qt::Key_4, Qt::ControlModifier);
    QTRY_VERIFY(isShown(u"eventsTable"_s) && rows(u"eventsTable"_s) == 4);
    m_keys.goToRow(u"eventsTable"_s);
    QTRY_VERIFY(!text(u"eventFactsLabel"_s).isEmpty() && isShown(u"eventResultLabel"_s));
    m_keys.operate(u"showRawButton"_s);
    QTRY_VERIFY(find<QPlainTextEdit>(u"eventRawEdit"_s)->toPlainText().contains(u"{"_s));
}

void TestKeyboardAlone::askWhy()
{
    m_keys.press(Qt::Key_3, Qt::ControlModifier);
    QTRY_VERIFY(isShown(u"deliveriesPage"_s));
    m_keys.press(Qt::Key_Tab, Qt::ControlModifier);
    QTRY_VERIFY(isShown(u"whyRoomCombo"_s));
    m_keys.choose(u"whyRoomCombo"_s, u"みなと運輸"_s);
    QTRY_VERIFY(rows(u"whyTable"_s) > 0);
    m_keys.goToRow(u"whyTable"_s);
    QVERIFY(!text(u"whySummaryLabel"_s).isEmpty());
    // back to the list, for who comes here next
    m_keys.press(Qt::Key_Tab, {Qt::ControlModifier | Qt::ShiftModifier});
}

void TestKeyboardAlone::remove()
{
    m_keys.press(Qt::Key_2, Qt::ControlModifier);
    QTRY_VERIFY(isShown(u"companySettingsTable"_s));
    m_keys.goToRow(u"companySettingsTable"_s);
    m_keys.operate(u"deleteButton"_s);
    QTRY_VERIFY(!isShown(u"companySettingsTable"_s));
    m_keys.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(isShown(u"companySettingsTable"_s));
    m_keys.goToRow(u"companySettingsTable"_s);
    m_keys.press(Qt::Key_Delete);
    QTRY_VERIFY(!isShown(u"companySettingsTable"_s));
}

void TestKeyboardAlone::diagnose()
{
    m_keys.press(Qt::Key_1, Qt::ControlModifier);
    QTRY_VERIFY(canPress(u"checkButton"_s));
    m_keys.operate(u"checkButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(canPress(u"copyChecksButton"_s), 20'000);
    for (const QString& check : {u"clock"_s, u"network"_s, u"token"_s, u"scope"_s, u"bot"_s, u"domain"_s})
        QCOMPARE(find<StatusLabel>(u"check_"_s + check)->word(), m_say.good);
    QGuiApplication::clipboard()->clear();
    m_keys.operate(u"copyChecksButton"_s);
    QVERIFY(QGuiApplication::clipboard()->text().contains(m_say.good));
}

void TestKeyboardAlone::editIntegration()
{
    m_keys.operate(u"editButton"_s);
    QTRY_COMPARE(m_keys.at(), u"serviceAccountEdit"_s);
    QVERIFY(find<QLineEdit>(u"clientIdEdit"_s)->isReadOnly());
    QVERIFY(find<QLineEdit>(u"domainIdEdit"_s)->isReadOnly());
    m_keys.tabTo(u"userPermissionNotAllowedRadio"_s);
    m_keys.press(Qt::Key_Right);
    QVERIFY(find<QRadioButton>(u"userPermissionAllowedRadio"_s)->isChecked());
    m_keys.operate(u"submitButton"_s);
    QTRY_COMPARE_WITH_TIMEOUT(text(u"userPermissionValue"_s), m_say.allowed, 20'000);
}

void TestKeyboardAlone::unlink()
{
    QTRY_VERIFY(canPress(u"deleteButton"_s));
    m_keys.operate(u"deleteButton"_s);
    confirm();
    QTRY_COMPARE_WITH_TIMEOUT(m_window->words(u"integrationStatus"_s), m_say.notLinked, 20'000);
    QVERIFY(tenant().bots().empty());
    const auto counts = waitFor(m_window->session().read<SettingCounts>(
        &m_window->window(), [](Store& store) { return store.settings.counts(LineWorksSystem); }));
    QVERIFY(counts);
    QCOMPARE(counts->company + counts->user, 0);
}

/// Says yes to the question that is asked.
void TestKeyboardAlone::confirm()
{
    QTRY_VERIFY(QApplication::activeModalWidget());
    QTRY_VERIFY(QGuiApplication::focusWindow() == QApplication::activeModalWidget()->windowHandle());
    QTRY_COMPARE(m_keys.at(), u"cancelButton"_s); // the safe one, should Enter be pressed too early
    m_keys.operate(u"confirmButton"_s);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    m_window->window().activateWindow(); // as a window manager does, which there is none of here
    QTRY_VERIFY(QGuiApplication::focusWindow() == m_window->window().windowHandle());
}

} // namespace smartfleet::test

QTEST_MAIN(smartfleet::test::TestKeyboardAlone)
#include "tst_keyboardalone.moc"
