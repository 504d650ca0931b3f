// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace smartfleet {

/// Called just before and just after each write to the store and each call to LINE WORKS, with the point's name
/// ("store:commit", "store:committed", "call:send", "call:answered"). Empty in the programs we ship; the crash tests
/// hand one in that kills the process at its n-th call.
using Checkpoint = std::function<void(const char* point)>;

} // namespace smartfleet
