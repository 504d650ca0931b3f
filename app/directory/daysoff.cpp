// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/directory/directoryservice.h"
#include "app/directory/heldmessages.h"
#include "app/domain/daylist.h"

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

/// What waits for the end of days off waits for another hour by now.
Result<> holdAnew(Store& store, const CompanyId& company, const QDateTime& now)
{
    const auto settings = store.settings.candidates(company, {});
    SMARTFLEET_TRY(settings);
    for (const NotificationSetting& setting : *settings) {
        if (setting.timing.daysOff == DaysOff::Quiet)
            SMARTFLEET_TRY(holdAnew(store, setting, now));
    }
    return {};
}

} // namespace

Result<std::vector<QDate>> DirectoryService::changeDaysOff(const CompanyId& company, const std::vector<QDate>& added,
                                                           const std::vector<QDate>& removed)
{
    SMARTFLEET_TRY(m_store.database.transaction([&]() -> Result<> {
        const auto before = m_store.timing.daysOff(company);
        SMARTFLEET_TRY(before);
        SMARTFLEET_TRY(m_store.timing.changeDaysOff(company, added, removed));
        const auto after = m_store.timing.daysOff(company);
        SMARTFLEET_TRY(after);
        if (*after == *before)
            return {};
        SMARTFLEET_TRY(holdAnew(m_store, company, m_clock.now()));
        return m_store.audit.add(m_clock.now(), u"company.days-off"_s, company.value, toString(*after));
    }));
    return m_store.timing.daysOff(company);
}

} // namespace smartfleet
