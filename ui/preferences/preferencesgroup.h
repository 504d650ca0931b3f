// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QAbstractButton;
class QLabel;
class QVBoxLayout;

namespace smartfleet {

class FormRow;

/// A group of preferences: a heading and its rows on a ground of their own.
class PreferencesGroup : public QFrame
{
    Q_OBJECT
public:
    /// Puts the focus on the first thing in it that can be changed.
    void focusFirst();

protected:
    PreferencesGroup(const QString& name, QWidget* parent);

    QVBoxLayout& column() { return *m_column; }
    void setHeading(const QString& text);
    /// A label for plain words, wrapped.
    QLabel* addWords(const QString& name);
    /// A row for a field; `box` is what is put there when the field stands beside buttons.
    FormRow* addRow(QWidget* field, QWidget* box = nullptr);
    /// A button that is only as wide as its words.
    void addButton(QAbstractButton* button);
    /// Sets the words of everything in it, in the language of now.
    virtual void retranslate() = 0;
    void changeEvent(QEvent* event) override;

private:
    QVBoxLayout* m_column;
    QLabel* m_heading;
};

} // namespace smartfleet
