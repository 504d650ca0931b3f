// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/error.h"
#include "ui/companies/fleetmodel.h"
#include "ui/companies/fleetpicker.h"
#include "ui/kit/busynotice.h"
#include "ui/kit/keyboard.h"

#include <QDate>
#include <QHash>
#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;

namespace smartfleet {

class FormRow;
class MessageBar;

/// What a form was filled in with, and what it began with.
struct FleetEdit
{
    FleetEntry entry = {};
    std::optional<FleetEntry> seen = {}; ///< nothing for a new one
    std::vector<QDate> daysOff = {};     ///< of a company
    std::vector<QDate> seenDaysOff = {};
};

/// Adds or edits a company, a user or a vehicle.
class FleetEntryForm : public QWidget
{
    Q_OBJECT
public:
    explicit FleetEntryForm(QWidget* parent = nullptr);

    /// Empty, for a new one of that kind.
    void openNew(FleetKind kind);
    /// With what is stored, how the company and driver it names are called, and the days off that it has itself.
    void openEdit(const FleetEntry& entry, const QString& companyName = {}, const QString& driverName = {},
                  const std::vector<QDate>& daysOff = {});
    FleetPicker& companies() { return *m_company; }
    FleetPicker& drivers() { return *m_user; }
    /// Whose drivers are offered.
    CompanyId company() const { return {m_company->chosenId().value_or(QString())}; }
    MessageBar& bar() { return *m_bar; }
    /// While something is on its way nothing can be pressed; what was typed stays.
    void setBusy(bool busy);
    /// Beside the field that the error names, otherwise on top.
    void showError(const Error& error);

signals:
    void saveRequested(const smartfleet::FleetEdit& edit);
    void closeRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void open(FleetKind kind);
    void save();
    FleetEntry entry() const;
    void retranslate();

    FleetKind m_kind = FleetKind::Company;
    std::optional<FleetEntry> m_seen;
    std::vector<QDate> m_seenDaysOff;
    QLabel* m_title;
    MessageBar* m_bar;
    QLineEdit* m_id;
    QLineEdit* m_name;
    FleetPicker* m_company;
    QLineEdit* m_department;
    FleetPicker* m_user;
    QLineEdit* m_device;
    QLineEdit* m_plate;
    QLineEdit* m_daysOff;
    QHash<QString, FormRow*> m_rows; ///< by the names that errors give the fields
    QPushButton* m_cancel;
    QPushButton* m_save;
    KeptFocus m_focus; ///< while it is busy
    BusyNotice m_notice;
};

} // namespace smartfleet
