// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/integration.h"

#include <QStackedWidget>

namespace smartfleet {

class IntegrationFormPage;
class IntegrationOverview;
class ServiceCard;

/// サービス連携: the overview, and the form over it while something is entered.
class ServicesPage : public QStackedWidget
{
    Q_OBJECT
public:
    /// `canPractise`: whether practice values can be filled into the form.
    explicit ServicesPage(bool canPractise, QWidget* parent = nullptr);

    IntegrationOverview& overview() { return *m_overview; }
    /// The card of LINE WORKS in it.
    ServiceCard& card();
    /// Made when it is first asked for: most starts of the program need none.
    IntegrationFormPage& form();
    bool isFormOpen() const;
    void showOverview();
    void openRegistration();
    void openEdit(const Integration& integration);

signals:
    void formMade();
    void shown(bool visible);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    bool m_canPractise;
    IntegrationOverview* m_overview;
    IntegrationFormPage* m_form = nullptr;
};

} // namespace smartfleet
