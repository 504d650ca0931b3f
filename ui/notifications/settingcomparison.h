// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/notificationsetting.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace smartfleet {

/// Shows what somebody else stored beside what this admin typed, where they differ, and lets the admin choose.
class SettingComparison : public QFrame
{
    Q_OBJECT
public:
    explicit SettingComparison(const EventCatalogue& catalogue, QWidget* parent = nullptr);

    /// Compares; the texts of `mine` are as they were typed.
    void compare(const NotificationSetting& stored, const NotificationSetting& mine);

signals:
    void overwriteRequested();
    void takeStoredRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void fillGrid();
    QString eventsInWords(const QStringList& events, const QStringList& others) const;

    const EventCatalogue& m_catalogue;
    NotificationSetting m_stored;
    NotificationSetting m_mine;
    QLabel* m_title;
    QWidget* m_table = nullptr;
    QPushButton* m_overwrite;
    QPushButton* m_take;
};

} // namespace smartfleet
