// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <chrono>
#include <functional>

namespace smartfleet::bench {

/// Requests that a fleet system makes of the HTTP interface.
struct Load
{
    quint16 port = 0;
    QByteArray token = {};
    int connections = 1; ///< each with one request under way
    int requests = 0;
    int eventsEach = 1; ///< more than one: as a batch
    /// The event of this number, from 0, as a CloudEvent in JSON.
    std::function<QByteArray(int)> event = {};
    /// How long each request comes after the one before at the least; 0 = as fast as they are answered.
    std::chrono::microseconds pause{0};
};

struct LoadOutcome
{
    double seconds = 0; ///< from the first request until the last answer
    int accepted = 0;   ///< requests that were answered with 202
    int failed = 0;     ///< any others
};

/// Makes them, blocking the thread. The bodies are made before the clock starts.
LoadOutcome run(const Load& load);

} // namespace smartfleet::bench
