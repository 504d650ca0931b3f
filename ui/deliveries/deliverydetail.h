// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/delivery.h"
#include "ui/kit/place.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace smartfleet {

class FleetLinks;
class MessageBar;
class StatusLabel;
class WordLabel;

/// One delivery whole: what happened, where it goes, how it stands, and where it failed why and what to do about it.
class DeliveryDetail : public QWidget
{
    Q_OBJECT
public:
    /// `catalogue` must outlive the widget.
    explicit DeliveryDetail(const EventCatalogue& catalogue, QWidget* parent = nullptr);

    void show(const std::optional<DeliveryRow>& row);
    const std::optional<DeliveryRow>& shown() const { return m_row; }

    /// Does what the first button that can be pressed does.
    void triggerFirstAction();

signals:
    void retryRequested();
    void settingRequested();
    void eventRequested();
    void whyRequested();
    void placeRequested(const smartfleet::Place& place);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    QStringList facts(const DeliveryRow& row) const;

    const EventCatalogue& m_catalogue;
    std::optional<DeliveryRow> m_row;
    QLabel* m_title;
    StatusLabel* m_state;
    MessageBar* m_problem;
    WordLabel* m_facts;
    QPushButton* m_retry;
    QPushButton* m_event;
    QPushButton* m_setting;
    QPushButton* m_why;
    FleetLinks* m_fleet;
};

} // namespace smartfleet
