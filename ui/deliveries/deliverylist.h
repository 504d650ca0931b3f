// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/deliveriesrepository.h"
#include "ui/deliveries/deliveriesmodel.h"
#include "ui/kit/place.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTableView;

namespace smartfleet {

class DeliveryDetail;
class DeliveryFilterBar;
class EmptyState;
class WindowState;

/// The list of the delivery history: filters, a table of which only what is looked at is in memory, and one delivery
/// whole.
class DeliveryList : public QWidget
{
    Q_OBJECT
public:
    DeliveryList(const EventCatalogue& catalogue, WindowState& state, QWidget* parent = nullptr);

    /// What the list is to show, as the filters and the header say.
    DeliveryFilter filter() const;
    /// Another list: as many match, of which these are the first.
    void showNew(int count, std::vector<DeliveryRow> first);
    /// The same list looked at again: what is selected and on the screen stays.
    void showAgain(int count, std::vector<DeliveryRow> first);
    /// How many rows from the beginning are worth looking at again at once.
    int rowsInSight() const;
    /// Selects the row at that place and brings it on the screen.
    void select(int position);
    std::vector<DeliveryId> selectedFailed() const;
    /// Sets the filters to what a place names.
    void show(const Place& place);
    void clearFilters();

    DeliveriesModel& model() { return *m_model; }
    DeliveryDetail& detail() { return *m_detail; }
    QString channelId() const;

signals:
    /// The filters or the order.
    void filterChanged();
    void selectionChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void onSelection();
    void onHeader(int column);
    void showNumbers();
    void retranslate();

    DeliveriesModel* m_model;
    DeliveryFilterBar* m_filters;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QTableView* m_table;
    QLabel* m_note;
    DeliveryDetail* m_detail;
    bool m_hasWidths; ///< the columns'
    bool m_isOldestFirst = false;
};

} // namespace smartfleet
