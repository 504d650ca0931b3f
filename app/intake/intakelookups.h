// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/store.h"

#include <QHash>

namespace smartfleet {

/// What is registered, asked of the store once for all events of a transaction. Only good within that.
class IntakeLookups
{
public:
    explicit IntakeLookups(Store& store);

    Result<bool> isCompany(const CompanyId& id);
    Result<std::optional<User>> user(const UserId& id);
    Result<std::optional<Vehicle>> vehicle(const VehicleId& id);
    Result<std::optional<Vehicle>> vehicleOfDevice(const QString& deviceId);
    /// See SettingsRepository::candidates().
    Result<std::vector<NotificationSetting>> candidates(const CompanyId& company, const UserId& user);

private:
    template <typename Key, typename Value, typename Ask>
    static Result<Value> lookUp(QHash<Key, Value>& known, const Key& key, Ask ask);

    Store& m_store;
    QHash<QString, bool> m_companies;
    QHash<QString, std::optional<User>> m_users;
    QHash<QString, std::optional<Vehicle>> m_vehicles;
    QHash<QString, std::optional<Vehicle>> m_devices;
    QHash<std::pair<QString, QString>, std::vector<NotificationSetting>> m_candidates;
};

} // namespace smartfleet
