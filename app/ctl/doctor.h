// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"

namespace smartfleet {

/// One rule that must always hold, and whether it does.
struct Invariant
{
    QString id = {}; ///< "database_sound", "events_accounted", "order_per_room" …
    bool holds = false;
    QString detail = {}; ///< what breaks it
};

/// The rules that hold on a user's data whatever happened to the process. The crash tests check the same ones. Looks
/// only, but for asking LINE WORKS about the bot when linked.
std::vector<Invariant> checkInvariants(Session& session);

} // namespace smartfleet
