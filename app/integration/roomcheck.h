// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/integration/integrationservice.h"
#include "app/integration/linkwork.h"

namespace smartfleet {

/// Asks for each talk room of the companies' settings whether the bot sees it, a few at a time and within the quota.
/// `found` hears of each as it is known. Reads only. Once LINE WORKS can't be spoken to, the rest isn't asked.
Call<std::vector<IntegrationCheck>>* checkRooms(const LinkWork& work, QObject* owner,
                                                std::function<void(const IntegrationCheck&)> found);

} // namespace smartfleet
