// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/delivery.h"
#include "ui/kit/filterbar.h"
#include "ui/kit/place.h"

namespace smartfleet {

class EventCatalogue;

/// The filters of the list of events.
class EventFilterBar : public FilterBar
{
    Q_OBJECT
public:
    /// `catalogue` and `state` must outlive it.
    EventFilterBar(const EventCatalogue& catalogue, WindowState& state, QWidget* parent = nullptr);

    EventFilter filter() const;
    /// What a place names, and nothing else.
    void show(const Place& place);
    void retranslate() override;

private:
    const EventCatalogue& m_catalogue;
    QLineEdit* m_company;
    QLineEdit* m_vehicle;
    QLineEdit* m_user;
    QLineEdit* m_channel;
    QComboBox* m_type;
    QComboBox* m_result;
    TimeSpanField* m_span;
};

} // namespace smartfleet
