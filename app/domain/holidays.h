// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace smartfleet {

/// Whether Japan's law makes the day a holiday (国民の祝日, its substitute, or a day between two), as in force since
/// 2007. The equinoxes are reckoned, and hold until 2099; the almanac fixes each only in February of the year before.
bool isHolidayInJapan(const QDate& day);

} // namespace smartfleet
