// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/guide/guidesteps.h"

#include <QSet>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;

namespace smartfleet {

class GuideDrawing;
class MessageBar;

/// One step of the guide at a time, with its drawing, a check mark, and the way to every other step.
class GuidePane : public QWidget
{
    Q_OBJECT
public:
    explicit GuidePane(QWidget* parent = nullptr);

    /// An index of guideSteps(); another one changes nothing.
    void showStep(int index);
    int currentStep() const { return m_step; }
    /// The ids of the steps that are checked off. Unknown ones are kept: a newer version may know them.
    void setDone(const QStringList& ids);
    QStringList done() const;

signals:
    void stepShown(int index);
    /// A check mark was set or taken away by the person.
    void doneChanged();
    void placeRequested(const smartfleet::Place& place);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildStep();
    QLayout* buildFoot();
    void mark(bool done);
    void retranslate();
    void fillPicker();
    void fillStep();

    int m_step = 0;
    QSet<QString> m_done;
    QComboBox* m_picker;
    QLabel* m_progress;
    QScrollArea* m_scroll;
    QLabel* m_chapter;
    QLabel* m_title;
    GuideDrawing* m_drawing;
    QLabel* m_actions;
    QLabel* m_note;
    MessageBar* m_warning;
    QPushButton* m_linkButton;
    QPushButton* m_placeButton;
    QCheckBox* m_doneCheck;
    QPushButton* m_clearButton;
    QPushButton* m_backButton;
    QPushButton* m_nextButton;
};

} // namespace smartfleet
