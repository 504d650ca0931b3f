// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/servicedescriptor.h"

#include <QWidget>

#include <map>

class QLabel;

namespace smartfleet {

class CheckList;
class MessageBar;
class ServiceCard;

/// The list of services that can be linked (rows A1-A3), what is wrong with a link, and its diagnosis.
class IntegrationOverview : public QWidget
{
    Q_OBJECT
public:
    explicit IntegrationOverview(const std::vector<ServiceDescriptor>& services = serviceDescriptors(),
                                 QWidget* parent = nullptr);

    /// The card of a system that is listed.
    ServiceCard& card(const QString& system) { return *m_cards.at(system); }
    /// The link with LINE WORKS.
    void showIntegration(const Integration& integration);
    /// The diagnosis below the services.
    CheckList& checks() { return *m_checks; }
    /// Offers to remove the link here alone, after LINE WORKS refused to delete the bot.
    void offerLocalRemoval(const Error& why);
    /// For what just happened.
    MessageBar& bar() { return *m_bar; }

signals:
    void localRemovalRequested();
    /// From what is told of a link's problem.
    void editRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showStoredProblem();
    void retranslate();

    Integration m_integration;
    MessageBar* m_bar;
    MessageBar* m_problemBar;
    MessageBar* m_removalBar;
    QLabel* m_title;
    QLabel* m_introduction;
    std::map<QString, ServiceCard*> m_cards; ///< by their systems
    CheckList* m_checks;
};

} // namespace smartfleet
