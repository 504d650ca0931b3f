// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/integration.h"
#include "ui/kit/icons.h"

namespace smartfleet {

/// A link's state in a word (rows A2: readable without colour) and its tone.
QString wordFor(IntegrationState state);
Tone toneFor(IntegrationState state);

/// 利用者操作許可 in words: allowed or not allowed.
QString wordForUserPermission(bool allowed);

} // namespace smartfleet
