// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/error.h"

#include <QDateTime>
#include <QJsonObject>

#include <optional>

namespace smartfleet {

/// The most bytes (UTF-8) an event's source, and its id, may have: together they are a database key.
inline constexpr qsizetype MaxKeyBytes = 1000;

/// "event_attribute_missing" for the attribute of this name.
Error attributeMissing(const QString& name);
/// "event_attribute_invalid" for the attribute of this name.
Error attributeInvalid(const QString& name, const QString& detail = {});

/// Text for people without control characters (tabs and line breaks stay) and broken surrogates.
QString cleanText(const QString& text);
/// Whether the text has neither control characters nor broken surrogates.
bool isPlainText(const QString& text);

/// RFC 3339, in UTC; also with "+0000" for the zone when `compactZone`. Nothing when it isn't a time of the years
/// 1-9999.
std::optional<QDateTime> parseTimestamp(const QString& text, bool compactZone = false);

} // namespace smartfleet
