// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/delivery/dailyquota.h"
#include "app/lineworks/lineworks.h"
#include "ui/kit/rowmodel.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QTableView;

namespace smartfleet {

class StatusLabel;

/// The rooms that use the day's quota, as a table.
class RoomCountsModel final : public RowModel<RoomCount>
{
    Q_OBJECT
public:
    using RowModel::RowModel;

    /// The names of the owners of rooms, by channel ID.
    void setOwners(const QHash<QString, QString>& owners) { m_owners = owners; }

    QStringList columns() const override;
    QString rowId(const RoomCount& row) const override;
    QVariant cell(const RoomCount& row, int column, int role) const override;

private:
    QHash<QString, QString> m_owners;
};

/// How much of LINE WORKS' quota is used: by minute, by day, and by which rooms.
class QuotaPanel : public QWidget
{
    Q_OBJECT
public:
    explicit QuotaPanel(QWidget* parent = nullptr);

    void showMinute(const QuotaView& quota);
    void showDay(const DailyUse& use);
    void showOwners(const std::vector<NotificationSettingRow>& settings);

protected:
    void changeEvent(QEvent* event) override;

private:
    /// A gauge with its words.
    struct Gauge
    {
        QLabel* title = nullptr;
        QProgressBar* bar = nullptr;
        StatusLabel* words = nullptr;
    };
    Gauge makeGauge(const QString& name);
    void retranslate();

    Gauge m_minute;
    Gauge m_day;
    QLabel* m_roomsTitle;
    RoomCountsModel* m_model;
    QTableView* m_table;
    std::optional<QuotaView> m_minuteUse;
    std::optional<DailyUse> m_dayUse;
};

} // namespace smartfleet
