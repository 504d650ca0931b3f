// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/delivery.h"
#include "ui/kit/place.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace smartfleet {

class EventCatalogue;
class FleetLinks;
class LinkList;
class MessageBar;
class StatusLabel;
class WordLabel;

/// What belongs to an event beyond its row.
struct EventMore
{
    QByteArray raw = {}; ///< the JSON as it came
    std::vector<DeliveryRow> deliveries = {};
    std::vector<NotificationSettingRow> settings = {}; ///< that it matched and that are still there
    friend bool operator==(const EventMore&, const EventMore&) = default;
};

/// One event whole: all its data, which settings it matched, where it goes, and where it goes to nobody why and what to
/// do about it.
class EventDetail : public QWidget
{
    Q_OBJECT
public:
    /// `catalogue` must outlive the widget.
    explicit EventDetail(const EventCatalogue& catalogue, QWidget* parent = nullptr);

    void show(const std::optional<EventRow>& row);
    void showMore(const EventMore& more);
    const std::optional<EventRow>& shown() const { return m_row; }
    /// Does what the first button that can be pressed does.
    void triggerFirstAction();

signals:
    void placeRequested(const smartfleet::Place& place);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void openDelivery(int row);
    void openSetting(int row);
    void mend();
    QStringList facts(const EventRow& row) const;
    void retranslate();
    void listSettings();
    void listDeliveries();

    const EventCatalogue& m_catalogue;
    std::optional<EventRow> m_row;
    EventMore m_more;
    QLabel* m_title;
    StatusLabel* m_result;
    MessageBar* m_reason;
    QLabel* m_settingsTitle;
    LinkList* m_settings; ///< in the order of the deliveries
    QLabel* m_deliveriesTitle;
    LinkList* m_deliveries;
    FleetLinks* m_fleet;
    WordLabel* m_facts;
    QPushButton* m_showRaw;
    QPlainTextEdit* m_raw;
};

} // namespace smartfleet
