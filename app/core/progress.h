// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <atomic>
#include <functional>
#include <memory>

namespace smartfleet {

/// Told how far a long operation is, now and then, in its own thread; false breaks it off with Error::Kind::Cancelled.
using ProgressWatch = std::function<bool(int done, int total)>;

/// For whoever does the work, before each piece of it: tells the watch, every few hundred pieces. Error "cancelled"
/// once the watch wants no more; what was done so far is to be taken back then.
Result<> goOn(const ProgressWatch& watch, std::size_t done, std::size_t total);

/// How far a long operation is, shared by the thread that does it and the one that shows it.
class Progress
{
public:
    int done() const { return m_done; }
    int total() const { return m_total; } ///< 0 until the operation has told
    void cancel() { m_isCancelled = true; }
    bool isCancelled() const { return m_isCancelled; }

    /// What the operation is to be given; it keeps the progress alive.
    static ProgressWatch watch(const std::shared_ptr<Progress>& progress);

private:
    std::atomic<int> m_done = 0;
    std::atomic<int> m_total = 0;
    std::atomic<bool> m_isCancelled = false;
};

} // namespace smartfleet
