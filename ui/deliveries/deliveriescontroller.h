// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/call.h"
#include "app/session/storewatch.h"
#include "ui/deliveries/deliveriespage.h"
#include "ui/kit/busynotice.h"
#include "ui/kit/place.h"
#include "ui/kit/uicontext.h"

#include <QTimer>

namespace smartfleet {

class HistoryFiguresController;

/// What the delivery history does; lives as long as its page.
class DeliveriesController : public QObject
{
    Q_OBJECT
public:
    /// `catalogue` must outlive it.
    DeliveriesController(const UiContext& context, const EventCatalogue& catalogue, DeliveriesPage& page);

    /// Shows what a place names: a room, a state, a span, one delivery, or why a room got nothing (part "whyTab").
    void open(const Place& place);

private:
    /// The list, or what else is in front. `isAnew`: another list than the one that is shown.
    void reload(bool isAnew);
    void loadPage(int first, quint64 generation);
    void findWanted();
    /// Sends failed ones again; none named = all.
    void retry(const std::vector<DeliveryId>& ids);
    void openSetting();
    void openEvent();
    void go(const Place& place);

    UiContext m_context;
    DeliveriesPage& m_page;
    const EventCatalogue& m_catalogue;
    HistoryFiguresController* m_figures;
    StoreWatch m_watch;
    QTimer m_soon; ///< a storm of changes costs a look now and then, not one each
    LatestJob m_list;
    LatestJob m_find;
    BusyNotice m_notice;                ///< while deliveries are put back to be sent again
    std::optional<DeliveryId> m_wanted; ///< to be selected as soon as the list is there
};

} // namespace smartfleet
