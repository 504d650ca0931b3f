// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/directory/directoryservice.h"

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

Company trimmed(Company company)
{
    company.name = company.name.trimmed();
    return company;
}

User trimmed(User user)
{
    user.name = user.name.trimmed();
    user.department = user.department.trimmed();
    return user;
}

Vehicle trimmed(Vehicle vehicle)
{
    vehicle.name = vehicle.name.trimmed();
    vehicle.plate = vehicle.plate.trimmed();
    vehicle.deviceId = vehicle.deviceId.trimmed();
    return vehicle;
}

auto find(FleetRepository& fleet, const CompanyId& id)
{
    return fleet.company(id);
}
auto find(FleetRepository& fleet, const UserId& id)
{
    return fleet.user(id);
}
auto find(FleetRepository& fleet, const VehicleId& id)
{
    return fleet.vehicle(id);
}

/// What the kinds of things have of their own, in error codes and in the audit.
struct Words
{
    QString kind; ///< "company"
    SheetKind sheet;
};
const Words CompanyWords{u"company"_s, SheetKind::Companies};
const Words UserWords{u"user"_s, SheetKind::Users};
const Words VehicleWords{u"vehicle"_s, SheetKind::Vehicles};

/// For the audit: "name: A -> B, department: C -> D".
QString difference(const SheetFormat& format, const QStringList& before, const QStringList& after)
{
    QStringList parts;
    for (qsizetype i = 0; i < format.columns.size(); ++i) {
        if (before.at(i) != after.at(i))
            parts += u"%1: %2 -> %3"_s.arg(format.columns.at(i), before.at(i), after.at(i));
    }
    return parts.join(u", "_s);
}

template <typename T> Result<T> addThing(Store& store, const Clock& clock, const Words& words, const T& thing)
{
    T added = trimmed(thing);
    SMARTFLEET_TRY(validate(added));
    SMARTFLEET_TRY(store.database.transaction([&]() -> Result<> {
        SMARTFLEET_TRY(store.fleet.add(added));
        return store.audit.add(clock.now(), words.kind + u".add"_s, added.id.value, added.name);
    }));
    return added;
}

template <typename Id> auto stored(Store& store, const Words& words, const Id& id)
{
    using Found = std::decay_t<decltype(find(store.fleet, id).value().value())>;
    const auto found = find(store.fleet, id);
    if (!found)
        return Result<Found>(failure(found.error()));
    const std::optional<Found>& thing = *found;
    if (!thing)
        return Result<Found>(failure(Error::Kind::NotFound, words.kind + u"_not_found"_s, {id.value}));
    return Result<Found>(*thing);
}

template <typename T>
Result<T> editThing(Store& store, const Clock& clock, const Words& words, const T& thing, const std::optional<T>& seen)
{
    T edited = trimmed(thing);
    SMARTFLEET_TRY(validate(edited));
    SMARTFLEET_TRY(store.database.transaction([&]() -> Result<> {
        const Result<T> before = stored(store, words, edited.id);
        if (!before)
            return failure(before.error());
        if (seen && *seen != *before)
            return failure(Error::Kind::Conflict, u"edited_meanwhile"_s, {edited.id.value});
        if (*before == edited)
            return {};
        SMARTFLEET_TRY(store.fleet.put(edited));
        return store.audit.add(clock.now(), words.kind + u".edit"_s, edited.id.value,
                               difference(formatOf(words.sheet), cellsOf(*before), cellsOf(edited)));
    }));
    return edited;
}

Result<FleetDependants> dependantsOf(Store&, const VehicleId&)
{
    return FleetDependants{};
}
template <typename Id> Result<FleetDependants> dependantsOf(Store& store, const Id& id)
{
    return store.fleet.dependants(id);
}

QString inAudit(const DeletedFromFleet& deleted)
{
    QStringList parts{deleted.name};
    const auto count = [&parts](const QString& what, int number) {
        if (number > 0)
            parts += u"%1=%2"_s.arg(what).arg(number);
    };
    count(u"users"_s, deleted.along.users);
    count(u"vehicles"_s, deleted.along.vehicles);
    count(u"driverless"_s, deleted.along.driverlessVehicles);
    count(u"companySettings"_s, deleted.along.companySettings);
    count(u"userSettings"_s, deleted.along.userSettings);
    count(u"cancelledDeliveries"_s, deleted.along.waitingDeliveries);
    return parts.join(u' ');
}

template <typename Id>
Result<DeletedFromFleet> deleteThing(Store& store, const Clock& clock, const Words& words, const Id& id,
                                     const std::optional<FleetDependants>& agreed)
{
    DeletedFromFleet deleted;
    SMARTFLEET_TRY(store.database.transaction([&]() -> Result<> {
        const auto before = stored(store, words, id);
        if (!before)
            return failure(before.error());
        const Result<FleetDependants> along = dependantsOf(store, id);
        if (!along)
            return failure(along.error());
        if (agreed && *agreed != *along)
            return failure(Error::Kind::Conflict, u"dependants_changed"_s, {id.value});
        deleted = {.id = id.value, .name = before->name, .along = *along};
        SMARTFLEET_TRY(store.fleet.remove(id));
        return store.audit.add(clock.now(), words.kind + u".delete"_s, id.value, inAudit(deleted));
    }));
    return deleted;
}

} // namespace

Result<Company> DirectoryService::addCompany(const Company& company)
{
    return addThing(m_store, m_clock, CompanyWords, company);
}

Result<User> DirectoryService::addUser(const User& user)
{
    return addThing(m_store, m_clock, UserWords, user);
}

Result<Vehicle> DirectoryService::addVehicle(const Vehicle& vehicle)
{
    return addThing(m_store, m_clock, VehicleWords, vehicle);
}

Result<Company> DirectoryService::editCompany(const Company& company, const std::optional<Company>& seen)
{
    return editThing(m_store, m_clock, CompanyWords, company, seen);
}

Result<User> DirectoryService::editUser(const User& user, const std::optional<User>& seen)
{
    return editThing(m_store, m_clock, UserWords, user, seen);
}

Result<Vehicle> DirectoryService::editVehicle(const Vehicle& vehicle, const std::optional<Vehicle>& seen)
{
    return editThing(m_store, m_clock, VehicleWords, vehicle, seen);
}

Result<DeletedFromFleet> DirectoryService::deleteCompany(const CompanyId& id,
                                                         const std::optional<FleetDependants>& agreed)
{
    return deleteThing(m_store, m_clock, CompanyWords, id, agreed);
}

Result<DeletedFromFleet> DirectoryService::deleteUser(const UserId& id, const std::optional<FleetDependants>& agreed)
{
    return deleteThing(m_store, m_clock, UserWords, id, agreed);
}

Result<DeletedFromFleet> DirectoryService::deleteVehicle(const VehicleId& id)
{
    return deleteThing(m_store, m_clock, VehicleWords, id, {});
}

} // namespace smartfleet
