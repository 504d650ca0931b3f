// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/call.h"
#include "app/domain/integration.h"
#include "ui/kit/theme.h"
#include "ui/shell/language.h"
#include "ui/shell/screens.h"

#include <QMainWindow>

#include <optional>

class QActionGroup;
class QDockWidget;
class QListWidget;
class QMenu;
class QScrollArea;
class QStackedWidget;

namespace smartfleet {

class GuideDock;
class MessageBar;
class StatusLabel;

/// The program's window: navigation on the left, the screens, menus, and a line that says whether delivery goes on.
class MainWindow : public QMainWindow, public Navigator
{
    Q_OBJECT
public:
    MainWindow(const UiContext& context, const Theme& theme, Language& language, QWidget* parent = nullptr);

    /// Puts a pane into the dock on the right and takes it over; practice mode only.
    void setPracticePane(QWidget* pane);
    /// Tells for good that the data can't be opened.
    void showStartError(const Error& error);
    /// Shows the screen of that id; an unknown one changes nothing.
    void showScreen(const QString& id);
    void open(const Place& place) override;
    /// The page of a screen, made if it was not shown before; nullptr for an unknown id.
    QWidget* page(const QString& id);

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void buildCentre();
    std::optional<std::size_t> indexOf(const QString& id) const;
    const ScreenPage& made(std::size_t index);
    void showIndex(int index);
    void buildMenus();
    void buildViewMenu();
    void retranslate();
    void retranslateMenus();
    void readIntegration();
    void onDeliveryBlocked(const Error& why);
    void showDeliveryState();
    void showAbout();

    UiContext m_context;
    const Theme& m_theme;
    Language& m_language;
    std::vector<Screen> m_screens;
    std::optional<Error> m_blocked; ///< empty until delivery said something
    IntegrationState m_link = IntegrationState::NotLinked;
    LatestJob m_reading;

    QListWidget* m_navigation = nullptr;
    QStackedWidget* m_stack = nullptr;
    std::vector<ScreenPage> m_pages;    ///< in the order of m_screens; without a page until it is first asked for
    std::vector<QScrollArea*> m_frames; ///< likewise: in which a page lies on the stack
    MessageBar* m_practiceBanner = nullptr;
    MessageBar* m_startError = nullptr;
    StatusLabel* m_delivery = nullptr;
    QDockWidget* m_dock = nullptr;
    GuideDock* m_guide;
    QMenu* m_fileMenu = nullptr;
    QMenu* m_goMenu = nullptr;
    QMenu* m_viewMenu = nullptr;
    QMenu* m_languageMenu = nullptr;
    QMenu* m_themeMenu = nullptr;
    QMenu* m_helpMenu = nullptr;
    QAction* m_quitAction = nullptr;
    QAction* m_aboutAction = nullptr;
    std::vector<QAction*> m_goActions;
    std::vector<QAction*> m_languageActions; // in the order of UiLanguageNames
    std::vector<QAction*> m_themeActions;    // in the order of UiThemeNames
};

} // namespace smartfleet
