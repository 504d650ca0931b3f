// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What makes this folder a module that the window loads when its chart is first seen.
#include "ui/charts/stackedbars.h"

namespace smartfleet {

class ChartModule final : public QObject, public OutcomeChartMaker
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID SmartFleetOutcomeChartMaker)
    Q_INTERFACES(smartfleet::OutcomeChartMaker)
public:
    OutcomeChart* make(QWidget* parent) const override { return new StackedBars(parent); }
};

} // namespace smartfleet

#include "chartmodule.moc"
