// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A quiet day: one event a second. How long each takes from its acceptance until LINE WORKS has answered, beyond what
// LINE WORKS itself takes.
#include "tests/bench/engine.h"
#include "tests/bench/httpload.h"
#include "tests/bench/report.h"

#include <QCoreApplication>

#include <atomic>
#include <cmath>
#include <string>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace smartfleet;
using namespace smartfleet::bench;
using smartfleet::test::markedEvent;

namespace {

constexpr double MostBeyond = 20; // ms

double percentile(std::vector<double> values, double part)
{
    std::sort(values.begin(), values.end());
    return values.at(std::size_t(std::ceil(part * double(values.size()))) - 1);
}

/// With a LINE WORKS that takes this long to answer, for so many events and seconds.
void measure(const char* name, std::chrono::milliseconds answerTime, int events)
{
    PracticeThread practice(3);
    std::vector<double> answers; // of the server's thread while it runs
    practice.run([&](PracticeServer& server) {
        if (answerTime > 0ms) {
            PracticeFault late;
            late.kind = PracticeFault::Kind::Delay;
            late.path = u"*/messages"_s;
            late.count = -1;
            late.delay = answerTime;
            server.faults().add(late);
        }
        QObject::connect(&server, &PracticeServer::requestAnswered, &server,
                         [&answers](const PracticeRequest& request) {
                             if (request.path.endsWith(u"/messages"))
                                 answers.push_back(double(request.milliseconds));
                         });
    });
    Engine engine(practice.access());
    engine.session().dispatcher.start();
    std::atomic<bool> isOver = false;
    std::thread day([&] {
        run({.port = engine.port(),
             .token = Token,
             .connections = 1,
             .requests = events + 1,
             .event = [](int number) { return markedEvent(number, companyOf(number % 3), "hard_braking"_ba); },
             .pause = 1s});
        isOver = true;
    });
    Engine::waitUntil([&] { return isOver.load(); }, 5min);
    day.join();
    if (!Engine::waitUntil([&] { return must(engine.store().deliveries.counts()).sent == events + 1; }, 30s))
        qFatal("not all were sent");
    std::vector<double> took;
    for (const DeliveryRow& row : must(engine.store().deliveries.list({.oldestFirst = true})))
        took.push_back(double(row.delivery.createdAt.msecsTo(row.delivery.sentAt)));
    took.erase(took.begin()); // earned the token
    double answer = 0;
    practice.run([&](PracticeServer&) { answer = median(answers); });
    const std::string what = name;
    reportPlain((what + ": its own median").c_str(), answer, "ms");
    report((what + ": accepted to sent, beyond it, median").c_str(), median(took) - answer, "ms",
           (median(took) - answer) / MostBeyond, 1);
    report((what + ": 99th percentile to the median").c_str(), percentile(took, 0.99), "ms",
           percentile(took, 0.99) / median(took), 5);
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    reportHeader("one event a second");
    measure("a LINE WORKS at once", 0ms, 200); // so that the two slowest aren't the 99th percentile
    measure("a LINE WORKS in 80 ms", 80ms, 60);
    return 0;
}
