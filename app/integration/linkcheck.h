// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/integration/integrationservice.h"
#include "app/integration/linkwork.h"

namespace smartfleet {

/// The diagnostics of a link; see IntegrationService::check(). `found` hears of each line as it is known.
Call<std::vector<IntegrationCheck>>* checkLink(const LinkWork& work, QObject* owner,
                                               std::function<void(const IntegrationCheck&)> found);

} // namespace smartfleet
