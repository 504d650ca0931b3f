// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/procedure.h"
#include "ui/kit/steplist.h"
#include "ui/services/integrationfields.h"

class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace smartfleet {

class MessageBar;

/// Registers the link or edits it: what to know first, the fields, and the steps while they run. Nothing typed is lost
/// on an error.
class IntegrationFormPage : public QWidget
{
    Q_OBJECT
public:
    /// `canPractise`: whether practice values can be filled in.
    explicit IntegrationFormPage(bool canPractise, QWidget* parent = nullptr);

    void beginRegistration();
    void beginEdit(const Integration& integration);
    /// Puts the focus into a field of the form (formfield::…).
    void focusField(const QString& field);
    /// Puts values in as if they had been typed.
    void fill(const IntegrationForm& form);

    /// From here on the steps are shown instead of the fields, until showError() or a new beginning.
    void showRunning();
    void setStepState(const QString& stepId, Procedure::StepState state);
    /// Back to the fields, with what went wrong.
    void showError(const Error& error);

signals:
    void registerRequested(const smartfleet::IntegrationForm& form);
    void editRequested(const smartfleet::IntegrationEdit& edit);
    /// The running work should stop before its next step.
    void cancelRequested();
    /// Back to the overview without doing anything.
    void leaveRequested();
    void practiceValuesRequested();
    void guideRequested(const QString& topic);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildForm();
    QWidget* buildProgress();
    void submit();
    void retranslate();
    std::vector<StepTitle> stepTitles() const;

    const bool m_canPractise;
    bool m_isCancelling = false;
    bool m_asksForAnotherLook = false; ///< what the bar says, until nothing is wrong any more
    QStackedWidget* m_stack;
    QScrollArea* m_scroll = nullptr;
    MessageBar* m_bar;
    MessageBar* m_warning;
    QLabel* m_title;
    QLabel* m_guide;
    QPushButton* m_guideButton;
    IntegrationFields* m_fields;
    QPushButton* m_practiceButton = nullptr;
    QPushButton* m_backButton = nullptr;
    QPushButton* m_submitButton = nullptr;
    QLabel* m_progressTitle = nullptr;
    StepList* m_steps = nullptr;
    QPushButton* m_cancelButton = nullptr;
};

} // namespace smartfleet
