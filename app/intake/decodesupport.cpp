// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/decodesupport.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace smartfleet {

using namespace Qt::StringLiterals;

namespace {

bool isControl(QChar character)
{
    return character.unicode() < 0x20 || (character.unicode() >= 0x7f && character.unicode() < 0xa0);
}

} // namespace

Error attributeMissing(const QString& name)
{
    return Error{Error::Kind::Invalid, u"event_attribute_missing"_s, {name}};
}

Error attributeInvalid(const QString& name, const QString& detail)
{
    return Error{Error::Kind::Invalid, u"event_attribute_invalid"_s, {name}, detail};
}

QString cleanText(const QString& text)
{
    QString clean = text.isValidUtf16() ? text : QString::fromUtf8(text.toUtf8());
    clean.removeIf([](QChar character) { return isControl(character) && character != u'\n' && character != u'\t'; });
    return clean;
}

bool isPlainText(const QString& text)
{
    return text.isValidUtf16() && std::none_of(text.begin(), text.end(), isControl);
}

std::optional<QDateTime> parseTimestamp(const QString& text, bool compactZone)
{
    static const QRegularExpression form(
        uR"(\A(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d):(\d\d)(?:\.(\d+))?(?:[Zz]|([+-])(\d\d)(:?)(\d\d))\z)"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    const QDate date = QDate::fromString(match.captured(1), Qt::ISODate);
    // a leap second counts as the second before it: no clock of ours has one
    const int second = std::min(match.captured(3).toInt(), 59);
    const QTime minute = QTime::fromString(match.captured(2), u"HH:mm"_s);
    if (!date.isValid() || !minute.isValid() || match.captured(3).toInt() > 60)
        return {};
    const int milliseconds = match.captured(4).leftJustified(3, u'0', true).toInt();
    int offset = 0;
    if (match.hasCaptured(5)) {
        const int hours = match.captured(6).toInt();
        const int minutes = match.captured(8).toInt();
        if (hours > 23 || minutes > 59 || (match.captured(7).isEmpty() && !compactZone))
            return {};
        offset = (hours * 60 + minutes) * 60 * (match.captured(5) == u"-"_s ? -1 : 1);
    }
    const QTime time(minute.hour(), minute.minute(), second, milliseconds);
    QDateTime utc = QDateTime(date, time, Qt::UTC).addSecs(-offset);
    if (utc.date().year() < 1 || utc.date().year() > 9999)
        return {};
    return utc;
}

} // namespace smartfleet
