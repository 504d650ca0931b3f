// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long the real program takes from its start until its window is there, and how much memory it needs, as ratios to
// a bare Qt window in the same run.
#include "app/options/windowstate.h"
#include "app/store/store.h"
#include "tests/bench/report.h"

#include <QCoreApplication>
#include <QDir>
#include <QSettings>
#include <QTemporaryDir>

#include <chrono>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace smartfleet;

namespace {

constexpr int Rounds = 31;
constexpr int WarmUp = 3;
constexpr int SettleTime = 1000; // ms, in which lists are read and timers run

struct Figures
{
    double milliseconds = 0; // until the first paint
    double megabytes = 0;    // at the most, until the end
};

/// Runs the program until its window is painted, or `settle` milliseconds longer.
Figures run(const QString& program, const QStringList& arguments, int settle)
{
    std::vector<QByteArray> words{program.toLocal8Bit()};
    for (const QString& argument : arguments)
        words.push_back(argument.toLocal8Bit());
    std::vector<char*> argv;
    argv.reserve(words.size() + 1);
    for (QByteArray& word : words)
        argv.push_back(word.data());
    argv.push_back(nullptr);
    qputenv("SMARTFLEET_BENCH_SETTLE", QByteArray::number(settle));
    int pipe[2];
    if (::pipe(pipe) != 0)
        return {};
    const auto begin = std::chrono::steady_clock::now();
    const pid_t child = ::fork();
    if (child == 0) {
        ::dup2(pipe[1], STDOUT_FILENO);
        ::close(pipe[0]);
        ::execv(argv[0], argv.data());
        ::_exit(127);
    }
    ::close(pipe[1]);
    char said = 0;
    const bool isPainted = ::read(pipe[0], &said, 1) == 1;
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - begin;
    rusage usage{};
    int status = 0;
    ::wait4(child, &status, 0, &usage);
    ::close(pipe[0]);
    if (!isPainted)
        qFatal("%s painted no window", argv[0]);
    return {took.count(), double(usage.ru_maxrss) / 1024};
}

/// A profile as after some months, which the program left at the list of settings.
bool fill(const QString& profile)
{
    const auto opened = Store::open({.folder = profile});
    if (!opened)
        return false;
    Store& store = **opened;
    const Result<> filled = store.database.transaction([&store]() -> Result<> {
        for (int i = 0; i < 500; ++i) {
            const QString id = u"company-%1"_s.arg(i);
            SMARTFLEET_TRY(store.fleet.add(Company{{id}, u"みなと運輸 %1"_s.arg(i)}));
            const auto added = store.settings.add({.company = {id}, .channel = {id}, .events = {u"speeding"_s}});
            if (!added)
                return failure(added.error());
        }
        return {};
    });
    QSettings file(QDir(profile).filePath(u"windows.ini"_s), QSettings::IniFormat);
    WindowState(file).keepChoice(u"main.screen"_s, u"notificationsPage"_s);
    return bool(filled);
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QString here = QCoreApplication::applicationDirPath();
    const QTemporaryDir folder;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QPA_GENERIC_PLUGINS", "firstpaint");
    qputenv("QT_PLUGIN_PATH", (here + u"/bench-plugins"_s).toLocal8Bit());
    qputenv("QT_LOGGING_RULES", "*=false");
    qputenv("HOME", folder.path().toLocal8Bit());
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    const QString program = here + u"/smartfleet-connect"_s;
    const QString bare = here + u"/barewindow"_s;
    const QString filled = folder.filePath(u"filled"_s);
    if (!fill(filled))
        return 1;

    int fresh = 0;
    const auto newProfile = [&] {
        return QStringList{u"--profile"_s, folder.filePath(u"fresh%1"_s.arg(++fresh))};
    };
    std::vector<double> times[3], sizes[3];
    for (int round = -WarmUp; round < Rounds; ++round) {
        const Figures figures[] = {run(bare, {}, 0), run(program, newProfile(), 0),
                                   run(program, {u"--profile"_s, filled}, 0)};
        for (int i = 0; i < 3 && round >= 0; ++i)
            times[i].push_back(figures[i].milliseconds);
    }
    for (int round = 0; round < 5; ++round) {
        const Figures figures[] = {run(bare, {}, SettleTime), run(program, newProfile(), SettleTime),
                                   run(program, {u"--profile"_s, filled}, SettleTime)};
        for (int i = 0; i < 3; ++i)
            sizes[i].push_back(figures[i].megabytes);
    }
    const double bareTime = bench::median(times[0]);
    const double bareSize = bench::median(sizes[0]);
    bench::reportHeader("the window, against a bare one");
    std::printf("%-52s %9.1f ms\n%-52s %9.1f MB\n", "bare window: start to first paint", bareTime,
                "bare window: peak memory", bareSize);
    const char* names[][2] = {
        {"start to first paint, fresh profile", "peak memory, fresh profile"},
        {"start to first paint, 500 settings", "peak memory, 500 settings"},
    };
    for (int i = 1; i < 3; ++i)
        bench::report(names[i - 1][0], bench::median(times[i]), "ms", bench::median(times[i]) / bareTime, 1.5);
    for (int i = 1; i < 3; ++i)
        bench::report(names[i - 1][1], bench::median(sizes[i]), "MB", bench::median(sizes[i]) / bareSize, 2);
    return 0;
}
