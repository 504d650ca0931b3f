// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/deliveries/outcomechart.h"

#include <QChartView>

class QBarCategoryAxis;
class QBarSet;
class QStackedBarSeries;
class QValueAxis;

namespace smartfleet {

/// The chart of outcomes, drawn by Qt Charts. The outcomes differ by pattern and by colours that the colour-blind tell
/// apart.
class StackedBars final : public QChartView, public OutcomeChart
{
    Q_OBJECT
public:
    explicit StackedBars(QWidget* parent = nullptr);

    QWidget& widget() override;
    void setNames(const OutcomeNames& names) override;
    void showOutcomes(const std::vector<IntervalOutcome>& outcomes) override;

    /// A usual one: that of the drawing, which Qt gives, is as large as it was drawn last, and the page couldn't become
    /// smaller again.
    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void nameTimes();
    void updateColors();

    QStackedBarSeries* m_series;
    QBarSet* m_sent;
    QBarSet* m_waiting;
    QBarSet* m_failed;
    QBarSet* m_cancelled;
    QBarCategoryAxis* m_times;
    QValueAxis* m_numbers;
    std::vector<IntervalOutcome> m_outcomes;
};

} // namespace smartfleet
