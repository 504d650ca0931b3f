// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/apiroute.h"
#include "app/practice/ratelimits.h"

namespace smartfleet {

/// The answer to whatever comes to the storage, where files are uploaded to the places that
/// POST /bots/{botId}/attachments gives. `limitTime` is the unskewed time by which calls are counted.
PracticeHttpAnswer storageAnswer(PracticeTenant& tenant, PracticeLimits& limits, const PracticeHttpRequest& request,
                                 const QDateTime& limitTime);

} // namespace smartfleet
