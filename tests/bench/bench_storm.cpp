// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A storm in real time: 10,000 events come in over HTTP within a minute, for 20 talk rooms, some of them urgent, while
// LINE WORKS takes 240 calls a minute. Ends with 1 when an event isn't on exactly one message, or a call was refused.
#include "tests/bench/engine.h"
#include "tests/bench/httpload.h"
#include "tests/bench/report.h"

#include <QCoreApplication>

#include <array>
#include <atomic>
#include <cmath>
#include <map>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace smartfleet;
using namespace smartfleet::bench;
using smartfleet::test::markedEvent;
using smartfleet::test::marksOn;

namespace {

constexpr int Rooms = 20;
constexpr int Events = 10'000;
constexpr int Batch = 10;
constexpr double StormSeconds = 60;
constexpr int CallsPerMinute = 240;
constexpr double SecondsAfter = 90; // within which the last one has to be there
constexpr auto Patience = 10min;

bool isUrgent(int number)
{
    return number % 251 == 7;
}

int roomOf(int number)
{
    return (number * 7 + number / 100) % Rooms;
}

QByteArray eventOf(int number)
{
    static const std::array<QByteArray, 5> types{"hard_braking"_ba, "speeding"_ba, "geofence_enter"_ba,
                                                 "ignition_on"_ba, "hard_cornering"_ba};
    return markedEvent(number, companyOf(roomOf(number)),
                       isUrgent(number) ? "sos"_ba : types.at(std::size_t(number) % types.size()));
}

/// What arrived, event by event.
struct Arrivals
{
    std::map<int, int> times = {}; ///< on how many messages each event is
    double lastAfter = 0;          ///< seconds from the storm's begin
    std::vector<double> urgentTook = {};
    int messages = 0;
    std::map<QString, int> mostOnOne = {}; ///< by room
};

Arrivals lookAt(const std::vector<PracticeMessage>& messages, const QDateTime& begin,
                const std::map<int, QDateTime>& acceptedAt)
{
    Arrivals arrivals;
    for (const PracticeMessage& message : messages) {
        const std::vector<int> marks = marksOn(message.text());
        ++arrivals.messages;
        int& most = arrivals.mostOnOne[message.channelId];
        most = std::max(most, int(marks.size()));
        for (const int mark : marks) {
            ++arrivals.times[mark];
            if (isUrgent(mark))
                arrivals.urgentTook.push_back(double(acceptedAt.at(mark).msecsTo(message.receivedAt)) / 1000);
        }
        arrivals.lastAfter = std::max(arrivals.lastAfter, double(begin.msecsTo(message.receivedAt)) / 1000);
    }
    return arrivals;
}

/// How many messages would do if each were as full as the fullest of its room; urgent ones are alone on theirs.
int fullMessages(const Arrivals& arrivals, const QStringList& rooms)
{
    int full = 0;
    for (int room = 0; room < Rooms; ++room) {
        int events = 0;
        for (int number = 0; number < Events; ++number) {
            if (roomOf(number) == room)
                ++(isUrgent(number) ? full : events);
        }
        const auto most = arrivals.mostOnOne.find(rooms.at(room));
        if (most != arrivals.mostOnOne.end() && most->second > 0)
            full += int(std::ceil(double(events) / most->second));
    }
    return full;
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    PracticeThread practice(Rooms);
    Engine engine(practice.access());
    engine.session().dispatcher.start();

    const QDateTime begin = QDateTime::currentDateTimeUtc();
    LoadOutcome sent;
    std::atomic<bool> isOver = false;
    constexpr int Requests = Events / Batch;
    std::thread storm([&] {
        sent = run({.port = engine.port(),
                    .token = Token,
                    .connections = 4,
                    .requests = Requests,
                    .eventsEach = Batch,
                    .event = eventOf,
                    .pause = std::chrono::microseconds(qint64(StormSeconds * 0.99 * 1e6 / Requests))});
        isOver = true;
    });
    Engine::waitUntil([&] { return isOver.load(); }, Patience);
    storm.join();
    const bool isDelivered =
        Engine::waitUntil([&] { return must(engine.store().deliveries.counts()).sent == Events; }, Patience, 100ms);

    std::map<int, QDateTime> acceptedAt;
    for (const Event& event : must(engine.store().events.list()))
        acceptedAt.emplace(marksOn(event.id).at(0), event.receivedAt);
    const Arrivals arrivals = lookAt(practice.messages(), begin, acceptedAt);
    int wrong = 0;
    for (int number = 0; number < Events; ++number) {
        const auto found = arrivals.times.find(number);
        wrong += found == arrivals.times.end() || found->second != 1 ? 1 : 0;
    }
    const int refused = practice.answered(429);
    const int full = fullMessages(arrivals, practice.access().rooms);
    const double least = std::max(StormSeconds, (full - CallsPerMinute) * 60.0 / CallsPerMinute);
    const double slowestUrgent = *std::max_element(arrivals.urgentTook.begin(), arrivals.urgentTook.end());

    reportHeader("a storm of 10,000 events for 20 talk rooms");
    reportPlain("taken in within", sent.seconds, "s");
    reportPlain("messages", arrivals.messages, "");
    reportPlain("full messages that would do", full, "");
    reportPlain("events that are not on exactly one message", wrong, "");
    reportPlain("calls refused with 429", refused, "");
    report("the last event in its room", arrivals.lastAfter, "s", arrivals.lastAfter / least, 1.25);
    report("the last event, after the storm's end", arrivals.lastAfter - sent.seconds, "s",
           (arrivals.lastAfter - sent.seconds) / SecondsAfter, 1);
    report("the slowest urgent one of 40", slowestUrgent, "s", slowestUrgent / 5, 1);
    return wrong == 0 && refused == 0 && isDelivered && sent.failed == 0 ? 0 : 1;
}
