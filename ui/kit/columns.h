// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QTableView;

namespace smartfleet {

class WindowState;

/// Lets a person choose a list's columns: the header's menu shows and hides them (the first stays), they can be dragged
/// to another place, and widths, places and choice are kept under `name` and found again at the next start. To be
/// called once the table has its model; both must outlive the table. Gives whether widths were kept, so that none need
/// be chosen.
bool manageColumns(QTableView& table, WindowState& state, const QString& name);

} // namespace smartfleet
