// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/pagedmodel.h"

#include <functional>

class QTableView;

namespace smartfleet {

/// Runs `change`, which shows a list looked at again. What is selected stays so, as far as it is still among the rows
/// that are here, and the rows on the screen stay where they are; a list that stands at its beginning stays there, so
/// that what is new is seen.
void keepingPlace(QTableView& table, PagedModelBase& model, const std::function<void()>& change);

} // namespace smartfleet
