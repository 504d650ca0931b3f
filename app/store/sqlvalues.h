// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QDateTime>
#include <QSqlQuery>
#include <QVariant>

#include <optional>
#include <vector>

namespace smartfleet {

/// How values lie in the database, the same for every database: times as milliseconds since 1970 in UTC, lists and
/// errors as JSON.
QVariant toSql(const QDateTime& time); ///< NULL for a time that isn't set
QDateTime timeFromSql(const QVariant& value);
QString listToSql(const QStringList& list);
QStringList listFromSql(const QVariant& value);
QVariant toSql(const std::optional<Error>& error);
std::optional<Error> errorFromSql(const QVariant& value);
/// The pattern for LIKE of the errors of a kind, as they lie there.
QString patternOf(Error::Kind kind);
/// Empty texts as NULL, so that a unique index or a reference passes them over.
QVariant textOrNull(const QString& text);

/// The pattern for SqlDialect::contains; what is special in a pattern stands for itself in it.
QString substringPattern(const QString& needle);

/// Goes through the rows of a query and finishes it, so that no read transaction stays open.
template <typename T, typename ReadRow> std::vector<T> allRows(QSqlQuery& query, ReadRow readRow)
{
    std::vector<T> rows;
    while (query.next())
        rows.push_back(readRow(query));
    query.finish();
    return rows;
}

/// The first row, or nothing.
template <typename T, typename ReadRow> std::optional<T> firstRow(QSqlQuery& query, ReadRow readRow)
{
    std::optional<T> row;
    if (query.next())
        row = readRow(query);
    query.finish();
    return row;
}

/// The same of a query that may have failed.
template <typename T, typename SomeQuery, typename ReadRow>
Result<std::vector<T>> allRows(Result<SomeQuery> query, ReadRow readRow)
{
    if (!query)
        return failure(query.error());
    return allRows<T>(*query, readRow);
}
template <typename T, typename SomeQuery, typename ReadRow>
Result<std::optional<T>> firstRow(Result<SomeQuery> query, ReadRow readRow)
{
    if (!query)
        return failure(query.error());
    return firstRow<T>(*query, readRow);
}

/// The first column of the first row; T() when there is no row.
template <typename T, typename SomeQuery> Result<T> firstValue(Result<SomeQuery> query)
{
    if (!query)
        return failure(query.error());
    return firstRow<T>(*query, [](const QSqlQuery& row) { return row.value(0).template value<T>(); }).value_or(T());
}

/// The same of a time.
template <typename SomeQuery> Result<QDateTime> firstTime(Result<SomeQuery> query)
{
    const Result<QVariant> time = firstValue<QVariant>(std::move(query));
    return time ? Result<QDateTime>(timeFromSql(*time)) : failure(time.error());
}

} // namespace smartfleet
