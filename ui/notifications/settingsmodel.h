// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/settingsearch.h"
#include "ui/kit/icons.h"
#include "ui/kit/pagedmodel.h"

namespace smartfleet {

class EventCatalogue;

/// The notification settings of one tab as a table, in the order it is given.
class SettingsModel final : public PagedModel<NotificationSettingRow>
{
    Q_OBJECT
public:
    /// `catalogue` must outlive the model.
    SettingsModel(SettingTab tab, const EventCatalogue& catalogue, QObject* parent);

    QStringList columns() const override;
    QString rowId(const NotificationSettingRow& row) const override;
    QVariant cell(const NotificationSettingRow& row, int column, int role) const override;

    /// What the store puts the list in order by where it is sorted by the column; nothing where it can't.
    std::optional<SettingOrder::By> orderBy(int column) const;
    /// How many pixels wide a column is at first, with text of the usual size: measuring what is shown would hold up
    /// the first rows.
    int usualWidth(int column) const;

private:
    enum class Column { Company, User, Department, State, Channel, Events, System, Updated };

    Column columnAt(int column) const;
    static QString titleOf(Column column);
    QString textOf(const NotificationSettingRow& row, Column column) const;
    QString eventNames(const NotificationSetting& setting) const;

    SettingTab m_tab;
    const EventCatalogue& m_catalogue;
    mutable QIcon m_suspended; ///< drawn once for a palette, not for each row
    mutable qint64 m_palette = 0;
};

/// "Suspended" or "On".
QString stateOf(const NotificationSetting& setting);
Tone toneOf(const NotificationSetting& setting);

} // namespace smartfleet
