// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/intake/intakelookups.h"

#include "app/store/matchingrevision.h"

#include <algorithm>

namespace smartfleet {

namespace {

// Some megabytes. Anybody with a token can name vehicles that there aren't.
constexpr std::size_t MostRemembered = 20'000;

template <typename Value> Result<Value> copyOf(const Result<const Value*>& found)
{
    return found ? Result<Value>(**found) : failure(found.error());
}

} // namespace

IntakeLookups::IntakeLookups(Store& store)
    : m_store(store)
{
}

Result<> IntakeLookups::refresh()
{
    const Result<qint64> revision = matchingRevision(m_store.database);
    SMARTFLEET_TRY(revision);
    if (*revision != m_revision || m_remembered > MostRemembered)
        forget();
    m_revision = *revision;
    return {};
}

void IntakeLookups::forget()
{
    m_takesDeliveries.reset();
    m_companies.clear();
    m_users.clear();
    m_vehicles.clear();
    m_devices.clear();
    m_settingsOfCompanies.clear();
    m_settingsOfUsers.clear();
    m_remembered = 0;
}

template <typename Value, typename Ask>
Result<const Value*> IntakeLookups::lookUp(Known<Value>& known, const QString& key, Ask ask)
{
    if (const auto found = known.find(key); found != known.end())
        return &found->second;
    Result<Value> answer = ask();
    SMARTFLEET_TRY(answer);
    ++m_remembered;
    return &known.emplace(key, std::move(*answer)).first->second;
}

Result<bool> IntakeLookups::takesDeliveries()
{
    if (!m_takesDeliveries) {
        const auto integration = m_store.integration.load();
        SMARTFLEET_TRY(integration);
        m_takesDeliveries = integration->state == IntegrationState::Linked ||
            integration->state == IntegrationState::Linking || integration->state == IntegrationState::NeedsAttention;
    }
    return *m_takesDeliveries;
}

Result<bool> IntakeLookups::isCompany(const CompanyId& id)
{
    return copyOf(lookUp(m_companies, id.value, [&]() -> Result<bool> {
        const auto company = m_store.fleet.company(id);
        return company ? Result<bool>(company->has_value()) : failure(company.error());
    }));
}

Result<std::optional<User>> IntakeLookups::user(const UserId& id)
{
    return copyOf(lookUp(m_users, id.value, [&] { return m_store.fleet.user(id); }));
}

Result<std::optional<Vehicle>> IntakeLookups::vehicle(const VehicleId& id)
{
    return copyOf(lookUp(m_vehicles, id.value, [&] { return m_store.fleet.vehicle(id); }));
}

Result<std::optional<Vehicle>> IntakeLookups::vehicleOfDevice(const QString& deviceId)
{
    return copyOf(lookUp(m_devices, deviceId, [&] { return m_store.fleet.vehicleOfDevice(deviceId); }));
}

Result<std::vector<const NotificationSetting*>> IntakeLookups::candidates(const CompanyId& company, const UserId& user)
{
    const auto ofCompany =
        lookUp(m_settingsOfCompanies, company.value, [&] { return m_store.settings.candidates(company, {}); });
    SMARTFLEET_TRY(ofCompany);
    std::vector<const NotificationSetting*> settings;
    const auto add = [&settings](const Settings& more) {
        settings.reserve(settings.size() + more.size());
        for (const NotificationSetting& setting : more)
            settings.push_back(&setting);
    };
    add(**ofCompany);
    if (user.value.isEmpty())
        return settings;
    const auto ofUser = lookUp(m_settingsOfUsers, user.value, [&] { return m_store.settings.candidates({}, user); });
    SMARTFLEET_TRY(ofUser);
    add(**ofUser);
    std::sort(settings.begin(), settings.end(), [](const NotificationSetting* left, const NotificationSetting* right) {
        return left->id.value < right->id.value;
    });
    return settings;
}

} // namespace smartfleet
