// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/companies/fleetmodel.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace smartfleet {

class EmptyState;
class WindowState;

/// The object name of a kind's table, by which a Place names its tab.
QString tableOf(FleetKind kind);

/// One look at a list: its first rows, and how many there are.
struct FleetList
{
    FleetQuery query = {}; ///< what it answers
    std::vector<FleetRow> rows = {};
    int matching = 0;
    int all = 0; ///< without the filter
    bool hasCompanies = false;
    std::optional<int> position = {}; ///< where the row is that was asked for
};

/// One tab of the screen: a table that can be sorted and searched while typing, however many rows there are. What it
/// shows, it is told.
class FleetTab : public QWidget
{
    Q_OBJECT
public:
    FleetTab(FleetKind kind, WindowState& state, QWidget* parent = nullptr);

    FleetKind kind() const { return m_kind; }
    FleetModel& model() { return *m_model; }
    /// What is to be shown.
    FleetQuery query() const;
    /// The answer to it. Where the answer was asked without the filter, the filter is taken away.
    void showList(const FleetList& list);
    /// The chosen row's id and name, when one is chosen and here.
    std::optional<FleetRow> chosen() const;
    void focusTable();
    void retranslate();

signals:
    /// The filter or the order changed.
    void listWanted();
    /// From an empty tab.
    void addRequested();
    void editRequested(const QString& id);
    void deleteRequested(const smartfleet::FleetRow& row);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void keepFilter();
    void choose(int position);
    void edit();
    void remove();
    void showMenu(const QPoint& where);
    void showButtons();
    void showNumbers();

    FleetKind m_kind;
    WindowState& m_state;
    FleetList m_list; ///< without its rows, which are the model's
    bool m_widthsAreKept = false;
    FleetModel* m_model;
    QLineEdit* m_filter;
    QPushButton* m_edit;
    QPushButton* m_delete;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QTableView* m_table;
    QLabel* m_count;
};

} // namespace smartfleet
