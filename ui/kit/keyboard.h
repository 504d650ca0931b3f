// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLineEdit;
class QWidget;

namespace smartfleet {

/// The field with which what a screen lists is filtered: the first visible one whose object name speaks of a filter or
/// a search; nullptr where there is none.
QLineEdit* filterOf(const QWidget& page);

/// Puts the focus where a person goes on who came to the screen by a key or a link: where it was before, else on the
/// list, else on the first thing that takes it.
void focusPage(QWidget& page);

} // namespace smartfleet
