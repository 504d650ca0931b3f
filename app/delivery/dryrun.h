// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/store.h"

namespace smartfleet {

inline constexpr int DryRunDays = 7;

/// What a company's setting would have sent in the last days, had it been there.
struct DryRun
{
    int events = 0;
    int messages = 0;
    QDateTime busiestAt = {}; ///< UTC; when the ten minutes with the most events began, null without any
    int busiestEvents = 0;    ///< how many came within them
    bool anyEvents = false;   ///< whether the company had any event, on or off, in that time
    friend bool operator==(const DryRun&, const DryRun&) = default;
};

/// Counts, by what is stored; sends and writes nothing. `events` are ids of event types. When a setting's messages may
/// go isn't reckoned with: what would be held, dropped or folded counts as a message each. Errors: the store's.
Result<DryRun> dryRun(Store& store, const CompanyId& company, const QStringList& events, const QDateTime& now);

} // namespace smartfleet
