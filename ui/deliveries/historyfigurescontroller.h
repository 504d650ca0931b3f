// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/call.h"
#include "ui/deliveries/deliveriespage.h"
#include "ui/kit/uicontext.h"

namespace smartfleet {

/// Asks for what the history's other tabs show: why a room got nothing, the chart, the quota. Lives as long as the
/// page.
class HistoryFiguresController : public QObject
{
    Q_OBJECT
public:
    HistoryFiguresController(const UiContext& context, DeliveriesPage& page);

    /// What is in front.
    void reload();

private:
    void loadRooms();
    void askWhy();
    void loadOutcomes();
    void loadQuota();
    void showError(const Error& error);

    UiContext m_context;
    DeliveriesPage& m_page;
    LatestJob m_rooms;
    LatestJob m_figures;
    LatestJob m_minute;
};

} // namespace smartfleet
