// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/statements.h"

#include "app/store/database.h"

#include <QSqlDatabase>
#include <QSqlError>

namespace smartfleet {

namespace {

constexpr std::size_t MostIdle = 100; // the repositories have some 60

} // namespace

Query::Query(Prepared&& prepared, std::weak_ptr<Statements> home)
    : QSqlQuery(std::move(prepared.mapped()))
    , m_rest(std::move(prepared))
    , m_home(std::move(home))
{
}

Query::~Query()
{
    if (const std::shared_ptr<Statements> home = m_home.lock()) {
        finish();
        m_rest.mapped() = std::move(*this);
        home->giveBack(std::move(m_rest));
    }
}

Statements::Statements(QString connectionName)
    : m_connectionName(std::move(connectionName))
{
}

Result<Query> Statements::take(const QString& sql)
{
    if (const auto idle = m_idle.find(sql); idle != m_idle.end())
        return Query(m_idle.extract(idle), weak_from_this());
    QSqlQuery statement(QSqlDatabase::database(m_connectionName, false));
    statement.setForwardOnly(true);
    if (!statement.prepare(sql))
        return failure(storeError(statement.lastError()));
    std::unordered_map<QString, QSqlQuery> fresh;
    fresh.emplace(sql, std::move(statement));
    return Query(fresh.extract(fresh.begin()), weak_from_this());
}

void Statements::giveBack(Query::Prepared&& statement)
{
    if (m_idle.size() < MostIdle)
        m_idle.insert(std::move(statement));
}

} // namespace smartfleet
