// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/notificationsetting.h"
#include "ui/kit/fieldgrid.h"

#include <QVariantMap>

class QComboBox;
class QLineEdit;

namespace smartfleet {

/// The filters of one tab of the notification settings (row E2).
class SettingFilterBar : public FieldGrid
{
    Q_OBJECT
public:
    /// `catalogue` must outlive it.
    SettingFilterBar(SettingTab tab, const EventCatalogue& catalogue, QWidget* parent = nullptr);

    SettingFilter filter() const;
    /// Shows these filters without telling of a change.
    void setFilter(const SettingFilter& filter);
    /// Whether nothing is filtered.
    bool isClear() const;
    void focusFirst();
    void retranslate();

    /// What is kept of the filters until the next start, and back.
    QVariantMap choice() const;
    void setChoice(const QVariantMap& choice);

signals:
    void changed();

private:
    SettingTab m_tab;
    const EventCatalogue& m_catalogue;
    QLineEdit* m_company;
    QLineEdit* m_user;
    QLineEdit* m_channel;
    QComboBox* m_event;
    QComboBox* m_system;
    bool m_isQuiet = false; ///< while several are set at once
};

} // namespace smartfleet
