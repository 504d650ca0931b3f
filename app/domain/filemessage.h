// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace smartfleet {

/// A delivery's message ID that begins so stands for two messages of LINE WORKS: a file and the text about it.
inline const QString FileMessagePrefix = QStringLiteral("file-");

} // namespace smartfleet
