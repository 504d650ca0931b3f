// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/practicevalues.h"

namespace smartfleet {

/// The longest text of a message, in UTF-16 units.
inline constexpr int PracticeLongestText = 2000;

/// Checks a message's body for what its type requires; on success `content` holds the content.
std::optional<PracticeRefusal> readMessageContent(const QJsonObject& body, QJsonObject& content);

} // namespace smartfleet
