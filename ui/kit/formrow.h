// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;
class QHBoxLayout;
class QLabel;
class QToolButton;

namespace smartfleet {

/// Whether a field has to be filled in; said in words beside the label.
enum class Need { Required, Optional, None };

/// A field with its label (its buddy), an explanation and, when something is wrong with it, the error beside it.
class FormRow : public QWidget
{
    Q_OBJECT
public:
    /// Takes `field` over. `focus` is what gets the focus and the accessible name when `field` is only a box around it.
    explicit FormRow(QWidget* field, Need need, QWidget* parent = nullptr, QWidget* focus = nullptr);

    /// Changes what is said beside the label; for forms with more than one mode.
    void setNeed(Need need);
    /// `explanation` may be empty.
    void setTexts(const QString& label, const QString& explanation = {});
    /// Shows what is wrong with the field; empty takes it away. The field's accessible description tells it too.
    void setError(const QString& error);
    QString error() const;
    /// Whether errors stand before the field: below one that is higher than the window they would be out of sight.
    void setErrorFirst(bool first);
    /// Tells how what was entered is understood, where that isn't plain; empty takes it away. Hidden behind an error.
    void setNote(const QString& note);
    QString note() const;
    /// A small button after the field that asks for help about it; `what` is read out. Empty takes it away.
    void setHelp(const QString& what);
    /// That of the label above the field, so that this form can be reached at all.
    QSize minimumSizeHint() const override;
    /// Puts the focus into the field, and scrolls to where it and what is wrong with it are seen.
    void focusField();
    /// Has Tab come from `before` (if any) to the parts of the field, in the order in which they were made, and to the
    /// help button. Gives the last of them.
    QWidget* setTabOrderAfter(QWidget* before);
    QWidget* field() const { return m_focus; }
    QWidget* helpButton() const;

signals:
    void helpRequested();

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showNeed();
    void showNote();
    void describeField();
    /// Beside each other where there is room, otherwise the label above the field.
    void arrange(bool stacked);
    void bringIntoView();
    void arrangeAsNeeded();
    int fieldWidth() const;
    void updateColors();
    /// The words beside the field get room for text of this size.
    void fitLabels();
    void fitLabelWidth();

    Need m_need;
    QWidget* m_focus;
    QString m_title;
    QWidget* m_field;
    QGridLayout* m_grid;
    QHBoxLayout* m_errorLine;
    QHBoxLayout* m_noteLine;
    bool m_isStacked = false;
    bool m_isErrorFirst = false;
    QLabel* m_label;
    QLabel* m_needLabel;
    QLabel* m_explanation;
    QLabel* m_errorIcon;
    QLabel* m_error;
    QLabel* m_noteIcon;
    QLabel* m_note;
    QToolButton* m_help;
};

} // namespace smartfleet
