// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/integration.h"

#include <QSet>
#include <QWidget>

#include <map>

class QLabel;
class QLineEdit;
class QRadioButton;
class QVBoxLayout;

namespace smartfleet {

class FormRow;
class PrivateKeyField;

/// The fields of the form with which LINE WORKS is linked (rows C1-C4). Checks while it is filled in. In edit mode only
/// Service Account, Private Key and user permission can be changed.
class IntegrationFields : public QWidget
{
    Q_OBJECT
public:
    enum class Mode { Register, Edit };
    explicit IntegrationFields(QWidget* parent = nullptr);

    /// Empties the form for a registration; the first field gets the focus.
    void beginRegistration();
    /// Shows a link that is to be edited; the field that most likely is to be changed gets the focus.
    void beginEdit(const Integration& integration);
    Mode mode() const { return m_mode; }
    /// Puts values in as if they had been typed.
    void fill(const IntegrationForm& form);

    IntegrationForm form() const;
    /// What differs from the link that is edited.
    IntegrationEdit edit() const;
    /// Checks every field, shows what is wrong beside each, and focuses the first; true when all is well.
    bool validateAll();
    /// Puts the focus into a field; another name changes nothing.
    void focusField(const QString& field);
    /// Shows an error at the field it names and focuses that; false when it names none.
    bool showFieldError(const Error& error);

signals:
    /// Enter was pressed in a field: the person takes the form for done.
    void submitted();
    /// Where the value of a field is found; `topic` is one of the guide.
    void guideRequested(const QString& topic);
    /// Nothing is shown as wrong any more.
    void allMended();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    QLineEdit* addLine(const QString& field, bool required);
    void addRow(const QString& field, FormRow* row);
    void addPermission();
    void setMode(Mode mode);
    void validateField(const QString& field);
    void noteField(const QString& field);
    bool showsErrors() const;
    std::optional<Error> errorOf(const QString& field) const;
    void retranslate();

    Mode m_mode = Mode::Register;
    Integration m_stored;
    QVBoxLayout* m_column;
    QLabel* m_lockedReason;
    std::map<QString, QLineEdit*> m_edits;
    std::map<QString, FormRow*> m_rows;
    QStringList m_order;                ///< the fields as the eye meets them
    std::map<QString, Error> m_refused; ///< what the service said about a value, until that is changed
    QSet<QString> m_touched;
    PrivateKeyField* m_key;
    QRadioButton* m_allowed;
    QRadioButton* m_notAllowed;
};

} // namespace smartfleet
