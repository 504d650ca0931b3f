// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace smartfleet {

/// Seconds from UTC, without summer time ever since 1951.
inline constexpr int JapansOffset = 9 * 3600;

/// LINE WORKS counts its days in Japan, wherever we run: the last and the next midnight there, in UTC.
QDateTime lastMidnightInJapan(const QDateTime& now);
QDateTime nextMidnightInJapan(const QDateTime& now);

} // namespace smartfleet
