// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/intakelookups.h"

namespace smartfleet {

IntakeLookups::IntakeLookups(Store& store)
    : m_store(store)
{
}

template <typename Key, typename Value, typename Ask>
Result<Value> IntakeLookups::lookUp(QHash<Key, Value>& known, const Key& key, Ask ask)
{
    if (const auto found = known.constFind(key); found != known.constEnd())
        return *found;
    Result<Value> answer = ask();
    if (answer)
        known.insert(key, *answer);
    return answer;
}

Result<bool> IntakeLookups::isCompany(const CompanyId& id)
{
    return lookUp(m_companies, id.value, [&]() -> Result<bool> {
        const auto company = m_store.fleet.company(id);
        return company ? Result<bool>(company->has_value()) : failure(company.error());
    });
}

Result<std::optional<User>> IntakeLookups::user(const UserId& id)
{
    return lookUp(m_users, id.value, [&] { return m_store.fleet.user(id); });
}

Result<std::optional<Vehicle>> IntakeLookups::vehicle(const VehicleId& id)
{
    return lookUp(m_vehicles, id.value, [&] { return m_store.fleet.vehicle(id); });
}

Result<std::optional<Vehicle>> IntakeLookups::vehicleOfDevice(const QString& deviceId)
{
    return lookUp(m_devices, deviceId, [&] { return m_store.fleet.vehicleOfDevice(deviceId); });
}

Result<std::vector<NotificationSetting>> IntakeLookups::candidates(const CompanyId& company, const UserId& user)
{
    return lookUp(m_candidates, std::pair(company.value, user.value),
                  [&] { return m_store.settings.candidates(company, user); });
}

} // namespace smartfleet
