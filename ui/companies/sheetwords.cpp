// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/companies/sheetwords.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace smartfleet {

QString titleOf(SheetKind kind)
{
    switch (kind) {
    case SheetKind::Companies:
        break;
    case SheetKind::Users:
        return QCoreApplication::translate("Sheets", "Users");
    case SheetKind::Vehicles:
        return QCoreApplication::translate("Sheets", "Vehicles");
    case SheetKind::Settings:
        return QCoreApplication::translate("Sheets", "Notification settings of companies");
    }
    return QCoreApplication::translate("Sheets", "Companies");
}

QString fileNameOf(SheetKind kind)
{
    switch (kind) {
    case SheetKind::Companies:
        break;
    case SheetKind::Users:
        return u"users"_s;
    case SheetKind::Vehicles:
        return u"vehicles"_s;
    case SheetKind::Settings:
        return u"notification-settings"_s;
    }
    return u"companies"_s;
}

QString labelOf(const QString& column)
{
    static const QHash<QString, const char*> labels{
        {u"id"_s, QT_TRANSLATE_NOOP("Sheets", "ID")},
        {u"name"_s, QT_TRANSLATE_NOOP("Sheets", "Name")},
        {u"company"_s, QT_TRANSLATE_NOOP("Sheets", "Company")},
        {u"department"_s, QT_TRANSLATE_NOOP("Sheets", "Department")},
        {u"user"_s, QT_TRANSLATE_NOOP("Sheets", "Driver")},
        {u"device"_s, QT_TRANSLATE_NOOP("Sheets", "Device ID")},
        {u"plate"_s, QT_TRANSLATE_NOOP("Sheets", "Number plate")},
        {u"channel"_s, QT_TRANSLATE_NOOP("Sheets", "Channel ID")},
        {u"events"_s, QT_TRANSLATE_NOOP("Sheets", "Notification events")},
        {u"driver_name"_s, QT_TRANSLATE_NOOP("Sheets", "Driver's name")},
        {u"place"_s, QT_TRANSLATE_NOOP("Sheets", "Place")},
        {u"own_words"_s, QT_TRANSLATE_NOOP("Sheets", "Own words")},
        {u"own_words_at"_s, QT_TRANSLATE_NOOP("Sheets", "Place of the own words")},
        {u"timing"_s, QT_TRANSLATE_NOOP("Sheets", "When messages go")},
        {u"quiet_hours"_s, QT_TRANSLATE_NOOP("Sheets", "Quiet hours")},
        {u"quiet_mode"_s, QT_TRANSLATE_NOOP("Sheets", "In quiet hours")},
        {u"days_off"_s, QT_TRANSLATE_NOOP("Sheets", "Days off")},
        {u"pause"_s, QT_TRANSLATE_NOOP("Sheets", "Pause (minutes)")},
        {u"fallback"_s, QT_TRANSLATE_NOOP("Sheets", "Fallback room")}};
    const char* label = labels.value(column);
    return label ? QCoreApplication::translate("Sheets", label) : column;
}

SheetKind sheetOf(FleetKind kind)
{
    switch (kind) {
    case FleetKind::Company:
        break;
    case FleetKind::User:
        return SheetKind::Users;
    case FleetKind::Vehicle:
        return SheetKind::Vehicles;
    }
    return SheetKind::Companies;
}

} // namespace smartfleet
