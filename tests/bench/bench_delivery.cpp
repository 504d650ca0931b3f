// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Delivery where no quota holds it back, against bare posts of the same messages; choosing the next message with little
// and with much history; memory after many events; and the processor at rest. `bench_delivery memory=1000000` measures
// one of these four (throughput, claims, memory, rest), here with another number of events than 200,000.
#include "app/delivery/deliveryallowance.h"
#include "app/delivery/messageplanner.h"
#include "tests/bench/bareposts.h"
#include "tests/bench/engine.h"
#include "tests/bench/httpload.h"
#include "tests/bench/report.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <atomic>
#include <malloc.h>
#include <sys/resource.h>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace smartfleet;
using namespace smartfleet::bench;
using smartfleet::test::mark;
using smartfleet::test::markedEvent;

namespace {

constexpr int NoQuota = 10'000'000; // calls a minute
constexpr int Rooms = 20;

/// Takes events of these numbers in, spread over the rooms.
void takeIn(Engine& engine, int from, int until, int rooms)
{
    std::vector<IncomingEvent> events;
    for (int number = from; number < until; ++number) {
        events.push_back({.source = u"bench"_s,
                          .id = mark(number),
                          .type = u"hard_braking"_s,
                          .occurredAt = QDateTime::currentDateTimeUtc(),
                          .company = {u"c%1"_s.arg(number % rooms)},
                          .vehicle = {mark(number)},
                          .data = {.latitude = 35.6585, .longitude = 139.7454, .address = u"東京都港区芝公園4丁目"_s},
                          .raw = "{}"_ba});
        if (events.size() == 500 || number + 1 == until) {
            must(engine.session().intake.accept(events));
            events.clear();
        }
    }
}

/// The store is asked when the dispatcher has nothing left to do, as counting takes time from what is measured.
bool waitUntilSent(Engine& engine, int events)
{
    bool isIdle = false;
    const QObject context;
    QObject::connect(&engine.session().dispatcher, &Dispatcher::idle, &context, [&isIdle] { isIdle = true; });
    QElapsedTimer waited;
    waited.start();
    while (must(engine.store().deliveries.counts()).sent != events) {
        if (waited.hasExpired(3'600'000))
            return false;
        isIdle = false;
        Engine::waitUntil([&isIdle] { return isIdle; }, 5s, 5ms);
    }
    return true;
}

void measureThroughput()
{
    constexpr int Messages = 8000;
    PracticeThread practice(Rooms);
    practice.run([](PracticeServer& server) {
        server.limits().setPerMinute(0);
        server.limits().setPerDay(0);
    });
    Engine engine(practice.access(), NoQuota);
    engine.session().dispatcher.setMessagesPerDay(NoQuota);
    std::vector<double> ours, bare, ratios;
    for (int round = 0; round < 5; ++round) {
        takeIn(engine, round * Messages, (round + 1) * Messages, Rooms);
        practice.run([](PracticeServer& server) { server.tenant().clearMessages(); });
        QElapsedTimer took;
        took.start();
        engine.session().dispatcher.start();
        if (!waitUntilSent(engine, (round + 1) * Messages))
            qFatal("not all were sent");
        const double seconds = double(took.nsecsElapsed()) / 1e9;
        must(test::waitFor(engine.session().dispatcher.stop()));
        const std::vector<PracticeMessage> messages = practice.messages();
        if (messages.size() != Messages)
            qFatal("some went together");
        ours.push_back(double(messages.size()) / seconds);
        bare.push_back(barePostRate(practice, messages, RoomsAtOnce));
        ratios.push_back(ours.back() / bare.back()); // of neighbours: the machine's own pace comes and goes
    }
    reportHeader("deliveries a second without a quota, one event each");
    reportPlain("a bare QNetworkAccessManager, four under way", median(bare), "/s");
    reportAtLeast("delivered", median(ours), "/s", median(ratios), 0.7);
}

/// So many events that were delivered long ago, written at once.
void addHistory(Store& store, int rows)
{
    const auto numbers = [](const QString& insert) {
        return insert.arg(
            u"WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < :rows)"_s);
    };
    must(store.database.transaction([&]() -> Result<> {
        SMARTFLEET_TRY(
            store.database.run(numbers(u"INSERT INTO events(source, id, type, occurred_at, received_at, company, "
                                       u"app_user, vehicle, device_name, "
                                       "data, raw, unmatched, repeats) %1 SELECT 'history', n, 'speeding', "
                                       "1700000000000 + n, 1700000000000 + n, "
                                       "'c' || (n % 20), '', '', 'truck', '{}', '{}', NULL, 0 FROM numbers"_s),
                               {{u":rows"_s, rows}}));
        SMARTFLEET_TRY(store.database.run(
            u"INSERT INTO deliveries(event, setting, tab, system, channel, urgent, state, attempts, message_id, "
            "possibly_repeated, created_at, retry_since, next_attempt_at, sent_at) SELECT e.seq, s.id, 'company', "
            "'lineworks', "
            "s.channel, 0, 'sent', 0, 'm' || e.seq, 0, e.received_at, e.received_at, e.received_at, e.received_at + "
            "1000 "
            "FROM events e JOIN notification_settings s ON s.company = e.company"_s));
        return {};
    }));
}

/// Milliseconds that choosing, marking and composing the next message, and writing its end down, takes; the disk's part
/// left out, which is the same for both.
double claimTime(const PracticeAccess& practice, int history)
{
    constexpr int Waiting = 2000;
    constexpr int Claims = 400;
    Engine engine(practice);
    Store& store = engine.store();
    addHistory(store, history);
    takeIn(engine, 0, Waiting, Rooms);
    must(store.database.run(u"PRAGMA synchronous = OFF"_s));
    MessagePlanner planner(store, engine.session().catalogue, {});
    std::vector<double> took;
    for (int i = 0; i < Claims; ++i) {
        QElapsedTimer timer;
        timer.start();
        const QDateTime now = engine.session().clock.now();
        const std::vector<MessagePlan> plans =
            must(planner.next({.now = now, .messages = 1, .urgent = 1, .perMinute = NoQuota}));
        if (plans.size() != 1 || !plans.front().text)
            qFatal("nothing was claimed");
        must(store.deliveries.markSent(plans.front().deliveries.front().id, now));
        took.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    return median(took);
}

void measureClaims()
{
    PracticeThread practice(Rooms);
    const double few = claimTime(practice.access(), 100);
    const double many = claimTime(practice.access(), 1'000'000);
    reportHeader("claiming the next delivery");
    reportPlain("with 100 rows of history", few, "ms");
    report("with 1,000,000 rows of history", many, "ms", many / few, 1.3);
}

double residentMegabytes()
{
    ::malloc_trim(0); // what is free isn't in use
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * double(::sysconf(_SC_PAGESIZE)) / 1e6;
}

void measureMemory(int events)
{
    const PracticeProcess practice(Rooms);
    Engine engine(practice.access(), 6000); // together, as in a storm
    engine.session().dispatcher.start();
    int next = 0;
    const auto bring = [&](int until) {
        std::atomic<bool> isOver = false;
        while (next < until) {
            const int part = std::min(10'000, until - next);
            isOver = false;
            std::thread load([&, first = next] {
                run({.port = engine.port(),
                     .token = Token,
                     .connections = 4,
                     .requests = part / 100,
                     .eventsEach = 100,
                     .event = [first](int number) {
                         return markedEvent(first + number, companyOf((first + number) % Rooms), "hard_braking"_ba);
                     }});
                isOver = true;
            });
            Engine::waitUntil([&] { return isOver.load(); }, 10min);
            load.join();
            next += part;
        }
        if (!waitUntilSent(engine, until))
            qFatal("not all were sent");
    };
    bring(10'000);
    const double before = residentMegabytes();
    QElapsedTimer took;
    took.start();
    bring(events);
    const double after = residentMegabytes();
    reportHeader("memory of the engine");
    reportPlain("after the first 10,000 events", before, "MB");
    std::printf("%-52s %9d in %.0f s\n", "events since", events - 10'000, double(took.elapsed()) / 1000);
    report("more after them", after - before, "MB", (after - before) / 10, 1);
}

double processorSeconds()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval& time) {
        return double(time.tv_sec) + double(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

void measureRest()
{
    constexpr auto Rest = 10s;
    PracticeThread practice(Rooms);
    Engine engine(practice.access());
    takeIn(engine, 0, 100, Rooms);
    engine.session().dispatcher.start();
    if (!waitUntilSent(engine, 100))
        qFatal("not all were sent");
    Engine::waitUntil([] { return false; }, 2s, 1s);
    const double before = processorSeconds();
    QElapsedTimer took;
    took.start();
    Engine::waitUntil([] { return false; }, Rest, 1s);
    const double percent = (processorSeconds() - before) / (double(took.elapsed()) / 1000) * 100;
    reportHeader("at rest, with a link and the HTTP interface");
    report("share of one core over 10 s", percent, "%", percent / 0.5, 1);
}

} // namespace

int main(int argc, char* argv[])
{
    if (const auto served = servePractice(argc, argv))
        return *served;
    const QCoreApplication application(argc, argv);
    const QStringList wanted = application.arguments().mid(1);
    const auto isWanted = [&wanted](const QString& part) {
        return wanted.isEmpty() || std::any_of(wanted.begin(), wanted.end(), [&part](const QString& word) {
                   return word == part || word.startsWith(part + u'=');
               });
    };
    if (isWanted(u"throughput"_s))
        measureThroughput();
    if (isWanted(u"claims"_s))
        measureClaims();
    if (isWanted(u"memory"_s)) {
        const int named = wanted.value(wanted.indexOf(QRegularExpression(u"^memory=\\d+$"_s))).section(u'=', 1).toInt();
        measureMemory(named > 0 ? named : 200'000);
    }
    if (isWanted(u"rest"_s))
        measureRest();
    return 0;
}
