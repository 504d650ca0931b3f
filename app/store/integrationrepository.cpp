// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/integrationrepository.h"

#include "app/domain/notificationsetting.h"
#include "app/store/database.h"
#include "app/store/sqlvalues.h"

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

Integration integrationOf(const QSqlQuery& row)
{
    Integration integration;
    integration.state = integrationStateFromString(row.value(0).toString()).value_or(IntegrationState::NeedsAttention);
    integration.clientId = row.value(1).toString();
    integration.serviceAccount = row.value(2).toString();
    integration.domain = {row.value(3).toLongLong()};
    integration.botAdmins = listFromSql(row.value(4));
    integration.botSubAdmins = listFromSql(row.value(5));
    integration.userPermission = row.value(6).toInt() != 0;
    integration.photoUrl = row.value(7).toString();
    integration.bot = {row.value(8).toLongLong()};
    integration.botName = row.value(9).toString();
    integration.marker = row.value(10).toString();
    integration.step = row.value(11).toString();
    integration.undoing = row.value(12).toInt() != 0;
    integration.secretGeneration = row.value(13).toInt();
    integration.pendingGeneration = row.value(14).toInt();
    integration.staleGeneration = row.value(15).toInt();
    integration.linkedAt = timeFromSql(row.value(16));
    integration.problem = errorFromSql(row.value(17));
    integration.version = row.value(18).toLongLong();
    return integration;
}

QString textOf(const QString& text)
{
    return text.isNull() ? u""_s : text; // a null text would be stored as NULL
}

QVariantMap valuesOf(const Integration& integration, qint64 version)
{
    return {{u":system"_s, LineWorksSystem},
            {u":state"_s, toString(integration.state)},
            {u":client_id"_s, textOf(integration.clientId)},
            {u":service_account"_s, textOf(integration.serviceAccount)},
            {u":domain_id"_s, integration.domain.value},
            {u":bot_admins"_s, listToSql(integration.botAdmins)},
            {u":bot_sub_admins"_s, listToSql(integration.botSubAdmins)},
            {u":user_permission"_s, integration.userPermission ? 1 : 0},
            {u":photo_url"_s, textOf(integration.photoUrl)},
            {u":bot_id"_s, integration.bot.value},
            {u":bot_name"_s, textOf(integration.botName)},
            {u":marker"_s, textOf(integration.marker)},
            {u":step"_s, textOf(integration.step)},
            {u":undoing"_s, integration.undoing ? 1 : 0},
            {u":secret_generation"_s, integration.secretGeneration},
            {u":pending_generation"_s, integration.pendingGeneration},
            {u":stale_generation"_s, integration.staleGeneration},
            {u":linked_at"_s, toSql(integration.linkedAt)},
            {u":problem"_s, toSql(integration.problem)},
            {u":version"_s, version}};
}

const QString Insert =
    u"INSERT INTO integrations(system, state, client_id, service_account, domain_id, bot_admins, bot_sub_admins, "
    "user_permission, photo_url, bot_id, bot_name, marker, step, undoing, secret_generation, pending_generation, "
    "stale_generation, linked_at, problem, version) VALUES(:system, :state, :client_id, :service_account, :domain_id, "
    ":bot_admins, :bot_sub_admins, :user_permission, :photo_url, :bot_id, :bot_name, :marker, :step, :undoing, "
    ":secret_generation, :pending_generation, :stale_generation, :linked_at, :problem, :version) "
    "ON CONFLICT(system) DO UPDATE SET state = excluded.state, client_id = excluded.client_id, "
    "service_account = excluded.service_account, domain_id = excluded.domain_id, bot_admins = excluded.bot_admins, "
    "bot_sub_admins = excluded.bot_sub_admins, user_permission = excluded.user_permission, "
    "photo_url = excluded.photo_url, bot_id = excluded.bot_id, bot_name = excluded.bot_name, "
    "marker = excluded.marker, step = excluded.step, undoing = excluded.undoing, "
    "secret_generation = excluded.secret_generation, pending_generation = excluded.pending_generation, "
    "stale_generation = excluded.stale_generation, linked_at = excluded.linked_at, problem = excluded.problem, "
    "version = excluded.version"_s;

} // namespace

IntegrationRepository::IntegrationRepository(Database& database)
    : m_database(database)
{
}

Result<Integration> IntegrationRepository::load()
{
    Result<Query> query = m_database.run(
        u"SELECT state, client_id, service_account, domain_id, bot_admins, bot_sub_admins, user_permission, photo_url, "
        u"bot_id, bot_name, "
        "marker, step, undoing, secret_generation, pending_generation, stale_generation, linked_at, problem, version "
        "FROM integrations WHERE system = :system"_s,
        {{u":system"_s, LineWorksSystem}});
    if (!query)
        return failure(query.error());
    return firstRow<Integration>(*query, integrationOf).value_or(Integration());
}

Result<> IntegrationRepository::save(Integration& integration)
{
    qint64 next = 0;
    SMARTFLEET_TRY(m_database.transaction([&]() -> Result<> {
        const Result<qint64> stored = version();
        if (!stored)
            return failure(stored.error());
        if (*stored != integration.version)
            return failure(Error::Kind::Conflict, u"integration_changed"_s);
        // versions go on after a removal, so that another process never takes a new link for the one it knew
        Result<Query> last = m_database.run(u"SELECT value FROM meta WHERE name = 'integration_version'"_s);
        if (!last)
            return failure(last.error());
        next = firstRow<qint64>(*last, [](const QSqlQuery& row) { return row.value(0).toLongLong(); }).value_or(0) + 1;
        SMARTFLEET_TRY(m_database.run(
            u"INSERT INTO meta(name, value) VALUES('integration_version', :value) ON CONFLICT(name) DO UPDATE SET value = excluded.value"_s,
            {{u":value"_s, QString::number(next)}}));
        SMARTFLEET_TRY(m_database.run(Insert, valuesOf(integration, next)));
        return {};
    }));
    integration.version = next;
    return {};
}

Result<> IntegrationRepository::remove()
{
    SMARTFLEET_TRY(
        m_database.run(u"DELETE FROM integrations WHERE system = :system"_s, {{u":system"_s, LineWorksSystem}}));
    return {};
}

Result<qint64> IntegrationRepository::version()
{
    Result<Query> query =
        m_database.run(u"SELECT version FROM integrations WHERE system = :system"_s, {{u":system"_s, LineWorksSystem}});
    if (!query)
        return failure(query.error());
    return firstRow<qint64>(*query, [](const QSqlQuery& row) { return row.value(0).toLongLong(); }).value_or(0);
}

Result<QStringList> IntegrationRepository::retiredMarkers()
{
    Result<Query> query = m_database.run(u"SELECT marker FROM retired_markers ORDER BY retired_at"_s);
    if (!query)
        return failure(query.error());
    QStringList markers;
    for (const QString& marker : allRows<QString>(*query, [](const QSqlQuery& row) { return row.value(0).toString(); }))
        markers += marker;
    return markers;
}

Result<> IntegrationRepository::retireMarker(const QString& marker, const QDateTime& now)
{
    SMARTFLEET_TRY(m_database.run(
        u"INSERT INTO retired_markers(marker, retired_at) VALUES(:marker, :at) ON CONFLICT(marker) DO NOTHING"_s,
        {{u":marker"_s, marker}, {u":at"_s, toSql(now)}}));
    return {};
}

Result<> IntegrationRepository::forgetMarker(const QString& marker)
{
    SMARTFLEET_TRY(m_database.run(u"DELETE FROM retired_markers WHERE marker = :marker"_s, {{u":marker"_s, marker}}));
    return {};
}

Result<std::vector<int>> IntegrationRepository::leftGenerations()
{
    Result<Query> query = m_database.run(u"SELECT value FROM meta WHERE name = 'left_secret_generations'"_s);
    if (!query)
        return failure(query.error());
    const auto text = firstRow<QString>(*query, [](const QSqlQuery& row) { return row.value(0).toString(); });
    std::vector<int> generations;
    for (const QString& each : text.value_or(QString()).split(u',', Qt::SkipEmptyParts))
        generations.push_back(each.toInt());
    return generations;
}

Result<> IntegrationRepository::setLeftGenerations(const std::vector<int>& generations)
{
    QStringList texts;
    for (const int generation : generations)
        texts += QString::number(generation);
    SMARTFLEET_TRY(m_database.run(
        u"INSERT INTO meta(name, value) VALUES('left_secret_generations', :value) ON CONFLICT(name) DO UPDATE SET value = excluded.value"_s,
        {{u":value"_s, textOf(texts.join(u','))}}));
    return {};
}

} // namespace smartfleet
