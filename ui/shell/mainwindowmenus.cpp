// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/guide/guidedock.h"
#include "ui/kit/icons.h"

#include <QActionGroup>
#include <QDockWidget>
#include <QListWidget>
#include <QMenuBar>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

/// Puts one checkable action a value into the menu, of which one is checked.
template <typename Enum> std::vector<QAction*> addChoices(QMenu* menu, Option<Enum>& option)
{
    auto* group = new QActionGroup(menu);
    std::vector<QAction*> actions;
    for (const NamedValue<Enum>& named : option.range().names) {
        auto* action = new QAction(group);
        action->setCheckable(true);
        action->setChecked(named.value == option.get());
        QObject::connect(action, &QAction::triggered, menu, [&option, value = named.value] { option.set(value); });
        QObject::connect(&option, &OptionSignal::changed, action,
                         [&option, action, value = named.value] { action->setChecked(value == option.get()); });
        menu->addAction(action);
        actions.push_back(action);
    }
    return actions;
}

} // namespace

void MainWindow::buildMenus()
{
    m_fileMenu = menuBar()->addMenu(QString());
    m_closeAction = m_fileMenu->addAction(QString());
    m_closeAction->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_W));
    connect(m_closeAction, &QAction::triggered, this, &QWidget::close);
    m_quitAction = m_fileMenu->addAction(QString());
    m_quitAction->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    m_quitAction->setMenuRole(QAction::QuitRole);
    connect(m_quitAction, &QAction::triggered, this, &MainWindow::quit);

    m_goMenu = menuBar()->addMenu(QString());
    for (std::size_t i = 0; i < m_screens.size(); ++i) {
        QAction* go = m_goMenu->addAction(tintedIcon(m_screens[i].icon), QString());
        go->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + int(i))));
        connect(go, &QAction::triggered, this, [this, i] { open({.screen = m_screens[i].id}); });
        m_goActions.push_back(go);
    }

    buildViewMenu();
    buildHelpMenu();
}

void MainWindow::buildHelpMenu()
{
    m_helpMenu = menuBar()->addMenu(QString());
    m_helpMenu->addAction(m_guide->action());
    m_shortcutsAction = m_helpMenu->addAction(QString());
    m_shortcutsAction->setObjectName(u"shortcutsAction"_s);
    m_shortcutsAction->setShortcut(QKeySequence(Qt::Key_F1));
    connect(m_shortcutsAction, &QAction::triggered, this, &MainWindow::toggleShortcuts);
    m_aboutAction = m_helpMenu->addAction(QString());
    m_aboutAction->setMenuRole(QAction::AboutRole);
    connect(m_aboutAction, &QAction::triggered, this, &MainWindow::showAbout);
}

void MainWindow::buildViewMenu()
{
    m_viewMenu = menuBar()->addMenu(QString());
    m_filterAction = m_viewMenu->addAction(tintedIcon(u"search"_s), QString());
    m_filterAction->setObjectName(u"filterAction"_s);
    m_filterAction->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_F));
    connect(m_filterAction, &QAction::triggered, this, &MainWindow::goToFilter);
    m_reloadAction = m_viewMenu->addAction(tintedIcon(u"reload"_s), QString());
    m_reloadAction->setObjectName(u"reloadAction"_s);
    m_reloadAction->setShortcut(QKeySequence(Qt::Key_F5));
    connect(m_reloadAction, &QAction::triggered, this, &MainWindow::reload);
    m_viewMenu->addSeparator();
    m_languageMenu = m_viewMenu->addMenu(QString());
    m_languageActions = addChoices(m_languageMenu, m_context.options.language);
    connect(&m_context.options.language, &OptionSignal::changed, this,
            [this] { m_language.apply(m_context.options.language.get()); });
    m_themeMenu = m_viewMenu->addMenu(QString());
    m_themeActions = addChoices(m_themeMenu, m_context.options.theme);
    connect(&m_context.options.theme, &OptionSignal::changed, this,
            [this] { m_theme.apply(m_context.options.theme.get()); });
}

void MainWindow::retranslateMenus()
{
    m_fileMenu->setTitle(tr("&File"));
    m_closeAction->setText(tr("&Close the window"));
    m_quitAction->setText(tr("&Quit"));
    //: a menu: go to a screen
    m_goMenu->setTitle(tr("&Go"));
    for (std::size_t i = 0; i < m_goActions.size(); ++i)
        m_goActions[i]->setText(titleOf(m_screens[i]));
    m_viewMenu->setTitle(tr("&View"));
    m_filterAction->setText(tr("Go to the &filter"));
    m_reloadAction->setText(tr("&Reload"));
    m_languageMenu->setTitle(tr("&Language"));
    m_languageActions[0]->setText(tr("&System language"));
    // a language is named in itself, so that whoever can't read the others finds it
    m_languageActions[1]->setText(u"日本語"_s);
    m_languageActions[2]->setText(u"English"_s);
    m_themeMenu->setTitle(tr("&Colours"));
    m_themeActions[0]->setText(tr("As the &system"));
    m_themeActions[1]->setText(tr("&Light"));
    m_themeActions[2]->setText(tr("&Dark"));
    m_helpMenu->setTitle(tr("&Help"));
    m_shortcutsAction->setText(tr("&Keyboard shortcuts"));
    m_aboutAction->setText(tr("&About SmartFleet Connect"));
}

void MainWindow::showAbout()
{
    auto* box = new QMessageBox(this);
    box->setObjectName(u"aboutDialog"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About SmartFleet Connect"));
    box->setIconPixmap(windowIcon().pixmap(64, 64));
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("SmartFleet Connect %1").arg(QStringLiteral(SMARTFLEET_VERSION)));
    box->setInformativeText(tr("Links a fleet system to LINE WORKS and delivers its events to the right talk rooms.\n\n"
                               "Free software under the GNU General Public License, version 3 or later.\n"
                               "Not a product of LINE WORKS Corp."));
    box->addButton(tr("Close"), QMessageBox::AcceptRole);
    box->open();
}

} // namespace smartfleet
