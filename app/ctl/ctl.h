// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/checkpoint.h"

namespace smartfleet {

/// The program smartfleetctl: reads the command line, does it, and gives the exit status (0 done, 1 it failed, 2 the
/// command line or the input is wrong). Makes the application object itself; call it once, from main().
int runCtl(int argc, char* argv[], Checkpoint checkpoint = {});

} // namespace smartfleet
