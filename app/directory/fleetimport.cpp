// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/directory/directoryservice.h"
#include "app/directory/fleetsheet.h"

#include <QSet>

#include <functional>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

/// What is stored, by id, and the rules by which a row becomes such a thing.
template <typename T> struct Import
{
    QHash<QString, T> stored = {};
    std::function<T(const SheetRow& row, const T& stored)> read = {};
    std::function<Result<>(const T&)> check =
        {}; ///< beyond validate(); against what is stored and what the file said before
};

template <typename T> struct Changes
{
    std::vector<T> things = {}; ///< to be written
    ImportOutcome outcome = {};
};

template <typename T> QHash<QString, T> byId(const std::vector<T>& things)
{
    QHash<QString, T> found;
    for (const T& thing : things)
        found.insert(thing.id.value, thing);
    return found;
}

template <typename T>
Result<> checkRow(const SheetRow& row, const T& thing, const Import<T>& import, QSet<QString>& ids)
{
    if (row.error)
        return failure(*row.error);
    SMARTFLEET_TRY(validate(thing));
    if (ids.contains(thing.id.value))
        return failure(Error::Kind::Invalid, u"csv_repeated"_s, {thing.id.value});
    ids.insert(thing.id.value);
    return import.check ? import.check(thing) : Result<>();
}

/// Goes through all rows, so that every bad line is named at once. Error "csv_lines".
template <typename T>
Result<Changes<T>> changesOf(const std::vector<SheetRow>& rows, const Import<T>& import,
                             std::vector<ImportProblem>& problems)
{
    Changes<T> changes;
    QSet<QString> ids;
    for (const SheetRow& row : rows) {
        const auto stored = import.stored.constFind(row.values.value(u"id"_s));
        const bool isKnown = stored != import.stored.constEnd();
        const T thing = import.read(row, isKnown ? *stored : T());
        if (const Result<> checked = checkRow(row, thing, import, ids); !checked) {
            problems.push_back({row.line, checked.error()});
            continue;
        }
        ++(!isKnown ? changes.outcome.added : *stored == thing ? changes.outcome.unchanged : changes.outcome.changed);
        if (!isKnown || *stored != thing)
            changes.things.push_back(thing);
    }
    if (!problems.empty())
        return failure(Error::Kind::Invalid, u"csv_lines"_s, {QString::number(problems.size())});
    return changes;
}

template <typename T>
Result<ImportOutcome> take(Store& store, const QString& action, const QDateTime& now, const Result<Changes<T>>& changes)
{
    if (!changes)
        return failure(changes.error());
    for (const T& thing : changes->things)
        SMARTFLEET_TRY(store.fleet.put(thing));
    const ImportOutcome& outcome = changes->outcome;
    SMARTFLEET_TRY(store.audit.add(
        now, action, {},
        u"added=%1 changed=%2 unchanged=%3"_s.arg(outcome.added).arg(outcome.changed).arg(outcome.unchanged)));
    return outcome;
}

/// Runs `work` in one transaction, from reading what is stored to the audit.
Result<ImportOutcome> inTransaction(Store& store, const std::function<Result<ImportOutcome>()>& work)
{
    ImportOutcome outcome;
    SMARTFLEET_TRY(store.database.transaction([&]() -> Result<> {
        const Result<ImportOutcome> done = work();
        if (!done)
            return failure(done.error());
        outcome = *done;
        return {};
    }));
    return outcome;
}

template <typename T> Result<> mustBeThere(const QHash<QString, T>& things, const QString& id, const QString& code)
{
    return things.contains(id) ? Result<>() : failure(Error::Kind::NotFound, code, {id});
}

/// Which vehicle has which device once the file is taken: those the file doesn't name keep theirs.
QHash<QString, QString> devicesKept(const QHash<QString, Vehicle>& stored, const std::vector<SheetRow>& rows)
{
    QSet<QString> named;
    for (const SheetRow& row : rows)
        named.insert(row.values.value(u"id"_s));
    QHash<QString, QString> holders;
    for (const Vehicle& vehicle : stored) {
        if (!vehicle.deviceId.isEmpty() && !named.contains(vehicle.id.value))
            holders.insert(vehicle.deviceId, vehicle.id.value);
    }
    return holders;
}

/// Takes the devices off the vehicles that change, so that two can exchange theirs.
Result<> releaseDevices(Store& store, const QHash<QString, Vehicle>& stored, const std::vector<Vehicle>& changed)
{
    for (const Vehicle& vehicle : changed) {
        Vehicle before = stored.value(vehicle.id.value);
        if (before.deviceId.isEmpty() || before.deviceId == vehicle.deviceId)
            continue;
        before.deviceId.clear();
        SMARTFLEET_TRY(store.fleet.put(before));
    }
    return {};
}

Vehicle vehicleOf(const SheetRow& row, const Vehicle& stored)
{
    return {.id = {row.values.value(u"id"_s)},
            .name = row.values.value(u"name"_s),
            .company = {row.values.value(u"company"_s)},
            .user = {row.valueOr(u"user"_s, stored.user.value)},
            .plate = row.valueOr(u"plate"_s, stored.plate),
            .deviceId = row.valueOr(u"device"_s, stored.deviceId)};
}

Result<ImportOutcome> takeVehicles(Store& store, const QDateTime& now, const std::vector<SheetRow>& rows,
                                   std::vector<ImportProblem>& problems)
{
    const auto companies = store.fleet.companies();
    if (!companies)
        return failure(companies.error());
    const auto users = store.fleet.users();
    if (!users)
        return failure(users.error());
    const auto vehicles = store.fleet.vehicles();
    if (!vehicles)
        return failure(vehicles.error());
    Import<Vehicle> import = {.stored = byId(*vehicles), .read = vehicleOf};
    QHash<QString, QString> holders = devicesKept(import.stored, rows);
    import.check = [&, owners = byId(*companies), drivers = byId(*users)](const Vehicle& vehicle) -> Result<> {
        SMARTFLEET_TRY(mustBeThere(owners, vehicle.company.value, u"company_not_found"_s));
        if (!vehicle.user.value.isEmpty())
            SMARTFLEET_TRY(mustBeThere(drivers, vehicle.user.value, u"user_not_found"_s));
        if (vehicle.deviceId.isEmpty())
            return {};
        if (holders.contains(vehicle.deviceId))
            return failure(Error::Kind::Conflict, u"device_exists"_s, {vehicle.deviceId});
        holders.insert(vehicle.deviceId, vehicle.id.value);
        return {};
    };
    const Result<Changes<Vehicle>> changes = changesOf(rows, import, problems);
    if (changes)
        SMARTFLEET_TRY(releaseDevices(store, import.stored, changes->things));
    return take(store, u"vehicles.import"_s, now, changes);
}

} // namespace

Result<ImportOutcome> DirectoryService::importCompanies(const QByteArray& csv, std::vector<ImportProblem>& problems)
{
    problems.clear();
    const auto rows = readSheet(csv, {.required = {u"id"_s, u"name"_s}});
    if (!rows)
        return failure(rows.error());
    return inTransaction(m_store, [&]() -> Result<ImportOutcome> {
        const auto companies = m_store.fleet.companies();
        if (!companies)
            return failure(companies.error());
        const Import<Company> import = {.stored = byId(*companies), .read = [](const SheetRow& row, const Company&) {
                                            return Company{{row.values.value(u"id"_s)}, row.values.value(u"name"_s)};
                                        }};
        return take(m_store, u"companies.import"_s, m_clock.now(), changesOf(*rows, import, problems));
    });
}

Result<ImportOutcome> DirectoryService::importUsers(const QByteArray& csv, std::vector<ImportProblem>& problems)
{
    problems.clear();
    const auto rows = readSheet(csv, {.required = {u"id"_s, u"name"_s, u"company"_s}, .optional = {u"department"_s}});
    if (!rows)
        return failure(rows.error());
    return inTransaction(m_store, [&]() -> Result<ImportOutcome> {
        const auto companies = m_store.fleet.companies();
        if (!companies)
            return failure(companies.error());
        const auto users = m_store.fleet.users();
        if (!users)
            return failure(users.error());
        Import<User> import = {.stored = byId(*users), .read = [](const SheetRow& row, const User& stored) {
                                   return User{{row.values.value(u"id"_s)},
                                               row.values.value(u"name"_s),
                                               {row.values.value(u"company"_s)},
                                               row.valueOr(u"department"_s, stored.department)};
                               }};
        import.check = [owners = byId(*companies)](const User& user) {
            return mustBeThere(owners, user.company.value, u"company_not_found"_s);
        };
        return take(m_store, u"users.import"_s, m_clock.now(), changesOf(*rows, import, problems));
    });
}

Result<ImportOutcome> DirectoryService::importVehicles(const QByteArray& csv, std::vector<ImportProblem>& problems)
{
    problems.clear();
    const auto rows = readSheet(
        csv, {.required = {u"id"_s, u"name"_s, u"company"_s}, .optional = {u"user"_s, u"device"_s, u"plate"_s}});
    if (!rows)
        return failure(rows.error());
    return inTransaction(m_store, [&] { return takeVehicles(m_store, m_clock.now(), *rows, problems); });
}

} // namespace smartfleet
