// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/call.h"
#include "app/domain/delivery.h"
#include "ui/kit/place.h"
#include "ui/kit/uicontext.h"

#include <QTimer>

namespace smartfleet {

class CompanySettingController;
class EventCatalogue;
class NotificationsPage;
class SettingActions;
class SettingLister;

/// What the notification settings' page does; lives as long as its page.
class NotificationsController : public QObject
{
    Q_OBJECT
public:
    /// `catalogue` must outlive it.
    NotificationsController(const UiContext& context, const EventCatalogue& catalogue, NotificationsPage& page);

    /// Shows what a place names: a setting, or the settings of a talk room.
    void open(const Place& place);

private:
    void connectDetail();
    void connectForm();
    SettingLister& lister(SettingTab tab);
    void reload();
    void loadDeliveries();
    void openSetting(const Place& place);
    void openRoom(const QString& channelId);
    void showIn(SettingTab tab, const QString& channelId, const std::vector<SettingId>& selected);
    void exportList();
    void go(const Place& place);

    UiContext m_context;
    const EventCatalogue& m_catalogue;
    NotificationsPage& m_page;
    SettingLister* m_companies;
    SettingLister* m_users = nullptr; // with its list
    SettingActions* m_actions;
    CompanySettingController* m_form;
    QTimer m_deliveriesSoon; ///< a storm of deliveries costs a look now and then, not one each
    LatestJob m_deliveries;
    LatestJob m_place;
};

} // namespace smartfleet
