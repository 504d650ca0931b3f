// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/error.h"
#include "ui/companies/fleetlists.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace smartfleet {

class FormRow;
class MessageBar;

/// Adds a company, a user or a vehicle.
class FleetEntryForm : public QWidget
{
    Q_OBJECT
public:
    explicit FleetEntryForm(QWidget* parent = nullptr);

    /// Empty, for a new one of that kind.
    void openNew(FleetKind kind, const FleetLists& lists);
    MessageBar& bar() { return *m_bar; }
    /// While something is on its way nothing can be pressed; what was typed stays.
    void setBusy(bool busy);
    /// Beside the field that the error names, otherwise on top.
    void showError(const Error& error);

signals:
    void saveRequested(const smartfleet::FleetEntry& entry);
    void closeRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void fillUsers();
    FleetEntry entry() const;
    void retranslate();

    FleetKind m_kind = FleetKind::Company;
    std::vector<User> m_users;
    QLabel* m_title;
    MessageBar* m_bar;
    QLineEdit* m_id;
    QLineEdit* m_name;
    QComboBox* m_company;
    QLineEdit* m_department;
    QComboBox* m_user;
    QLineEdit* m_device;
    QLineEdit* m_plate;
    QHash<QString, FormRow*> m_rows; ///< by the names that errors give the fields
    QPushButton* m_cancel;
    QPushButton* m_save;
};

} // namespace smartfleet
