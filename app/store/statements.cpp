// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/statements.h"

#include "app/store/database.h"

#include <QSqlError>

namespace smartfleet {

namespace {

constexpr std::size_t MostIdle = 100; // the repositories have some 60

} // namespace

Query::Query(QSqlQuery statement, QString sql, std::weak_ptr<Statements> home)
    : QSqlQuery(std::move(statement))
    , m_sql(std::move(sql))
    , m_home(std::move(home))
{
}

Query::~Query()
{
    if (const std::shared_ptr<Statements> home = m_home.lock()) {
        finish();
        home->giveBack(m_sql, std::move(*this));
    }
}

Result<Query> Statements::take(const QSqlDatabase& connection, const QString& sql)
{
    if (const auto idle = m_idle.find(sql); idle != m_idle.end()) {
        QSqlQuery statement = std::move(idle->second);
        m_idle.erase(idle);
        return Query(std::move(statement), sql, weak_from_this());
    }
    QSqlQuery statement(connection);
    statement.setForwardOnly(true);
    if (!statement.prepare(sql))
        return failure(storeError(statement.lastError()));
    return Query(std::move(statement), sql, weak_from_this());
}

void Statements::giveBack(const QString& sql, QSqlQuery&& statement)
{
    if (m_idle.size() < MostIdle)
        m_idle.try_emplace(sql, std::move(statement));
}

} // namespace smartfleet
