// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notifications/settingsexport.h"

#include "app/store/store.h"
#include "ui/kit/eventwords.h"
#include "ui/notifications/settingsmodel.h"

#include <QCoreApplication>
#include <QHash>

#include <memory>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

constexpr std::size_t RowsAtOnce = 2000;

/// The words of the file. They are looked up on the windows' thread, which the translator belongs to.
class SettingsExport
{
    Q_DECLARE_TR_FUNCTIONS(SettingsExport)
public:
    SettingsExport(SettingTab tab, const EventCatalogue& catalogue)
        : m_isUsers(tab == SettingTab::User)
        , m_separator(tr(", "))
    {
        for (const EventType& type : catalogue.types())
            m_events.insert(type.id, nameOf(type, QLocale()));
        m_states = {stateOf({.suspended = false}), stateOf({.suspended = true})};
    }

    QString fileName() const { return m_isUsers ? tr("user-notifications") : tr("company-notifications"); }
    QStringList header() const
    {
        QStringList titles{tr("Company ID"), tr("Company")};
        if (m_isUsers)
            titles += {tr("User ID"), tr("User"), tr("Department"), tr("State")};
        titles += {tr("Notification system"), tr("Channel ID"), tr("Notification events"), tr("Updated")};
        return titles;
    }
    QStringList cellsOf(const NotificationSettingRow& row) const
    {
        const NotificationSetting& setting = row.setting;
        QStringList cells{setting.company.value, row.companyName};
        if (m_isUsers)
            cells += {setting.user.value, row.userName, row.userDepartment, m_states.at(setting.suspended ? 1 : 0)};
        QStringList events;
        for (const QString& id : setting.events)
            events += m_events.value(id, id);
        cells += {nameOfSystem(setting.system), setting.channel.value, events.join(m_separator),
                  setting.updatedAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s)};
        return cells;
    }

private:
    bool m_isUsers;
    QString m_separator;
    QHash<QString, QString> m_events;
    QStringList m_states;
};

/// Where the writing stands.
struct Reading
{
    bool isBegun = false;
    std::vector<SettingId> ids = {}; ///< of the whole list, as it was when the writing began
    std::size_t next = 0;
};

} // namespace

CsvSource settingsSource(const SettingSearch& search, const SettingOrder& order, const EventCatalogue& catalogue)
{
    const SettingsExport words(search.filter().tab.value_or(SettingTab::Company), catalogue);
    const auto reading = std::make_shared<Reading>();
    const auto moreRows = [words, reading, search, order](Store& store) -> Result<std::vector<QStringList>> {
        if (!reading->isBegun) {
            auto ids = store.settings.ids(search, order);
            if (!ids)
                return failure(ids.error());
            reading->ids = std::move(*ids);
            reading->isBegun = true;
        }
        std::vector<QStringList> lines;
        while (lines.empty() && reading->next < reading->ids.size()) { // all of a part may be gone by now
            const std::size_t end = std::min(reading->next + RowsAtOnce, reading->ids.size());
            const auto rows = store.settings.rows(
                {reading->ids.begin() + std::ptrdiff_t(reading->next), reading->ids.begin() + std::ptrdiff_t(end)});
            if (!rows)
                return failure(rows.error());
            for (const NotificationSettingRow& row : *rows)
                lines.push_back(words.cellsOf(row));
            reading->next = end;
        }
        return lines;
    };
    return {.name = words.fileName(), .header = words.header(), .moreRows = moreRows};
}

} // namespace smartfleet
