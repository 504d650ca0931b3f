// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/delivery.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace smartfleet {

/// 通知設定詳細 (row F1): one setting whole, with the last deliveries to its talk room; editing starts here.
class SettingDetail : public QWidget
{
    Q_OBJECT
public:
    explicit SettingDetail(const EventCatalogue& catalogue, QWidget* parent = nullptr);

    void show(const std::optional<NotificationSettingRow>& row);
    void showDeliveries(const std::vector<DeliveryRow>& deliveries);
    const std::optional<NotificationSettingRow>& shown() const { return m_row; }

signals:
    void editRequested();
    void testRequested();
    void deleteRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    QString eventsInWords() const;
    QString deliveriesInWords() const;

    const EventCatalogue& m_catalogue;
    std::optional<NotificationSettingRow> m_row;
    std::vector<DeliveryRow> m_deliveries;
    QLabel* m_title;
    QLabel* m_facts;
    QLabel* m_notice;
    QPushButton* m_edit;
    QPushButton* m_test;
    QPushButton* m_delete;
};

} // namespace smartfleet
