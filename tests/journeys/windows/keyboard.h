// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace smartfleet::test {

/// Someone who has a keyboard and nothing else: keys go to the window that has the focus, as the system sends them.
/// Where the focus is, is known by object name; nothing is done to a widget from here. Failures are those of the
/// running test.
class Keyboard
{
public:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Types a text letter by letter, of any script.
    void type(const QString& text);
    /// Puts a text into the clipboard, as someone does who copied it elsewhere, and pastes it.
    void paste(const QString& text);
    /// Presses Tab until that has the focus.
    void tabTo(const QString& objectName);
    /// Tabs to a button and presses it with the space bar.
    void operate(const QString& button);
    /// Tabs to a field and writes into it in the place of what is there.
    void fill(const QString& edit, const QString& text);
    /// Tabs to a combo box and presses Down until it shows this text.
    void choose(const QString& combo, const QString& text);
    /// Tabs to a list and goes to its first row.
    void goToRow(const QString& table);

    /// What has the focus; it must be something.
    QWidget* focused() const;
    /// Its object name, or the name of the first parent that has one.
    QString at() const;
};

} // namespace smartfleet::test
