// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/problems.h"
#include "app/options/windowstate.h"
#include "app/session/practiceworld.h"
#include "app/session/sessionthread.h"
#include "tests/support/results.h"
#include "tests/support/wait.h"
#include "translations/translator.h"
#include "ui/companies/companiespage.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/prompter.h"
#include "ui/kit/statuslabel.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

/// A main window with everything it needs, in practice mode or (without the practice pane and banner) as if for real.
struct Desk
{
    explicit Desk(bool practice = true)
        : context{session, prompter, options, state, practice ? world.get() : nullptr}
    {
        test::given(test::waitFor(session.start(&session)));
    }

    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"options.ini"_s), QSettings::IniFormat};
    QSettings stateFile{folder.filePath(u"windows.ini"_s), QSettings::IniFormat};
    UiOptions options{settings};
    WindowState state{stateFile};
    std::unique_ptr<PracticeWorld> world = test::given(PracticeWorld::open());
    SessionThread session{world->sessionOptions()};
    DialogPrompter prompter;
    UiContext context;
};

QAction* actionNamed(const MainWindow& window, const QString& text)
{
    for (QAction* action : window.findChildren<QAction*>()) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

QStringList barTexts(const MainWindow& window)
{
    QStringList texts;
    for (const MessageBar* bar : window.findChildren<MessageBar*>()) {
        if (!bar->isHidden())
            texts << bar->text();
    }
    return texts;
}

QString deliveryWords(const MainWindow& window)
{
    return window.findChild<StatusLabel*>(u"deliveryStatus"_s)->word();
}

Error notLinked()
{
    return {Error::Kind::NotFound, u"not_linked"_s};
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(); }
    void init() { m_language.apply(UiLanguage::English); }
    void navigation_everyScreen_hasNameAndPage();
    void navigation_shortcut_goesToTheScreen();
    void start_screens_onlyTheShownOneIsMade();
    void start_again_showsTheLastScreen();
    void open_screenNotShownBefore_isMadeAndShown();
    void practice_window_saysSo();
    void real_window_saysNothingOfPractice();
    void minimumSize_fitsASmallDisplay();
    void languageMenu_japanese_switchesWhileOpen();
    void languageMenu_chosen_isKept();
    void themeMenu_dark_changesThePalette();
    void startError_shown_staysReadable();
    void deliveryBlocked_error_isSaidBelow();
    void close_realWindow_keepsItsPlace();
    void place_offTheScreen_isBroughtBack();
    void deliveryCause_pressed_leadsToIt();
    void notice_languageChange_isSaidAnew();
    void filterKey_screenWithFilter_goesThere();
    void reloadKey_readsTheScreenAnew();
    void goKey_screenWithList_focusesTheList();
    void navigation_largeFont_showsItsWords();
    void navigation_narrowForItsFont_showsIconsAlone();
    void about_opened_doesNotWait();

private:
    std::unique_ptr<Theme> m_theme;
    Language m_language;
};

void TestMainWindow::navigation_everyScreen_hasNameAndPage()
{
    Desk desk;
    MainWindow window(desk.context, *m_theme, m_language);
    const auto* list = window.findChild<QListWidget*>(u"navigationList"_s);
    const std::vector<Screen> screens = allScreens(desk.context);

    QVERIFY(!screens.empty());
    QCOMPARE(list->count(), int(screens.size()));
    for (int i = 0; i < list->count(); ++i) {
        const Screen& screen = screens[std::size_t(i)];
        QCOMPARE(list->item(i)->text(), titleOf(screen));
        QVERIFY(window.page(screen.id));
        QCOMPARE(window.page(screen.id)->accessibleName(), titleOf(screen));
    }
    QVERIFY(!window.page(u"nowhere"_s));
}

void TestMainWindow::navigation_shortcut_goesToTheScreen()
{
    Desk desk;
    MainWindow window(desk.context, *m_theme, m_language);
    const Screen last = allScreens(desk.context).back();
    const int row = int(allScreens(desk.context).size()) - 1;
    QAction* go = actionNamed(window, titleOf(last));

    QVERIFY(go);
    QCOMPARE(go->shortcut(), QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + row)));
    go->trigger();

    QCOMPARE(window.findChild<QListWidget*>(u"navigationList"_s)->currentRow(), row);
    QVERIFY(!window.page(last.id)->isHidden());
}

void TestMainWindow::start_screens_onlyTheShownOneIsMade()
{
    Desk desk;
    MainWindow window(desk.context, *m_theme, m_language);

    int made = 0;
    for (const Screen& screen : allScreens(desk.context))
        made += window.findChild<QWidget*>(screen.id) ? 1 : 0;

    QCOMPARE(made, 1);
    QVERIFY(window.findChild<QWidget*>(u"servicesPage"_s));
}

void TestMainWindow::start_again_showsTheLastScreen()
{
    Desk desk(false);
    {
        MainWindow window(desk.context, *m_theme, m_language);
        window.showScreen(u"deliveriesPage"_s);
        window.close();
    }

    MainWindow again(desk.context, *m_theme, m_language);
    again.show();

    QVERIFY(again.findChild<QWidget*>(u"deliveriesPage"_s)->isVisible());
    QVERIFY(!again.findChild<QWidget*>(u"servicesPage"_s));
}

void TestMainWindow::open_screenNotShownBefore_isMadeAndShown()
{
    Desk desk;
    MainWindow window(desk.context, *m_theme, m_language);
    window.show();

    window.open({.screen = u"companiesPage"_s});
    window.open({.screen = u"nowhere"_s});

    QVERIFY(window.findChild<QWidget*>(u"companiesPage"_s)->isVisible());
    QVERIFY(!window.page(u"servicesPage"_s)->isVisible());
}

void TestMainWindow::practice_window_saysSo()
{
    Desk desk;
    const MainWindow window(desk.context, *m_theme, m_language);

    QVERIFY(window.windowTitle().contains(u"practice"_s));
    QVERIFY(!barTexts(window).filter(u"Practice mode"_s).isEmpty());
}

void TestMainWindow::real_window_saysNothingOfPractice()
{
    Desk desk(false);
    const MainWindow window(desk.context, *m_theme, m_language);

    QCOMPARE(window.windowTitle(), u"SmartFleet Connect"_s);
    QVERIFY(barTexts(window).filter(u"Practice"_s).isEmpty());
}

void TestMainWindow::minimumSize_fitsASmallDisplay()
{
    Desk desk;
    MainWindow window(desk.context, *m_theme, m_language);
    for (const Screen& screen : allScreens(desk.context))
        window.page(screen.id);
    window.show();

    window.resize(1024, 700);

    QVERIFY2(window.width() <= 1024, qPrintable(QString::number(window.width())));
    QVERIFY2(window.height() <= 700, qPrintable(QString::number(window.height())));
}

void TestMainWindow::languageMenu_japanese_switchesWhileOpen()
{
    Desk desk;
    MainWindow window(desk.context, *m_theme, m_language);
    emit desk.session.deliveryBlocked(notLinked());
    const QString english = describe(notLinked()).message;
    QTRY_VERIFY(deliveryWords(window).contains(english));

    actionNamed(window, u"日本語"_s)->trigger();

    const QString japanese = describe(notLinked()).message;
    QVERIFY(japanese != english);
    QTRY_VERIFY(deliveryWords(window).contains(japanese));
    QCOMPARE(QLocale().language(), QLocale::Japanese);

    actionNamed(window, u"English"_s)->trigger();

    QTRY_VERIFY(deliveryWords(window).contains(english));
}

void TestMainWindow::languageMenu_chosen_isKept()
{
    Desk desk;
    const MainWindow window(desk.context, *m_theme, m_language);

    actionNamed(window, u"日本語"_s)->trigger();

    QCOMPARE(desk.options.language.get(), UiLanguage::Japanese);
}

void TestMainWindow::themeMenu_dark_changesThePalette()
{
    Desk desk;
    const MainWindow window(desk.context, *m_theme, m_language);

    actionNamed(window, u"&Dark"_s)->trigger();

    QCOMPARE(desk.options.theme.get(), UiTheme::Dark);
    QCOMPARE(QApplication::palette().color(QPalette::Window), darkPalette().color(QPalette::Window));
}

void TestMainWindow::startError_shown_staysReadable()
{
    Desk desk;
    MainWindow window(desk.context, *m_theme, m_language);
    const Error error{Error::Kind::Storage, u"store_unavailable"_s};

    window.showStartError(error);

    QVERIFY(!barTexts(window).filter(describe(error).message).isEmpty());
}

void TestMainWindow::deliveryBlocked_error_isSaidBelow()
{
    Desk desk;
    const MainWindow window(desk.context, *m_theme, m_language);

    emit desk.session.deliveryBlocked({Error::Kind::Network, u"not_linked"_s});
    QVERIFY(deliveryWords(window).contains(describe(notLinked()).message));
    emit desk.session.deliveryBlocked({});

    QCOMPARE(deliveryWords(window), u"Delivery is on"_s);
}

void TestMainWindow::close_realWindow_keepsItsPlace()
{
    Desk desk(false);
    {
        MainWindow window(desk.context, *m_theme, m_language);
        window.show();
        window.resize(1100, 720);
        window.close();
    }

    const MainWindow again(desk.context, *m_theme, m_language);

    QVERIFY(!desk.state.restored(u"main"_s).isEmpty());
}

void TestMainWindow::place_offTheScreen_isBroughtBack()
{
    Desk desk(false);
    {
        MainWindow window(desk.context, *m_theme, m_language);
        window.setGeometry(20'000, 20'000, 700, 600); // on a screen that was taken away since
        desk.state.keep(u"main"_s, window.saveGeometry());
    }

    MainWindow again(desk.context, *m_theme, m_language);
    again.show();

    QVERIFY(QGuiApplication::primaryScreen()->availableGeometry().intersects(again.frameGeometry()));
}

void TestMainWindow::deliveryCause_pressed_leadsToIt()
{
    Desk desk;
    MainWindow window(desk.context, *m_theme, m_language);
    window.show();
    window.showScreen(u"companiesPage"_s);
    emit desk.session.deliveryBlocked({Error::Kind::Unauthorized, u"key_refused"_s});
    auto* cause = window.findChild<QToolButton*>(u"deliveryCauseButton"_s);
    QVERIFY(cause->isVisible());

    cause->click();

    QVERIFY(window.page(u"servicesPage"_s)->isVisible());
    emit desk.session.deliveryBlocked({});
    QVERIFY(!cause->isVisible());
    QTest::mouseClick(window.findChild<StatusLabel*>(u"deliveryStatus"_s), Qt::LeftButton);
    QVERIFY(window.page(u"deliveriesPage"_s)->isVisible());
}

void TestMainWindow::notice_languageChange_isSaidAnew()
{
    Desk desk;
    MainWindow window(desk.context, *m_theme, m_language);
    window.show();
    const Error why{Error::Kind::Unauthorized, u"key_refused"_s};

    emit desk.session.deliveryBlocked(why);
    auto* bar = window.findChild<MessageBar*>(u"noticeBar"_s);
    QVERIFY(bar->isVisible());
    QVERIFY(bar->text().contains(describe(why).message));
    m_language.apply(UiLanguage::Japanese);

    QTRY_VERIFY(bar->text().contains(describe(why).message));
    QTRY_COMPARE(bar->findChild<QPushButton*>(u"messageActionButton"_s)->text(), u"表示する"_s);
}

void TestMainWindow::filterKey_screenWithFilter_goesThere()
{
    Desk desk;
    MainWindow window(desk.context, *m_theme, m_language);
    window.show();
    window.open({.screen = u"notificationsPage"_s});

    window.findChild<QAction*>(u"filterAction"_s)->trigger();

    auto* focus = qobject_cast<QLineEdit*>(window.focusWidget());
    QVERIFY(focus);
    QVERIFY(focus->objectName().contains(u"filter"_s, Qt::CaseInsensitive));
}

void TestMainWindow::reloadKey_readsTheScreenAnew()
{
    Desk desk;
    MainWindow window(desk.context, *m_theme, m_language);
    window.show();
    window.open({.screen = u"companiesPage"_s});
    auto* page = static_cast<CompaniesPage*>(window.page(u"companiesPage"_s));
    QSignalSpy reloads(page, &CompaniesPage::listWanted);

    window.findChild<QAction*>(u"reloadAction"_s)->trigger();

    QCOMPARE(reloads.count(), 1);
}

void TestMainWindow::goKey_screenWithList_focusesTheList()
{
    Desk desk;
    MainWindow window(desk.context, *m_theme, m_language);
    window.show();
    const std::vector<Screen> screens = allScreens(desk.context);

    for (const Screen& screen : screens) {
        actionNamed(window, titleOf(screen))->trigger();

        QVERIFY2(window.focusWidget(), qPrintable(screen.id));
        QVERIFY2(window.page(screen.id)->isAncestorOf(window.focusWidget()), qPrintable(screen.id));
    }
}

void TestMainWindow::navigation_largeFont_showsItsWords()
{
    Desk desk;
    MainWindow window(desk.context, *m_theme, m_language);
    window.show();
    auto* list = window.findChild<QListWidget*>(u"navigationList"_s);
    const int before = list->width();
    QFont font = window.font();
    font.setPointSizeF(font.pointSizeF() * 2);

    window.setFont(font);
    window.resize(2000, 900);

    QTRY_VERIFY(list->width() > before);
    for (int i = 0; i < list->count(); ++i) {
        const int text = QFontMetrics(list->font()).horizontalAdvance(list->item(i)->text());
        QVERIFY(list->visualItemRect(list->item(i)).width() > text + list->iconSize().width());
    }
}

void TestMainWindow::navigation_narrowForItsFont_showsIconsAlone()
{
    Desk desk;
    MainWindow window(desk.context, *m_theme, m_language);
    window.show();
    auto* list = window.findChild<QListWidget*>(u"navigationList"_s);
    const int before = list->width();
    QVERIFY(list->item(0)->toolTip().isEmpty());
    QFont font = window.font();
    font.setPointSizeF(font.pointSizeF() * 2);

    window.setFont(font);
    window.resize(1024, 700);

    QTRY_VERIFY(list->width() < before);
    for (int i = 0; i < list->count(); ++i)
        QCOMPARE(list->item(i)->toolTip(), list->item(i)->text());
}

void TestMainWindow::about_opened_doesNotWait()
{
    Desk desk;
    const MainWindow window(desk.context, *m_theme, m_language);

    actionNamed(window, u"&About SmartFleet Connect"_s)->trigger();

    const auto* box = window.findChild<QMessageBox*>(u"aboutDialog"_s);
    QVERIFY(box);
    QVERIFY(box->text().contains(QStringLiteral(SMARTFLEET_VERSION)));
}

} // namespace smartfleet

QTEST_MAIN(smartfleet::TestMainWindow)
#include "tst_mainwindow.moc"
