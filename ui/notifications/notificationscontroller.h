// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/call.h"
#include "ui/kit/uicontext.h"
#include "ui/notifications/notificationspage.h"

namespace smartfleet {

/// What the notification settings' page does; lives as long as its page.
class NotificationsController : public QObject
{
    Q_OBJECT
public:
    NotificationsController(const UiContext& context, NotificationsPage& page);

private:
    void reload();
    void loadDeliveries();
    void askToDelete();
    void remove(SettingId setting);

    UiContext m_context;
    NotificationsPage& m_page;
    LatestJob m_list;
    LatestJob m_deliveries;
};

} // namespace smartfleet
