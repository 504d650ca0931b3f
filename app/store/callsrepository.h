// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QDateTime>

#include <vector>

namespace smartfleet {

class Database;

/// How many calls to LINE WORKS each process made, second by second, of the last half hour.
class CallsRepository
{
public:
    struct Row
    {
        qint64 second = 0; ///< since 1970, UTC
        int calls = 0;
    };

    struct OperationCalls
    {
        QString operation = {};
        int calls = 0;
        friend bool operator==(const OperationCalls&, const OperationCalls&) = default;
    };

    explicit CallsRepository(Database& database);

    /// Adds a process' calls of an operation, forgets what is older than half an hour or lies in the future (a clock
    /// was set back), and gives the other processes' calls, oldest first. One transaction.
    Result<std::vector<Row>> exchange(const QString& operation, const QString& process, const std::vector<Row>& calls,
                                      const QDateTime& now);

    /// How many calls each operation had in the last minute, of all processes; 0 for those that had some before.
    Result<std::vector<OperationCalls>> lastMinute(const QDateTime& now);

private:
    Database& m_database;
};

} // namespace smartfleet
