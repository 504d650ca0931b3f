// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/practicevalues.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace smartfleet {

QString PracticeMessage::text() const
{
    if (!fileName.isEmpty()) {
        const QString size = QLocale::c().formattedDataSize(fileSize, 1, QLocale::DataSizeTraditionalFormat);
        return u"%1 (%2)"_s.arg(fileName, size);
    }
    for (const char16_t* field : {u"text", u"altText", u"contentText"}) {
        const QString found = content.value(QStringView(field)).toString();
        if (!found.isEmpty())
            return found;
    }
    return content.value(u"type").toString();
}

} // namespace smartfleet
