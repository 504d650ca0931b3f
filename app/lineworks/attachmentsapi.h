// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lineworks/botsapi.h"

namespace smartfleet {

/// Where a file is to be uploaded, and under which id it is known then.
struct UploadPlace
{
    QString fileId = {};
    QUrl url = {};
};

// The two calls by which a file comes to LINE WORKS; their errors are those that LineWorks::uploadFile() names. Each is
// counted in a quota of its own.

/// `api` is where the call itself goes: the token is sent on only to servers that belong to it, or to LINE WORKS.
LineWorksCall<UploadPlace> newAttachmentCall(BotId bot, const QString& fileName, CallPriority priority,
                                             const QUrl& api);
/// Gives the file's id.
LineWorksCall<QString> uploadCall(const UploadPlace& place, const OutgoingFile& file, CallPriority priority);

} // namespace smartfleet
