// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/delivery/messageparts.h"

#include "app/delivery/messagewords.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr qint64 DelaySeconds = qint64{15} * 60;

bool breaksTheForm(QChar c)
{
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        break;
    }
    // marks that turn the direction of what follows, lines of ours included
    const ushort u = c.unicode();
    return (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069) || u == 0x200e || u == 0x200f || u == 0x061c ||
        u == 0xfeff;
}

/// Of its receipt, by the sender's clock; 0 where either time isn't known.
qint64 delaySeconds(const Event& event)
{
    return event.occurredAt.isValid() && event.receivedAt.isValid() ? event.occurredAt.secsTo(event.receivedAt) : 0;
}

} // namespace

QString elided(const QString& text, qsizetype longest)
{
    if (text.size() <= longest)
        return text;
    qsizetype end = longest - 1;
    if (end > 0 && text.at(end - 1).isHighSurrogate())
        --end;
    return text.left(end) + u'…';
}

QString oneLine(const QString& text, qsizetype longest)
{
    QString line;
    line.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            line += c;
            line += text.at(++i);
        } else if (c.isSurrogate()) {
            line += QChar(QChar::ReplacementCharacter);
        } else if (c == u' ' || breaksTheForm(c)) {
            if (!line.isEmpty() && !line.endsWith(u' '))
                line += u' ';
        } else {
            line += c;
        }
    }
    return elided(line.trimmed(), longest);
}

QString number(double value, int decimals)
{
    if (std::abs(value) >= 1e12)
        return QString::number(value, 'g', 6);
    const QString text = QString::number(value, 'f', decimals);
    // a value just below zero must not read "-0"
    return text.toDouble() == 0.0 && text.startsWith(u'-') ? text.mid(1) : text;
}

QString shortNumber(double value, int decimals)
{
    QString text = number(value, decimals);
    if (!text.contains(u'.') || text.contains(u'e'))
        return text;
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text == u"-0" ? u"0"_s : text;
}

std::optional<double> finite(const std::optional<double>& value)
{
    return value && std::isfinite(*value) ? value : std::nullopt;
}

EventNames inOneLine(const EventNames& names)
{
    return {.company = oneLine(names.company, LongestName),
            .user = oneLine(names.user, LongestName),
            .vehicle = oneLine(names.vehicle, LongestName),
            .plate = oneLine(names.plate, LongestName)};
}

QString subjectOf(const EventNames& names)
{
    if (names.vehicle.isEmpty() && names.plate.isEmpty())
        return names.user.isEmpty() ? names.company : names.user;
    if (names.vehicle.contains(names.plate)) // fleet systems often carry the plate in the vehicle's name
        return names.vehicle;
    return names.vehicle.isEmpty() ? names.plate : names.vehicle + u' ' + names.plate;
}

QString typeName(const Event& event, const EventType* type, const MessageLocale& locale)
{
    if (!type)
        return oneLine(event.type, LongestName);
    return locale.language == u"en" ? type->name : type->nameJa;
}

QDateTime inZone(const QDateTime& time, const MessageLocale& locale)
{
    return locale.zone.isValid() ? time.toTimeZone(locale.zone) : time.toOffsetFromUtc(9 * 3600);
}

QString delayOf(const Event& event, const MessageLocale& locale)
{
    constexpr qint64 Minute = 60;
    constexpr qint64 Hour = 60 * Minute;
    constexpr qint64 Day = 24 * Hour;
    const MessageWords& words = MessageWords::of(locale.language);
    const qint64 seconds = delaySeconds(event);
    if (seconds >= 2 * Day)
        return words.line(u"lateDays"_s).arg(seconds / Day);
    return seconds >= Hour ? words.line(u"lateHours"_s).arg(seconds / Hour)
                           : words.line(u"lateMinutes"_s).arg(seconds / Minute);
}

bool isLate(const Event& event)
{
    return delaySeconds(event) > DelaySeconds;
}

bool isEarly(const Event& event)
{
    return delaySeconds(event) < -DelaySeconds;
}

} // namespace smartfleet
