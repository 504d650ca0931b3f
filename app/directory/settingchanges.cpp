// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/directory/directoryservice.h"

#include "app/directory/heldmessages.h"
#include "app/domain/fieldrules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

QString describe(const NotificationSetting& setting)
{
    const MessageChoices& message = setting.message;
    const DeliveryTiming& timing = setting.timing;
    return u"company=%1 channel=%2 events=%3 driverName=%4 place=%5 ownWords=%6 ownWordsAt=%7 "_s.arg(
               setting.company.value, setting.channel.value, setting.events.join(u','), toString(message.driverName),
               toString(message.place), message.ownWords, toString(message.ownWordsAt)) +
        u"timing=%1 quietHours=%2 quietMode=%3 daysOff=%4 pause=%5 fallback=%6"_s.arg(
            toString(timing.schedule), toString(timing.quietHours), toString(timing.quietMode),
            toString(timing.daysOff), QString::number(timing.pauseMinutes), setting.fallback.value);
}

/// The company's setting; a user's can't be changed from here.
Result<NotificationSettingRow> companySetting(Store& store, SettingId id)
{
    const auto found = store.settings.find(id);
    if (!found)
        return failure(found.error());
    const std::optional<NotificationSettingRow>& row = *found;
    if (!row)
        return failure(Error::Kind::NotFound, u"setting_not_found"_s, {QString::number(id.value)});
    if (row->setting.tab == SettingTab::User)
        return failure(Error::Kind::Conflict, u"setting_is_users"_s, {QString::number(id.value)});
    return *row;
}

Result<MessageChoices> checked(MessageChoices message)
{
    Result<QString> words = parseOwnWords(message.ownWords);
    if (!words)
        return failure(words.error());
    message.ownWords = std::move(*words);
    return message;
}

Result<NotificationSetting> changed(NotificationSetting setting, const SettingChanges& changes,
                                    const EventCatalogue& catalogue)
{
    if (changes.channelId) {
        const Result<ChannelId> channel = parseChannelId(*changes.channelId);
        if (!channel)
            return failure(channel.error());
        setting.channel = *channel;
    }
    if (changes.events) {
        const Result<QStringList> types = parseEventList(*changes.events, catalogue);
        if (!types)
            return failure(types.error());
        setting.events = *types;
    }
    if (changes.message) {
        const Result<MessageChoices> message = checked(*changes.message);
        if (!message)
            return failure(message.error());
        setting.message = *message;
    }
    if (changes.timing) {
        SMARTFLEET_TRY(validate(*changes.timing));
        setting.timing = *changes.timing;
    }
    if (changes.fallbackId) {
        const Result<ChannelId> fallback = parseFallbackId(*changes.fallbackId);
        if (!fallback)
            return failure(fallback.error());
        setting.fallback = *fallback;
    }
    SMARTFLEET_TRY(checkFallback(setting));
    return setting;
}

/// The time of a change, by which whoever saw the setting before notices it, even within one millisecond or with a
/// clock that was set back.
QDateTime laterThan(const QDateTime& before, const QDateTime& now)
{
    return before.isValid() && now <= before ? before.addMSecs(1) : now;
}

/// The companies' settings among `ids` that are still there. Error "setting_not_found" when none is.
Result<std::vector<NotificationSettingRow>> companySettings(Store& store, const std::vector<SettingId>& ids)
{
    auto rows = store.settings.rows(ids);
    if (!rows)
        return failure(rows.error());
    if (rows->empty())
        return failure(Error::Kind::NotFound, u"setting_not_found"_s,
                       {ids.empty() ? QString() : QString::number(ids.front().value)});
    const auto users = std::ranges::find(*rows, SettingTab::User, [](const auto& row) { return row.setting.tab; });
    if (users != rows->end())
        return failure(Error::Kind::Conflict, u"setting_is_users"_s, {QString::number(users->setting.id.value)});
    return rows;
}

/// The first of the ids that is no event type.
Result<> checkEvents(const QStringList& ids, const EventCatalogue& catalogue)
{
    const auto unknown = std::ranges::find_if(ids, [&](const QString& id) { return !catalogue.find(id); });
    return unknown == ids.end() ? Result<>() : failure(Error::Kind::Invalid, u"unknown_event_type"_s, {*unknown});
}

/// In catalogue order; what the catalogue doesn't know stays at the end, where it was.
QStringList switched(const QStringList& events, const EventSwitch& change, const EventCatalogue& catalogue)
{
    QStringList result;
    for (const EventType& type : catalogue.types()) {
        const bool isOn = change.on.contains(type.id) || (events.contains(type.id) && !change.off.contains(type.id));
        if (isOn)
            result += type.id;
    }
    for (const QString& id : events) {
        if (!catalogue.find(id))
            result += id;
    }
    return result;
}

} // namespace

Result<NotificationSettingRow> DirectoryService::addSetting(const CompanyId& company, const QString& channelId,
                                                            const QString& events, const MessageChoices& message,
                                                            const DeliveryTiming& timing, const QString& fallbackId)
{
    SMARTFLEET_TRY(checkId(company.value, u"company"_s));
    const Result<ChannelId> channel = parseChannelId(channelId);
    if (!channel)
        return failure(channel.error());
    const Result<QStringList> types = parseEventList(events, m_catalogue);
    if (!types)
        return failure(types.error());
    const Result<MessageChoices> choices = checked(message);
    if (!choices)
        return failure(choices.error());
    SMARTFLEET_TRY(validate(timing));
    const Result<ChannelId> fallback = parseFallbackId(fallbackId);
    if (!fallback)
        return failure(fallback.error());
    const NotificationSetting setting = {.company = company,
                                         .channel = *channel,
                                         .events = *types,
                                         .message = *choices,
                                         .timing = timing,
                                         .fallback = *fallback,
                                         .updatedAt = m_clock.now()};
    SMARTFLEET_TRY(checkFallback(setting));
    SettingId id;
    SMARTFLEET_TRY(m_store.database.transaction([&]() -> Result<> {
        const Result<SettingId> added = m_store.settings.add(setting);
        if (!added)
            return failure(added.error());
        id = *added;
        return m_store.audit.add(m_clock.now(), u"setting.add"_s, QString::number(id.value), describe(setting));
    }));
    return companySetting(m_store, id);
}

Result<NotificationSettingRow> DirectoryService::editSetting(SettingId id, const SettingChanges& changes)
{
    SMARTFLEET_TRY(m_store.database.transaction([&]() -> Result<> {
        const Result<NotificationSettingRow> found = companySetting(m_store, id);
        if (!found)
            return failure(found.error());
        const Result<NotificationSetting> edited = changed(found->setting, changes, m_catalogue);
        if (!edited)
            return failure(edited.error());
        if (*edited == found->setting)
            return {};
        if (changes.seenAt && *changes.seenAt != found->setting.updatedAt)
            return failure(Error::Kind::Conflict, u"setting_changed"_s, {QString::number(id.value)});
        NotificationSetting stored = *edited;
        stored.updatedAt = laterThan(found->setting.updatedAt, m_clock.now());
        SMARTFLEET_TRY(m_store.settings.update(stored));
        if (stored.timing != found->setting.timing)
            SMARTFLEET_TRY(holdAnew(m_store, stored, m_clock.now()));
        return m_store.audit.add(m_clock.now(), u"setting.edit"_s, QString::number(id.value), describe(stored));
    }));
    return companySetting(m_store, id);
}

Result<NotificationSettingRow> DirectoryService::deleteSetting(SettingId id)
{
    NotificationSettingRow deleted;
    SMARTFLEET_TRY(m_store.database.transaction([&]() -> Result<> {
        const Result<NotificationSettingRow> found = companySetting(m_store, id);
        if (!found)
            return failure(found.error());
        deleted = *found;
        SMARTFLEET_TRY(m_store.settings.remove(id));
        return m_store.audit.add(m_clock.now(), u"setting.delete"_s, QString::number(id.value),
                                 describe(deleted.setting));
    }));
    return deleted;
}

Result<std::vector<RemovedSetting>> DirectoryService::deleteSettings(const std::vector<SettingId>& ids,
                                                                     const ProgressWatch& watch)
{
    std::vector<RemovedSetting> deleted;
    SMARTFLEET_TRY(m_store.database.transaction([&]() -> Result<> {
        const auto rows = companySettings(m_store, ids);
        if (!rows)
            return failure(rows.error());
        for (const NotificationSettingRow& row : *rows) {
            SMARTFLEET_TRY(goOn(watch, deleted.size(), rows->size()));
            Result<RemovedSetting> removed = m_store.settings.remove(row.setting.id);
            if (!removed)
                return failure(removed.error());
            SMARTFLEET_TRY(m_store.audit.add(m_clock.now(), u"setting.delete"_s, QString::number(row.setting.id.value),
                                             describe(row.setting)));
            deleted.push_back(std::move(*removed));
        }
        return {};
    }));
    return deleted;
}

Result<> DirectoryService::restoreSettings(const std::vector<RemovedSetting>& removed, const ProgressWatch& watch)
{
    return m_store.database.transaction([&]() -> Result<> {
        std::size_t done = 0;
        for (const RemovedSetting& each : removed) {
            SMARTFLEET_TRY(goOn(watch, done++, removed.size()));
            SMARTFLEET_TRY(m_store.settings.restore(each));
            SMARTFLEET_TRY(m_store.audit.add(m_clock.now(), u"setting.restore"_s,
                                             QString::number(each.setting.id.value), describe(each.setting)));
        }
        return {};
    });
}

Result<int> DirectoryService::switchEvents(const std::vector<SettingId>& ids, const EventSwitch& change,
                                           const ProgressWatch& watch)
{
    SMARTFLEET_TRY(checkEvents(change.on + change.off, m_catalogue));
    int count = 0;
    SMARTFLEET_TRY(m_store.database.transaction([&]() -> Result<> {
        const auto rows = companySettings(m_store, ids);
        if (!rows)
            return failure(rows.error());
        std::vector<NotificationSetting> changed;
        for (const NotificationSettingRow& row : *rows) {
            NotificationSetting setting = row.setting;
            setting.events = switched(setting.events, change, m_catalogue);
            if (setting.events != row.setting.events)
                changed.push_back(std::move(setting));
        }
        const auto empty = std::ranges::count_if(changed, [](const auto& each) { return each.events.isEmpty(); });
        if (empty > 0)
            return failure(Error::Kind::Invalid, u"settings_without_events"_s, {QString::number(empty)});
        std::size_t done = 0;
        for (NotificationSetting& setting : changed) {
            SMARTFLEET_TRY(goOn(watch, done++, changed.size()));
            setting.updatedAt = laterThan(setting.updatedAt, m_clock.now());
            SMARTFLEET_TRY(m_store.settings.update(setting));
            SMARTFLEET_TRY(m_store.audit.add(m_clock.now(), u"setting.edit"_s, QString::number(setting.id.value),
                                             describe(setting)));
        }
        count = int(changed.size());
        return {};
    }));
    return count;
}

} // namespace smartfleet
