// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QDateTime>

#include <chrono>
#include <vector>

namespace smartfleet {

/// Whose call it is: which goes first, and how much of the quota it leaves to the others.
enum class CallPriority {
    Admin,   ///< what somebody at the desk waits for; may use all of it
    Urgent,  ///< a message of an urgent event
    Delivery ///< any other message
};

/// What the quota lets go of one operation.
struct CallAllowance
{
    int deliveries = 0;                   ///< calls that could go now
    int urgent = 0;                       ///< the same for urgent ones
    double deliveriesPerMinute = 0;       ///< on average from now on
    std::chrono::milliseconds deliveryIn; ///< until the next could go; 0 = now
    std::chrono::milliseconds urgentIn;
};

/// Calls that went in one second.
struct CallsAt
{
    qint64 second = 0; ///< since 1970, UTC
    int calls = 0;
    friend bool operator==(const CallsAt&, const CallsAt&) = default;
};

/// Where all processes that use the same link tell each other of their calls, so that together they stay within the
/// quota, also after one of them was restarted.
class CallLedger
{
public:
    virtual ~CallLedger() = default;

    /// Adds our calls since the last time, and gives the others' of the last half hour, oldest first. Nothing is added
    /// when it fails.
    virtual Result<std::vector<CallsAt>> exchange(const QString& operation, const std::vector<CallsAt>& ours,
                                                  const QDateTime& now) = 0;
};

} // namespace smartfleet
