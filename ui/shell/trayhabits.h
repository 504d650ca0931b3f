// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/notifier.h"

#include <QObject>

namespace smartfleet {

class MainWindow;
class TrayIcon;
class WindowState;
struct UiOptions;

/// What the program does with its place in the tray, as the options have it: whether closing the window ends it, and
/// what the desktop is told. Without a tray, closing ends it, and the window alone tells.
class TrayHabits : public QObject
{
    Q_OBJECT
public:
    /// `desktop` is the icon, but for a test. `hasTray` says whether the desktop has one.
    TrayHabits(MainWindow& window, UiOptions& options, WindowState& state, TrayIcon& icon, Notifier& desktop,
               bool hasTray, QObject* parent = nullptr);

private:
    void apply();
    void onNotice(const Notice& notice);
    void onHidden();

    MainWindow& m_window;
    UiOptions& m_options;
    WindowState& m_state;
    TrayIcon& m_icon;
    Notifier& m_desktop;
    bool m_hasTray;
};

} // namespace smartfleet
