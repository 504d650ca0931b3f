// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/domain/delivery.h"

#include <QtPlugin>

#include <vector>

class QWidget;

namespace smartfleet {

/// What the legend calls the outcomes.
struct OutcomeNames
{
    QString sent;
    QString waiting;
    QString failed;
    QString cancelled;
};

/// Deliveries by time as a chart; the figures themselves are in the table beside it. It is drawn by a module of its
/// own, ui/charts, as Qt Charts takes longer to load than the rest of the window together: who never looks at a chart
/// doesn't wait for it.
class OutcomeChart
{
public:
    virtual ~OutcomeChart() = default;
    OutcomeChart(const OutcomeChart&) = delete;
    OutcomeChart& operator=(const OutcomeChart&) = delete;

    /// The chart itself, which owns this.
    virtual QWidget& widget() = 0;
    virtual void setNames(const OutcomeNames& names) = 0;
    /// One bar each, oldest first.
    virtual void showOutcomes(const std::vector<IntervalOutcome>& outcomes) = 0;

protected:
    OutcomeChart() = default;
};

/// What the module gives.
class OutcomeChartMaker
{
public:
    virtual ~OutcomeChartMaker() = default;
    OutcomeChartMaker(const OutcomeChartMaker&) = delete;
    OutcomeChartMaker& operator=(const OutcomeChartMaker&) = delete;

    /// Its owner is `parent`.
    virtual OutcomeChart* make(QWidget* parent) const = 0;

protected:
    OutcomeChartMaker() = default;
};

/// Loads the module from beside the program, or from where it is installed, and makes a chart that `parent` owns. Fails
/// with chart_missing and the loader's own words where the module is missing or was built for another Qt.
Result<OutcomeChart*> makeOutcomeChart(QWidget* parent);
/// The same from this file.
Result<OutcomeChart*> makeOutcomeChartFrom(const QString& moduleFile, QWidget* parent);

} // namespace smartfleet

#define SmartFleetOutcomeChartMaker "jp.smartfleet.Connect.OutcomeChartMaker"
Q_DECLARE_INTERFACE(smartfleet::OutcomeChartMaker, SmartFleetOutcomeChartMaker)
