// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/roomfailure.h"
#include "app/store/settingsearch.h"

#include <vector>

namespace smartfleet {

class Database;

/// How many settings there are.
struct SettingCounts
{
    int company = 0;
    int user = 0;
};

/// A setting that was deleted, with what is needed to have it back.
struct RemovedSetting
{
    NotificationSetting setting = {};
    std::vector<DeliveryId> cancelled = {};      ///< what waited for it
    std::optional<RoomFailure> roomFailure = {}; ///< what its fallback room knows
};

/// Notification settings of companies and users.
class SettingsRepository
{
public:
    explicit SettingsRepository(Database& database);

    /// Ordered by id; `limit` 0 = all, `offset` rows are passed over.
    Result<std::vector<NotificationSettingRow>> list(const SettingFilter& filter, int limit = 0, int offset = 0);
    Result<int> count(const SettingFilter& filter);
    /// The same for lists that are scrolled through, however long: the filter made ready once, then its pages, its
    /// count, all its ids, and where one is.
    Result<SettingSearch> search(const SettingFilter& filter);
    Result<std::vector<NotificationSettingRow>> page(const SettingSearch& search, const SettingOrder& order, int limit,
                                                     int offset = 0, std::optional<int> all = {});
    Result<int> count(const SettingSearch& search);
    Result<std::vector<SettingId>> ids(const SettingSearch& search, const SettingOrder& order);
    Result<std::optional<int>> position(const SettingSearch& search, const SettingOrder& order, SettingId id);
    /// In the order of the ids; those that are gone are left out.
    Result<std::vector<NotificationSettingRow>> rows(const std::vector<SettingId>& ids);
    Result<std::optional<NotificationSettingRow>> find(SettingId id);
    /// Stores a new one and gives its id. Errors "company_not_found", "user_not_found"; "setting_exists" (args:
    /// channel) when the same company (or user) has one for that channel already.
    Result<SettingId> add(const NotificationSetting& setting);
    /// Replaces channel, events, what messages tell and when they may go, the fallback room, and suspended. What waits
    /// because the room failed goes to the new channel. Errors "setting_not_found", "setting_exists".
    Result<> update(const NotificationSetting& setting);
    /// Deletes it and cancels its waiting deliveries. Error "setting_not_found".
    Result<RemovedSetting> remove(SettingId id);
    /// Brings back the very same setting with what its fallback room knows, and what was cancelled with it and not sent
    /// otherwise waits again. Errors "setting_exists" when another one took its place, "company_not_found",
    /// "user_not_found".
    Result<> restore(const RemovedSetting& removed);
    /// Deletes all of a system, cancels what waits, and gives the counts (row D1).
    Result<SettingCounts> removeAll(const QString& system);
    Result<SettingCounts> counts(const QString& system);
    /// Suspends or restores all users' settings of a system.
    Result<> setUsersSuspended(const QString& system, bool suspended);
    /// The settings an event of this company and user concerns, whatever events they have on: the company's and, where
    /// `user` isn't empty, that user's. By index, so its cost doesn't depend on how many settings there are.
    Result<std::vector<NotificationSetting>> candidates(const CompanyId& company, const UserId& user);

private:
    Result<> checkOwner(const NotificationSetting& setting);
    Result<> checkUnique(const NotificationSetting& setting);
    Result<SettingId> insert(const NotificationSetting& setting);
    Result<> followRooms(const NotificationSetting& before, const NotificationSetting& after);
    Result<> writeEvents(SettingId id, const QStringList& events);

    Database& m_database;
};

} // namespace smartfleet
