// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/practicevalues.h"

namespace smartfleet {

QString PracticeMessage::text() const
{
    for (const char16_t* field : {u"text", u"altText", u"contentText"}) {
        const QString found = content.value(QStringView(field)).toString();
        if (!found.isEmpty())
            return found;
    }
    return content.value(u"type").toString();
}

} // namespace smartfleet
