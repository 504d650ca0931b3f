// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What intake keeps of the disk's own speed: events a second over HTTP, each on the disk before it is answered, as a
// ratio to bare SQLite commits of the same rows; and whether matching costs the same however many settings there are.
// `bench_intake PART` measures one part: single, batches, connection, matching.
#include "app/intake/intakelookups.h"
#include "app/intake/intakeserver.h"
#include "tests/bench/engine.h"
#include "tests/bench/httpload.h"
#include "tests/bench/rawrows.h"
#include "tests/bench/report.h"
#include "tests/support/manysettings.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <functional>
#include <string>

using namespace Qt::StringLiterals;
using namespace smartfleet;
using namespace smartfleet::bench;

namespace {

constexpr int Rounds = 3;
constexpr int Vehicles = 500;
constexpr int Companies = 10;

/// Five hundred vehicles of ten companies, and a linked LINE WORKS that nobody calls, with the HTTP interface over it.
struct Fleet
{
    Fleet()
    {
        Store& data = *store;
        Integration integration;
        integration.state = IntegrationState::Linked;
        must(data.integration.save(integration));
        must(data.tokens.add(storedToken(Token)));
        must(data.database.transaction([&]() -> Result<> {
            for (int i = 0; i < Companies; ++i) {
                const CompanyId company{u"c%1"_s.arg(i)};
                SMARTFLEET_TRY(data.fleet.add(Company{company, u"運輸%1"_s.arg(i)}));
                SMARTFLEET_TRY(data.settings.add({.company = company,
                                                  .channel = {u"753449a5-7716-39e4-3de9-770a97f1a5f%1"_s.arg(i)},
                                                  .events = {u"speeding"_s, u"hard_braking"_s, u"sos"_s}}));
            }
            for (int i = 0; i < Vehicles; ++i)
                SMARTFLEET_TRY(data.fleet.add(Vehicle{.id = {u"truck-%1"_s.arg(i)},
                                                      .name = u"%1号車"_s.arg(i),
                                                      .company = {u"c%1"_s.arg(i % Companies)}}));
            return {};
        }));
        port = must(server.start({.port = 0}));
    }

    const EventCatalogue catalogue = EventCatalogue::builtIn();
    SystemClock clock;
    Metrics metrics;
    QTemporaryDir folder;
    std::unique_ptr<Store> store = must(Store::open({.folder = folder.path()}));
    IntakeServer server{StoreLocation{.folder = folder.path()}, catalogue, clock, metrics};
    quint16 port = 0;
};

QByteArray eventOf(const QByteArray& source, int number)
{
    return R"({"specversion":"1.0","id":"9b2f6f1e-)" + QByteArray::number(number).rightJustified(10, '0') +
        R"(","source":")" + source +
        R"(","type":"hard_braking","time":"2026-08-19T08:30:00.123Z","vehicleid":"truck-)" +
        QByteArray::number(number * 37 % Vehicles) +
        R"(","data":{"latitude":35.6585,"longitude":139.7454,"address":"東京都港区芝公園4丁目2-8","speedKmh":62.5,)" +
        R"("value":0.42,"unit":"G"}})";
}

struct Shape
{
    const char* name;
    int connections;
    int eventsEach;
    int requests;
    int rawTogether;
    double least; ///< 0 = only told
};

void measure(const Shape& shape)
{
    std::vector<double> ours, same, bare;
    for (int round = 0; round < Rounds; ++round) {
        Fleet fleet;
        const LoadOutcome outcome = run({.port = fleet.port,
                                         .token = Token,
                                         .connections = shape.connections,
                                         .requests = shape.requests,
                                         .eventsEach = shape.eventsEach,
                                         .event = [](int number) {
                                             return eventOf("bench"_ba, number);
                                         }});
        const int events = shape.requests * shape.eventsEach;
        if (outcome.failed > 0 || must(fleet.store->events.count()) != events ||
            must(fleet.store->deliveries.counts()).waiting != events)
            qFatal("intake lost something");
        ours.push_back(events / outcome.seconds);
        fleet.server.stop();
        const std::vector<StoredEvent> rows = readRows(fleet.folder.path(), u"bench"_s);
        const QTemporaryDir sameFolder, bareFolder;
        same.push_back(rawRate(sameFolder.path(), rows, shape.rawTogether, RawTables::Same));
        bare.push_back(rawRate(bareFolder.path(), rows, shape.rawTogether, RawTables::KeyAlone));
    }
    const std::string name = shape.name;
    const double rate = median(ours);
    reportPlain((name + ": raw, same tables").c_str(), median(same), "/s");
    if (shape.least > 0)
        reportAtLeast((name + ": over HTTP").c_str(), rate, "/s", rate / median(same), shape.least);
    else
        reportPlain((name + ": over HTTP, as a ratio").c_str(), rate / median(same), "");
    reportPlain((name + ": ratio to raw with one index").c_str(), rate / median(bare), "");
}

/// Microseconds that finding the settings for one event takes, of 4,000 companies by turns (or as many as there are).
struct MatchingTime
{
    double remembered = 0; ///< as intake does it, once it has met each of them
    double asked = 0;      ///< of the store, as for the first event of each
};

MatchingTime matchingTime(int settings)
{
    constexpr int Lookups = 4000;
    const QTemporaryDir folder;
    const std::unique_ptr<Store> store = must(Store::open({.folder = folder.path()}));
    must(test::fill(*store, {.companySettings = settings}));
    const int companies = settings / 4;
    const auto measured = [companies](const std::function<std::size_t(const CompanyId&)>& find) {
        std::vector<double> times;
        for (int round = 0; round < 5; ++round) {
            QElapsedTimer took;
            took.start();
            for (int i = 0; i < Lookups; ++i) {
                if (find(CompanyId{u"c%1"_s.arg(1 + i * 7919 % companies)}) != 4)
                    qFatal("a company lacks settings");
            }
            times.push_back(double(took.nsecsElapsed()) / 1000 / Lookups);
        }
        return median(times);
    };
    IntakeLookups lookups(*store);
    return {.remembered = measured([&lookups](const CompanyId& company) {
                must(lookups.refresh());
                return must(lookups.candidates(company, {})).size();
            }),
            .asked = measured(
                [&store](const CompanyId& company) { return must(store->settings.candidates(company, {})).size(); })};
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QString wanted = application.arguments().value(1);
    const auto isWanted = [&wanted](const QString& part) {
        return wanted.isEmpty() || wanted == part;
    };
    reportHeader("intake over HTTP, on the disk before each answer");
    if (isWanted(u"single"_s))
        measure({"one event a request, 16 connections", 16, 1, 8000, 16, 0.5});
    if (isWanted(u"batches"_s))
        measure({"100 events a request, 16 connections", 16, 100, 480, 100, 0.8});
    if (isWanted(u"connection"_s))
        measure({"100 events a request, 1 connection", 1, 100, 200, 100, 0});
    if (!isWanted(u"matching"_s))
        return 0;
    reportHeader("matching an event with the settings");
    const MatchingTime few = matchingTime(100);
    const MatchingTime many = matchingTime(100'000);
    reportPlain("of 100 settings", few.remembered, "us");
    report("of 100,000 settings", many.remembered, "us", many.remembered / few.remembered, 1.3);
    reportPlain("the first event of a company: of 100 settings", few.asked, "us");
    reportPlain("the first event of a company: of 100,000 settings", many.asked, "us");
    reportPlain("the first event of a company, as a ratio", many.asked / few.asked, "");
    return 0;
}
