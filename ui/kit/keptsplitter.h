// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QSplitter;

namespace smartfleet {

class WindowState;

/// Keeps how a person divided the splitter under `name`, and divides it so again: now, and whenever an AdaptiveSplitter
/// turns; each direction has a division of its own. `state` must outlive the splitter, which has its parts already.
void keepSplitter(QSplitter& splitter, WindowState& state, const QString& name);

} // namespace smartfleet
