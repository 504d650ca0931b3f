// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/plan.h"

namespace smartfleet::test {

/// A million events in an hour over 2,000 rooms, one in a thousand of them urgent; nothing else goes wrong. All must be
/// settled within two hours of the last.
Plan stormPlan(quint64 seed, const EventCatalogue& catalogue);

/// A fleet of 5,000 vehicles for so many days, each told of about once a day, mostly in the daytime and less on
/// Sundays; once a week LINE WORKS or the way to it fails for up to eight hours, and once in a month the process dies.
Plan yearPlan(quint64 seed, const EventCatalogue& catalogue, int days);

} // namespace smartfleet::test
