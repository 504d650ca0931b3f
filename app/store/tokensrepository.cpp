// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/tokensrepository.h"

#include "app/store/database.h"
#include "app/store/sqlvalues.h"

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

const QString Columns = u"SELECT name, scope, hash, created_at FROM access_tokens"_s;

AccessToken tokenOf(const QSqlQuery& row)
{
    return {row.value(0).toString(), row.value(1).toString(), QByteArray::fromHex(row.value(2).toString().toLatin1()),
            timeFromSql(row.value(3))};
}

} // namespace

TokensRepository::TokensRepository(Database& database)
    : m_database(database)
{
}

Result<std::vector<AccessToken>> TokensRepository::list()
{
    Result<Query> query = m_database.run(Columns + u" ORDER BY name"_s);
    if (!query)
        return failure(query.error());
    return allRows<AccessToken>(*query, tokenOf);
}

Result<> TokensRepository::add(const AccessToken& token)
{
    return m_database.transaction([&]() -> Result<> {
        Result<Query> existing = m_database.run(Columns + u" WHERE name = :name"_s, {{u":name"_s, token.name}});
        if (!existing)
            return failure(existing.error());
        if (firstRow<AccessToken>(*existing, tokenOf))
            return failure(Error::Kind::Conflict, u"token_exists"_s, {token.name});
        SMARTFLEET_TRY(m_database.run(
            u"INSERT INTO access_tokens(name, scope, hash, created_at) VALUES(:name, :scope, :hash, :at)"_s,
            {{u":name"_s, token.name},
             {u":scope"_s, token.scope},
             {u":hash"_s, QString::fromLatin1(token.hash.toHex())},
             {u":at"_s, toSql(token.createdAt)}}));
        return {};
    });
}

Result<> TokensRepository::remove(const QString& name)
{
    Result<Query> query = m_database.run(u"DELETE FROM access_tokens WHERE name = :name"_s, {{u":name"_s, name}});
    if (!query)
        return failure(query.error());
    return query->numRowsAffected() > 0 ? Result<>() : failure(Error::Kind::NotFound, u"token_not_found"_s, {name});
}

Result<std::optional<AccessToken>> TokensRepository::findByHash(const QByteArray& hash)
{
    Result<Query> query =
        m_database.run(Columns + u" WHERE hash = :hash"_s, {{u":hash"_s, QString::fromLatin1(hash.toHex())}});
    if (!query)
        return failure(query.error());
    return firstRow<AccessToken>(*query, tokenOf);
}

} // namespace smartfleet
