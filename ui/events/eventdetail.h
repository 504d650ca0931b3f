// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/delivery.h"
#include "ui/kit/place.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace smartfleet {

class EventCatalogue;
class MessageBar;
class StatusLabel;

/// What belongs to an event beyond its row.
struct EventMore
{
    QByteArray raw = {}; ///< the JSON as it came
    std::vector<DeliveryRow> deliveries = {};
    friend bool operator==(const EventMore&, const EventMore&) = default;
};

/// One event whole: all its data, where it goes, and where it goes to nobody why and what to do about it.
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
    void openDelivery();
    void mend();
    QStringList facts() const;
    void retranslate();
    void retranslateDeliveries();

    const EventCatalogue& m_catalogue;
    std::optional<EventRow> m_row;
    EventMore m_more;
    QLabel* m_title;
    StatusLabel* m_result;
    MessageBar* m_reason;
    QLabel* m_deliveriesTitle;
    QListWidget* m_deliveries;
    QLabel* m_facts;
    QPushButton* m_showRaw;
    QPlainTextEdit* m_raw;
};

} // namespace smartfleet
