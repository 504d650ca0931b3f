// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notifications/settingsmodel.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace smartfleet {

SettingsModel::SettingsModel(SettingTab tab, QObject* parent)
    : RowModel(parent)
    , m_tab(tab)
{
}

QStringList SettingsModel::columns() const
{
    if (m_tab == SettingTab::Company)
        return {tr("Company"), tr("Notification system"), tr("Channel ID"), tr("Notification events"), tr("Updated")};
    return {tr("User"), tr("Department"), tr("Company"), tr("Channel ID"), tr("Notification events"), tr("State")};
}

QString SettingsModel::rowId(const NotificationSettingRow& row) const
{
    return QString::number(row.setting.id.value);
}

QVariant SettingsModel::cell(const NotificationSettingRow& row, int column, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const NotificationSetting& setting = row.setting;
    const QString events = tr("%n event(s)", nullptr, int(setting.events.size()));
    const QStringList company{row.companyName, u"LINE WORKS"_s, setting.channel.value, events,
                              QLocale().toString(setting.updatedAt.toLocalTime(), QLocale::ShortFormat)};
    const QStringList user{row.userName,    row.userDepartment,
                           row.companyName, setting.channel.value,
                           events,          setting.suspended ? tr("Suspended") : tr("On")};
    return (m_tab == SettingTab::Company ? company : user).value(column);
}

} // namespace smartfleet
