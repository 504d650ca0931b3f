// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lineworks/lineworks.h"

namespace smartfleet {

/// Uploads the file, shows it in the talk room, and then sends the text: the file first, because it alone can be
/// refused without anything else being wrong. Error "summary_not_attached" (args: code and args of the cause) when
/// there is no getting the file into that room now, and messages without one should go instead; any other is that of
/// the room, the link or the network as of LineWorks::sendText(). Once the file stands in the room, every error is
/// `maybeDone`.
Call<void>* sendSummary(LineWorks& lineworks, BotId bot, const ChannelId& room, const OutgoingFile& file,
                        const QString& text, QObject* parent);

} // namespace smartfleet
