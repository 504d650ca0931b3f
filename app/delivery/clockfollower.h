// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/delivery/clockwatch.h"
#include "app/delivery/messageplanner.h"

namespace smartfleet {

class Store;

/// Keeps the outbox in step with the computer's clock. What waits for a time that a clock which was set back won't show
/// again soon mustn't wait for it; and the hours that a clock which was set forward leaves out aren't taken from those
/// in which a delivery is tried.
class ClockFollower
{
public:
    ClockFollower(Store& store, Clock& clock);

    /// Looks whether the clock was set, and writes down what follows from it. Gives by how much later the windows for
    /// retries begin, as a rule 0. Errors: the store's; then the next call makes up for it.
    Result<std::chrono::milliseconds> follow();

private:
    Store& m_store;
    Clock& m_clock;
    ClockWatch m_watch;
    std::chrono::milliseconds m_setBack{0}; ///< and not written down yet
    std::chrono::milliseconds m_setForward{0};
};

/// The same of what is claimed, as the store has done for its own.
void lengthenWindows(MessagePlan& plan, std::chrono::milliseconds by, const QDateTime& now);

} // namespace smartfleet
