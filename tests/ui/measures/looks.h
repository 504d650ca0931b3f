// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace smartfleet::test {

// Measures of what a window looks like. Each names what is wrong, a line a fault; none when all is well.

/// Words that don't fit into the label, button, tab, box or field that shows them.
QStringList cutTexts(const QWidget& window);
/// Neighbours that stand on each other.
QStringList overlaps(const QWidget& window);
/// What reaches beyond the widget that holds it, where no scrolling brings it back; and pages that have to be scrolled
/// sideways, unless `sidewaysAllowed`.
QStringList overhangs(const QWidget& window, bool sidewaysAllowed);

} // namespace smartfleet::test
