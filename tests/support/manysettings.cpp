// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/manysettings.h"

#include "app/store/store.h"

using namespace Qt::StringLiterals;

namespace smartfleet::test {

namespace {

constexpr int RoomsACompany = 4;

// one statement a table: a million calls of the repositories would take minutes
Result<> run(Store& store, const QString& sql, const QVariantMap& values)
{
    const QString numbers =
        u"INSERT INTO %1 WITH RECURSIVE numbers(n) AS (SELECT 1 WHERE :count > 0 UNION ALL SELECT n + 1 FROM numbers WHERE n < :count) SELECT "_s;
    const qsizetype table = sql.indexOf(u": "_s);
    const Result<Query> query =
        store.database.run(numbers.arg(sql.left(table)) + sql.mid(table + 2) + u" FROM numbers"_s, values);
    return query ? Result<>() : failure(query.error());
}

} // namespace

Result<> fill(Store& store, const ManySettings& many)
{
    const int companies = many.companySettings > 0 ? (many.companySettings + RoomsACompany - 1) / RoomsACompany : 1;
    const QString columns =
        u"notification_settings(tab, company, app_user, system, channel, suspended, updated_at): "_s;
    return store.database.transaction([&]() -> Result<> {
        SMARTFLEET_TRY(run(store, u"companies(id, name): 'c' || n, '運輸会社' || n"_s, {{u":count"_s, companies}}));
        SMARTFLEET_TRY(run(
            store,
            u"users(id, name, company, department): 'u' || n, CASE WHEN n = 1 THEN '佐藤 東京' ELSE '利用者' || n END, 'c' || (n % :companies + 1), '配送' || (n % 50) || '課'"_s,
            {{u":count"_s, many.userSettings}, {u":companies"_s, companies}}));
        SMARTFLEET_TRY(run(
            store, columns + u"'company', 'c' || ((n + 3) / 4), NULL, 'lineworks', 'company-room-' || n, 0, n * 1000"_s,
            {{u":count"_s, many.companySettings}}));
        SMARTFLEET_TRY(run(
            store,
            columns + u"'user', 'c' || (n % :companies + 1), 'u' || n, 'lineworks', 'user-room-' || n, 0, n * 1000"_s,
            {{u":count"_s, many.userSettings}, {u":companies"_s, companies}}));
        SMARTFLEET_TRY(store.database.run(
            u"INSERT INTO setting_events(setting, position, type) SELECT id, 0, 'speeding' FROM notification_settings"_s));
        SMARTFLEET_TRY(store.database.run(
            u"INSERT INTO setting_events(setting, position, type) SELECT id, 1, CASE WHEN id IN (SELECT max(id) FROM notification_settings GROUP BY tab) THEN 'geofence_enter' ELSE 'sos' END FROM notification_settings"_s));
        return {};
    });
}

} // namespace smartfleet::test
