// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/link/linkedlineworks.h"

namespace smartfleet {

/// Reads a talk room as the linked bot sees it, without sending to it. `link` must outlive the call, which is a child
/// of `parent`; cancelling it breaks off what is under way. Errors: those of LinkedLineWorks::ready() and of
/// LineWorks::channel().
Call<Channel>* lookUpRoom(LinkedLineWorks& link, const ChannelId& channel, QObject* parent);

} // namespace smartfleet
