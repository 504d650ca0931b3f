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
        uR"(\A(\d{4})-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d):(\d\d)(?:\.(\d+))?(?:[Zz]|([+-])(\d\d)(:?)(\d\d))\z)"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    const auto number = [&match](int group) {
        return match.capturedView(group).toInt();
    };
    const QDate date(number(1), number(2), number(3));
    // a leap second counts as the second before it: no clock of ours has one
    const int second = std::min(number(6), 59);
    const int milliseconds = match.captured(7).leftJustified(3, u'0', true).toInt();
    const QTime time(number(4), number(5), second, milliseconds);
    if (!date.isValid() || !time.isValid() || number(6) > 60)
        return {};
    int offset = 0;
    if (match.hasCaptured(8)) {
        const int hours = number(9);
        const int minutes = number(11);
        if (hours > 23 || minutes > 59 || (match.capturedView(10).isEmpty() && !compactZone))
            return {};
        offset = (hours * 60 + minutes) * 60 * (match.capturedView(8) == u"-" ? -1 : 1);
    }
    QDateTime utc = QDateTime(date, time, Qt::UTC).addSecs(-offset);
    if (utc.date().year() < 1 || utc.date().year() > 9999)
        return {};
    return utc;
}

} // namespace smartfleet
