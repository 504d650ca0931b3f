// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme.h"
#include "ui/shell/deliverymonitor.h"
#include "ui/shell/language.h"
#include "ui/shell/screens.h"
#include "ui/shell/shortcutsheet.h"
#include "ui/shell/troublewatch.h"

#include <QMainWindow>

#include <optional>

class QActionGroup;
class QDockWidget;
class QListWidget;
class QMenu;
class QScrollArea;
class QStackedWidget;

namespace smartfleet {

class DeliveryBar;
class GuideDock;
class MessageBar;

/// The program's window: navigation on the left, the screens, menus, and a line that says whether delivery goes on.
class MainWindow : public QMainWindow, public Navigator, public Notifier
{
    Q_OBJECT
    /// Whether closing only hides it now, so that nothing in it is lost.
    Q_PROPERTY(bool hidesWhenClosed READ hidesWhenClosed NOTIFY hidesWhenClosedChanged)
public:
    MainWindow(const UiContext& context, const Theme& theme, Language& language, QWidget* parent = nullptr);

    /// Puts a pane into the dock on the right and takes it over; practice mode only.
    void setPracticePane(QWidget* pane);
    /// Tells for good that the data can't be opened.
    void showStartError(const Error& error);
    /// Shows the screen of that id; an unknown one changes nothing.
    void showScreen(const QString& id);
    void open(const Place& place) override;
    /// Tells by a bar above the screens, and by noticed().
    void tell(const Notice& notice) override;
    /// Brings the window before a person's eyes, wherever it was.
    void bringToFront();
    /// Whether closing only hides the window, because something else (the tray) leads back to it. Default: no.
    void setHiddenByClosing(bool hidden);
    bool hidesWhenClosed() const { return m_isHiddenByClosing && !m_isQuitting; }
    /// Ends the program, whatever closing does.
    void quit();
    const DeliveryStatus& deliveryStatus() const { return m_monitor.status(); }
    /// The page of a screen, made if it was not shown before; nullptr for an unknown id.
    QWidget* page(const QString& id);

signals:
    /// The window was on the screen for the first time: time for what may wait until then.
    void firstPainted();
    void deliveryStatusChanged();
    /// A person was told of something.
    void noticed(const smartfleet::Notice& notice);
    /// The window was hidden in place of being closed.
    void hiddenByClosing();
    void hidesWhenClosedChanged();
    /// The language of the windows changed.
    void retranslated();

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void setQuitting(bool quitting);
    void buildCentre();
    std::optional<std::size_t> indexOf(const QString& id) const;
    const ScreenPage& made(std::size_t index);
    void showIndex(int index);
    void buildMenus();
    void buildViewMenu();
    void retranslate();
    void retranslateMenus();
    QWidget* buildBars(QWidget* centre);
    void buildHelpMenu();
    /// Icons and titles, or icons alone where the window is narrow for its text.
    void fitNavigation();
    void onDeliveryStatus();
    void keepState();
    void goToFilter();
    void reload();
    void toggleShortcuts();
    std::vector<ShortcutGroup> shortcuts();
    void showAbout();

    UiContext m_context;
    const Theme& m_theme;
    Language& m_language;
    std::vector<Screen> m_screens;
    DeliveryMonitor m_monitor;
    TroubleWatch m_troubles;
    Place m_noticed; ///< where the notice in the bar leads
    bool m_isHiddenByClosing = false;
    bool m_isQuitting = false;
    bool m_wasPainted = false;

    QListWidget* m_navigation = nullptr;
    QStackedWidget* m_stack = nullptr;
    std::vector<ScreenPage> m_pages;    ///< in the order of m_screens; without a page until it is first asked for
    std::vector<QScrollArea*> m_frames; ///< likewise: in which a page lies on the stack
    MessageBar* m_practiceBanner = nullptr;
    MessageBar* m_startError = nullptr;
    MessageBar* m_notice = nullptr;
    DeliveryBar* m_delivery = nullptr;
    QDockWidget* m_dock = nullptr;
    GuideDock* m_guide;
    QMenu* m_fileMenu = nullptr;
    QMenu* m_goMenu = nullptr;
    QMenu* m_viewMenu = nullptr;
    QMenu* m_languageMenu = nullptr;
    QMenu* m_themeMenu = nullptr;
    QMenu* m_helpMenu = nullptr;
    QAction* m_closeAction = nullptr;
    QAction* m_quitAction = nullptr;
    QAction* m_filterAction = nullptr;
    QAction* m_reloadAction = nullptr;
    QAction* m_shortcutsAction = nullptr;
    QAction* m_aboutAction = nullptr;
    std::vector<QAction*> m_goActions;
    std::vector<QAction*> m_languageActions; // in the order of UiLanguageNames
    std::vector<QAction*> m_themeActions;    // in the order of UiThemeNames
};

} // namespace smartfleet
