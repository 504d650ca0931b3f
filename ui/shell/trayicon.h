// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/deliverystatus.h"
#include "ui/shell/notifier.h"

#include <QObject>

#include <memory>

class QAction;
class QMenu;
class QSystemTrayIcon;

namespace smartfleet {

/// The program's picture with a sign of how delivery stands, told by its shape.
QIcon trayPicture(const DeliveryStatus& status);
/// The status, what waits and what failed, a line each.
QString trayWords(const DeliveryStatus& status);

/// The program in the system tray: how delivery stands, a way back to the window, the desktop's notifications. It can
/// be made where there is no tray, and shows nothing then.
class TrayIcon : public QObject, public Notifier
{
    Q_OBJECT
public:
    explicit TrayIcon(QObject* parent = nullptr);
    ~TrayIcon() override;

    /// Whether this desktop has a tray now; some have none.
    static bool isAvailable();

    void setShown(bool shown);
    void show(const DeliveryStatus& status);
    void tell(const Notice& notice) override;
    /// Puts everything into the language of now.
    void retranslate();

signals:
    void openRequested();
    void placeRequested(const smartfleet::Place& place);
    void quitRequested();

private:
    DeliveryStatus m_status;
    Place m_told; ///< of the notification shown last
    std::unique_ptr<QMenu> m_menu;
    QAction* m_words;
    QAction* m_open;
    QAction* m_failed;
    QAction* m_quit;
    QSystemTrayIcon* m_icon;
};

} // namespace smartfleet
