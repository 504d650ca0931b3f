// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/delivery.h"
#include "ui/deliveries/outcomechart.h"
#include "ui/kit/rowmodel.h"

#include <QWidget>

#include <chrono>
#include <functional>
#include <optional>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace smartfleet {

/// The outcomes of each interval as a table.
class OutcomesModel final : public RowModel<IntervalOutcome>
{
    Q_OBJECT
public:
    using RowModel::RowModel;

    QStringList columns() const override;
    QString rowId(const IntervalOutcome& row) const override;
    QVariant cell(const IntervalOutcome& row, int column, int role) const override;
};

/// Deliveries by time and outcome: as a chart, or as the table of the same figures. The chart is made when it is first
/// seen, as it takes its time; where it can't be made there is the table.
class OutcomeView : public QWidget
{
    Q_OBJECT
public:
    using ChartMaker = std::function<Result<OutcomeChart*>(QWidget* parent)>;
    explicit OutcomeView(QWidget* parent = nullptr, ChartMaker makeChart = makeOutcomeChart);

    /// What is to be counted, from now back; both ends lie on a whole interval of this computer's clock.
    QDateTime from() const;
    QDateTime until() const;
    std::chrono::hours interval() const;
    /// The figures of those intervals that have any.
    void showOutcomes(const std::vector<IntervalOutcome>& outcomes);

signals:
    /// Another span.
    void asked();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void addChart();
    void showParts();
    void retranslate();

    ChartMaker m_makeChart;
    OutcomesModel* m_model;
    QComboBox* m_span;
    QPushButton* m_asTable;
    QLabel* m_total;
    QStackedWidget* m_stack;
    QTableView* m_table;
    OutcomeChart* m_chart = nullptr;
    std::optional<Error> m_chartError; // why there is none
};

} // namespace smartfleet
