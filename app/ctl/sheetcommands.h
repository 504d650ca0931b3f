// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/commands.h"

namespace smartfleet {

/// Adds `import FILE [--dry-run]` and `export FILE [--encoding E]` to a group of commands.
void addSheetCommands(const CommandLine& line, CLI::App* group, SheetKind kind);

} // namespace smartfleet
