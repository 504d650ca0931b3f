// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/database.h"
#include "app/store/fleetrepository.h"
#include "app/store/sqlvalues.h"

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

// the ids of what is a company's or a user's, each with that one's id as :id
const QString UsersOfCompany = u"SELECT id FROM users WHERE company = :id"_s;
const QString SettingsWhere = u"SELECT id FROM notification_settings WHERE "_s;
const QString SettingsOfCompany = SettingsWhere + u"tab = 'company' AND company = :id"_s;
// a user's setting names a company of its own, which the user may have left; joined by OR, the two would be looked for
// among the settings of all users
const QString UserSettingsOfCompany = SettingsWhere + u"tab = 'user' AND company = :id UNION "_s + SettingsWhere +
    u"tab = 'user' AND app_user IN ("_s + UsersOfCompany + u')';
const QString SettingsOfUser = SettingsWhere + u"tab = 'user' AND app_user = :id"_s;

QString waitingFor(const QString& settings)
{
    return u"deliveries WHERE state = 'waiting' AND setting IN ("_s + settings + u')';
}

Result<int> countOf(Database& database, const QString& what, const QString& id)
{
    return firstValue<int>(database.run(u"SELECT count(*) FROM "_s + what, {{u":id"_s, id}}));
}

struct Counted
{
    int* number;
    QString what;
};

Result<> countAll(Database& database, const std::vector<Counted>& all, const QString& id)
{
    for (const Counted& counted : all) {
        const Result<int> number = countOf(database, counted.what, id);
        if (!number)
            return failure(number.error());
        *counted.number = *number;
    }
    return {};
}

Result<> removeSettings(Database& database, const QString& settings, const QString& id)
{
    SMARTFLEET_TRY(database.run(
        u"UPDATE deliveries SET state = 'cancelled' WHERE state = 'waiting' AND setting IN ("_s + settings + u')',
        {{u":id"_s, id}}));
    SMARTFLEET_TRY(
        database.run(u"DELETE FROM notification_settings WHERE id IN ("_s + settings + u')', {{u":id"_s, id}}));
    return {};
}

/// The thing itself, once nothing refers to it.
Result<> removeRow(Database& database, const QString& table, const QString& id, const QString& whenMissing)
{
    Result<Query> query = database.run(u"DELETE FROM %1 WHERE id = :id"_s.arg(table), {{u":id"_s, id}});
    if (!query)
        return failure(query.error());
    return query->numRowsAffected() > 0 ? Result<>() : failure(Error::Kind::NotFound, whenMissing, {id});
}

} // namespace

Result<FleetDependants> FleetRepository::dependants(const CompanyId& id)
{
    FleetDependants found;
    SMARTFLEET_TRY(countAll(
        m_database,
        {{&found.users, u"users WHERE company = :id"_s},
         {&found.vehicles, u"vehicles WHERE company = :id"_s},
         {&found.driverlessVehicles, u"vehicles WHERE company <> :id AND driver IN ("_s + UsersOfCompany + u')'},
         {&found.companySettings, u'(' + SettingsOfCompany + u") found"_s},
         {&found.userSettings, u'(' + UserSettingsOfCompany + u") found"_s},
         {&found.waitingDeliveries, waitingFor(SettingsOfCompany + u" UNION "_s + UserSettingsOfCompany)}},
        id.value));
    return found;
}

Result<FleetDependants> FleetRepository::dependants(const UserId& id)
{
    FleetDependants found;
    SMARTFLEET_TRY(countAll(m_database,
                            {{&found.driverlessVehicles, u"vehicles WHERE driver = :id"_s},
                             {&found.userSettings, u'(' + SettingsOfUser + u") found"_s},
                             {&found.waitingDeliveries, waitingFor(SettingsOfUser)}},
                            id.value));
    return found;
}

Result<> FleetRepository::remove(const CompanyId& id)
{
    const QVariantMap values{{u":id"_s, id.value}};
    return m_database.transaction([&]() -> Result<> {
        SMARTFLEET_TRY(removeSettings(m_database, SettingsOfCompany, id.value));
        SMARTFLEET_TRY(removeSettings(m_database, UserSettingsOfCompany, id.value));
        SMARTFLEET_TRY(m_database.run(u"DELETE FROM vehicles WHERE company = :id"_s, values));
        SMARTFLEET_TRY(
            m_database.run(u"UPDATE vehicles SET driver = NULL WHERE driver IN ("_s + UsersOfCompany + u')', values));
        SMARTFLEET_TRY(m_database.run(u"DELETE FROM users WHERE company = :id"_s, values));
        return removeRow(m_database, u"companies"_s, id.value, u"company_not_found"_s);
    });
}

Result<> FleetRepository::remove(const UserId& id)
{
    return m_database.transaction([&]() -> Result<> {
        SMARTFLEET_TRY(removeSettings(m_database, SettingsOfUser, id.value));
        SMARTFLEET_TRY(
            m_database.run(u"UPDATE vehicles SET driver = NULL WHERE driver = :id"_s, {{u":id"_s, id.value}}));
        return removeRow(m_database, u"users"_s, id.value, u"user_not_found"_s);
    });
}

Result<> FleetRepository::remove(const VehicleId& id)
{
    return removeRow(m_database, u"vehicles"_s, id.value, u"vehicle_not_found"_s);
}

} // namespace smartfleet
