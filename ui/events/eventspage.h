// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/events/eventsmodel.h"
#include "ui/kit/place.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace smartfleet {

class EmptyState;
class EventDetail;
class EventFilterBar;
class MessageBar;
class WindowState;

/// イベント: what came in from the fleet systems, newest first, where it went, and where it went to nobody why.
class EventsPage : public QWidget
{
    Q_OBJECT
public:
    EventsPage(const EventCatalogue& catalogue, WindowState& state, QWidget* parent = nullptr);

    /// What the list is to show, as the filters and the header say.
    EventFilter filter() const;
    /// Another list: as many match, of which these are the first.
    void showNew(int count, std::vector<EventRow> first);
    /// The same list looked at again: what is selected and on the screen stays.
    void showAgain(int count, std::vector<EventRow> first);
    /// Selects the row at that place and brings it on the screen.
    void select(int position);
    /// Sets the filters to what a place names.
    void show(const Place& place);

    EventsModel& model() { return *m_model; }
    EventDetail& detail() { return *m_detail; }
    MessageBar& bar() { return *m_bar; }

signals:
    /// The filters or the order.
    void filterChanged();
    void reloadRequested();
    /// Another event's details are wanted.
    void selectionChanged();
    void shown(bool visible);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    void onSelection();
    void onHeader(int column);
    void showNumbers();
    void retranslate();

    EventsModel* m_model;
    QLabel* m_title;
    MessageBar* m_bar;
    EventFilterBar* m_filters;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QTableView* m_table;
    QLabel* m_note;
    EventDetail* m_detail;
    bool m_hasWidths; ///< the columns'
    bool m_isOldestFirst = false;
};

} // namespace smartfleet
