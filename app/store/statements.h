// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <memory>
#include <unordered_map>

namespace smartfleet {

class Statements;

/// A statement that ran, and its rows. When it is gone its read transaction is closed and it waits, prepared, for its
/// next use.
class Query : public QSqlQuery
{
public:
    Query(QSqlQuery statement, QString sql, std::weak_ptr<Statements> home);
    ~Query();
    Query(Query&&) noexcept = default;
    Query& operator=(Query&&) = delete;

private:
    QString m_sql;
    std::weak_ptr<Statements> m_home; // empty once moved from
};

/// The prepared statements of one connection, by their text.
class Statements : public std::enable_shared_from_this<Statements>
{
public:
    /// A prepared statement of this text that nobody else is reading from.
    Result<Query> take(const QSqlDatabase& connection, const QString& sql);
    void giveBack(const QString& sql, QSqlQuery&& statement);

private:
    std::unordered_map<QString, QSqlQuery> m_idle;
};

} // namespace smartfleet
