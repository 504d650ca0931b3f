// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/domain/ids.h"

#include <QDateTime>
#include <QStringList>

#include <vector>

namespace smartfleet {

class Database;

/// Which accepted events are counted.
struct EventSelection
{
    CompanyId company = {}; ///< events that can't be the company's, though they name it, aren't counted
    QStringList types = {}; ///< empty = all
    QDateTime from = {};    ///< when it was received, by our clock
    QDateTime until = {};   ///< before this
};

/// How many events came within one minute.
struct MinuteCount
{
    QDateTime minute = {}; ///< UTC, its begin
    int events = 0;
    friend bool operator==(const MinuteCount&, const MinuteCount&) = default;
};

/// The minutes in which any of them came, in order. Counted by the database within one index, however many events there
/// are.
Result<std::vector<MinuteCount>> countByMinute(Database& database, const EventSelection& selection);

} // namespace smartfleet
