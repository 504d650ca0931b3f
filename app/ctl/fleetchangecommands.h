// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/commands.h"

namespace smartfleet {

/// `edit ID …` and `delete ID --yes` of companies, users and vehicles. What an option doesn't name stays as it is.
void addCompanyChanges(const CommandLine& line, CLI::App* group);
void addUserChanges(const CommandLine& line, CLI::App* group);
void addVehicleChanges(const CommandLine& line, CLI::App* group);

} // namespace smartfleet
