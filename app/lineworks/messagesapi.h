// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lineworks/botsapi.h"

namespace smartfleet {

// The calls about messages and talk rooms; their errors are those that LineWorks names.
LineWorksCall<void> sendTextCall(BotId bot, const ChannelId& channel, const QString& text, CallPriority priority,
                                 Clock& clock);
/// `fileId` is one that was uploaded for this bot.
LineWorksCall<void> sendFileCall(BotId bot, const ChannelId& channel, const QString& fileId, CallPriority priority,
                                 Clock& clock);
LineWorksCall<void> sendTextToUserCall(BotId bot, const QString& userId, const QString& text, Clock& clock);
LineWorksCall<Channel> channelCall(BotId bot, const ChannelId& channel);

/// Which quota messages to talk rooms are counted in.
inline const QString ChannelMessages = QStringLiteral("messages.channel");

} // namespace smartfleet
