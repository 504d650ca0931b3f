// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notifications/settingsmodel.h"

#include "ui/kit/eventwords.h"

#include <QCoreApplication>
#include <QPalette>

using namespace Qt::StringLiterals;

namespace smartfleet {

SettingsModel::SettingsModel(SettingTab tab, const EventCatalogue& catalogue, QObject* parent)
    : PagedModel(parent)
    , m_tab(tab)
    , m_catalogue(catalogue)
{
}

SettingsModel::Column SettingsModel::columnAt(int column) const
{
    static constexpr Column OfCompanies[] = {Column::Company, Column::Channel, Column::Events, Column::System,
                                             Column::Updated};
    static constexpr Column OfUsers[] = {Column::User,    Column::Department, Column::Company, Column::State,
                                         Column::Channel, Column::Events,     Column::System,  Column::Updated};
    return m_tab == SettingTab::Company ? OfCompanies[column] : OfUsers[column];
}

QString SettingsModel::titleOf(Column column)
{
    switch (column) {
    case Column::Company:
        return tr("Company");
    case Column::User:
        return tr("User");
    case Column::Department:
        return tr("Department");
    case Column::State:
        return tr("State");
    case Column::Channel:
        return tr("Channel ID");
    case Column::Events:
        return tr("Notification events");
    case Column::System:
        return tr("Notification system");
    case Column::Updated:
        return tr("Updated");
    }
    return {};
}

QStringList SettingsModel::columns() const
{
    const int count = m_tab == SettingTab::Company ? 5 : 8;
    QStringList titles;
    for (int column = 0; column < count; ++column)
        titles += titleOf(columnAt(column));
    return titles;
}

std::optional<SettingOrder::By> SettingsModel::orderBy(int column) const
{
    switch (columnAt(column)) {
    case Column::Company:
        return SettingOrder::By::Company;
    case Column::User:
        return SettingOrder::By::User;
    case Column::Channel:
        return SettingOrder::By::Channel;
    case Column::System:
        return SettingOrder::By::System;
    case Column::Updated:
        return SettingOrder::By::Updated;
    case Column::Department:
    case Column::State:
    case Column::Events:
        break;
    }
    return std::nullopt;
}

int SettingsModel::usualWidth(int column) const
{
    switch (columnAt(column)) {
    case Column::Company:
        return 150;
    case Column::Channel:
        return 170;
    case Column::Events:
        return 120;
    case Column::System:
        return 130;
    case Column::Updated:
        return 120;
    case Column::User:
    case Column::Department:
    case Column::State:
        break;
    }
    return 100;
}

QString SettingsModel::rowId(const NotificationSettingRow& row) const
{
    return QString::number(row.setting.id.value);
}

QString SettingsModel::eventNames(const NotificationSetting& setting) const
{
    QStringList names;
    for (const QString& id : setting.events)
        names += eventName(m_catalogue, id);
    return names.join(tr(", "));
}

QString SettingsModel::textOf(const NotificationSettingRow& row, Column column) const
{
    const NotificationSetting& setting = row.setting;
    switch (column) {
    case Column::Company:
        return row.companyName;
    case Column::User:
        return row.userName;
    case Column::Department:
        return row.userDepartment;
    case Column::State:
        return stateOf(setting);
    case Column::Channel:
        return setting.channel.value;
    case Column::Events:
        return tr("%n event(s)", nullptr, int(setting.events.size()));
    case Column::System:
        return nameOfSystem(setting.system);
    case Column::Updated:
        return QLocale().toString(setting.updatedAt.toLocalTime(), QLocale::ShortFormat);
    }
    return {};
}

QVariant SettingsModel::cell(const NotificationSettingRow& row, int column, int role) const
{
    const Column shown = columnAt(column);
    if (role == Qt::ToolTipRole && shown == Column::Events)
        return eventNames(row.setting);
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return textOf(row, shown);
    if (role != Qt::DecorationRole || shown != Column::State || !row.setting.suspended)
        return {};
    const QPalette palette;
    if (m_palette != palette.cacheKey()) {
        const Tone tone = toneOf(row.setting);
        m_suspended = tintedIcon(toneIcon(tone), toneColor(tone, palette));
        m_palette = palette.cacheKey();
    }
    return m_suspended;
}

QString stateOf(const NotificationSetting& setting)
{
    return setting.suspended ? QCoreApplication::translate("smartfleet::SettingsModel", "Suspended")
                             : QCoreApplication::translate("smartfleet::SettingsModel", "On");
}

Tone toneOf(const NotificationSetting& setting)
{
    return setting.suspended ? Tone::Warning : Tone::Good;
}

} // namespace smartfleet
