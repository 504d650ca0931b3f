// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"

#include <QDateTime>

#include <vector>

namespace smartfleet {

class Database;

/// A bearer token of the HTTP interface, without the token: only its SHA-256 is stored.
struct AccessToken
{
    QString name = {};
    QString scope = {}; ///< "events"
    QByteArray hash = {};
    QDateTime createdAt = {};
};

class TokensRepository
{
public:
    explicit TokensRepository(Database& database);

    Result<std::vector<AccessToken>> list();
    /// Error "token_exists".
    Result<> add(const AccessToken& token);
    /// Error "token_not_found".
    Result<> remove(const QString& name);
    Result<std::optional<AccessToken>> findByHash(const QByteArray& hash);

private:
    Database& m_database;
};

} // namespace smartfleet
