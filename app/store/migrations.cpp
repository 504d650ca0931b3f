// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/migrations.h"

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

Migration fleet()
{
    return {
        1,
        u"fleet"_s,
        {u"CREATE TABLE meta(name TEXT PRIMARY KEY, value TEXT NOT NULL)"_s,
         u"CREATE TABLE companies(id TEXT PRIMARY KEY, name TEXT NOT NULL)"_s,
         u"CREATE TABLE users(id TEXT PRIMARY KEY, name TEXT NOT NULL, company TEXT NOT NULL REFERENCES companies(id), "
         "department TEXT NOT NULL)"_s,
         u"CREATE INDEX users_by_company ON users(company)"_s,
         u"CREATE TABLE vehicles(id TEXT PRIMARY KEY, name TEXT NOT NULL, company TEXT NOT NULL REFERENCES "
         u"companies(id), "
         "driver TEXT REFERENCES users(id), plate TEXT NOT NULL, device TEXT UNIQUE)"_s,
         u"CREATE INDEX vehicles_by_company ON vehicles(company)"_s,
         u"CREATE INDEX vehicles_by_driver ON vehicles(driver)"_s}};
}

Migration integration()
{
    return {
        2,
        u"integration"_s,
        {u"CREATE TABLE integrations(system TEXT PRIMARY KEY, state TEXT NOT NULL, client_id TEXT NOT NULL, "
         "service_account TEXT NOT NULL, domain_id BIGINT NOT NULL, bot_admins TEXT NOT NULL, bot_sub_admins TEXT NOT "
         "NULL, "
         "user_permission INTEGER NOT NULL, photo_url TEXT NOT NULL, bot_id BIGINT NOT NULL, bot_name TEXT NOT NULL, "
         "marker TEXT NOT NULL, step TEXT NOT NULL, undoing INTEGER NOT NULL, secret_generation INTEGER NOT NULL, "
         "pending_generation INTEGER NOT NULL, stale_generation INTEGER NOT NULL, linked_at BIGINT, problem TEXT, "
         "version BIGINT NOT NULL)"_s,
         u"CREATE TABLE retired_markers(marker TEXT PRIMARY KEY, retired_at BIGINT NOT NULL)"_s}};
}

Migration settings()
{
    return {
        3,
        u"notification settings"_s,
        {u"CREATE TABLE notification_settings(id $identity, tab TEXT NOT NULL, "
         "company TEXT NOT NULL REFERENCES companies(id), app_user TEXT REFERENCES users(id), system TEXT NOT NULL, "
         "channel TEXT NOT NULL, suspended INTEGER NOT NULL, updated_at BIGINT NOT NULL)"_s,
         u"CREATE UNIQUE INDEX one_company_setting ON notification_settings(company, system, channel) WHERE tab = 'company'"_s,
         u"CREATE UNIQUE INDEX one_user_setting ON notification_settings(app_user, system, channel) WHERE tab = 'user'"_s,
         u"CREATE TABLE setting_events(setting BIGINT NOT NULL REFERENCES notification_settings(id) ON DELETE "
         u"CASCADE, "
         "position INTEGER NOT NULL, type TEXT NOT NULL, PRIMARY KEY(setting, position))"_s}};
}

Migration eventsAndDeliveries()
{
    return {
        4,
        u"events and deliveries"_s,
        {u"CREATE TABLE events(seq $identity, source TEXT NOT NULL, id TEXT NOT NULL, type "
         u"TEXT NOT NULL, "
         "occurred_at BIGINT, received_at BIGINT NOT NULL, company TEXT NOT NULL, app_user TEXT NOT NULL, vehicle "
         "TEXT NOT NULL, "
         "device_name TEXT NOT NULL, data TEXT NOT NULL, raw TEXT NOT NULL, unmatched TEXT, repeats INTEGER NOT NULL, "
         "UNIQUE(source, id))"_s,
         u"CREATE TABLE deliveries(id $identity, event BIGINT NOT NULL REFERENCES "
         u"events(seq), "
         "setting BIGINT NOT NULL, tab TEXT NOT NULL, system TEXT NOT NULL, channel TEXT NOT NULL, urgent INTEGER NOT "
         "NULL, "
         "state TEXT NOT NULL, attempts INTEGER NOT NULL, message_id TEXT, possibly_repeated INTEGER NOT NULL, "
         "last_error TEXT, "
         "created_at BIGINT NOT NULL, retry_since BIGINT NOT NULL, next_attempt_at BIGINT NOT NULL, sent_at BIGINT)"_s,
         // history costs nothing: what is done isn't in this index
         u"CREATE INDEX unsent_deliveries ON deliveries(system, channel, id, urgent) WHERE state IN ('waiting', 'sending')"_s,
         u"CREATE INDEX settled_deliveries ON deliveries(state, id) WHERE state IN ('sent', 'failed', 'cancelled')"_s,
         u"CREATE INDEX deliveries_by_event ON deliveries(event)"_s,
         u"CREATE INDEX deliveries_by_setting ON deliveries(setting) WHERE state = 'waiting'"_s}};
}

Migration tokensAndAudit()
{
    return {
        5,
        u"access tokens and audit"_s,
        {u"CREATE TABLE access_tokens(name TEXT PRIMARY KEY, scope TEXT NOT NULL, hash TEXT NOT NULL UNIQUE, created_at BIGINT NOT NULL)"_s,
         u"CREATE TABLE audit_entries(id $identity, at BIGINT NOT NULL, actor TEXT NOT NULL, "
         "action TEXT NOT NULL, subject TEXT NOT NULL, detail TEXT NOT NULL)"_s}};
}

Migration messageChoices()
{
    const QString add = u"ALTER TABLE notification_settings ADD COLUMN "_s;
    return {6,
            u"what messages tell"_s,
            {add + u"driver_name TEXT NOT NULL DEFAULT 'full'"_s, add + u"place TEXT NOT NULL DEFAULT 'address'"_s,
             add + u"own_words TEXT NOT NULL DEFAULT ''"_s, add + u"own_words_at TEXT NOT NULL DEFAULT 'bottom'"_s,
             // for what a setting would have sent; it holds all that is counted
             u"CREATE INDEX events_by_company ON events(company, received_at, type, unmatched)"_s}};
}

Migration historyIndexes()
{
    return {7,
            u"indexes for the history"_s,
            // what is in the first two never changes, so that a delivery's way costs no more than before; the third is
            // written once, when a message was sent
            {u"CREATE INDEX deliveries_by_time ON deliveries(created_at, channel)"_s,
             u"CREATE INDEX events_by_time ON events(received_at, occurred_at)"_s,
             u"CREATE INDEX sent_deliveries ON deliveries(sent_at, channel, message_id) WHERE sent_at IS NOT NULL"_s}};
}

Migration settingIndexes()
{
    const QString settings = u" ON notification_settings"_s;
    return {8,
            u"indexes for lists of settings"_s,
            // each order in which a list is shown, and each way to find few among many
            {u"CREATE INDEX settings_in_order"_s + settings + u"(tab, id)"_s,
             u"CREATE INDEX settings_by_company"_s + settings + u"(tab, company)"_s,
             u"CREATE INDEX settings_by_user"_s + settings + u"(tab, app_user)"_s,
             u"CREATE INDEX settings_by_channel"_s + settings + u"(tab, channel)"_s,
             u"CREATE INDEX settings_by_system"_s + settings + u"(tab, system, channel)"_s,
             u"CREATE INDEX settings_by_update"_s + settings + u"(tab, updated_at)"_s,
             u"CREATE INDEX setting_events_by_type ON setting_events(type, setting)"_s,
             u"CREATE UNIQUE INDEX companies_in_order ON companies(name, id)"_s,
             u"CREATE UNIQUE INDEX users_in_order ON users(name, id)"_s}};
}

Migration ownerIndexes()
{
    const QString settings = u" ON notification_settings"_s;
    return {9,
            u"indexes for what refers to a company or user"_s,
            // one that is deleted is looked for among the settings of both tabs
            {u"CREATE INDEX settings_of_company"_s + settings + u"(company)"_s,
             u"CREATE INDEX settings_of_user"_s + settings + u"(app_user) WHERE app_user IS NOT NULL"_s}};
}

Migration outbox()
{
    const QString unsent = u" ON deliveries(system, channel"_s;
    return {
        10,
        u"an outbox for storms"_s,
        // both hold next to nothing: what is urgent and unsent, and the few that are being sent
        {u"CREATE INDEX urgent_deliveries"_s + unsent + u", id) WHERE urgent = 1 AND state IN ('waiting', 'sending')"_s,
         u"CREATE INDEX sending_deliveries"_s + unsent + u") WHERE state = 'sending'"_s,
         u"CREATE TABLE api_calls(operation TEXT NOT NULL, second BIGINT NOT NULL, process TEXT NOT NULL, "
         u"calls INTEGER NOT NULL, PRIMARY KEY(operation, second, process))"_s}};
}

Migration timing()
{
    const QString setting = u"ALTER TABLE notification_settings ADD COLUMN "_s;
    const QString delivery = u"ALTER TABLE deliveries ADD COLUMN "_s;
    return {
        11,
        u"when messages may go"_s,
        {setting + u"timing TEXT NOT NULL DEFAULT 'at-once'"_s, setting + u"quiet_hours TEXT NOT NULL DEFAULT ''"_s,
         setting + u"quiet_mode TEXT NOT NULL DEFAULT 'hold'"_s, setting + u"days_off TEXT NOT NULL DEFAULT 'normal'"_s,
         setting + u"pause INTEGER NOT NULL DEFAULT 0"_s, delivery + u"held INTEGER NOT NULL DEFAULT 0"_s,
         delivery + u"held_until BIGINT"_s, delivery + u"folded INTEGER NOT NULL DEFAULT 0"_s,
         // what is held stands apart, so that a room's next delivery is found without a look at it
         u"DROP INDEX unsent_deliveries"_s,
         u"CREATE INDEX unsent_deliveries ON deliveries(held, system, channel, id, urgent) WHERE state IN ('waiting', 'sending')"_s,
         u"CREATE INDEX held_deliveries ON deliveries(next_attempt_at) WHERE held = 1 AND state = 'waiting'"_s,
         u"CREATE TABLE company_days_off(company TEXT NOT NULL REFERENCES companies(id) ON DELETE CASCADE, "
         u"day TEXT NOT NULL, PRIMARY KEY(company, day))"_s,
         // of each vehicle and event type, the last event that wasn't folded, and how many were since
         u"CREATE TABLE setting_pauses(setting BIGINT NOT NULL REFERENCES notification_settings(id) ON DELETE CASCADE, "
         u"vehicle TEXT NOT NULL, type TEXT NOT NULL, since BIGINT NOT NULL, folded INTEGER NOT NULL, "
         u"PRIMARY KEY(setting, vehicle, type))"_s}};
}

Migration roomLooks()
{
    return {12,
            u"looks at talk rooms"_s,
            {u"CREATE TABLE room_looks(system TEXT NOT NULL, channel TEXT NOT NULL, looked_at BIGINT NOT NULL, "
             u"problem TEXT, PRIMARY KEY(system, channel))"_s,
             u"CREATE INDEX room_problems ON room_looks(system, looked_at, channel) WHERE problem IS NOT NULL"_s,
             u"CREATE INDEX sent_by_room ON deliveries(channel, sent_at) WHERE sent_at IS NOT NULL"_s}};
}

Migration fallbackRooms()
{
    return {13,
            u"rooms that are told when another fails"_s,
            {u"ALTER TABLE notification_settings ADD COLUMN fallback TEXT NOT NULL DEFAULT ''"_s,
             // most settings have none
             u"CREATE INDEX settings_by_fallback ON notification_settings(tab, fallback) WHERE fallback <> ''"_s,
             u"CREATE TABLE room_failures(setting BIGINT PRIMARY KEY REFERENCES notification_settings(id) ON DELETE "
             u"CASCADE, since BIGINT NOT NULL, problem TEXT NOT NULL, failed INTEGER NOT NULL, works_since BIGINT, "
             u"held INTEGER NOT NULL, notice TEXT NOT NULL, notice_since BIGINT NOT NULL, attempts INTEGER NOT NULL, "
             u"possibly_repeated INTEGER NOT NULL, next_attempt_at BIGINT NOT NULL)"_s,
             u"CREATE INDEX waiting_notices ON room_failures(next_attempt_at) WHERE notice = 'waiting'"_s,
             // of the last days, for the day's messages
             u"CREATE TABLE sent_notices(sent_at BIGINT NOT NULL, channel TEXT NOT NULL)"_s,
             u"CREATE INDEX sent_notices_by_time ON sent_notices(sent_at, channel)"_s}};
}

Migration senders()
{
    return {14,
            u"who sends events"_s,
            // a row an hour and sender, so that nobody has to look through the events; the minutes are bits
            {u"CREATE TABLE event_senders(sender TEXT PRIMARY KEY, heard_at BIGINT NOT NULL)"_s,
             u"CREATE TABLE sender_minutes(sender TEXT NOT NULL, hour BIGINT NOT NULL, minutes BIGINT NOT NULL, "
             u"PRIMARY KEY(sender, hour))"_s,
             u"CREATE TABLE watched_minutes(hour BIGINT PRIMARY KEY, minutes BIGINT NOT NULL)"_s,
             u"CREATE TABLE told_silences(sender TEXT NOT NULL, since BIGINT NOT NULL, ended BIGINT, "
             u"PRIMARY KEY(sender, since))"_s}};
}

// counted by the database itself, so that no way of writing can forget it
Migration matchingRevision()
{
    Migration migration{15,
                        u"a count of changes to what events are matched with"_s,
                        {u"CREATE TABLE matching_revision(value BIGINT NOT NULL)"_s,
                         u"INSERT INTO matching_revision(value) VALUES(0)"_s}};
    for (const QString& table : {u"companies"_s, u"users"_s, u"vehicles"_s, u"notification_settings"_s,
                                 u"setting_events"_s, u"integrations"_s}) {
        for (const QString& change : {u"insert"_s, u"update"_s, u"delete"_s})
            migration.statements += u"CREATE TRIGGER %1_%2_counted AFTER %2 ON %1 BEGIN "
                                    "UPDATE matching_revision SET value = value + 1; END"_s.arg(table, change);
    }
    return migration;
}

// for a list of three SQLite makes a table and drops it again, each time a delivery is written
Migration settledDeliveries()
{
    return {16,
            u"settled deliveries as what isn't unsent"_s,
            {u"DROP INDEX settled_deliveries"_s,
             u"CREATE INDEX settled_deliveries ON deliveries(state, id) WHERE state NOT IN ('waiting', 'sending')"_s}};
}

Migration triedDeliveries()
{
    return {
        17,
        u"what waits for another attempt"_s,
        {u"CREATE INDEX tried_deliveries ON deliveries(next_attempt_at) WHERE state = 'waiting' AND attempts > 0"_s}};
}

} // namespace

const std::vector<Migration>& migrations()
{
    static const std::vector<Migration> all{
        fleet(),          integration(),    settings(),         eventsAndDeliveries(),
        tokensAndAudit(), messageChoices(), historyIndexes(),   settingIndexes(),
        ownerIndexes(),   outbox(),         timing(),           roomLooks(),
        fallbackRooms(),  senders(),        matchingRevision(), settledDeliveries(),
        triedDeliveries()};
    return all;
}

} // namespace smartfleet
