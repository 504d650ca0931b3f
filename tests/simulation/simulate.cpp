// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/bigplans.h"
#include "tests/simulation/seeds.h"
#include "tests/support/testkeys.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace smartfleet::test;

namespace {

constexpr quint64 SeedsBetweenWords = 500;

struct Sums
{
    qint64 events = 0;
    qint64 messages = 0;
    qint64 digests = 0;
    qint64 refusedForRate = 0;
    std::chrono::milliseconds simulated = {};
    int broken = 0;
    quint64 slowest = 0; ///< the seed
    qint64 slowestTook = -1;
};

void add(Sums& sums, const SeedResult& result, qint64 took)
{
    sums.events += result.events;
    sums.messages += result.messages;
    sums.digests += result.digests;
    sums.refusedForRate += result.refusedForRate;
    sums.simulated += result.simulated;
    sums.broken += result.complaints.isEmpty() ? 0 : 1;
    if (took > sums.slowestTook) {
        sums.slowest = result.seed;
        sums.slowestTook = took;
    }
}

void complain(QTextStream& out, const SeedResult& result)
{
    out << "seed " << result.seed << ":\n";
    for (const QString& complaint : result.complaints)
        out << "  " << complaint << '\n';
    out << "  once more, with all that happens: ./dev simulate 1 --seed " << result.seed << " --log" << Qt::endl;
}

QString summary(const Sums& sums, quint64 seeds, qint64 milliseconds)
{
    return u"%1 seeds, %2 broken: %3 events on %4 messages, %5 of them of several events; %6 refused for others' "
           u"calls; "
           "%7 hours in %8 s, %9 s of them for seed %10"_s.arg(seeds)
               .arg(sums.broken)
               .arg(sums.events)
               .arg(sums.messages)
               .arg(sums.digests)
               .arg(sums.refusedForRate)
               .arg(std::chrono::duration<double, std::ratio<3600>>(sums.simulated).count(), 0, 'f', 1)
               .arg(double(milliseconds) / 1000, 0, 'f', 1)
               .arg(double(sums.slowestTook) / 1000, 0, 'f', 1)
               .arg(sums.slowest);
}

/// A big plan in detail.
QString details(const SeedResult& result, qint64 milliseconds)
{
    const auto seconds = [](std::chrono::milliseconds time) {
        return QString::number(double(time.count()) / 1000, 'f', 1);
    };
    return u"%1 events on %2 messages, %3 of them of several events, %4 of these a file with a text\n"_s
               .arg(result.events)
               .arg(result.messages)
               .arg(result.digests)
               .arg(result.files) +
        u"the last message %1 s after the last event\n"_s.arg(seconds(result.lastAfterEnd)) +
        u"the slowest urgent event %1 s\n"_s.arg(seconds(result.slowestUrgent)) +
        u"calls at the most: %1 in a minute, %2 in half an hour; %3 messages in a day; refused for the rate: %4\n"_s
            .arg(result.mostInAMinute)
            .arg(result.mostInHalfAnHour)
            .arg(result.mostInADay)
            .arg(result.refusedForRate) +
        u"%1 s simulated in %2 s\n"_s.arg(seconds(result.simulated), seconds(std::chrono::milliseconds(milliseconds)));
}

/// Runs big plans, one after another; whether all held.
bool runBigPlans(const std::vector<std::pair<QString, Plan>>& plans, Surroundings& surroundings, const Log& log,
                 QTextStream& out)
{
    bool isGood = true;
    for (const auto& [name, plan] : plans) {
        QElapsedTimer timer;
        timer.start();
        const SeedResult result = runPlan(plan, surroundings, log);
        out << name << '\n' << details(result, timer.elapsed());
        for (const QString& complaint : result.complaints)
            out << "  " << complaint << '\n';
        out << Qt::flush;
        isGood = isGood && result.complaints.isEmpty();
    }
    return isGood;
}

/// Runs seeds, one after another; whether all held.
bool runSeeds(quint64 first, quint64 number, Surroundings& surroundings, const Log& log, QTextStream& out)
{
    QElapsedTimer timer;
    timer.start();
    Sums sums;
    for (quint64 i = 0; i < number; ++i) {
        const qint64 before = timer.elapsed();
        const SeedResult result = runSeed(first + i, surroundings, log);
        add(sums, result, timer.elapsed() - before);
        if (!result.complaints.isEmpty())
            complain(out, result);
        if ((i + 1) % SeedsBetweenWords == 0 && i + 1 < number)
            out << summary(sums, i + 1, timer.elapsed()) << Qt::endl;
    }
    out << summary(sums, number, timer.elapsed()) << Qt::endl;
    return sums.broken == 0;
}

} // namespace

int main(int argc, char* argv[])
{
    leaveNothingToChance();
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Runs the delivery engine on a simulated clock against a simulated LINE WORKS, once for each seed."_s);
    parser.addHelpOption();
    parser.addPositionalArgument(u"N"_s, u"how many seeds"_s, u"[N]"_s);
    const QCommandLineOption first(u"seed"_s, u"the first one, 1 unless told otherwise"_s, u"S"_s, u"1"_s);
    const QCommandLineOption storm(u"storm"_s, u"a million events in an hour over 2,000 rooms"_s);
    const QCommandLineOption year(u"year"_s, u"5,000 vehicles for a year, with an outage a week"_s);
    const QCommandLineOption days(u"days"_s, u"how much of that year"_s, u"D"_s, u"365"_s);
    const QCommandLineOption detailed(u"log"_s, u"tells what happens"_s);
    parser.addOptions({first, storm, year, days, detailed});
    parser.process(application);
    const bool isBig = parser.isSet(storm) || parser.isSet(year);
    const quint64 number = parser.positionalArguments().value(0).toULongLong();
    const quint64 seed = parser.value(first).toULongLong();
    if (number == 0 && !isBig)
        parser.showHelp(2);

    QTextStream out(stdout);
    const Log log = parser.isSet(detailed) ? Log([&out](const QString& line) { out << line << Qt::endl; }) : Log();
    Surroundings surroundings(makeRsaKey());
    std::vector<std::pair<QString, Plan>> plans;
    if (parser.isSet(storm))
        plans.emplace_back(u"storm"_s, stormPlan(seed, surroundings.catalogue));
    if (parser.isSet(year))
        plans.emplace_back(u"year"_s, yearPlan(seed, surroundings.catalogue, parser.value(days).toInt()));
    const bool areBigGood = runBigPlans(plans, surroundings, log, out);
    const bool areSeedsGood = number == 0 || runSeeds(seed, number, surroundings, log, out);
    return areBigGood && areSeedsGood ? 0 : 1;
}
