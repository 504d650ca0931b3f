// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/digestparts.h"

#include "app/delivery/messageparts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace smartfleet {

QDateTime timeOf(const Event& event)
{
    return event.occurredAt.isValid() ? event.occurredAt : event.receivedAt;
}

QStringList ownWordsOf(std::span<const DigestEntry> entries, OwnWordsAt at)
{
    QStringList all;
    for (const DigestEntry& entry : entries) {
        const QString words = oneLine(entry.choices.ownWords, LongestOwnWords);
        if (entry.choices.ownWordsAt == at && !words.isEmpty() && !all.contains(words))
            all += words;
    }
    return all;
}

QStringList companiesOf(std::span<const DigestEntry> entries)
{
    QStringList names;
    for (const DigestEntry& entry : entries) {
        const QString name = oneLine(entry.told.names.company, LongestName);
        if (!name.isEmpty() && !names.contains(name))
            names += name;
    }
    return names;
}

QString spanOf(const QDateTime& first, const QDateTime& last, const QString& format, const MessageLocale& locale)
{
    const MessageWords& words = MessageWords::of(locale.language);
    const QDateTime begin = inZone(first, locale);
    const QDateTime end = inZone(last, locale);
    const QString from = begin.toString(format);
    const QString until = end.toString(begin.date() == end.date() ? words.line(u"digestTime"_s) : format);
    return from.endsWith(until) ? from : words.line(u"digestSpan"_s).arg(from, until);
}

std::pair<QDateTime, QDateTime> timesOf(std::span<const DigestEntry> entries)
{
    QDateTime first;
    QDateTime last;
    for (const DigestEntry& entry : entries) {
        const QDateTime at = timeOf(entry.told.event);
        if (!at.isValid())
            continue;
        first = first.isValid() ? std::min(first, at) : at;
        last = last.isValid() ? std::max(last, at) : at;
    }
    return {first, last};
}

} // namespace smartfleet
