// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/store.h"

#include <unordered_map>

namespace smartfleet {

/// What is registered, as events are matched with it. What was asked of the store once is remembered until something of
/// it changes.
class IntakeLookups
{
public:
    explicit IntakeLookups(Store& store);

    /// Forgets what may have changed since. At the beginning of each transaction that asks for something.
    Result<> refresh();

    /// Whether there is a link to deliver by, or is about to be: only that has a queue.
    Result<bool> takesDeliveries();
    Result<bool> isCompany(const CompanyId& id);
    Result<std::optional<User>> user(const UserId& id);
    Result<std::optional<Vehicle>> vehicle(const VehicleId& id);
    Result<std::optional<Vehicle>> vehicleOfDevice(const QString& deviceId);
    /// The settings that may apply to an event of that company, and to one of that user: without those of `user` where
    /// it is empty. In the order of their ids. The pointers are good until the next refresh().
    Result<std::vector<const NotificationSetting*>> candidates(const CompanyId& company, const UserId& user);

private:
    template <typename Value> using Known = std::unordered_map<QString, Value>;
    using Settings = std::vector<NotificationSetting>;

    template <typename Value, typename Ask>
    Result<const Value*> lookUp(Known<Value>& known, const QString& key, Ask ask);
    void forget();

    Store& m_store;
    qint64 m_revision = -1;
    std::size_t m_remembered = 0; // entries, all together
    std::optional<bool> m_takesDeliveries;
    Known<bool> m_companies;
    Known<std::optional<User>> m_users;
    Known<std::optional<Vehicle>> m_vehicles;
    Known<std::optional<Vehicle>> m_devices;
    Known<Settings> m_settingsOfCompanies;
    Known<Settings> m_settingsOfUsers;
};

} // namespace smartfleet
