// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/clock.h"
#include "app/core/progress.h"
#include "app/directory/importplan.h"

namespace smartfleet {

/// What was deleted, and what went or changed along with it.
struct DeletedFromFleet
{
    QString id = {};
    QString name = {};
    FleetDependants along = {};
};

/// What is changed of a setting; what isn't given stays.
struct SettingChanges
{
    std::optional<QString> channelId = {};
    std::optional<QString> events = {}; ///< in the form of parseEventList()
    std::optional<MessageChoices> message = {};
    std::optional<DeliveryTiming> timing = {};
    std::optional<QString> fallbackId = {}; ///< an empty text takes the fallback room away
    std::optional<QDateTime> seenAt = {};   ///< when the setting that the changes start from was updated
};

/// Events that are switched on and off in several settings at once; the others stay as each setting has them. One that
/// is named in both is switched on.
struct EventSwitch
{
    QStringList on = {};
    QStringList off = {};
    friend bool operator==(const EventSwitch&, const EventSwitch&) = default;
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

    /// Everything but the id may be edited; nothing happens when nothing changes. `seen` is how it was when somebody
    /// began to edit it: error "edited_meanwhile" (args: the id) when it is different by now.
    Result<Company> editCompany(const Company& company, const std::optional<Company>& seen = {});
    Result<User> editUser(const User& user, const std::optional<User>& seen = {});
    Result<Vehicle> editVehicle(const Vehicle& vehicle, const std::optional<Vehicle>& seen = {});

    /// Each deletes what FleetRepository::remove() does and answers with it. `agreed` is what somebody was told would
    /// go along: error "dependants_changed" (args: the id) when it is different by now.
    Result<DeletedFromFleet> deleteCompany(const CompanyId& id, const std::optional<FleetDependants>& agreed = {});
    Result<DeletedFromFleet> deleteUser(const UserId& id, const std::optional<FleetDependants>& agreed = {});
    Result<DeletedFromFleet> deleteVehicle(const VehicleId& id);

    /// Does what planImport() would, all or nothing: errors are planImport()'s, and "csv_lines" (args: how many), with
    /// the bad lines in `problems`. `agreed` is the plan that somebody was shown: error "import_changed_meanwhile" when
    /// it would be another one by now.
    Result<ImportOutcome> importSheet(SheetKind kind, const QByteArray& csv, std::vector<ImportProblem>& problems,
                                      const ImportPlan* agreed = nullptr, const ProgressWatch& watch = {});

    /// Row G1. `events` in the form of parseEventList(). Errors: the rules', "company_not_found", "setting_exists",
    /// "setting_not_found", "setting_is_users" (row F2: it is edited in the user app); "setting_changed" (args: the id)
    /// when it isn't as it was seen any more, but nothing is lost where both changed it to the same. An empty
    /// `fallbackId` is no fallback room.
    Result<NotificationSettingRow> addSetting(const CompanyId& company, const QString& channelId, const QString& events,
                                              const MessageChoices& message = {}, const DeliveryTiming& timing = {},
                                              const QString& fallbackId = {});
    /// What the setting holds waits for another hour when its timing changes.
    Result<NotificationSettingRow> editSetting(SettingId id, const SettingChanges& changes);
    /// Row J1. Answers with what was deleted.
    Result<NotificationSettingRow> deleteSetting(SettingId id);

    /// Several companies' settings at once, all or nothing; those that are gone by now are passed over. Errors:
    /// "setting_not_found" when all are gone, "setting_is_users".
    Result<std::vector<RemovedSetting>> deleteSettings(const std::vector<SettingId>& ids,
                                                       const ProgressWatch& watch = {});
    /// Takes that back: the very same settings are there again. Errors: those of SettingsRepository::restore().
    Result<> restoreSettings(const std::vector<RemovedSetting>& removed, const ProgressWatch& watch = {});
    /// Gives how many settings were changed by it. Errors: "unknown_event_type"; "settings_without_events" (args: how
    /// many would have none left), and nothing is changed then.
    Result<int> switchEvents(const std::vector<SettingId>& ids, const EventSwitch& change,
                             const ProgressWatch& watch = {});

    /// The company's own days off, as they are after the change. Error "company_not_found".
    Result<std::vector<QDate>> changeDaysOff(const CompanyId& company, const std::vector<QDate>& added,
                                             const std::vector<QDate>& removed);

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
