// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QLineEdit;

namespace smartfleet {

/// The field with which what a screen lists is filtered: the first visible one whose object name speaks of a filter or
/// a search; nullptr where there is none.
QLineEdit* filterOf(const QWidget& page);

/// Puts the focus where a person goes on who came to the screen by a key or a link: where it was before, else on the
/// list, else on the first thing that takes it.
void focusPage(QWidget& page);

/// Keeps the place of the focus while what has it is switched off, so that a person goes on where they were.
class KeptFocus
{
public:
    /// Before something of `page` is switched off.
    void take(const QWidget& page);
    /// After it is on again.
    void giveBack();

private:
    QPointer<QWidget> m_had;
};

} // namespace smartfleet
