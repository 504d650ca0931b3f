// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delivery/deliveryend.h"
#include "app/delivery/messagetext.h"
#include "app/domain/roomfailure.h"

namespace smartfleet {

// What a fallback room is to be told, as things change. It is told that its room fails once, and once that it works:
// what was over before anybody was told of it isn't told at all. Those that answer nothing say that there is nothing
// left to be remembered.

/// The setting's room fails, as far as is known for the first time.
RoomFailure beginFailure(SettingId setting, const Error& problem, const QDateTime& now);
/// It has failed (again), and `failed` deliveries were given up.
RoomFailure failsOn(RoomFailure failure, const Error& problem, int failed);
/// It works; `held` deliveries had waited for that.
std::optional<RoomFailure> worksAgain(RoomFailure failure, const QDateTime& now, int held);
/// The message that told of `told` has ended; `current` is what came of it meanwhile.
std::optional<RoomFailure> afterNotice(RoomFailure current, const RoomFailure& told, const DeliveryEnd& end,
                                       const QDateTime& now);

/// How the message that told of it ends. One that the fallback room can't get is tried again, for a day, as every
/// delivery is; a room that fails is told of nothing, and nobody is told of it.
DeliveryEnd endOfNotice(const RoomFailure& told, const Result<void>& outcome, const QDateTime& now,
                        const RetryPolicy& policy, double random);

/// What the fallback room reads.
QString roomNoticeText(const RoomFailure& failure, const MessageLocale& locale);

} // namespace smartfleet
