// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notifications/settingselection.h"
#include "ui/notifications/settingsmodel.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QStackedWidget;
class QTableView;

namespace smartfleet {

class EmptyState;
class SettingFilterBar;
class WindowState;

/// One tab of the notification settings: filters, and a table of which only what is looked at is in memory. What it
/// shows, it is told.
class SettingList : public QWidget
{
    Q_OBJECT
public:
    /// `catalogue` and `state` must outlive it.
    SettingList(SettingTab tab, const EventCatalogue& catalogue, WindowState& state, QWidget* parent = nullptr);
    ~SettingList() override;

    SettingTab tab() const { return m_tab; }
    SettingsModel& model() { return *m_model; }
    QTableView& table() { return *m_table; }
    /// What is to be shown, as the filters and the header say.
    SettingFilter filter() const;
    SettingOrder order() const;
    /// Puts other filters in place of these, without asking for the list.
    void setFilter(const SettingFilter& filter);

    /// Another list. Without a count there are more than these first ones, and setCount() follows.
    void showNew(std::optional<int> count, std::vector<NotificationSettingRow> first);
    /// The same list looked at again: what is selected and on the screen stays. Where all that was selected is gone,
    /// its neighbour is selected.
    void showAgain(int count, std::vector<NotificationSettingRow> first);
    void setCount(int count);
    /// How many rows from the beginning are worth looking at again at once.
    int rowsInSight() const;
    /// Selects the row at that place, brings it on the screen, and selects those of `others` that are here.
    void select(int position, const std::vector<SettingId>& others = {});
    SettingSelection selection() const;
    /// The places of the selected rows, in order.
    std::vector<int> selectedPositions() const;
    /// Puts the focus where a person goes on: into the table, or on what an empty one offers.
    void focusTable();
    void retranslate();

signals:
    /// The filters or the order.
    void listWanted();
    void selectionChanged();
    /// From an empty tab.
    void addRequested();
    /// A row was activated.
    void activated();

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    void onFilter();
    void onSortIndicator(int column, Qt::SortOrder order);
    void clearFilter();
    void keepFilter();
    void showNumbers();

    SettingTab m_tab;
    WindowState& m_state;
    SettingsModel* m_model;
    SettingFilterBar* m_filters;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QTableView* m_table;
    QLabel* m_note;
    QTimer m_keep;              ///< until nobody types any more
    std::optional<int> m_count; ///< while it isn't known there are more than the model has
    int m_sorted = 0;           ///< the column of the order that is shown
    Qt::SortOrder m_direction = Qt::AscendingOrder;
};

} // namespace smartfleet
