// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/integration/linkwork.h"

namespace smartfleet {

/// Finishes or takes back what a process that died left; see IntegrationService::resume(). The caller holds the
/// procedure lock. Errors: what kept it from finishing, or "undo_pending" (args: the code of the undo's error).
Call<Integration>* resumeLink(const LinkWork& work, QObject* owner);

} // namespace smartfleet
