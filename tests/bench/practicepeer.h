// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/practiceserver.h"

#include <QProcess>
#include <QThread>

#include <functional>
#include <memory>
#include <optional>

namespace smartfleet::bench {

/// What an engine needs to know of a practice LINE WORKS: a ready app, a bot, and talk rooms that the bot is in.
struct PracticeAccess
{
    QUrl api = {};
    QUrl auth = {};
    PracticeApp app = {};
    qint64 domainId = 0;
    qint64 botId = 0;
    QString admin = {};
    QStringList rooms = {};
};

/// A practice LINE WORKS on a thread of its own.
class PracticeThread
{
public:
    explicit PracticeThread(int rooms);
    ~PracticeThread();

    const PracticeAccess& access() const { return m_access; }
    /// Runs `work` in the server's thread and waits for its end.
    void run(const std::function<void(PracticeServer&)>& work);
    std::vector<PracticeMessage> messages();
    /// How many requests were answered with this status, of the last 10,000.
    int answered(int status);
    /// For requests that a bench makes itself.
    QByteArray issueToken();

private:
    QThread m_thread;
    QObject m_anchor; // lives in m_thread
    std::unique_ptr<PracticeServer> m_server;
    PracticeAccess m_access;
};

/// A practice LINE WORKS in a process of its own, so that its memory isn't counted: this same program, started with
/// "--practice ROOMS".
class PracticeProcess
{
public:
    explicit PracticeProcess(int rooms);
    ~PracticeProcess();

    const PracticeAccess& access() const { return m_access; }

private:
    QProcess m_process;
    PracticeAccess m_access;
};

/// If this is such a process: serves until its parent ends, and gives the exit code.
std::optional<int> servePractice(int argc, char* argv[]);

} // namespace smartfleet::bench
