// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/settingsrepository.h"

#include "app/store/database.h"
#include "app/store/roomfailures.h"
#include "app/store/roomqueue.h"
#include "app/store/sqlvalues.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

const QString From =
    u" FROM notification_settings s JOIN companies c ON c.id = s.company LEFT JOIN users u ON u.id = s.app_user"_s;

/// What rowOf() reads; `names` are those of the company, the user and the user's department.
QString columnsOf(const SqlDialect& dialect, const QString& names)
{
    return u"SELECT s.id, s.tab, s.company, s.app_user, s.system, s.channel, s.suspended, s.updated_at, "_s + names +
        u", (SELECT "_s + dialect.joinTexts.arg(u"type"_s) +
        u" FROM (SELECT type FROM setting_events WHERE setting = s.id ORDER BY position) e), "
        "s.driver_name, s.place, s.own_words, s.own_words_at, s.timing, s.quiet_hours, s.quiet_mode, s.days_off, s.pause, s.fallback"_s;
}

QString selectOf(const SqlDialect& dialect)
{
    return columnsOf(dialect, u"c.name, u.name, u.department"_s) + From;
}

MessageChoices choicesOf(const QSqlQuery& row, int first)
{
    // a word that this version doesn't know hides rather than tells
    return {.driverName = driverNameFromString(row.value(first).toString()).value_or(DriverName::None),
            .place = placeDetailFromString(row.value(first + 1).toString()).value_or(PlaceDetail::None),
            .ownWords = row.value(first + 2).toString(),
            .ownWordsAt = ownWordsAtFromString(row.value(first + 3).toString()).value_or(OwnWordsAt::Bottom)};
}

DeliveryTiming timingOf(const QSqlQuery& row, int first)
{
    // rather too early than never, where this version doesn't know a word
    return {.schedule = parseSendSchedule(row.value(first).toString()).value_or(SendSchedule{}),
            .quietHours = parseQuietHours(row.value(first + 1).toString()).value_or(QuietHours{}),
            .daysOff = daysOffFromString(row.value(first + 3).toString()).value_or(DaysOff::Normal),
            .quietMode = quietModeFromString(row.value(first + 2).toString()).value_or(QuietMode::Hold),
            .pauseMinutes = row.value(first + 4).toInt()};
}

NotificationSettingRow rowOf(const QSqlQuery& row)
{
    NotificationSettingRow read;
    read.setting = {.id = {row.value(0).toLongLong()},
                    .tab = row.value(1).toString() == u"user"_s ? SettingTab::User : SettingTab::Company,
                    .company = {row.value(2).toString()},
                    .user = {row.value(3).toString()},
                    .system = row.value(4).toString(),
                    .channel = {row.value(5).toString()},
                    .events = row.value(11).toString().split(u',', Qt::SkipEmptyParts),
                    .message = choicesOf(row, 12),
                    .timing = timingOf(row, 16),
                    .fallback = {row.value(21).toString()},
                    .suspended = row.value(6).toInt() != 0,
                    .updatedAt = timeFromSql(row.value(7))};
    read.companyName = row.value(8).toString();
    read.userName = row.value(9).toString();
    read.userDepartment = row.value(10).toString();
    return read;
}

/// What is written of a setting each time, beside `others`.
QVariantMap changeable(const NotificationSetting& setting, QVariantMap others)
{
    others.insert(u":channel"_s, setting.channel.value);
    others.insert(u":suspended"_s, setting.suspended ? 1 : 0);
    others.insert(u":updated"_s, setting.updatedAt.isValid() ? setting.updatedAt.toMSecsSinceEpoch() : 0);
    others.insert(u":driver"_s, toString(setting.message.driverName));
    others.insert(u":place"_s, toString(setting.message.place));
    others.insert(u":words"_s, setting.message.ownWords.isNull() ? u""_s : setting.message.ownWords);
    others.insert(u":at"_s, toString(setting.message.ownWordsAt));
    others.insert(u":timing"_s, toString(setting.timing.schedule));
    others.insert(u":quiet"_s, toString(setting.timing.quietHours));
    others.insert(u":mode"_s, toString(setting.timing.quietMode));
    others.insert(u":days"_s, toString(setting.timing.daysOff));
    others.insert(u":pause"_s, setting.timing.pauseMinutes);
    others.insert(u":fallback"_s, setting.fallback.value.isNull() ? u""_s : setting.fallback.value);
    return others;
}

} // namespace

SettingsRepository::SettingsRepository(Database& database)
    : m_database(database)
{
}

Result<SettingSearch> SettingsRepository::search(const SettingFilter& filter)
{
    return SettingSearch::prepare(m_database, filter);
}

Result<std::vector<NotificationSettingRow>> SettingsRepository::page(const SettingSearch& search,
                                                                     const SettingOrder& order, int limit, int offset,
                                                                     std::optional<int> all)
{
    const auto ids = search.ids(m_database, order, limit, offset, all);
    return ids ? rows(*ids) : failure(ids.error());
}

Result<std::vector<NotificationSettingRow>> SettingsRepository::rows(const std::vector<SettingId>& ids)
{
    QStringList wanted;
    for (const SettingId id : ids)
        wanted += QString::number(id.value);
    Result<Query> query = m_database.run(selectOf(m_database.dialect()) +
                                             u" WHERE s.id IN (%1)"_s.arg(m_database.dialect().listedIds.arg(u"ids"_s)),
                                         {{u":ids"_s, listToSql(wanted)}});
    if (!query)
        return failure(query.error());
    QHash<qint64, NotificationSettingRow> found;
    for (const NotificationSettingRow& row : allRows<NotificationSettingRow>(*query, rowOf))
        found.insert(row.setting.id.value, row);
    std::vector<NotificationSettingRow> rows;
    rows.reserve(ids.size());
    for (const SettingId id : ids) {
        if (const auto row = found.constFind(id.value); row != found.cend())
            rows.push_back(*row);
    }
    return rows;
}

Result<std::vector<NotificationSettingRow>> SettingsRepository::list(const SettingFilter& filter, int limit, int offset)
{
    const Result<SettingSearch> wanted = search(filter);
    return wanted ? page(*wanted, {}, limit, offset) : failure(wanted.error());
}

Result<int> SettingsRepository::count(const SettingFilter& filter)
{
    const Result<SettingSearch> wanted = search(filter);
    return wanted ? wanted->count(m_database) : failure(wanted.error());
}

Result<int> SettingsRepository::count(const SettingSearch& search)
{
    return search.count(m_database);
}

Result<std::vector<SettingId>> SettingsRepository::ids(const SettingSearch& search, const SettingOrder& order)
{
    return search.ids(m_database, order);
}

Result<std::optional<int>> SettingsRepository::position(const SettingSearch& search, const SettingOrder& order,
                                                        SettingId id)
{
    return search.position(m_database, order, id);
}

Result<std::optional<NotificationSettingRow>> SettingsRepository::find(SettingId id)
{
    Result<Query> query =
        m_database.run(selectOf(m_database.dialect()) + u" WHERE s.id = :id"_s, {{u":id"_s, id.value}});
    if (!query)
        return failure(query.error());
    return firstRow<NotificationSettingRow>(*query, rowOf);
}

// one company (or user) is told of an event in a talk room once
Result<> SettingsRepository::checkUnique(const NotificationSetting& setting)
{
    const QString owner = setting.tab == SettingTab::User ? u"app_user"_s : u"company"_s;
    Result<Query> query = m_database.run(
        u"SELECT id FROM notification_settings WHERE tab = :tab AND %1 = :owner AND system = :system AND channel = :channel AND id <> :id"_s
            .arg(owner),
        {{u":tab"_s, toString(setting.tab)},
         {u":owner"_s, setting.tab == SettingTab::User ? setting.user.value : setting.company.value},
         {u":system"_s, setting.system},
         {u":channel"_s, setting.channel.value},
         {u":id"_s, setting.id.value}});
    if (!query)
        return failure(query.error());
    if (firstRow<qint64>(*query, [](const QSqlQuery& row) { return row.value(0).toLongLong(); }))
        return failure(Error::Kind::Conflict, u"setting_exists"_s, {setting.channel.value});
    return {};
}

Result<> SettingsRepository::writeEvents(SettingId id, const QStringList& events)
{
    SMARTFLEET_TRY(
        m_database.run(u"DELETE FROM setting_events WHERE setting = :setting"_s, {{u":setting"_s, id.value}}));
    for (qsizetype i = 0; i < events.size(); ++i)
        SMARTFLEET_TRY(
            m_database.run(u"INSERT INTO setting_events(setting, position, type) VALUES(:setting, :position, :type)"_s,
                           {{u":setting"_s, id.value}, {u":position"_s, int(i)}, {u":type"_s, events.at(i)}}));
    return {};
}

Result<> SettingsRepository::checkOwner(const NotificationSetting& setting)
{
    const bool isUsers = setting.tab == SettingTab::User;
    const auto exists = [this](const QString& sql, const QString& id) -> Result<bool> {
        Result<Query> query = m_database.run(sql, {{u":id"_s, id}});
        if (!query)
            return failure(query.error());
        return firstRow<int>(*query, [](const QSqlQuery&) { return 1; }).has_value();
    };
    const Result<bool> company = exists(u"SELECT 1 FROM companies WHERE id = :id"_s, setting.company.value);
    if (!company)
        return failure(company.error());
    if (!*company)
        return failure(Error::Kind::NotFound, u"company_not_found"_s, {setting.company.value});
    if (!isUsers)
        return {};
    const Result<bool> user = exists(u"SELECT 1 FROM users WHERE id = :id"_s, setting.user.value);
    if (!user)
        return failure(user.error());
    return *user ? Result<>() : failure(Error::Kind::NotFound, u"user_not_found"_s, {setting.user.value});
}

// a new one when it has no id
Result<SettingId> SettingsRepository::insert(const NotificationSetting& setting)
{
    const bool isNew = setting.id.value == 0;
    QVariantMap values = changeable(setting,
                                    {{u":tab"_s, toString(setting.tab)},
                                     {u":company"_s, setting.company.value},
                                     {u":user"_s, textOrNull(setting.user.value)},
                                     {u":system"_s, setting.system}});
    if (!isNew)
        values.insert(u":id"_s, setting.id.value);
    Result<Query> query = m_database.run(
        u"INSERT INTO notification_settings(%1tab, company, app_user, system, channel, suspended, updated_at, "
        "driver_name, place, own_words, own_words_at, timing, quiet_hours, quiet_mode, days_off, pause, fallback) "
        "VALUES(%2:tab, "
        ":company, :user, :system, :channel, :suspended, :updated, :driver, :place, :words, :at, :timing, :quiet, "
        ":mode, "
        ":days, :pause, :fallback) RETURNING id"_s.arg(isNew ? QString() : u"id, "_s, isNew ? QString() : u":id, "_s),
        values);
    if (!query)
        return failure(query.error());
    const SettingId id{
        firstRow<qint64>(*query, [](const QSqlQuery& row) { return row.value(0).toLongLong(); }).value_or(0)};
    SMARTFLEET_TRY(writeEvents(id, setting.events));
    return id;
}

Result<SettingId> SettingsRepository::add(const NotificationSetting& setting)
{
    Result<SettingId> id;
    NotificationSetting added = setting;
    added.id = {};
    SMARTFLEET_TRY(m_database.transaction([&]() -> Result<> {
        SMARTFLEET_TRY(checkOwner(added));
        SMARTFLEET_TRY(checkUnique(added));
        id = insert(added);
        return id ? Result<>() : failure(id.error());
    }));
    return id;
}

Result<> SettingsRepository::update(const NotificationSetting& setting)
{
    return m_database.transaction([&]() -> Result<> {
        const auto stored = find(setting.id);
        SMARTFLEET_TRY(stored);
        if (!*stored)
            return failure(Error::Kind::NotFound, u"setting_not_found"_s, {QString::number(setting.id.value)});
        NotificationSetting changed = (*stored)->setting; // whose it is never changes
        changed.channel = setting.channel;
        SMARTFLEET_TRY(checkUnique(changed));
        SMARTFLEET_TRY(followRooms((*stored)->setting, setting));
        SMARTFLEET_TRY(m_database.run(
            u"UPDATE notification_settings SET channel = :channel, suspended = :suspended, updated_at = :updated, "
            "driver_name = :driver, place = :place, own_words = :words, own_words_at = :at, "
            "timing = :timing, quiet_hours = :quiet, quiet_mode = :mode, days_off = :days, pause = :pause, "
            "fallback = :fallback WHERE id = :id"_s,
            changeable(setting, {{u":id"_s, setting.id.value}})));
        return writeEvents(setting.id, setting.events);
    });
}

// a wrong channel ID is put right by another one: what it held up goes there
Result<> SettingsRepository::followRooms(const NotificationSetting& before, const NotificationSetting& after)
{
    if (before.channel != after.channel) {
        const auto failing = RoomFailures(m_database).find(before.id);
        SMARTFLEET_TRY(failing);
        if (*failing)
            SMARTFLEET_TRY(RoomQueue(m_database).move(before.id, before.channel, after.channel, after.updatedAt));
    }
    if (before.fallback != after.fallback) // another room knows nothing of it yet
        SMARTFLEET_TRY(RoomFailures(m_database).remove(before.id));
    return {};
}

Result<RemovedSetting> SettingsRepository::remove(SettingId id)
{
    RemovedSetting removed;
    SMARTFLEET_TRY(m_database.transaction([&]() -> Result<> {
        const auto stored = find(id);
        SMARTFLEET_TRY(stored);
        if (!*stored)
            return failure(Error::Kind::NotFound, u"setting_not_found"_s, {QString::number(id.value)});
        removed.setting = (*stored)->setting;
        auto failing = RoomFailures(m_database).find(id);
        SMARTFLEET_TRY(failing);
        removed.roomFailure = std::move(*failing);
        Result<Query> cancelled = m_database.run(
            u"UPDATE deliveries SET state = 'cancelled' WHERE setting = :id AND state = 'waiting' RETURNING id"_s,
            {{u":id"_s, id.value}});
        if (!cancelled)
            return failure(cancelled.error());
        removed.cancelled =
            allRows<DeliveryId>(*cancelled, [](const QSqlQuery& row) { return DeliveryId{row.value(0).toLongLong()}; });
        SMARTFLEET_TRY(m_database.run(u"DELETE FROM notification_settings WHERE id = :id"_s, {{u":id"_s, id.value}}));
        return {};
    }));
    return removed;
}

Result<> SettingsRepository::restore(const RemovedSetting& removed)
{
    return m_database.transaction([&]() -> Result<> {
        SMARTFLEET_TRY(checkOwner(removed.setting));
        SMARTFLEET_TRY(checkUnique(removed.setting));
        SMARTFLEET_TRY(insert(removed.setting));
        if (std::optional<RoomFailure> failing = removed.roomFailure) {
            if (failing->notice == NoticeState::Sending) { // and nobody was there to note how that ended
                failing->notice = NoticeState::Waiting;
                failing->possiblyRepeated = true;
            }
            SMARTFLEET_TRY(RoomFailures(m_database).put(*failing));
        }
        QStringList ids;
        for (const DeliveryId id : removed.cancelled)
            ids += QString::number(id.value);
        SMARTFLEET_TRY(
            m_database.run(u"UPDATE deliveries SET state = 'waiting' WHERE state = 'cancelled' AND id IN (%1)"_s.arg(
                               m_database.dialect().listedIds.arg(u"ids"_s)),
                           {{u":ids"_s, listToSql(ids)}}));
        return {};
    });
}

Result<SettingCounts> SettingsRepository::removeAll(const QString& system)
{
    SettingCounts removed;
    SMARTFLEET_TRY(m_database.transaction([&]() -> Result<> {
        const Result<SettingCounts> before = counts(system);
        if (!before)
            return failure(before.error());
        removed = *before;
        SMARTFLEET_TRY(m_database.run(
            u"UPDATE deliveries SET state = 'cancelled' WHERE system = :system AND state IN ('waiting', 'sending') AND state = 'waiting'"_s,
            {{u":system"_s, system}}));
        SMARTFLEET_TRY(
            m_database.run(u"DELETE FROM notification_settings WHERE system = :system"_s, {{u":system"_s, system}}));
        return {};
    }));
    return removed;
}

Result<SettingCounts> SettingsRepository::counts(const QString& system)
{
    Result<Query> query =
        m_database.run(u"SELECT tab, count(*) FROM notification_settings WHERE system = :system GROUP BY tab"_s,
                       {{u":system"_s, system}});
    if (!query)
        return failure(query.error());
    SettingCounts counts;
    while (query->next())
        (query->value(0).toString() == u"user"_s ? counts.user : counts.company) = query->value(1).toInt();
    query->finish();
    return counts;
}

Result<> SettingsRepository::setUsersSuspended(const QString& system, bool suspended)
{
    SMARTFLEET_TRY(m_database.run(
        u"UPDATE notification_settings SET suspended = :suspended WHERE system = :system AND tab = 'user'"_s,
        {{u":suspended"_s, suspended ? 1 : 0}, {u":system"_s, system}}));
    return {};
}

Result<std::vector<NotificationSetting>> SettingsRepository::candidates(const CompanyId& company, const UserId& user)
{
    // names are left out, and each owner is asked for alone: this is asked more often than anything else
    const QString columns = columnsOf(m_database.dialect(), u"NULL, NULL, NULL"_s);
    std::vector<NotificationSetting> found;
    const auto ask = [&](const QString& where, const QString& owner) -> Result<> {
        Result<Query> query =
            m_database.run(columns + u" FROM notification_settings s WHERE "_s + where + u" = :owner ORDER BY s.id"_s,
                           {{u":owner"_s, owner}});
        if (!query)
            return failure(query.error());
        while (query->next())
            found.push_back(rowOf(*query).setting);
        return {};
    };
    if (!company.value.isEmpty())
        SMARTFLEET_TRY(ask(u"s.tab = 'company' AND s.company"_s, company.value));
    if (!user.value.isEmpty())
        SMARTFLEET_TRY(ask(u"s.tab = 'user' AND s.app_user"_s, user.value));
    std::sort(found.begin(), found.end(), [](const NotificationSetting& left, const NotificationSetting& right) {
        return left.id.value < right.id.value;
    });
    return found;
}

} // namespace smartfleet
