// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delivery/digesttext.h"

namespace smartfleet {

// What the texts about several events have in common.

/// When it happened, or when it came where that isn't known.
QDateTime timeOf(const Event& event);
/// Each different own line of the settings that is to stand there.
QStringList ownWordsOf(std::span<const DigestEntry> entries, OwnWordsAt at);
/// Each different company.
QStringList companiesOf(std::span<const DigestEntry> entries);
/// From when to when, the second without the date where it is the same day; one time where both read alike.
QString spanOf(const QDateTime& first, const QDateTime& last, const QString& format, const MessageLocale& locale);
/// The first and the last time of the events; both invalid where none has one.
std::pair<QDateTime, QDateTime> timesOf(std::span<const DigestEntry> entries);

} // namespace smartfleet
