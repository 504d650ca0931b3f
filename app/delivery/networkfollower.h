// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "app/core/result.h"

namespace smartfleet {

class Store;

/// Keeps the outbox in step with the network. What waits for another attempt only because LINE WORKS couldn't be
/// reached doesn't wait any longer once it can; and as long as it can't, one message a minute tries. A network that
/// comes and goes, or a room in which only some messages get no answer, finds this less and less often.
class NetworkFollower
{
public:
    NetworkFollower(Store& store, Clock& clock);

    /// A message for which the calls began at `began` has ended so.
    void note(const Result<void>& outcome, std::chrono::milliseconds began);
    /// Writes down what follows from that. Gives how many deliveries are due sooner. Errors: the store's; then the next
    /// call makes up for it.
    Result<int> follow();

private:
    Result<int> followReturn();

    Store& m_store;
    Clock& m_clock;
    bool m_isAway = false;
    bool m_isBack = true; ///< and that isn't written down yet; a process that begins tries what another one couldn't
    std::chrono::milliseconds m_triedAt{0};
    std::chrono::milliseconds m_failedAt{0};
    std::chrono::milliseconds m_backAt = std::chrono::milliseconds::min();
    std::chrono::milliseconds m_pausedUntil = std::chrono::milliseconds::min();
    std::chrono::milliseconds m_pause{0}; ///< the last one
};

} // namespace smartfleet
