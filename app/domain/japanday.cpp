// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/japanday.h"

namespace smartfleet {

namespace {

QDateTime midnightInJapan(const QDateTime& now, int days)
{
    const QDate today = now.toOffsetFromUtc(JapansOffset).date();
    return QDateTime(today.addDays(days), QTime(0, 0), Qt::OffsetFromUTC, JapansOffset).toUTC();
}

} // namespace

QDateTime lastMidnightInJapan(const QDateTime& now)
{
    return midnightInJapan(now, 0);
}

QDateTime nextMidnightInJapan(const QDateTime& now)
{
    return midnightInJapan(now, 1);
}

} // namespace smartfleet
