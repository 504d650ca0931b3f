// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/mendplace.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("MendPlace", text);
}

} // namespace

Mend mendOf(UnmatchedReason reason, const QString& channelId)
{
    switch (reason) {
    case UnmatchedReason::None:
        break;
    case UnmatchedReason::UnknownVehicle:
        return {translated(QT_TRANSLATE_NOOP("MendPlace", "Register the vehicle…")),
                {.screen = u"companiesPage"_s, .part = u"vehiclesTable"_s}};
    case UnmatchedReason::UnknownUser:
        return {translated(QT_TRANSLATE_NOOP("MendPlace", "Register the user…")),
                {.screen = u"companiesPage"_s, .part = u"usersTable"_s}};
    case UnmatchedReason::UnknownCompany:
        return {translated(QT_TRANSLATE_NOOP("MendPlace", "Register the company…")),
                {.screen = u"companiesPage"_s, .part = u"companiesTable"_s}};
    case UnmatchedReason::NoSetting:
    case UnmatchedReason::EventOff:
        return {translated(QT_TRANSLATE_NOOP("MendPlace", "Open the notification settings")),
                {.screen = u"notificationsPage"_s, .channelId = channelId}};
    case UnmatchedReason::NotLinked:
    case UnmatchedReason::Suspended:
        return mendOfLink();
    }
    return {};
}

Mend mendOfLink()
{
    return {translated(QT_TRANSLATE_NOOP("MendPlace", "Open the service integrations")), {.screen = u"servicesPage"_s}};
}

} // namespace smartfleet
