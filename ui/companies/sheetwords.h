// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/directory/importplan.h"
#include "app/domain/fleetlist.h"

namespace smartfleet {

/// What a file is about, in the language of now.
QString titleOf(SheetKind kind);
/// What its file is called, without ending; the same in every language.
QString fileNameOf(SheetKind kind);
/// A column of a file as the forms name it.
QString labelOf(const QString& column);
/// The kind of file that a tab's rows are in.
SheetKind sheetOf(FleetKind kind);

} // namespace smartfleet
