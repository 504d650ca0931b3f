// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/call.h"
#include "ui/deliveries/deliveriespage.h"
#include "ui/kit/uicontext.h"

namespace smartfleet {

/// What the delivery history does; lives as long as its page.
class DeliveriesController : public QObject
{
    Q_OBJECT
public:
    DeliveriesController(const UiContext& context, DeliveriesPage& page);

private:
    void reload();
    /// Sends failed ones again; none named = all.
    void retry(const std::vector<DeliveryId>& ids);

    UiContext m_context;
    DeliveriesPage& m_page;
    LatestJob m_list;
    bool m_isLoading = false;
    bool m_isStale = false; ///< something changed while it was read
};

} // namespace smartfleet
