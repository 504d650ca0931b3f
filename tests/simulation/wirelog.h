// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/simulatednetwork.h"

#include <functional>

namespace smartfleet::test {

/// Stands between the wire and who looks on at it, and tells in a line each what goes over it.
class WireLog final : public WireWatcher
{
public:
    /// `watcher` must outlive it; `log` may be empty.
    WireLog(WireWatcher& watcher, std::function<void(const QString&)> log);

    void leaves(const SimulatedRequest& request) override;
    void reached(const SimulatedRequest& request, const SimulatedAnswer& answer, bool isSeen) override;
    void ended(const SimulatedRequest& request, WireEnd end) override;

private:
    WireWatcher& m_watcher;
    std::function<void(const QString&)> m_log;
};

} // namespace smartfleet::test
