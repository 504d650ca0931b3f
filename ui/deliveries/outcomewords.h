// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delivery/whynothing.h"
#include "app/domain/problems.h"
#include "ui/kit/icons.h"
#include "ui/kit/mendplace.h"

namespace smartfleet {

/// What became of an event for a talk room, in a word.
QString wordFor(const RoomEvent& event);
Tone toneFor(const RoomEvent& event);
/// The same as a sentence, and what to do about it; both empty where all is well.
Problem describe(const RoomEvent& event);
/// Where it is put right; without a screen where there is nothing to do.
Mend mendOf(const RoomEvent& event, const ChannelId& room);

} // namespace smartfleet
