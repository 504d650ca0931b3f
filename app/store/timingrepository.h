// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/result.h"
#include "app/domain/ids.h"

#include <QDateTime>

#include <vector>

namespace smartfleet {

class Database;

/// What a setting's pause is about: events of one type by one vehicle.
struct PauseKey
{
    SettingId setting = {};
    QString vehicle = {};
    QString type = {};
};

/// The last event of that kind whose message wasn't folded into another, and what was since.
struct Pause
{
    QDateTime since = {}; ///< UTC; null when there was none yet
    int folded = 0;
    friend bool operator==(const Pause&, const Pause&) = default;
};

/// What, beside the settings, decides when messages may go: days off of companies, and pauses under way.
class TimingRepository
{
public:
    explicit TimingRepository(Database& database);

    /// In order; from `first` on when that is valid.
    Result<std::vector<QDate>> daysOff(const CompanyId& company, const QDate& first = {});
    /// All or none; what is there already, or gone already, is passed over. Error "company_not_found".
    Result<> changeDaysOff(const CompanyId& company, const std::vector<QDate>& added,
                           const std::vector<QDate>& removed);

    Result<Pause> pause(const PauseKey& key);
    /// One was not folded: counting starts anew.
    Result<> startPause(const PauseKey& key, const QDateTime& since);
    Result<> countFolded(const PauseKey& key);

private:
    Database& m_database;
};

} // namespace smartfleet
