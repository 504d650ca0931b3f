// SPDX-FileCopyrightText: 2026 SmartFleet Connect contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/directory/directoryservice.h"

#include "app/domain/fieldrules.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <array>

using namespace Qt::StringLiterals;

namespace smartfleet {

namespace {

const QString EventsScope = u"events"_s;

QString describe(const NotificationSetting& setting)
{
    const MessageChoices& message = setting.message;
    return u"company=%1 channel=%2 events=%3 driverName=%4 place=%5 ownWords=%6 ownWordsAt=%7"_s.arg(
        setting.company.value, setting.channel.value, setting.events.join(u','), toString(message.driverName),
        toString(message.place), message.ownWords, toString(message.ownWordsAt));
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
    return setting;
}

/// The time of a change, by which whoever saw the setting before notices it, even within one millisecond or with a
/// clock that was set back.
QDateTime laterThan(const QDateTime& before, const QDateTime& now)
{
    return before.isValid() && now <= before ? before.addMSecs(1) : now;
}

QString makeToken()
{
    std::array<quint32, 8> words = {};
    QRandomGenerator::system()->generate(words.begin(), words.end());
    QByteArray bytes;
    for (const quint32 word : words) {
        for (int shift = 0; shift < 32; shift += 8)
            bytes.append(static_cast<char>((word >> shift) & 0xff));
    }
    return u"sfc_"_s +
        QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace

DirectoryService::DirectoryService(Store& store, const EventCatalogue& catalogue, Clock& clock)
    : m_store(store)
    , m_catalogue(catalogue)
    , m_clock(clock)
{
}

Result<NotificationSettingRow> DirectoryService::addSetting(const CompanyId& company, const QString& channelId,
                                                            const QString& events, const MessageChoices& message)
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
    const NotificationSetting setting = {
        .company = company, .channel = *channel, .events = *types, .message = *choices, .updatedAt = m_clock.now()};
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

Result<QString> DirectoryService::addToken(const QString& name, const QString& scope)
{
    SMARTFLEET_TRY(checkName(name, u"name"_s));
    if (scope != EventsScope)
        return failure(Error::Kind::Invalid, u"invalid_field"_s, {u"scope"_s});
    QString token = makeToken();
    const AccessToken stored = {.name = name.trimmed(),
                                .scope = scope,
                                .hash = QCryptographicHash::hash(token.toLatin1(), QCryptographicHash::Sha256),
                                .createdAt = m_clock.now()};
    SMARTFLEET_TRY(m_store.database.transaction([&]() -> Result<> {
        SMARTFLEET_TRY(m_store.tokens.add(stored));
        return m_store.audit.add(stored.createdAt, u"token.add"_s, stored.name, u"scope="_s + scope);
    }));
    return token;
}

Result<> DirectoryService::revokeToken(const QString& name)
{
    return m_store.database.transaction([&]() -> Result<> {
        SMARTFLEET_TRY(m_store.tokens.remove(name.trimmed()));
        return m_store.audit.add(m_clock.now(), u"token.revoke"_s, name.trimmed());
    });
}

} // namespace smartfleet
