// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/delivery.h"
#include "app/domain/eventtype.h"

#include <QTimeZone>

namespace smartfleet {

/// In which language and time zone rooms are told. Rooms are read by drivers and dispatchers in Japan, whatever
/// language the admin's program speaks and wherever the agent runs.
struct MessageLocale
{
    QString language = QStringLiteral("ja"); ///< "ja" or "en"
    QTimeZone zone = QTimeZone("Asia/Tokyo");
};

/// The message for one event: what, when (and when received, if that differs by more than 15 minutes), who, which
/// vehicle, where, the value with its unit, the note; each as far as the choices tell it, and the setting's own line.
/// Missing parts are left out. At most MaxMessageLength UTF-16 units. `possiblyRepeated` adds a line that says so,
/// `folded` one that counts the earlier events which have no message of their own.
QString messageText(const Event& event, const EventNames& names, const MessageChoices& choices,
                    const EventCatalogue& catalogue, const MessageLocale& locale, bool possiblyRepeated,
                    int folded = 0);

/// The message of テスト通知 (row I1), with the setting's own line.
QString testMessageText(const QString& companyName, const MessageChoices& choices, const QDateTime& now,
                        const MessageLocale& locale);

} // namespace smartfleet
