// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/seeds.h"

#include <QFileInfo>
#include <QHashFunctions>
#include <QLoggingCategory>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace smartfleet::test {

namespace {

/// Memory where there is some, as nothing here must outlive the computer.
QString placeForStores()
{
    const QFileInfo memory(u"/dev/shm"_s);
    const QString folder = memory.isDir() && memory.isWritable() ? memory.filePath() : QDir::tempPath();
    return folder + u"/smartfleet-simulation-XXXXXX"_s;
}

} // namespace

SeedResult runPlan(const Plan& plan, Surroundings& surroundings, const Log& log)
{
    const QTemporaryDir folder(placeForStores());
    Simulation simulation(plan, surroundings, folder.path(), log);
    simulation.run();
    const Watch& watch = simulation.watch();
    return {.seed = plan.seed,
            .complaints = watch.complaints(),
            .trace = watch.trace(),
            .events = plan.events,
            .messages = watch.messages(),
            .digests = watch.digests(),
            .files = watch.files(),
            .refusedForRate = watch.refusedForRate(),
            .mostInAMinute = watch.mostInAMinute(),
            .mostInHalfAnHour = watch.mostInHalfAnHour(),
            .mostInADay = watch.mostInADay(),
            .slowestUrgent = watch.slowestUrgent(),
            .lastAfterEnd = watch.lastArrival() - plan.end,
            .simulated = simulation.clock().monotonic()};
}

SeedResult runSeed(quint64 seed, Surroundings& surroundings, const Log& log)
{
    return runPlan(planOf(seed, surroundings.catalogue), surroundings, log);
}

void leaveNothingToChance()
{
    QHashSeed::setDeterministicGlobalSeed();
    QLoggingCategory::setFilterRules(u"smartfleet.*=false"_s);
}

} // namespace smartfleet::test
