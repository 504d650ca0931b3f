// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/delivery.h"
#include "ui/notifications/settingselection.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace smartfleet {

class EventCatalogue;
class EventSwitches;
class LinkList;
class StatusLabel;
class WordLabel;

/// 通知設定詳細 (row F1): one setting whole, with the last deliveries to its talk room; editing starts here. Of several
/// settings it shows what can be done with all of them.
class SettingDetail : public QWidget
{
    Q_OBJECT
public:
    /// `catalogue` must outlive it.
    explicit SettingDetail(const EventCatalogue& catalogue, QWidget* parent = nullptr);

    /// What is selected in the list of that tab.
    void show(SettingTab tab, const SettingSelection& selection);
    void showDeliveries(const std::vector<DeliveryRow>& deliveries);
    /// The one setting; nothing where several are shown, or none.
    std::optional<NotificationSettingRow> shown() const;
    const SettingSelection& selection() const { return m_selection; }
    QPushButton& editButton() { return *m_edit; }
    QPushButton& deleteButton() { return *m_delete; }
    EventSwitches& switches() { return *m_switches; }

signals:
    void editRequested();
    void testRequested();
    void deleteRequested();
    /// Why the room got nothing.
    void whyRequested();
    void deliveryRequested(const smartfleet::Delivery& delivery);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();
    void retranslateButtons();
    void retranslateDeliveries();
    QStringList facts(const NotificationSettingRow& row) const;
    QString eventsInWords(const NotificationSetting& setting) const;

    const EventCatalogue& m_catalogue;
    SettingTab m_tab = SettingTab::Company;
    SettingSelection m_selection;
    std::vector<DeliveryRow> m_lastDeliveries;
    QLabel* m_title;
    StatusLabel* m_state;
    QPushButton* m_edit;
    QPushButton* m_test;
    QPushButton* m_why;
    QPushButton* m_delete;
    QLabel* m_notice;
    EventSwitches* m_switches;
    WordLabel* m_facts;
    QLabel* m_deliveriesTitle;
    LinkList* m_deliveries;
};

} // namespace smartfleet
