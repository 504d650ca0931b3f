// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/termination.h"

#include <QSocketNotifier>

#include <atomic>
#include <utility>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace smartfleet {

#ifdef Q_OS_WIN

namespace {

std::atomic<Termination*> listener = nullptr; // the console's handler knows nothing but what is global

BOOL WINAPI onConsoleEvent(DWORD)
{
    Termination* termination = listener;
    if (!termination)
        return FALSE;
    QMetaObject::invokeMethod(termination, &Termination::requested, Qt::QueuedConnection);
    return TRUE;
}

} // namespace

Termination::Termination(QObject* parent)
    : QObject(parent)
{
    listener = this;
    SetConsoleCtrlHandler(&onConsoleEvent, TRUE);
}

Termination::~Termination()
{
    SetConsoleCtrlHandler(&onConsoleEvent, FALSE);
    listener = nullptr;
}

#else

namespace {

int signalPipe[2] = {-1, -1}; // a signal handler may do nothing but write to something global

void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(signalPipe[0], &byte, 1);
}

} // namespace

Termination::Termination(QObject* parent)
    : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, signalPipe) != 0)
        return;
    auto* notifier = new QSocketNotifier(signalPipe[1], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (::read(signalPipe[1], &byte, 1) == 1)
            emit requested();
    });
    struct sigaction action = {};
    action.sa_handler = &onSignal;
    action.sa_flags = SA_RESTART;
    ::sigaction(SIGTERM, &action, nullptr);
    ::sigaction(SIGINT, &action, nullptr);
}

Termination::~Termination()
{
    std::signal(SIGTERM, SIG_DFL);
    std::signal(SIGINT, SIG_DFL);
    for (int& end : signalPipe)
        ::close(std::exchange(end, -1));
}

#endif

} // namespace smartfleet
