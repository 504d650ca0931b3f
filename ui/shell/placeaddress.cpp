// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/placeaddress.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace smartfleet {

std::optional<Place> placeAt(const QString& address)
{
    QString text = address;
    const QString scheme = u"smartfleet-connect://"_s;
    if (text.startsWith(scheme, Qt::CaseInsensitive))
        text = text.mid(scheme.size());
    if (text.endsWith(u'/')) // browsers add one
        text.chop(1);
    const QStringList parts = text.split(u'/');
    if (parts.size() == 1) {
        static const QStringList screens{u"services"_s, u"notifications"_s, u"deliveries"_s,
                                         u"events"_s,   u"companies"_s,     u"preferences"_s};
        return screens.contains(text) ? std::optional(Place{.screen = text + u"Page"_s}) : std::nullopt;
    }
    bool isNumber = false;
    const qint64 number = parts.size() == 2 ? parts.last().toLongLong(&isNumber) : 0;
    if (!isNumber || number <= 0)
        return std::nullopt;
    if (parts.first() == u"event"_s)
        return Place{.screen = u"eventsPage"_s, .event = {number}};
    if (parts.first() == u"delivery"_s)
        return Place{.screen = u"deliveriesPage"_s, .delivery = {number}};
    if (parts.first() == u"setting"_s)
        return Place{.screen = u"notificationsPage"_s, .setting = {number}};
    return std::nullopt;
}

} // namespace smartfleet
