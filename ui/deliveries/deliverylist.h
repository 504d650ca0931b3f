// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/deliveries/deliveriesmodel.h"
#include "ui/kit/historylist.h"
#include "ui/kit/place.h"

namespace smartfleet {

class DeliveryDetail;
class DeliveryFilterBar;

/// The list of the delivery history.
class DeliveryList : public HistoryList
{
    Q_OBJECT
public:
    DeliveryList(const EventCatalogue& catalogue, WindowState& state, QWidget* parent = nullptr);

    /// What the list is to show, as the filters and the header say.
    DeliveryFilter filter() const;
    void showNew(int count, std::vector<DeliveryRow> first);
    void showAgain(int count, std::vector<DeliveryRow> first);
    std::vector<DeliveryId> selectedFailed() const;
    /// Sets the filters to what a place names.
    void show(const Place& place);

    DeliveriesModel& model() { return *m_model; }
    DeliveryDetail& detail() { return *m_detail; }

protected:
    Words words(int count) const override;
    bool showDetail(int position) override;
    void changeEvent(QEvent* event) override;

private:
    DeliveriesModel* m_model;
    DeliveryFilterBar* m_filters;
    DeliveryDetail* m_detail = nullptr;
};

} // namespace smartfleet
