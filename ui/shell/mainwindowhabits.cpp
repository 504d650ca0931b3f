// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "app/options/windowstate.h"
#include "ui/kit/keyboard.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/pagelook.h"
#include "ui/shell/deliverybar.h"
#include "ui/shell/navigationdelegate.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr int TitlesFrom = 900; // the width from which the screens have the room that their titles beside them take

} // namespace

void MainWindow::tell(const Notice& notice)
{
    m_noticed = notice.place;
    m_notice->showWords(notice.words, notice.tone);
    m_notice->setAction(tr("Show"));
    emit noticed(notice);
}

void MainWindow::bringToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::setHiddenByClosing(bool hidden)
{
    const bool before = hidesWhenClosed();
    m_isHiddenByClosing = hidden;
    if (before != hidesWhenClosed())
        emit hidesWhenClosedChanged();
}

void MainWindow::setQuitting(bool quitting)
{
    const bool before = hidesWhenClosed();
    m_isQuitting = quitting;
    if (before != hidesWhenClosed())
        emit hidesWhenClosedChanged();
}

void MainWindow::quit()
{
    setQuitting(true);
    if (close())
        QApplication::quit();
    setQuitting(false);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    fitNavigation();
}

void MainWindow::paintEvent(QPaintEvent* event)
{
    QMainWindow::paintEvent(event);
    if (!m_wasPainted)
        QMetaObject::invokeMethod(this, &MainWindow::firstPainted, Qt::QueuedConnection);
    m_wasPainted = true;
}

void MainWindow::onDeliveryStatus()
{
    m_delivery->show(m_monitor.status());
    m_troubles.look(m_monitor.status());
    emit deliveryStatusChanged();
}

void MainWindow::keepState()
{
    if (!m_context.practice) // whose window is wider, for its pane
        m_context.windowState.keep(u"main"_s, saveGeometry());
    m_context.windowState.keepChoice(u"main.screen"_s, m_screens[std::size_t(m_navigation->currentRow())].id);
}

void MainWindow::fitNavigation()
{
    const bool hasTitles = width() >= besideText(TitlesFrom, *m_navigation);
    const QFont font = m_navigation->font();
    m_navigation->setIconSize(NavigationDelegate::iconSize(font));
    m_navigation->setFixedWidth(hasTitles ? m_navigation->sizeHintForColumn(0)
                                          : NavigationDelegate::widthOfIcons(font));
    for (int i = 0; i < m_navigation->count(); ++i)
        m_navigation->item(i)->setToolTip(hasTitles ? QString() : m_navigation->item(i)->text());
    m_navigation->doItemsLayout();
}

void MainWindow::goToFilter()
{
    const QWidget* page = m_pages[std::size_t(m_navigation->currentRow())].page;
    if (QLineEdit* filter = filterOf(*page)) {
        filter->setFocus(Qt::ShortcutFocusReason);
        filter->selectAll();
    }
}

void MainWindow::reload()
{
    if (const auto& reload = m_pages[std::size_t(m_navigation->currentRow())].reload)
        reload();
}

void MainWindow::toggleShortcuts()
{
    if (auto* open = findChild<ShortcutSheet*>()) {
        open->close();
        return;
    }
    auto* sheet = new ShortcutSheet([this] { return shortcuts(); }, this);
    sheet->addAction(m_shortcutsAction); // the key that opened it closes it
    sheet->show();
}

std::vector<ShortcutGroup> MainWindow::shortcuts()
{
    std::vector<const QWidget*> pages;
    std::vector<ShortcutGroup> ofScreens;
    for (std::size_t i = 0; i < m_screens.size(); ++i) {
        pages.push_back(made(i).page);
        ofScreens.push_back({titleOf(m_screens[i]), shortcutsOf(*m_pages[i].page)});
    }
    std::vector<ShortcutGroup> groups{{tr("Everywhere"), shortcutsOf(*this, pages)}};
    groups.insert(groups.end(), ofScreens.begin(), ofScreens.end());
    return groups;
}

} // namespace smartfleet
