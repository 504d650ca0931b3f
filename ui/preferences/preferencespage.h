// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/options/autostart.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace smartfleet {

class DeliveryGroup;
class GeneralGroup;
class HistoryGroup;
class HttpInterfaceGroup;
class MessageBar;
class NetworkGroup;
class PreferencesGroup;
class SupportGroup;
struct UiOptions;

/// What the page needs to begin with.
struct PreferencesPlaces
{
    std::unique_ptr<Autostart> autostart = {}; ///< none in practice mode
    QString logFolder = {};                    ///< empty = nothing is logged into a file
};

/// The screen 設定: the program's own preferences, in groups. A change is in force at once.
class PreferencesPage : public QWidget
{
    Q_OBJECT
public:
    PreferencesPage(UiOptions& options, PreferencesPlaces places, QWidget* parent);

    MessageBar& bar() { return *m_bar; }
    NetworkGroup& network() { return *m_network; }
    HttpInterfaceGroup& httpInterface() { return *m_httpInterface; }
    DeliveryGroup& delivery() { return *m_delivery; }
    HistoryGroup& history() { return *m_history; }
    SupportGroup& support() { return *m_support; }
    /// Brings the group or field of that object name into view and puts the focus there.
    void showPart(const QString& name);

signals:
    /// The page came into view.
    void shown();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void retranslate();

    QScrollArea* m_scroll;
    QLabel* m_title;
    QLabel* m_introduction;
    MessageBar* m_bar;
    GeneralGroup* m_general;
    NetworkGroup* m_network;
    HttpInterfaceGroup* m_httpInterface;
    DeliveryGroup* m_delivery;
    HistoryGroup* m_history;
    SupportGroup* m_support;
};

} // namespace smartfleet
