// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/integration.h"
#include "app/integration/integrationservice.h"
#include "ui/kit/keyboard.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QPushButton;

namespace smartfleet {

class CheckList;
class MessageBar;
class StatusLabel;

/// The list of services that can be linked (rows A1-A3): LINE WORKS with its state, its details and what can be done
/// with it.
class IntegrationOverview : public QWidget
{
    Q_OBJECT
public:
    explicit IntegrationOverview(QWidget* parent = nullptr);

    void showIntegration(const Integration& integration);
    /// Greys the buttons out while something runs.
    void setBusy(bool busy);
    /// The diagnosis below the service.
    CheckList& checks() { return *m_checks; }
    /// When a message last reached a talk room; null where none did.
    void showLastDelivery(const QDateTime& sentAt);
    /// Offers to remove the link here alone, after LINE WORKS refused to delete the bot.
    void offerLocalRemoval(const Error& why);
    /// For what just happened.
    MessageBar& bar() { return *m_bar; }

signals:
    void linkRequested();
    void editRequested();
    void deleteRequested();
    void localRemovalRequested();
    void checkRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildCard();
    QFormLayout* buildFacts(QWidget* parent);
    void addFact(QFormLayout* layout, const QString& name);
    void updateButtons();
    void showStoredProblem();
    void retranslate();
    void retranslateFacts();

    struct Fact
    {
        QLabel* label;
        QLabel* value;
    };
    Integration m_integration;
    QDateTime m_lastDelivery;
    bool m_busy = false;
    KeptFocus m_focus; ///< while it is busy
    MessageBar* m_bar;
    MessageBar* m_problemBar;
    MessageBar* m_removalBar;
    QLabel* m_title;
    QLabel* m_introduction;
    QLabel* m_service;
    QLabel* m_description;
    QLabel* m_contract;
    StatusLabel* m_status;
    QWidget* m_factsBox;
    std::vector<Fact> m_facts;
    QPushButton* m_linkButton;
    QPushButton* m_editButton;
    QPushButton* m_deleteButton;
    QPushButton* m_checkButton;
    CheckList* m_checks;
};

} // namespace smartfleet
