// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/event.h"
#include "ui/kit/place.h"

namespace smartfleet {

/// What a button says that leads to where something is put right, and where it leads.
struct Mend
{
    QString label = {};
    Place place = {}; ///< without a screen where there is nothing to do
};

/// Where it is put right that events of this kind go to nobody; `channelId` narrows the settings where it is known.
Mend mendOf(UnmatchedReason reason, const QString& channelId = {});

/// Where the link with LINE WORKS is put right.
Mend mendOfLink();

} // namespace smartfleet
