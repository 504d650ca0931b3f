// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

namespace smartfleet {

/// What a peer may ask of the HTTP interface.
struct IntakeLimits
{
    qint64 bodyBytes = 1024LL * 1024; ///< of one request
    qint64 headBytes = 32LL * 1024;   ///< request line and headers together
    int headLines = 100;
    int connections = 256;                   ///< open at a time
    std::chrono::milliseconds idle{30'000};  ///< without a request, and for the whole of one to arrive
    std::chrono::milliseconds linger{1'000}; ///< for a refused peer to read why, and for requests under way at the end
};

} // namespace smartfleet
