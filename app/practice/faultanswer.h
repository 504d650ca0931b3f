// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/faults.h"
#include "app/practice/httpmessage.h"

namespace smartfleet {

/// The answer that a fault puts in the place of the right one; for the kinds that answer at all. `path` decides the
/// form of an error's body.
PracticeHttpAnswer faultAnswer(const PracticeFault& fault, const QString& path);

} // namespace smartfleet
