// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// smartfleetctl that kills itself (SIGKILL) at its n-th checkpoint, n from SMARTFLEET_KILL_AT: just before or after a
// write to the store became durable, or a call to LINE WORKS was sent or answered.
#include "app/ctl/ctl.h"

#include <QtGlobal>

#include <atomic>
#include <csignal>

int main(int argc, char* argv[])
{
    const long killAt = qEnvironmentVariableIntValue("SMARTFLEET_KILL_AT");
    std::atomic<long> passed = 0;
    return smartfleet::runCtl(argc, argv, [&](const char*) {
        if (++passed == killAt)
            std::raise(SIGKILL);
    });
}
