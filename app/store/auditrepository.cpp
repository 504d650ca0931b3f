// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/auditrepository.h"

#include "app/store/database.h"
#include "app/store/sqlvalues.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <array>

#include <pwd.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

QString currentUser()
{
#ifdef Q_OS_UNIX
    passwd entry{};
    passwd* found = nullptr;
    std::array<char, 4096> buffer{};
    if (getpwuid_r(getuid(), &entry, buffer.data(), buffer.size(), &found) == 0 && found)
        return QString::fromLocal8Bit(found->pw_name);
    return QString::number(getuid());
#else
    return qEnvironmentVariable("USERNAME", u"?"_s);
#endif
}

} // namespace

AuditRepository::AuditRepository(Database& database)
    : m_database(database)
{
}

Result<> AuditRepository::add(const QDateTime& at, const QString& action, const QString& subject, const QString& detail)
{
    SMARTFLEET_TRY(m_database.run(
        u"INSERT INTO audit_entries(at, actor, action, subject, detail) VALUES(:at, :actor, :action, :subject, :detail)"_s,
        {{u":at"_s, toSql(at)},
         {u":actor"_s, currentUser()},
         {u":action"_s, action},
         {u":subject"_s, subject.isNull() ? u""_s : subject},
         {u":detail"_s, detail.isNull() ? u""_s : detail}}));
    return {};
}

Result<std::vector<AuditEntry>> AuditRepository::list(int limit)
{
    const QString sql = u"SELECT id, at, actor, action, subject, detail FROM audit_entries ORDER BY id DESC"_s;
    Result<Query> query =
        limit > 0 ? m_database.run(sql + u" LIMIT :limit"_s, {{u":limit"_s, limit}}) : m_database.run(sql);
    if (!query)
        return failure(query.error());
    return allRows<AuditEntry>(*query, [](const QSqlQuery& row) {
        return AuditEntry{row.value(0).toLongLong(), timeFromSql(row.value(1)), row.value(2).toString(),
                          row.value(3).toString(),   row.value(4).toString(),   row.value(5).toString()};
    });
}

} // namespace smartfleet
