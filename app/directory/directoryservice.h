// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "app/domain/eventtype.h"
#include "app/store/store.h"

namespace smartfleet {

/// What an import did, or would do.
struct ImportOutcome
{
    int added = 0;
    int changed = 0;
    int unchanged = 0;
};

/// One bad line of a CSV file.
struct ImportProblem
{
    int line = 0; ///< 1 = the header row
    Error error = {};
};

/// What is changed of a setting; what isn't given stays.
struct SettingChanges
{
    std::optional<QString> channelId = {};
    std::optional<QString> events = {}; ///< in the form of parseEventList()
    std::optional<MessageChoices> message = {};
    std::optional<QDateTime> seenAt = {}; ///< when the setting that the changes start from was updated
};

/// Companies, users, vehicles and the companies' notification settings: every change checked, made in one transaction
/// and written into the audit. Synchronous, in the thread of its store.
class DirectoryService
{
public:
    DirectoryService(Store& store, const EventCatalogue& catalogue, Clock& clock);

    /// Each answers with the thing as stored. Errors: the rules' ("invalid_field"), the repository's.
    Result<Company> addCompany(const Company& company);
    Result<User> addUser(const User& user);
    Result<Vehicle> addVehicle(const Vehicle& vehicle);

    /// CSV with a header row of field names (companies: id,name; users: id,name,company,department; vehicles:
    /// id,name,company,user,device,plate), UTF-8 (with or without byte order mark) or Shift_JIS. Rows with a known id
    /// replace it; a column that the file doesn't have stays as it is stored. All or nothing: bad lines are named and
    /// nothing is taken. Errors "csv_not_text", "csv_header" (args: the column), or "csv_lines" (args: how many), with
    /// the lines in `problems`.
    Result<ImportOutcome> importCompanies(const QByteArray& csv, std::vector<ImportProblem>& problems);
    Result<ImportOutcome> importUsers(const QByteArray& csv, std::vector<ImportProblem>& problems);
    Result<ImportOutcome> importVehicles(const QByteArray& csv, std::vector<ImportProblem>& problems);

    /// Row G1. `events` in the form of parseEventList(). Errors: the rules', "company_not_found", "setting_exists",
    /// "setting_not_found", "setting_is_users" (row F2: it is edited in the user app); "setting_changed" (args: the id)
    /// when it isn't as it was seen any more, but nothing is lost where both changed it to the same.
    Result<NotificationSettingRow> addSetting(const CompanyId& company, const QString& channelId, const QString& events,
                                              const MessageChoices& message = {});
    Result<NotificationSettingRow> editSetting(SettingId id, const SettingChanges& changes);
    /// Row J1. Answers with what was deleted.
    Result<NotificationSettingRow> deleteSetting(SettingId id);

    /// A new bearer token for the HTTP interface; the token itself is given here and never again. Errors
    /// "token_exists", "invalid_field".
    Result<QString> addToken(const QString& name, const QString& scope);
    Result<> revokeToken(const QString& name);

private:
    Store& m_store;
    const EventCatalogue& m_catalogue;
    Clock& m_clock;
};

} // namespace smartfleet
