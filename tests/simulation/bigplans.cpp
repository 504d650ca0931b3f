// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/bigplans.h"

#include "tests/simulation/dice.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace smartfleet::test {

namespace {

using std::chrono::milliseconds;

constexpr int StormEvents = 1'000'000;
constexpr int StormRooms = 2'000;
constexpr int StormBatch = 100;
constexpr double StormUrgent = 0.001;

constexpr int Vehicles = 5'000;
constexpr int FleetCompanies = 25;
constexpr int FleetRooms = 60;
constexpr double FleetUrgent = 0.005;
constexpr int DaysOfWeek = 7;
constexpr int DaysOfMonth = 30;
constexpr milliseconds Day = 24h;

/// The ids of types, the urgent ones apart.
struct Types
{
    explicit Types(const EventCatalogue& catalogue)
    {
        for (const EventType& type : catalogue.types()) {
            if (type.id != OtherEventType)
                (type.severity == Severity::Urgent ? urgent : others) += type.id;
        }
    }

    PlannedEvent some(Dice& dice, int number, int companies, double urgentShare) const
    {
        const bool isUrgent = dice.happens(urgentShare);
        const QStringList& choices = isUrgent ? urgent : others;
        return {.number = number,
                .company = dice.between(0, companies - 1),
                .type = choices.at(dice.between(0, int(choices.size()) - 1)),
                .urgent = isUrgent};
    }

    QStringList urgent = {};
    QStringList others = {};
};

/// How many of a day's events come in each hour in Japan, in thousandths.
constexpr int ShareOfHour[24] = {5,  5,  5,  5,  10, 20, 50, 80, 90, 80, 70, 65,
                                 60, 65, 70, 75, 80, 70, 40, 20, 15, 10, 5,  5};

} // namespace

Plan stormPlan(quint64 seed, const EventCatalogue& catalogue)
{
    Dice dice(seed);
    const Types types(catalogue);
    Plan plan{.seed = seed, .start = QDateTime(QDate(2026, 1, 15), QTime(0, 0), Qt::UTC), .end = 1h};
    plan.companies = StormRooms;
    plan.rooms = StormRooms;
    plan.inTime = 3h;
    plan.urgentInTime = 1min;
    plan.patience = 2h;
    for (int room = 0; room < StormRooms; ++room)
        plan.settings.push_back({room, room, catalogue.allIds()});
    constexpr int Batches = StormEvents / StormBatch;
    for (int batch = 0; batch < Batches; ++batch) {
        Happening handed{.at = milliseconds(1h) * batch / Batches};
        for (int i = 0; i < StormBatch; ++i)
            handed.events.push_back(types.some(dice, plan.events++, StormRooms, StormUrgent));
        plan.happenings.push_back(std::move(handed));
    }
    return plan;
}

Plan yearPlan(quint64 seed, const EventCatalogue& catalogue, int days)
{
    Dice dice(seed);
    const Types types(catalogue);
    // begins at midnight in Japan
    Plan plan{.seed = seed, .start = QDateTime(QDate(2026, 3, 31), QTime(15, 0), Qt::UTC), .end = Day * days};
    plan.companies = FleetCompanies;
    plan.rooms = FleetRooms;
    plan.isCalm = false;
    for (int room = 0; room < FleetRooms; ++room)
        plan.settings.push_back({room % FleetCompanies, room,
                                 room < FleetCompanies ? catalogue.allIds() : types.urgent + types.others.mid(0, 6)});
    for (int day = 0; day < days; ++day) {
        const bool isSunday = plan.start.addSecs(qint64{9} * 3600).date().addDays(day).dayOfWeek() == Qt::Sunday;
        for (int hour = 0; hour < 24; ++hour) {
            const int events = Vehicles * ShareOfHour[hour] / 1000 / (isSunday ? 5 : 1);
            for (int i = 0; i < events; ++i)
                plan.happenings.push_back(
                    {.at = Day * day + dice.time(milliseconds(1h) * hour, milliseconds(1h) * (hour + 1)),
                     .events = {types.some(dice, plan.events++, FleetCompanies, FleetUrgent)}});
        }
        constexpr int Kinds = int(Trouble::Kind::Slow) + 1;
        if (day % DaysOfWeek == 3) {
            const milliseconds from = Day * day + dice.time(0ms, Day);
            plan.troubles.push_back({.from = from,
                                     .until = from + dice.time(10min, 8h),
                                     .kind = Trouble::Kind(dice.between(0, Kinds - 1))});
        }
        if (day % DaysOfMonth == 10)
            plan.happenings.push_back({.at = Day * day + dice.time(0ms, Day),
                                       .kind = Happening::Kind::Crash,
                                       .number = dice.between(1, 120)});
    }
    std::stable_sort(plan.happenings.begin(), plan.happenings.end(),
                     [](const Happening& a, const Happening& b) { return a.at < b.at; });
    return plan;
}

} // namespace smartfleet::test
