// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace smartfleet {

/// Lets screen readers walk through scroll areas safely; once, before the first window. Qt's own description of one
/// (6.4) reads past its list of children when a reader asks for a scroll bar that has just gone, and the program ends.
void installAccessibility();

} // namespace smartfleet
