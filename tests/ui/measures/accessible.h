// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace smartfleet::test {

// Measures of what a window is to people who don't see it, don't use a mouse, or see it badly. Each names what is
// wrong, a line a fault; none when all is well.

/// Buttons, inputs and lists that the Tab key doesn't come to.
QStringList unreachable(const QWidget& window);
/// The same without a name or a role that a screen reader could say, and inputs that share a name.
QStringList unnamed(const QWidget& window);
/// Where the Tab key jumps up, or back to the left in a line.
QStringList strayTabOrder(const QWidget& window);
/// Letters that two things on screen or in a menu answer to, and shortcuts that two actions have.
QStringList sharedKeys(const QWidget& window);
/// Words that stand out from their ground by less than 4.5 to 1, or 3 to 1 where they are large: measured in the
/// picture of the window.
QStringList paleWords(QWidget& window);

} // namespace smartfleet::test
