// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/daylist.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace smartfleet {

Result<std::vector<QDate>> parseDays(const QString& text)
{
    static const QRegularExpression between(u"[\\s,;、]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    std::vector<QDate> days;
    for (const QString& word : text.split(between, Qt::SkipEmptyParts)) {
        const QDate day = QDate::fromString(word, u"yyyy-M-d"_s);
        if (!day.isValid())
            return failure(Error::Kind::Invalid, u"invalid_date"_s, {word});
        days.push_back(day);
    }
    std::ranges::sort(days);
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

QString toString(const std::vector<QDate>& days)
{
    QStringList words;
    for (const QDate& day : days)
        words += day.toString(Qt::ISODate);
    return words.join(u' ');
}

} // namespace smartfleet
