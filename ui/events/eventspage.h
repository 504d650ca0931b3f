// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace smartfleet {

class EventCatalogue;
class EventList;
class MessageBar;
class WindowState;

/// イベント: what came in from the fleet systems, newest first, where it went, and where it went to nobody why.
class EventsPage : public QWidget
{
    Q_OBJECT
public:
    EventsPage(const EventCatalogue& catalogue, WindowState& state, QWidget* parent = nullptr);

    EventList& list() { return *m_list; }
    MessageBar& bar() { return *m_bar; }

signals:
    void reloadRequested();
    void shown(bool visible);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void retranslate();

    QLabel* m_title;
    MessageBar* m_bar;
    EventList* m_list;
};

} // namespace smartfleet
