// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/companies/fleetlooks.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr int MostOffered = 50; // who has more types more

template <typename Row> Result<std::vector<FleetRow>> rowsOf(const Result<std::vector<Row>>& rows)
{
    if (!rows)
        return failure(rows.error());
    std::vector<FleetRow> shown;
    shown.reserve(rows->size());
    for (const Row& row : *rows)
        shown.push_back(rowOf(row));
    return shown;
}

template <typename T> Result<T> there(const Result<std::optional<T>>& found, FleetKind kind, const QString& id)
{
    if (!found)
        return failure(found.error());
    const std::optional<T>& row = *found;
    return row ? Result<T>(*row) : failure(notFound(kind, id));
}

QString nameOf(Store& store, const CompanyId& id)
{
    const std::optional<Company> company = store.fleet.company(id).value_or(std::nullopt);
    return company ? company->name : QString();
}

QString nameOf(Store& store, const UserId& id)
{
    const std::optional<User> user = store.fleet.user(id).value_or(std::nullopt);
    return user ? user->name : QString();
}

/// Both in order.
std::vector<QDate> without(const std::vector<QDate>& days, const std::vector<QDate>& others)
{
    std::vector<QDate> left;
    std::ranges::set_difference(days, others, std::back_inserter(left));
    return left;
}

template <typename T> std::optional<T> seenAs(const FleetEdit& edit)
{
    return edit.seen ? std::optional<T>(std::get<T>(*edit.seen)) : std::nullopt;
}

} // namespace

Result<FleetList> firstLook(Store& store, FleetKind kind, FleetQuery query, const QString& wantedId)
{
    FleetList list;
    if (!wantedId.isEmpty()) {
        auto position = store.fleet.position(kind, query, wantedId);
        if (position && !*position && !query.text.isEmpty()) {
            query.text.clear();
            position = store.fleet.position(kind, query, wantedId);
        }
        if (!position)
            return failure(position.error());
        list.position = *position;
    }
    auto rows = lookAtPage(store, kind, query, 0);
    if (!rows)
        return failure(rows.error());
    const Result<int> matching = store.fleet.count(kind, query);
    if (!matching)
        return failure(matching.error());
    const Result<int> all = query.text.isEmpty() ? matching : store.fleet.count(kind);
    if (!all)
        return failure(all.error());
    const auto companies = store.fleet.listCompanies({}, 1);
    if (!companies)
        return failure(companies.error());
    list.query = query;
    list.rows = std::move(*rows);
    list.matching = *matching;
    list.all = *all;
    list.hasCompanies = !companies->empty();
    return list;
}

Result<std::vector<FleetRow>> lookAtPage(Store& store, FleetKind kind, const FleetQuery& query, int first)
{
    switch (kind) {
    case FleetKind::Company:
        break;
    case FleetKind::User:
        return rowsOf(store.fleet.listUsers(query, PagedModelBase::PageSize, first));
    case FleetKind::Vehicle:
        return rowsOf(store.fleet.listVehicles(query, PagedModelBase::PageSize, first));
    }
    return rowsOf(store.fleet.listCompanies(query, PagedModelBase::PageSize, first));
}

Result<std::vector<FleetChoice>> lookForCompanies(Store& store, const QString& text)
{
    const auto rows = store.fleet.listCompanies({.text = text, .order = FleetColumn::Name}, MostOffered);
    if (!rows)
        return failure(rows.error());
    std::vector<FleetChoice> choices;
    for (const CompanyRow& row : *rows)
        choices.push_back({row.company.id.value, row.company.name});
    return choices;
}

Result<std::vector<FleetChoice>> lookForDrivers(Store& store, const QString& text, const CompanyId& company)
{
    const auto rows =
        store.fleet.listUsers({.text = text, .company = company, .order = FleetColumn::Name}, MostOffered);
    if (!rows)
        return failure(rows.error());
    std::vector<FleetChoice> choices;
    for (const UserRow& row : *rows)
        choices.push_back({row.user.id.value, row.user.name});
    return choices;
}

Error notFound(FleetKind kind, const QString& id)
{
    QString code = u"company_not_found"_s;
    if (kind == FleetKind::User)
        code = u"user_not_found"_s;
    else if (kind == FleetKind::Vehicle)
        code = u"vehicle_not_found"_s;
    return {.kind = Error::Kind::NotFound, .code = code, .args = {id}};
}

Result<FleetThing> lookAtThing(Store& store, FleetKind kind, const QString& id)
{
    switch (kind) {
    case FleetKind::Company:
        break;
    case FleetKind::User: {
        const Result<User> user = there(store.fleet.user({id}), kind, id);
        if (!user)
            return failure(user.error());
        return FleetThing{*user, nameOf(store, user->company), {}};
    }
    case FleetKind::Vehicle: {
        const Result<Vehicle> vehicle = there(store.fleet.vehicle({id}), kind, id);
        if (!vehicle)
            return failure(vehicle.error());
        return FleetThing{*vehicle, nameOf(store, vehicle->company), nameOf(store, vehicle->user)};
    }
    }
    const Result<Company> company = there(store.fleet.company({id}), kind, id);
    if (!company)
        return failure(company.error());
    auto daysOff = store.timing.daysOff({id});
    if (!daysOff)
        return failure(daysOff.error());
    return FleetThing{*company, {}, {}, std::move(*daysOff)};
}

Result<FleetDependants> lookAtDependants(Store& store, FleetKind kind, const QString& id)
{
    switch (kind) {
    case FleetKind::Company:
        return store.fleet.dependants(CompanyId{id});
    case FleetKind::User:
        return store.fleet.dependants(UserId{id});
    case FleetKind::Vehicle:
        break;
    }
    return FleetDependants{};
}

Result<QString> store(DirectoryService& directory, const FleetEdit& edit)
{
    const auto idOf = [](const auto& stored) -> Result<QString> {
        if (!stored)
            return failure(stored.error());
        return stored->id.value;
    };
    if (const auto* company = std::get_if<Company>(&edit.entry)) {
        Result<QString> id =
            idOf(edit.seen ? directory.editCompany(*company, seenAs<Company>(edit)) : directory.addCompany(*company));
        SMARTFLEET_TRY(id);
        if (edit.daysOff != edit.seenDaysOff)
            SMARTFLEET_TRY(directory.changeDaysOff({*id}, without(edit.daysOff, edit.seenDaysOff),
                                                   without(edit.seenDaysOff, edit.daysOff)));
        return id;
    }
    if (const auto* user = std::get_if<User>(&edit.entry))
        return idOf(edit.seen ? directory.editUser(*user, seenAs<User>(edit)) : directory.addUser(*user));
    const auto& vehicle = std::get<Vehicle>(edit.entry);
    return idOf(edit.seen ? directory.editVehicle(vehicle, seenAs<Vehicle>(edit)) : directory.addVehicle(vehicle));
}

Result<DeletedFromFleet> remove(DirectoryService& directory, FleetKind kind, const QString& id,
                                const FleetDependants& agreed)
{
    switch (kind) {
    case FleetKind::Company:
        return directory.deleteCompany({id}, agreed);
    case FleetKind::User:
        return directory.deleteUser({id}, agreed);
    case FleetKind::Vehicle:
        break;
    }
    return directory.deleteVehicle({id});
}

} // namespace smartfleet
