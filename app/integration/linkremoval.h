// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/integration/integrationservice.h"
#include "app/integration/linkwork.h"

namespace smartfleet {

/// Deletes the bot, then settings, secrets and record (rows D1, D2). When LINE WORKS refuses, the record is as it was
/// before, with the problem.
Call<IntegrationDeleted>* removeLink(const LinkWork& work, const Integration& record, bool localOnly, QObject* owner);

/// Goes on with a removal that was cut off; a refusal leaves it cut off.
Call<IntegrationDeleted>* resumeRemoval(const LinkWork& work, const Integration& record, QObject* owner);

} // namespace smartfleet
