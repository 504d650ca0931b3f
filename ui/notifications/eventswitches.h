// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/directory/directoryservice.h"
#include "ui/notifications/settingselection.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace smartfleet {

/// Switches events on and off in several settings at once: every event with a mark that says whether all of them, some
/// or none have it on. What is left at half a mark stays as each setting has it.
class EventSwitches : public QWidget
{
    Q_OBJECT
public:
    /// `catalogue` must outlive it.
    explicit EventSwitches(const EventCatalogue& catalogue, QWidget* parent = nullptr);

    /// What is changed is forgotten where these are others than before.
    void setSelection(const SettingSelection& selection);
    /// What is to be switched.
    EventSwitch change() const;

signals:
    void applyRequested(const smartfleet::EventSwitch& change);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showStates();
    void showButton();
    void retranslate();
    Qt::CheckState stateOf(const QString& event) const;

    const EventCatalogue& m_catalogue;
    SettingSelection m_selection;
    QHash<QString, int> m_counts; ///< in how many of them an event is on
    QLabel* m_hint;
    QListWidget* m_events;
    QPushButton* m_apply;
};

} // namespace smartfleet
