// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/practicepeer.h"

namespace smartfleet::bench {

/// Posts the texts of these messages again to their talk rooms with nothing but a QNetworkAccessManager, `atOnce` under
/// way at a time, each room's one after another. Gives the messages a second.
double barePostRate(PracticeThread& practice, const std::vector<PracticeMessage>& messages, int atOnce);

} // namespace smartfleet::bench
