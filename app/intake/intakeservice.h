// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "app/domain/eventtype.h"
#include "app/domain/metrics.h"
#include "app/intake/heardsenders.h"
#include "app/intake/intakelookups.h"
#include "app/store/store.h"

#include <span>

namespace smartfleet {

/// What became of the events of one request.
struct IntakeOutcome
{
    int accepted = 0;   ///< new ones, the unmatched included
    int duplicates = 0; ///< known before: not delivered again
    int unmatched = 0;  ///< of the accepted: stored with the reason why nobody is told
};

/// Takes decoded events in: stores each with its deliveries, or with the reason why it has none, in one transaction for
/// all of them. Durable when it returns. Synchronous, in the thread of its store.
class IntakeService
{
public:
    /// `metrics` count what becomes of the events.
    IntakeService(Store& store, const EventCatalogue& catalogue, Clock& clock, Metrics* metrics = nullptr);

    /// All or none of them. Errors: the store's.
    Result<IntakeOutcome> accept(const std::vector<IncomingEvent>& events);
    /// The same of several that came apart: together where the store takes them all, else each for itself, so that one
    /// spoils no other. Gives an outcome for each.
    std::vector<Result<IntakeOutcome>> acceptEach(std::span<const std::vector<IncomingEvent>> batches);

private:
    void count(const IntakeOutcome& outcome) const;
    Result<> acceptOne(const IncomingEvent& incoming, bool linked, IntakeOutcome& outcome);

    Store& m_store;
    const EventCatalogue& m_catalogue;
    Clock& m_clock;
    Metrics* m_metrics;
    IntakeLookups m_lookups;
    HeardSenders m_heard;
};

} // namespace smartfleet
