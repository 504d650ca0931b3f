// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/auditrepository.h"
#include "app/store/callsrepository.h"
#include "app/store/database.h"
#include "app/store/deliveriesrepository.h"
#include "app/store/eventsrepository.h"
#include "app/store/fleetrepository.h"
#include "app/store/integrationrepository.h"
#include "app/store/roomfailures.h"
#include "app/store/roomlooks.h"
#include "app/store/roomqueue.h"
#include "app/store/sendersrepository.h"
#include "app/store/settingsrepository.h"
#include "app/store/statisticsrepository.h"
#include "app/store/timingrepository.h"
#include "app/store/tokensrepository.h"

namespace smartfleet {

/// One connection with all its repositories. Belongs to the thread that opened it; another thread opens its own.
class Store
{
public:
    static Result<std::unique_ptr<Store>> open(const StoreLocation& location);

    const StoreLocation& location() const { return m_location; }
    /// Tells this data folder from others, for instance in the keychain: a UUID made when first asked for;
    /// empty while a read-only store has none.
    Result<QString> profileId();

    Database& database;
    FleetRepository fleet;
    IntegrationRepository integration;
    SettingsRepository settings;
    EventsRepository events;
    DeliveriesRepository deliveries;
    RoomQueue rooms;
    RoomLooks roomLooks;
    RoomFailures roomFailures;
    SendersRepository senders;
    CallsRepository calls;
    StatisticsRepository statistics;
    TimingRepository timing;
    TokensRepository tokens;
    AuditRepository audit;

private:
    Store(std::unique_ptr<Database> database, StoreLocation location);
    std::unique_ptr<Database> m_database;
    StoreLocation m_location;
};

} // namespace smartfleet
