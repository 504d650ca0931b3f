// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/fleetrepository.h"

#include "app/store/database.h"
#include "app/store/sqlvalues.h"

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

Company companyOf(const QSqlQuery& row)
{
    return {.id = {row.value(0).toString()}, .name = row.value(1).toString()};
}

User userOf(const QSqlQuery& row)
{
    return {.id = {row.value(0).toString()},
            .name = row.value(1).toString(),
            .company = {row.value(2).toString()},
            .department = row.value(3).toString()};
}

Vehicle vehicleOf(const QSqlQuery& row)
{
    return {.id = {row.value(0).toString()},
            .name = row.value(1).toString(),
            .company = {row.value(2).toString()},
            .user = {row.value(3).toString()},
            .plate = row.value(4).toString(),
            .deviceId = row.value(5).toString()};
}

const QString CompanyColumns = u"SELECT id, name FROM companies"_s;
const QString UserColumns = u"SELECT id, name, company, department FROM users"_s;
const QString VehicleColumns = u"SELECT id, name, company, driver, plate, device FROM vehicles"_s;

template <typename T>
Result<std::vector<T>> readAll(Database& database, const QString& sql, T (*read)(const QSqlQuery&))
{
    Result<Query> query = database.run(sql);
    if (!query)
        return failure(query.error());
    return allRows<T>(*query, read);
}

template <typename T>
Result<std::optional<T>> readOne(Database& database, const QString& sql, const QString& key,
                                 T (*read)(const QSqlQuery&))
{
    Result<Query> query = database.run(sql, {{u":key"_s, key}});
    if (!query)
        return failure(query.error());
    return firstRow<T>(*query, read);
}

Result<> write(Database& database, const QString& sql, const QVariantMap& values)
{
    SMARTFLEET_TRY(database.run(sql, values));
    return {};
}

QVariantMap valuesOf(const User& user)
{
    return {{u":id"_s, user.id.value},
            {u":name"_s, user.name},
            {u":company"_s, user.company.value},
            {u":department"_s, user.department.isNull() ? u""_s : user.department}};
}

QVariantMap valuesOf(const Vehicle& vehicle)
{
    return {{u":id"_s, vehicle.id.value},
            {u":name"_s, vehicle.name},
            {u":company"_s, vehicle.company.value},
            {u":driver"_s, textOrNull(vehicle.user.value)},
            {u":plate"_s, vehicle.plate.isNull() ? u""_s : vehicle.plate},
            {u":device"_s, textOrNull(vehicle.deviceId)}};
}

tl::unexpected<Error> conflict(const QString& code, const QString& id)
{
    return failure(Error::Kind::Conflict, code, {id});
}

tl::unexpected<Error> missing(const QString& code, const QString& id)
{
    return failure(Error::Kind::NotFound, code, {id});
}

} // namespace

FleetRepository::FleetRepository(Database& database)
    : m_database(database)
{
}

Result<std::vector<Company>> FleetRepository::companies()
{
    return readAll(m_database, CompanyColumns + u" ORDER BY id"_s, &companyOf);
}

Result<std::vector<User>> FleetRepository::users()
{
    return readAll(m_database, UserColumns + u" ORDER BY id"_s, &userOf);
}

Result<std::vector<Vehicle>> FleetRepository::vehicles()
{
    return readAll(m_database, VehicleColumns + u" ORDER BY id"_s, &vehicleOf);
}

Result<std::optional<Company>> FleetRepository::company(const CompanyId& id)
{
    return readOne(m_database, CompanyColumns + u" WHERE id = :key"_s, id.value, &companyOf);
}

Result<std::optional<User>> FleetRepository::user(const UserId& id)
{
    return readOne(m_database, UserColumns + u" WHERE id = :key"_s, id.value, &userOf);
}

Result<std::optional<Vehicle>> FleetRepository::vehicle(const VehicleId& id)
{
    return readOne(m_database, VehicleColumns + u" WHERE id = :key"_s, id.value, &vehicleOf);
}

Result<std::optional<Vehicle>> FleetRepository::vehicleOfDevice(const QString& deviceId)
{
    return readOne(m_database, VehicleColumns + u" WHERE device = :key"_s, deviceId, &vehicleOf);
}

// What a thing refers to must be there. Asked rather than read from the database's complaint, which differs from one to
// the other.
Result<> FleetRepository::checkReferences(const User& user)
{
    const auto owner = company(user.company);
    if (!owner)
        return failure(owner.error());
    return *owner ? Result<>() : missing(u"company_not_found"_s, user.company.value);
}

Result<> FleetRepository::checkReferences(const Vehicle& vehicle)
{
    const auto owner = company(vehicle.company);
    if (!owner)
        return failure(owner.error());
    if (!*owner)
        return missing(u"company_not_found"_s, vehicle.company.value);
    if (!vehicle.user.value.isEmpty()) {
        const auto driver = user(vehicle.user);
        if (!driver)
            return failure(driver.error());
        if (!*driver)
            return missing(u"user_not_found"_s, vehicle.user.value);
    }
    if (vehicle.deviceId.isEmpty())
        return {};
    const auto holder = vehicleOfDevice(vehicle.deviceId);
    if (!holder)
        return failure(holder.error());
    const std::optional<Vehicle>& other = *holder;
    const bool isFree = !other || other->id == vehicle.id;
    return isFree ? Result<>() : conflict(u"device_exists"_s, vehicle.deviceId);
}

Result<> FleetRepository::add(const Company& added)
{
    return m_database.transaction([&]() -> Result<> {
        const auto existing = company(added.id);
        if (!existing)
            return failure(existing.error());
        return *existing ? conflict(u"company_exists"_s, added.id.value) : put(added);
    });
}

Result<> FleetRepository::add(const User& added)
{
    return m_database.transaction([&]() -> Result<> {
        const auto existing = user(added.id);
        if (!existing)
            return failure(existing.error());
        return *existing ? conflict(u"user_exists"_s, added.id.value) : put(added);
    });
}

Result<> FleetRepository::add(const Vehicle& added)
{
    return m_database.transaction([&]() -> Result<> {
        const auto existing = vehicle(added.id);
        if (!existing)
            return failure(existing.error());
        return *existing ? conflict(u"vehicle_exists"_s, added.id.value) : put(added);
    });
}

Result<> FleetRepository::put(const Company& company)
{
    return write(
        m_database,
        u"INSERT INTO companies(id, name) VALUES(:id, :name) ON CONFLICT(id) DO UPDATE SET name = excluded.name"_s,
        {{u":id"_s, company.id.value}, {u":name"_s, company.name}});
}

Result<> FleetRepository::put(const User& user)
{
    return m_database.transaction([&]() -> Result<> {
        SMARTFLEET_TRY(checkReferences(user));
        SMARTFLEET_TRY(write(
            m_database,
            u"INSERT INTO users(id, name, company, department) VALUES(:id, :name, :company, :department) "
            "ON CONFLICT(id) DO UPDATE SET name = excluded.name, company = excluded.company, department = excluded.department"_s,
            valuesOf(user)));
        return write(
            m_database,
            u"UPDATE notification_settings SET company = :company WHERE tab = 'user' AND app_user = :id AND company <> :company"_s,
            {{u":id"_s, user.id.value}, {u":company"_s, user.company.value}});
    });
}

Result<> FleetRepository::put(const Vehicle& vehicle)
{
    return m_database.transaction([&]() -> Result<> {
        SMARTFLEET_TRY(checkReferences(vehicle));
        return write(
            m_database,
            u"INSERT INTO vehicles(id, name, company, driver, plate, device) VALUES(:id, :name, :company, :driver, "
            u":plate, :device) "
            "ON CONFLICT(id) DO UPDATE SET name = excluded.name, company = excluded.company, driver = excluded.driver, "
            "plate = excluded.plate, device = excluded.device"_s,
            valuesOf(vehicle));
    });
}

} // namespace smartfleet
