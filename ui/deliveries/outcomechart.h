// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/delivery.h"

#include <QChartView>

#include <vector>

class QBarCategoryAxis;
class QBarSet;
class QStackedBarSeries;
class QValueAxis;

namespace smartfleet {

/// Deliveries by time as stacked bars. The outcomes differ by pattern and by colours that the colour-blind tell apart;
/// the figures themselves are in the table beside it.
class OutcomeChart : public QChartView
{
    Q_OBJECT
public:
    explicit OutcomeChart(QWidget* parent = nullptr);

    /// One bar each, oldest first.
    void showOutcomes(const std::vector<IntervalOutcome>& outcomes);

    /// A usual one: that of the drawing, which Qt gives, is as large as it was drawn last, and the page couldn't become
    /// smaller again.
    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
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
