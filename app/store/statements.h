// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

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
    using Prepared = std::unordered_map<QString, QSqlQuery>::node_type; ///< a statement with its text

    Query(Prepared&& prepared, std::weak_ptr<Statements> home);
    ~Query();
    Query(Query&&) noexcept = default;
    Query& operator=(Query&&) = delete;

private:
    Prepared m_rest;                  // its text, and the place for the statement where it waits
    std::weak_ptr<Statements> m_home; // empty once moved from
};

/// The prepared statements of one connection, by their text.
class Statements : public std::enable_shared_from_this<Statements>
{
public:
    explicit Statements(QString connectionName);

    /// A prepared statement of this text that nobody else is reading from.
    Result<Query> take(const QString& sql);
    void giveBack(Query::Prepared&& statement);

private:
    QString m_connectionName;
    std::unordered_map<QString, QSqlQuery> m_idle;
};

} // namespace smartfleet
