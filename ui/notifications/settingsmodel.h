// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/notificationsetting.h"
#include "ui/kit/rowmodel.h"

namespace smartfleet {

/// The notification settings of one tab as a table.
class SettingsModel final : public RowModel<NotificationSettingRow>
{
    Q_OBJECT
public:
    SettingsModel(SettingTab tab, QObject* parent);

    QStringList columns() const override;
    QString rowId(const NotificationSettingRow& row) const override;
    QVariant cell(const NotificationSettingRow& row, int column, int role) const override;

private:
    SettingTab m_tab;
};

} // namespace smartfleet
