// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lineworks/lineworks.h"

namespace smartfleet {

/// The description of a bot of ours, with the marker by which it is found again. At most 100 characters.
QString botDescription(const QString& marker);

/// The bots in LINE WORKS that carry one of these markers. Reads every page of the list, and each bot of our name
/// singly, because the list need not show descriptions. The call is owned by `lineworks`.
Call<std::vector<BotId>>* findBotsByMarker(LineWorks& lineworks, const QStringList& markers);

/// Deletes these bots one after another; one that is gone already counts as deleted.
Call<void>* deleteBots(LineWorks& lineworks, std::vector<BotId> bots);

} // namespace smartfleet
