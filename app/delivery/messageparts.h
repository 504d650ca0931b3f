// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delivery/messagetext.h"

#include <optional>

namespace smartfleet {

// What the texts of one event and of many are made of.

/// The longest that names, and the own words of a setting, may become in a text, in UTF-16 units.
inline constexpr qsizetype LongestName = 100;
inline constexpr qsizetype LongestOwnWords = 200; // 100 characters of two units each

/// At most `longest` UTF-16 units, with an ellipsis for what is cut off; never half a character.
QString elided(const QString& text, qsizetype longest);
/// A sender's text as one line of at most `longest` units.
QString oneLine(const QString& text, qsizetype longest);
/// Each name as one line.
EventNames inOneLine(const EventNames& names);
/// With that many decimals; never "-0".
QString number(double value, int decimals);
/// The same without trailing noughts.
QString shortNumber(double value, int decimals);
/// A fleet system may send what isn't a number at all.
std::optional<double> finite(const std::optional<double>& value);

/// What it happened to: the vehicle, else whoever is known. A notice on a locked phone shows little more than this.
QString subjectOf(const EventNames& names);
/// The event type in words; its id where the catalogue doesn't know it.
QString typeName(const Event& event, const EventType* type, const MessageLocale& locale);
QDateTime inZone(const QDateTime& time, const MessageLocale& locale);
/// How much later than it happened it came, in words: in minutes, hours or days, rounded down.
QString delayOf(const Event& event, const MessageLocale& locale);
/// Whether it came more than 15 minutes after it happened, or so much before, by the sender's clock.
bool isLate(const Event& event);
bool isEarly(const Event& event);

} // namespace smartfleet
