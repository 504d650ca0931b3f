// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/deliverytiming.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QTimeEdit;

namespace smartfleet {

class FormRow;

/// When the messages of a setting may go: a line that says it in words, behind which are the fields to change it.
class TimingFields : public QWidget
{
    Q_OBJECT
public:
    explicit TimingFields(QWidget* parent = nullptr);

    /// Shows it as the line alone.
    void setTiming(const DeliveryTiming& timing);
    DeliveryTiming timing() const;
    /// The field that an error of validate() is about; opens the fields. Null when it is about none.
    FormRow* rowFor(const QString& code);
    /// Says beside the field what is wrong with it, opening the fields; true when nothing is.
    bool check();

signals:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeSummary();
    QWidget* makeSchedule();
    QWidget* makeQuietHours();
    void layOut();
    void connectFields();
    void onEdited();
    void showParts();
    void showSummary();
    void retranslate();

    QLabel* m_summary;
    QPushButton* m_change;
    QComboBox* m_kind;
    QSpinBox* m_minutes;
    QTimeEdit* m_at;
    QCheckBox* m_isQuiet;
    QLabel* m_fromLabel;
    QTimeEdit* m_from;
    QLabel* m_untilLabel;
    QTimeEdit* m_until;
    QComboBox* m_daysOff;
    QComboBox* m_mode;
    QSpinBox* m_pause;
    FormRow* m_summaryRow;
    FormRow* m_scheduleRow;
    FormRow* m_quietRow;
    FormRow* m_daysOffRow;
    FormRow* m_modeRow;
    FormRow* m_pauseRow;
};

/// The choices as the form names them.
QString inWords(SendSchedule::Kind kind);
QString inWords(DaysOff days);
QString inWords(QuietMode mode);
/// All of it in one line.
QString inWords(const DeliveryTiming& timing);

} // namespace smartfleet
