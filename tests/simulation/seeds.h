// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/simulation.h"

namespace smartfleet::test {

/// What became of one seed.
struct SeedResult
{
    quint64 seed = 0;
    QStringList complaints = {}; ///< none: everything held
    quint64 trace = 0;           ///< the same for the same seed
    int events = 0;
    int messages = 0;
    int digests = 0;
    int files = 0;
    int refusedForRate = 0; ///< 429, which others on the tenant brought about
    int mostInAMinute = 0;  ///< calls of ours
    int mostInHalfAnHour = 0;
    int mostInADay = 0;
    std::chrono::milliseconds slowestUrgent = {};
    std::chrono::milliseconds lastAfterEnd = {}; ///< the last message, after the last event
    std::chrono::milliseconds simulated = {};
};

using Log = std::function<void(const QString&)>;

/// Runs a plan in a folder of its own, which is gone afterwards.
SeedResult runPlan(const Plan& plan, Surroundings& surroundings, const Log& log = {});

/// Plans and runs one seed.
SeedResult runSeed(quint64 seed, Surroundings& surroundings, const Log& log = {});

/// Makes everything that Qt leaves to chance come out the same in every process. Call it before anything else.
void leaveNothingToChance();

} // namespace smartfleet::test
