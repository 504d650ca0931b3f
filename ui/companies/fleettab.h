// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/companies/fleetlists.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;

namespace smartfleet {

class EmptyState;

/// One tab of the screen: a table that can be sorted and searched while typing. Of very many rows it shows the first
/// that match.
class FleetTab : public QWidget
{
    Q_OBJECT
public:
    explicit FleetTab(FleetKind kind, QWidget* parent = nullptr);

    FleetKind kind() const { return m_kind; }
    void showLists(const FleetLists& lists);
    /// Chooses that row, when it is there.
    void select(const QString& id);
    void retranslate();

signals:
    /// From an empty tab.
    void addRequested();

private:
    void showMatches();
    void showNumbers();

    FleetKind m_kind;
    bool m_hasCompanies = false;
    std::vector<FleetRow> m_all; ///< the table has the first of those that match
    std::size_t m_matching = 0;
    FleetModel* m_model;
    QSortFilterProxyModel* m_sorted;
    QLineEdit* m_filter;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QTableView* m_table;
    QLabel* m_count;
};

} // namespace smartfleet
