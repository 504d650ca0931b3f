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
    return u"company=%1 channel=%2 events=%3"_s.arg(setting.company.value, setting.channel.value,
                                                    setting.events.join(u','));
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

Result<Company> DirectoryService::addCompany(const Company& company)
{
    Company added = {.id = company.id, .name = company.name.trimmed()};
    SMARTFLEET_TRY(validate(added));
    SMARTFLEET_TRY(m_store.database.transaction([&]() -> Result<> {
        SMARTFLEET_TRY(m_store.fleet.add(added));
        return m_store.audit.add(m_clock.now(), u"company.add"_s, added.id.value, added.name);
    }));
    return added;
}

Result<User> DirectoryService::addUser(const User& user)
{
    User added = user;
    added.name = user.name.trimmed();
    added.department = user.department.trimmed();
    SMARTFLEET_TRY(validate(added));
    SMARTFLEET_TRY(m_store.database.transaction([&]() -> Result<> {
        SMARTFLEET_TRY(m_store.fleet.add(added));
        return m_store.audit.add(m_clock.now(), u"user.add"_s, added.id.value, added.name);
    }));
    return added;
}

Result<Vehicle> DirectoryService::addVehicle(const Vehicle& vehicle)
{
    Vehicle added = vehicle;
    added.name = vehicle.name.trimmed();
    added.plate = vehicle.plate.trimmed();
    added.deviceId = vehicle.deviceId.trimmed();
    SMARTFLEET_TRY(validate(added));
    SMARTFLEET_TRY(m_store.database.transaction([&]() -> Result<> {
        SMARTFLEET_TRY(m_store.fleet.add(added));
        return m_store.audit.add(m_clock.now(), u"vehicle.add"_s, added.id.value, added.name);
    }));
    return added;
}

Result<NotificationSettingRow> DirectoryService::addSetting(const CompanyId& company, const QString& channelId,
                                                            const QString& events)
{
    SMARTFLEET_TRY(checkId(company.value, u"company"_s));
    const Result<ChannelId> channel = parseChannelId(channelId);
    if (!channel)
        return failure(channel.error());
    const Result<QStringList> types = parseEventList(events, m_catalogue);
    if (!types)
        return failure(types.error());
    const NotificationSetting setting = {
        .company = company, .channel = *channel, .events = *types, .updatedAt = m_clock.now()};
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

Result<NotificationSettingRow> DirectoryService::editSetting(SettingId id, const std::optional<QString>& channelId,
                                                             const std::optional<QString>& events)
{
    SMARTFLEET_TRY(m_store.database.transaction([&]() -> Result<> {
        const Result<NotificationSettingRow> found = companySetting(m_store, id);
        if (!found)
            return failure(found.error());
        NotificationSetting edited = found->setting;
        if (channelId) {
            const Result<ChannelId> channel = parseChannelId(*channelId);
            if (!channel)
                return failure(channel.error());
            edited.channel = *channel;
        }
        if (events) {
            const Result<QStringList> types = parseEventList(*events, m_catalogue);
            if (!types)
                return failure(types.error());
            edited.events = *types;
        }
        if (edited == found->setting)
            return {};
        edited.updatedAt = m_clock.now();
        SMARTFLEET_TRY(m_store.settings.update(edited));
        return m_store.audit.add(edited.updatedAt, u"setting.edit"_s, QString::number(id.value), describe(edited));
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
