// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QDateTime>

#include <vector>

namespace smartfleet {

class Database;

/// Who changed what, when.
struct AuditEntry
{
    qint64 id = 0;
    QDateTime at = {};    ///< UTC
    QString actor = {};   ///< the operating system's user name
    QString action = {};  ///< "company.add", "setting.delete", "integration.register" …
    QString subject = {}; ///< id of what was changed
    QString detail = {};  ///< never a secret
};

class AuditRepository
{
public:
    explicit AuditRepository(Database& database);

    Result<> add(const QDateTime& at, const QString& action, const QString& subject, const QString& detail = {});
    /// Newest first; `limit` 0 = all.
    Result<std::vector<AuditEntry>> list(int limit = 0);

private:
    Database& m_database;
};

} // namespace smartfleet
