// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/timingrepository.h"

#include "app/store/database.h"
#include "app/store/sqlvalues.h"

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

QVariantMap valuesOf(const PauseKey& key)
{
    return {{u":setting"_s, key.setting.value}, {u":vehicle"_s, key.vehicle}, {u":type"_s, key.type}};
}

const QString OfThisKind = u" WHERE setting = :setting AND vehicle = :vehicle AND type = :type"_s;

} // namespace

TimingRepository::TimingRepository(Database& database)
    : m_database(database)
{
}

Result<std::vector<QDate>> TimingRepository::daysOff(const CompanyId& company, const QDate& first)
{
    const QString from = first.isValid() ? first.toString(Qt::ISODate) : u""_s;
    return allRows<QDate>(
        m_database.run(u"SELECT day FROM company_days_off WHERE company = :company AND day >= :from ORDER BY day"_s,
                       {{u":company"_s, company.value}, {u":from"_s, from}}),
        [](const QSqlQuery& row) { return QDate::fromString(row.value(0).toString(), Qt::ISODate); });
}

Result<> TimingRepository::changeDaysOff(const CompanyId& company, const std::vector<QDate>& added,
                                         const std::vector<QDate>& removed)
{
    return m_database.transaction([&]() -> Result<> {
        const auto known =
            firstRow<int>(m_database.run(u"SELECT 1 FROM companies WHERE id = :id"_s, {{u":id"_s, company.value}}),
                          [](const QSqlQuery&) { return 1; });
        SMARTFLEET_TRY(known);
        if (!*known)
            return failure(Error::Kind::NotFound, u"company_not_found"_s, {company.value});
        const auto change = [&](const QString& sql, const QDate& day) -> Result<> {
            SMARTFLEET_TRY(
                m_database.run(sql, {{u":company"_s, company.value}, {u":day"_s, day.toString(Qt::ISODate)}}));
            return {};
        };
        for (const QDate& day : removed)
            SMARTFLEET_TRY(change(u"DELETE FROM company_days_off WHERE company = :company AND day = :day"_s, day));
        for (const QDate& day : added)
            SMARTFLEET_TRY(change(
                u"INSERT INTO company_days_off(company, day) VALUES(:company, :day) ON CONFLICT DO NOTHING"_s, day));
        return {};
    });
}

Result<Pause> TimingRepository::pause(const PauseKey& key)
{
    const auto found =
        firstRow<Pause>(m_database.run(u"SELECT since, folded FROM setting_pauses"_s + OfThisKind, valuesOf(key)),
                        [](const QSqlQuery& row) { return Pause{timeFromSql(row.value(0)), row.value(1).toInt()}; });
    return found ? Result<Pause>(found->value_or(Pause{})) : failure(found.error());
}

Result<> TimingRepository::startPause(const PauseKey& key, const QDateTime& since)
{
    QVariantMap values = valuesOf(key);
    values.insert(u":since"_s, toSql(since));
    SMARTFLEET_TRY(m_database.run(
        u"INSERT INTO setting_pauses(setting, vehicle, type, since, folded) VALUES(:setting, :vehicle, :type, :since, "
        u"0) ON CONFLICT(setting, vehicle, type) DO UPDATE SET since = excluded.since, folded = 0"_s,
        values));
    return {};
}

Result<> TimingRepository::countFolded(const PauseKey& key)
{
    SMARTFLEET_TRY(m_database.run(u"UPDATE setting_pauses SET folded = folded + 1"_s + OfThisKind, valuesOf(key)));
    return {};
}

} // namespace smartfleet
