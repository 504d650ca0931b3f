// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/keyboard.h"
#include "ui/services/servicedescriptor.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace smartfleet {

class FactList;
class StatusLabel;

/// One service of the list (rows A1-A3): its state, the details of its link, and what can be done with it.
class ServiceCard : public QFrame
{
    Q_OBJECT
public:
    explicit ServiceCard(const ServiceDescriptor& service, QWidget* parent = nullptr);

    void showLink(const Integration& link);
    /// When a message last reached a talk room; null where none did.
    void showLastDelivery(const QDateTime& sentAt);
    QDateTime lastDelivery() const { return m_lastDelivery; }
    /// Greys the buttons out while something runs.
    void setBusy(bool busy);

signals:
    void linkRequested();
    void editRequested();
    void deleteRequested();
    void checkRequested();
    /// Another time of the last delivery than before.
    void lastDeliveryShown();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void updateButtons();
    void retranslate();
    void retranslateFacts();

    ServiceDescriptor m_service;
    Integration m_link;
    QDateTime m_lastDelivery;
    bool m_busy = false;
    KeptFocus m_focus; ///< while it is busy
    QLabel* m_name;
    StatusLabel* m_status;
    QLabel* m_description;
    QLabel* m_condition;
    FactList* m_facts; ///< in the order of the descriptor's
    QPushButton* m_linkButton;
    QPushButton* m_editButton;
    QPushButton* m_deleteButton;
    QPushButton* m_checkButton;
};

} // namespace smartfleet
