// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/delivery.h"

#include <QDateTime>

namespace smartfleet {

/// Where in the program a person is sent from another screen, a notice or a link: a screen and what it is to show.
/// Members that are empty, or that the screen knows nothing of, don't count.
struct Place
{
    QString screen = {};    ///< object name of its page: "servicesPage", "notificationsPage", "deliveriesPage",
                            ///< "eventsPage", "companiesPage", "preferencesPage"
    QString channelId = {}; ///< the filter for a talk room
    SettingId setting = {};
    DeliveryId delivery = {};
    EventSeq event = {};
    QDateTime from = {};  ///< UTC
    QDateTime until = {}; ///< UTC
    std::optional<DeliveryState> state = {};
    QString part = {};    ///< of the screen: a tab, a field or a group by its object name
    QString fleetId = {}; ///< of a company, user or vehicle, as `part` says: "companiesTable", "usersTable", …
};

/// Takes a person to a place.
class Navigator
{
public:
    virtual ~Navigator() = default;
    /// Shows the screen and what is named in the place. An unknown screen changes nothing.
    virtual void open(const Place& place) = 0;
};

} // namespace smartfleet
