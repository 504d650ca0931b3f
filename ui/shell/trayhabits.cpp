// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/trayhabits.h"

#include "app/options/uioptions.h"
#include "app/options/windowstate.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/trayicon.h"

using namespace Qt::StringLiterals;

namespace smartfleet {

TrayHabits::TrayHabits(MainWindow& window, UiOptions& options, WindowState& state, TrayIcon& icon, Notifier& desktop,
                       bool hasTray, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_options(options)
    , m_state(state)
    , m_icon(icon)
    , m_desktop(desktop)
    , m_hasTray(hasTray)
{
    connect(&m_options.runInTray, &OptionSignal::changed, this, &TrayHabits::apply);
    connect(&m_options.desktopNotifications, &OptionSignal::changed, this, &TrayHabits::apply);
    connect(&m_window, &MainWindow::deliveryStatusChanged, this, [this] { m_icon.show(m_window.deliveryStatus()); });
    connect(&m_window, &MainWindow::retranslated, &m_icon, &TrayIcon::retranslate);
    connect(&m_window, &MainWindow::noticed, this, &TrayHabits::onNotice);
    connect(&m_window, &MainWindow::hiddenByClosing, this, &TrayHabits::onHidden);
    connect(&m_icon, &TrayIcon::openRequested, &m_window, &MainWindow::bringToFront);
    connect(&m_icon, &TrayIcon::quitRequested, &m_window, &MainWindow::quit);
    connect(&m_icon, &TrayIcon::placeRequested, &m_window, [this](const Place& place) {
        m_window.bringToFront();
        m_window.open(place);
    });
    m_icon.show(m_window.deliveryStatus());
    apply();
}

void TrayHabits::apply()
{
    const bool runsInTray = m_options.runInTray.get();
    m_icon.setShown(m_hasTray && (runsInTray || m_options.desktopNotifications.get()));
    m_window.setHiddenByClosing(m_hasTray && runsInTray);
}

void TrayHabits::onNotice(const Notice& notice)
{
    // who looks at the window reads it there
    if (m_hasTray && m_options.desktopNotifications.get() && !m_window.isActiveWindow())
        m_desktop.tell(notice);
}

void TrayHabits::onHidden()
{
    const QString told = u"tray.told"_s;
    if (m_state.choice(told, false).toBool())
        return;
    m_state.keepChoice(told, true);
    m_desktop.tell({Tone::Neutral, [] {
                        return Problem{tr("SmartFleet Connect goes on working in the system tray."),
                                       tr("Its icon brings the window back, and ends the program.")};
                    }});
}

} // namespace smartfleet
