// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/deliveriesrepository.h"
#include "ui/deliveries/deliveriesmodel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace smartfleet {

class DeliveryDetail;
class EmptyState;
class MessageBar;

/// 配信履歴: what went to which talk room and how it stands, newest first, with the reason and cure of what failed.
class DeliveriesPage : public QWidget
{
    Q_OBJECT
public:
    explicit DeliveriesPage(const EventCatalogue& catalogue, QWidget* parent = nullptr);

    /// What the list is to show, as the filter fields say; no limit in it.
    DeliveryFilter filter() const;
    /// The newest that match; `isAll` is false when there are older ones that aren't among them.
    void showRows(const std::vector<DeliveryRow>& rows, bool isAll, const DeliveryCounts& counts);
    MessageBar& bar() { return *m_bar; }
    DeliveryDetail& detail() { return *m_detail; }

signals:
    /// A filter, or the wish to see it anew.
    void reloadRequested();
    void retryAllRequested();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void clearFilters();
    void onSelection();
    void retranslate();
    void showNumbers();

    DeliveriesModel* m_model;
    QLabel* m_title;
    QPushButton* m_retryAll;
    MessageBar* m_bar;
    QComboBox* m_state;
    QLineEdit* m_channel;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QTableView* m_table;
    QLabel* m_note;
    DeliveryDetail* m_detail;
    bool m_isAll = true;
    DeliveryCounts m_counts;
};

} // namespace smartfleet
